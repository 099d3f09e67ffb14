import type { Language } from "../../domain/language.ts";
import { isOpenForMarking, markedPresent } from "../../domain/register-state.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { RegisterTeam } from "./register-lines.ts";
import { RegisterTable } from "./register-table.tsx";
import { RegisterTop } from "./register-top.tsx";
import { registerWords } from "./register-words.ts";
import type { Roll, RollDay, RollSession } from "./roll.ts";
import { titleOf } from "./session-texts.ts";

export interface RegisterPageProps {
  roll: Roll;
  session: RollSession;
  day: RollDay;
  teams: readonly RegisterTeam[];
  /** Just done: "alt", a team's id, or "apnet". */
  done: string | null;
  hidden: () => Record<string, string>;
  now: Temporal.Instant;
  language: Language;
  status?: number | undefined;
}

/** The register of a day: on a phone by the door, and on paper. */
export function registerPage(props: RegisterPageProps): PageAnswer {
  const { roll, session, teams, language } = props;
  const text = say(registerWords, language);
  const shell = say(shellWords, language);
  const title = text.heading(titleOf(session, language));
  const isWrong = teams.some(({ lines }) =>
    lines.some((line) => line.nameError !== undefined || line.theirs),
  );
  return page({
    status: props.status ?? 200,
    title: isWrong ? `${shell.errorPrefix} ${title}` : title,
    banner: roll.collaborative.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/samlinger/${session.id}`}>{titleOf(session, language)}</Crumb>
        <RegisterTop {...props} title={title} />
        {teams.length === 0 ? <EmptyState>{text.noTeams}</EmptyState> : <Marking {...props} />}
      </>
    ),
  });
}

/** A session without a date has no register yet. */
export function noRegisterPage(session: RollSession, roll: Roll, language: Language): PageAnswer {
  const text = say(registerWords, language);
  const title = text.heading(titleOf(session, language));
  return page({
    title,
    banner: roll.collaborative.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/samlinger/${session.id}`}>{titleOf(session, language)}</Crumb>
        <h1>{title}</h1>
        <EmptyState>{text.noDays}</EmptyState>
      </>
    ),
  });
}

function Marking(props: RegisterPageProps) {
  const { day, teams, now, language } = props;
  const open = isOpenForMarking(day.day, now);
  const text = say(registerWords, language);
  const sections = teams.map(({ team, lines }) => (
    <section class="part" id={`team-${team.id}`}>
      <h2>{team.name}</h2>
      <p class="quiet">
        {team.municipality},{" "}
        {open
          ? text.teamCount(lines.filter((line) => line.mark).length, lines.length)
          : text.people(lines.length)}
      </p>
      {props.done === team.id && (
        <Notice tone="done" live>
          {text.saved}
        </Notice>
      )}
      <div class={open ? "register" : "register waiting"}>
        <RegisterTable {...props} team={team} lines={lines} open={open} />
      </div>
      {open && (
        <p class="actions">
          <Button look="link" name="lagre" value={team.id}>
            {text.save}
            <span class="ds-sr-only">, {team.name}</span>
          </Button>
          {markedPresent(lines).size > 0 && (
            <Button look="outline" name="alle" value={team.id}>
              {text.allPresent}
              <span class="ds-sr-only">, {team.name}</span>
            </Button>
          )}
        </p>
      )}
    </section>
  ));
  if (!open) return <>{sections}</>;
  return (
    <>
      <Form action={`/samlinger/dag/${day.id}/oppmote`} hidden={props.hidden()}>
        {sections}
        <div class="doit">
          <p>{day.closed ? text.closedText : text.aboutClosing}</p>
          <p class="actions">
            <Button name="lagre" value="alt">
              {day.closed ? text.saveCorrection : text.saveAll}
            </Button>
            {!day.closed && (
              <Button look="outline" name="lukk" value="ja">
                {text.saveAndClose}
              </Button>
            )}
          </p>
        </div>
      </Form>
      {day.closed && (
        <Form
          action={`/samlinger/dag/${day.id}/apne`}
          hidden={{ ...props.hidden(), versjon: String(day.version) }}
        >
          <p class="quiet">{text.aboutReopening}</p>
          <p>
            <Button look="link">{text.reopen}</Button>
          </p>
        </Form>
      )}
    </>
  );
}
