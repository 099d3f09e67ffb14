import { textIn } from "../../domain/collaborative-text-in.ts";
import { isOpenForEnrolment, lastMoment } from "../../domain/enrolment-deadline.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { firstAndLastDay } from "../../domain/session-dates.ts";
import { list, longDay, monthAndYear, month } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import type { Listed } from "../../ui/listing.tsx";
import { Marked } from "./marked.tsx";
import type { ListedCollaborative } from "./read-listed.ts";
import { standingOf } from "./status.ts";
import { words } from "./words.ts";

/** A collaborative in a list, with where it stands in words. */
export function listedItem(
  one: ListedCollaborative,
  now: Temporal.Instant,
  language: Language,
  within?: "offering",
): Listed {
  const text = say(words, language);
  const { title, lead } = textIn(one.texts, language);
  const when = monthsOf(one, language);
  const kind = one.kind === "informationMeeting" ? text.informationMeeting : undefined;
  const part =
    one.offering && within !== "offering"
      ? text.partOf(shownText(one.offering.title, language).text)
      : undefined;
  return {
    href: `/nettverk/${one.slug}`,
    title: <Marked shown={title} page={language} />,
    over: [kind, part].filter(Boolean).join(". ") || undefined,
    text: <Marked shown={lead} page={language} />,
    note: [
      list(one.countyNames, language),
      when,
      list(one.organizers, language),
      within && deadlineNote(one, now, language),
    ]
      .filter(Boolean)
      .join(" · "),
    status: <ListedStatus one={one} now={now} language={language} />,
  };
}

/** Each part of an offering has its own (A116). */
function deadlineNote(one: ListedCollaborative, now: Temporal.Instant, language: Language): string {
  const text = say(words, language);
  const day = longDay(one.deadline.day, language);
  return isOpenForEnrolment(one.deadline, now) ? text.deadlineOn(day) : text.deadlineWas(day);
}

function ListedStatus({
  one,
  now,
  language,
}: {
  one: ListedCollaborative;
  now: Temporal.Instant;
  language: Language;
}) {
  const text = say(words, language);
  const { status, daysLeft, free } = standingOf(one, now);
  const lines = statusLines(one, status, now, language);
  if (status === "open") {
    return (
      <>
        <strong>{free === 0 ? text.full : text.daysLeft(daysLeft ?? 0)}</strong>
        <p class="quiet small">
          {[
            lines,
            one.places !== undefined &&
              free !== undefined &&
              free > 0 &&
              text.freePlacesShort(free, one.places),
          ]
            .filter(Boolean)
            .join(", ")}
        </p>
      </>
    );
  }
  const line = lines || text[status];
  return status === "ended" || status === "archived" ? (
    <p class="quiet small">{line}</p>
  ) : (
    <strong>{line}</strong>
  );
}

function statusLines(
  one: ListedCollaborative,
  status: keyof typeof words,
  now: Temporal.Instant,
  language: Language,
): string {
  const text = say(words, language);
  const span = firstAndLastDay(one.sessions);
  const today = norwegianDay(now);
  if (status === "open") return text.deadlineOn(longDay(one.deadline.day, language));
  if (status === "planned" && one.opens && Temporal.Instant.compare(now, lastMoment(one.deadline)) < 0) {
    return text.opensOn(longDay(one.opens, language));
  }
  if (span === undefined) return "";
  if (status === "planned") return text.beginsOn(longDay(span.first, language));
  if (status !== "ongoing") return text.endedOn(longDay(span.last, language));
  const next = one.sessions
    .map(({ days }) => days[0]?.day)
    .find((day) => day && Temporal.PlainDate.compare(day, today) >= 0);
  return next ? text.nextOn(longDay(next, language)) : "";
}

/** "januar til november 2027", "september 2017 til mars 2018". */
function monthsOf(one: Pick<ListedCollaborative, "sessions">, language: Language): string {
  const span = firstAndLastDay(one.sessions);
  if (span === undefined) return "";
  const { first, last } = span;
  const end = monthAndYear(last, language);
  if (first.toPlainYearMonth().equals(last.toPlainYearMonth())) return end;
  return say(words, language).span(
    first.year === last.year ? month(first, language) : monthAndYear(first, language),
    end,
  );
}
