import type { Child } from "hono/jsx";
import { isExpected } from "../../domain/attendance-days.ts";
import { cancellationRefusal } from "../../domain/cancellation.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { feeApplies } from "../../domain/no-show.ts";
import { isOpenForMarking, isOver } from "../../domain/register-state.ts";
import { clockTime, kroner } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import {
  factsOf,
  outcomeOf,
  type Roll,
  type RollDay,
  type RollMember,
  type RollSession,
  type RollTeam,
} from "./roll.ts";
import { allDays, dayAndTimes, dayName, placeOf, sentenceCase, shortMoment } from "./session-texts.ts";
import { SessionDayPart } from "./session-day-part.tsx";
import { words } from "./words.ts";

export interface SessionPageProps {
  roll: Roll;
  session: RollSession;
  /** The teams whose members are shown by name. */
  ownTeams: readonly RollTeam[];
  /** Every team in numbers, and who has cancelled. */
  overview: boolean;
  mayMark: boolean;
  mayCancel: (team: RollTeam, member: RollMember) => boolean;
  back: { href: string; text: string };
  now: Temporal.Instant;
  language: Language;
}

/** One session: when, where, what, and who is coming. */
export function sessionPage(props: SessionPageProps): PageAnswer {
  const { roll, session, language, ownTeams } = props;
  const text = say(words, language);
  const title = shownText(session.title, language);
  const programme = shownText(session.programme, language);
  const where = [session.mode === "online" ? text.onScreen : "", placeOf(session)].filter(Boolean).join(": ");
  return page({
    title: title.text,
    banner: roll.collaborative.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={props.back.href}>{props.back.text}</Crumb>
        <h1 lang={title.language === language ? undefined : title.language}>{title.text}</h1>
        <Lead>
          {session.days.length === 0 ? text.noDays : `${sentenceCase(allDays(session, language))}.`}
        </Lead>
        {props.mayMark && session.days.length > 0 && (
          <p class="actions">
            <ButtonLink href={`/samlinger/${session.id}/oppmote`}>
              {session.days.some((day) => isOpenForMarking(day.day, props.now) && !day.closed)
                ? text.toRegister
                : text.toPaperRegister}
            </ButtonLink>
          </p>
        )}
        <Part title={text.what}>
          <Facts
            rows={[
              {
                term: text.when,
                text: session.days.map((day) => <div>{sentenceCase(dayAndTimes(day, language))}</div>),
              },
              ...(where === "" ? [] : [{ term: text.where, text: where }]),
            ]}
          />
          {programme.text && (
            <Prose
              text={programme.text}
              lang={programme.language === language ? undefined : programme.language}
            />
          )}
        </Part>
        {session.days.length > 0 && ownTeams.map((team) => <OwnTeam {...props} team={team} />)}
        {props.overview && session.days.map((day) => <SessionDayPart {...props} day={day} />)}
      </>
    ),
  });
}

function OwnTeam(props: SessionPageProps & { team: RollTeam }) {
  const { session, team, language, now } = props;
  const over = session.days.every((day) => isOver(day, now));
  const text = say(words, language);
  const members = team.members.filter((member) =>
    session.days.some((day) => isExpected(day.day, member.membership) || member.entries.get(day.id)?.mark),
  );
  return (
    <Part
      title={over ? text.whoCame(team.name) : text.whoOfTeam(team.name)}
      note={over ? undefined : costSentence(session, team, language)}
      stack
    >
      <DataTable
        caption={text.whoComes}
        captionHidden
        rows={members}
        columns={[
          { head: text.member, cell: (member) => member.name },
          ...session.days.map((day) => ({
            head: sentenceCase(dayName(day.day, language)),
            cell: (member: RollMember) => <OneDay {...props} day={day} member={member} />,
          })),
        ]}
      />
    </Part>
  );
}

/** What it costs to stay away, in the team's own terms. */
function costSentence(session: RollSession, team: RollTeam, language: Language): string {
  const text = say(words, language);
  const { terms } = team;
  return feeApplies(terms, session.mode)
    ? text.termsDay(clockTime(terms.cancelBy, language), kroner(terms.feeOre, language))
    : text.noFee;
}

function OneDay(props: SessionPageProps & { team: RollTeam; day: RollDay; member: RollMember }): Child {
  const { session, day, team, member, language, now } = props;
  const text = say(words, language);
  const entry = member.entries.get(day.id);
  if (!isExpected(day.day, member.membership) && !entry?.mark)
    return <span class="quiet">{text.notExpected}</span>;
  const href = `/samlinger/dag/${day.id}/avbud/${member.id}`;
  const link = (words: string, label: string) =>
    props.mayCancel(team, member) && (
      <>
        {" "}
        <a class="link small" href={href} aria-label={label}>
          {words}
        </a>
      </>
    );
  const outcome = outcomeOf(member, day);
  switch (outcome) {
    case "present":
      return text.present;
    case "absent":
      return text.absent;
    case "substitute":
      return entry?.mark?.presence === "substitute" ? text.substituteCame(entry.mark.name) : "";
    case "cancelled":
      return (
        <>
          {entry?.cancelledAt && text.hasCancelled(shortMoment(entry.cancelledAt, language))}.
          {link(text.seeCancellation, text.seeCancellationFor(member.name, dayName(day.day, language)))}
        </>
      );
    case "notRegistered":
      if (cancellationRefusal(factsOf(session, day, team, member), now))
        return <span class="quiet">{text.notRegistered}</span>;
      return (
        <>
          {text.comes}.{link(text.cancel, text.cancelFor(member.name, dayName(day.day, language)))}
        </>
      );
  }
}
