import { dayOutcome, daysAttended, seatsFilled } from "../../domain/attendance-days.ts";
import type { Language } from "../../domain/language.ts";
import { isOpenForMarking } from "../../domain/register-state.ts";
import { list } from "../../platform/format.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { fieldId } from "./register-form.ts";
import type { RegisterLine } from "./register-lines.ts";
import type { RegisterPageProps } from "./register-page.tsx";
import { nameErrorText } from "./register-table.tsx";
import { registerWords } from "./register-words.ts";
import { dayAndClock, dayAndTimes, dayName, placeOf, sentenceCase } from "./session-texts.ts";

/** Over the register: what must be mended, which day it is, how far it has come, and whether it is open. */
export function RegisterTop(props: RegisterPageProps & { title: string }) {
  const { session, day, teams, title, language, now } = props;
  const lines = teams.flatMap((one) => one.lines);
  const wrong = lines.filter((line) => line.nameError !== undefined);
  return (
    <>
      <div class="stack">
        <h1>{title}</h1>
        <ErrorSummary
          title={say(shellWords, language).mustMend(wrong.length)}
          errors={wrong.map((line) => ({
            field: fieldId("substitute", line.memberId),
            text: nameErrorText(line, language),
          }))}
        />
        <Conflicts lines={lines.filter((line) => line.theirs)} language={language} />
        <Lead>
          {[sentenceCase(dayAndTimes(day, language)), placeOf(session)].filter(Boolean).join(". ")}.
        </Lead>
        <DayLinks {...props} />
        {lines.length > 0 && <p>{countSentence(lines, isOpenForMarking(day.day, now), language)}</p>}
      </div>
      {lines.length > 0 && <StateNotices {...props} />}
      <TeamLinks {...props} />
    </>
  );
}

/** Those whom somebody else has marked differently in the meantime. */
function Conflicts({ lines, language }: { lines: readonly RegisterLine[]; language: Language }) {
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning" title={say(registerWords, language).conflictTitle} live>
      <ul>
        {lines.map((line) => (
          <li>
            <a class="link" href={`#${fieldId("presence", line.memberId)}`}>
              {line.member.name}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whether it is not open yet, closed, or has just been changed. What only concerns the screen is not printed (`go`). */
function StateNotices({ roll, day, done, now, language }: RegisterPageProps) {
  const text = say(registerWords, language);
  return (
    <>
      {!isOpenForMarking(day.day, now) && (
        <div class="go">
          <Notice title={text.notOpenTitle(dayName(day.day, language))}>{text.notOpenText}</Notice>
        </div>
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
      {(done === "alt" || done === "apnet") && (
        <Notice tone="done" live>
          {done === "alt" ? text.saved : text.reopened}
        </Notice>
      )}
    </>
  );
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

function countSentence(lines: readonly RegisterLine[], open: boolean, language: Language): string {
  const text = say(registerWords, language);
  const counts = daysAttended(lines.map((line) => dayOutcome(line.mark?.presence, line.cancelled)));
  const marked = [
    counts.present > 0 ? text.countPresent(counts.present) : "",
    counts.substitute > 0 ? text.countSubstitute(counts.substitute) : "",
    counts.absent > 0 ? text.countAbsent(counts.absent) : "",
  ].filter(Boolean);
  return [
    open
      ? text.registered(seatsFilled(counts) + counts.absent, counts.of)
      : text.expected(counts.of - counts.cancelled),
    marked.length > 0 ? `${list(marked, language)}.` : "",
    counts.cancelled > 0 ? text.cancelledCount(counts.cancelled) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
