import { daysAttended, dayOutcome, seatsFilled } from "../../domain/attendance-days.ts";
import type { Language } from "../../domain/language.ts";
import { isOpenForMarking, markedPresent } from "../../domain/register-state.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { RegisterLine, RegisterTeam } from "./register-lines.ts";
import { RegisterTable } from "./register-table.tsx";
import { registerWords } from "./register-words.ts";
import type { Roll, RollDay, RollSession } from "./roll.ts";
import { dayAndClock, dayAndTimes, dayName, placeOf, sentenceCase, titleOf } from "./session-texts.ts";

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
  const { roll, session, day, teams, language, now } = props;
  const text = say(registerWords, language);
  const shell = say(shellWords, language);
  const lines = teams.flatMap((one) => one.lines);
  const wrong = lines.filter((line) => line.nameError !== undefined);
  const conflicts = lines.filter((line) => line.theirs);
  const title = text.heading(titleOf(session, language));
  const open = isOpenForMarking(day.day, now);
  return page({
    status: props.status ?? 200,
    title: wrong.length + conflicts.length > 0 ? `${shell.errorPrefix} ${title}` : title,
    banner: roll.collaborative.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/samlinger/${session.id}`}>{titleOf(session, language)}</Crumb>
        <h1>{title}</h1>
        <ErrorSummary
          title={shell.mustMend(wrong.length)}
          errors={wrong.map((line) => ({ field: `vikar.${line.memberId}`, text: nameError(line, language) }))}
        />
        {conflicts.length > 0 && (
          <Notice tone="warning" title={text.conflictTitle} live>
            <ul>
              {conflicts.map((line) => (
                <li>
                  <a class="link" href={`#oppmote.${line.memberId}`}>
                    {line.member.name}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Lead>
          {[sentenceCase(dayAndTimes(day, language)), placeOf(session)].filter(Boolean).join(". ")}.
        </Lead>
        <DayLinks {...props} />
        {teams.length === 0 ? (
          <EmptyState>{text.noTeams}</EmptyState>
        ) : (
          <>
            <p>{countSentence(lines, open, language)}</p>
            {!open && (
              <Notice title={text.notOpenTitle(dayName(day.day, language))}>{text.notOpenText}</Notice>
            )}
            {day.closed && (
              <Notice
                title={text.closedTitle(dayAndClock(day.closed.at, language), day.closed.by ?? text.somebody)}
              >
                <p>{text.closedText}</p>
                <p>
                  <Link href={`/arrangor/nettverk/${roll.collaborative.slug}/gebyr`}>{text.toFees}</Link>
                </p>
              </Notice>
            )}
            {(props.done === "alt" || props.done === "apnet") && (
              <Notice tone="done" live>
                {props.done === "alt" ? text.saved : text.reopened}
              </Notice>
            )}
            <TeamLinks {...props} />
            <Marking {...props} open={open} />
          </>
        )}
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

function DayLinks({ session, day, language }: RegisterPageProps) {
  if (session.days.length < 2) return null;
  return (
    <nav class="actions" aria-label={say(registerWords, language).days}>
      {session.days.map((one) => (
        <a
          class="link"
          href={`/samlinger/dag/${one.id}/oppmote`}
          aria-current={one.id === day.id ? "page" : undefined}
        >
          {one.id === day.id ? (
            <strong>{sentenceCase(dayName(one.day, language))}</strong>
          ) : (
            sentenceCase(dayName(one.day, language))
          )}
        </a>
      ))}
    </nav>
  );
}

/** The way to one's own team on a phone. */
function TeamLinks({ teams, language }: RegisterPageProps) {
  if (teams.length < 3) return null;
  const text = say(registerWords, language);
  return (
    <nav class="go" aria-label={text.findTeam}>
      <Fold summary={text.findTeam}>
        {teams.map(({ team }) => (
          <div>
            <a class="link" href={`#team-${team.id}`}>
              {team.name}
            </a>
          </div>
        ))}
      </Fold>
    </nav>
  );
}

function Marking(props: RegisterPageProps & { open: boolean }) {
  const { day, teams, open, language } = props;
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
        <RegisterTable {...props} team={team} lines={lines} nameError={(line) => nameError(line, language)} />
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

function countSentence(lines: readonly RegisterLine[], open: boolean, language: Language): string {
  const text = say(registerWords, language);
  const counts = daysAttended(lines.map((line) => dayOutcome(line.mark?.presence, line.cancelled)));
  const marked = seatsFilled(counts) + counts.absent;
  return [
    open ? text.registered(marked, counts.of) : text.expected(counts.of - counts.cancelled),
    marked > 0 ? text.counts(counts.present, counts.substitute, counts.absent) : "",
    counts.cancelled > 0 ? text.cancelledCount(counts.cancelled) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function nameError(line: RegisterLine, language: Language): string {
  const text = say(registerWords, language);
  return fieldWords(line.nameError ?? "", language) ?? text.substituteMissing(line.member.name);
}
