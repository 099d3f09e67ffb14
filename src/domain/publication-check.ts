import { textSections } from "./collaborative.ts";
import { missingIn } from "./collaborative-text-in.ts";
import { durationOutside } from "./duration-rule.ts";
import { isOpenForEnrolment } from "./enrolment-deadline.ts";
import { norwegianDay } from "./norwegian-time.ts";
import type { ResolvedDefinition } from "./resolved-definition.ts";
import { firstAndLastDay, overlappingSessions, unusualDay } from "./session-dates.ts";
import { wrongWeekdays } from "./weekday-in-text.ts";

/** What must be mended before an invitation can be published. */
export type PublicationFault =
  /** Exactly one is responsible (A004). */
  | { code: "noResponsible" }
  | { code: "severalResponsible"; names: string[] }
  /** Somebody to ask (A084). */
  | { code: "noContact" }
  | { code: "textMissing"; part: "title" | "over" | "lead" }
  | { code: "noSession" }
  | { code: "sessionWithoutDay"; title: string }
  | { code: "deadlineNotBeforeStart"; deadline: Temporal.PlainDate; first: Temporal.PlainDate }
  | { code: "opensAfterDeadline" }
  | { code: "nobodyInvited" }
  | { code: "noFocusArea" };

/** What the coordinator is told, and may publish in spite of. */
export type PublicationWarning =
  | { code: "languageMissing"; language: "nn" | "en"; missing: "some" | "all" }
  /** A007, A052. */
  | { code: "duration"; months: number; min: number; max: number }
  | { code: "deadlinePassed" }
  | { code: "unusualDay"; day: Temporal.PlainDate; why: "weekend" | "holiday" }
  /** A043: a weekday in a text beside a date it does not belong to. */
  | { code: "wrongWeekday"; written: string; day: Temporal.PlainDate }
  | { code: "overlap"; titles: [string, string] }
  | { code: "placeMissing"; title: string }
  /** A title or lead that names only other years, as after copying last year's. */
  | { code: "otherYear"; year: number }
  /** A110: the national programme had another name in these years. */
  | { code: "programmeEnded"; name: string };

export interface PublicationAnswer {
  faults: PublicationFault[];
  warnings: PublicationWarning[];
}

/** Everything that stands in the way of publishing, and everything worth a second look, at once. */
export function publicationCheck(
  collaborative: ResolvedDefinition,
  now: Temporal.Instant,
  programme?: { name: string; from: number; to?: number },
): PublicationAnswer {
  return { faults: faultsOf(collaborative), warnings: warningsOf(collaborative, now, programme) };
}

function faultsOf(one: ResolvedDefinition): PublicationFault[] {
  const faults: PublicationFault[] = [];
  for (const part of ["title", "over", "lead"] as const) {
    if (one.texts.nb[part].trim() === "") faults.push({ code: "textMissing", part });
  }
  const responsible = one.parties.filter(({ part }) => part === "responsible");
  if (responsible.length === 0) faults.push({ code: "noResponsible" });
  if (responsible.length > 1)
    faults.push({ code: "severalResponsible", names: responsible.map(({ name }) => name) });
  if (one.contacts.length === 0) faults.push({ code: "noContact" });
  if (one.sessions.length === 0) faults.push({ code: "noSession" });
  for (const { days, title } of one.sessions)
    if (days.length === 0) faults.push({ code: "sessionWithoutDay", title: title.nb });
  const { first } = firstAndLastDay(one.sessions) ?? {};
  const deadline = one.deadline.day;
  if (first !== undefined && Temporal.PlainDate.compare(deadline, first) >= 0) {
    faults.push({ code: "deadlineNotBeforeStart", deadline, first });
  }
  if (one.opens !== undefined && Temporal.PlainDate.compare(one.opens, deadline) > 0)
    faults.push({ code: "opensAfterDeadline" });
  const { invited } = one;
  const count = invited.all === "counties" ? invited.countyNumbers.length : invited.municipalityIds.length;
  if (count === 0) faults.push({ code: "nobodyInvited" });
  if (one.focusAreaChoice !== "none" && one.focusAreas.length === 0) faults.push({ code: "noFocusArea" });
  return faults;
}

function warningsOf(
  one: ResolvedDefinition,
  now: Temporal.Instant,
  programme: { name: string; from: number; to?: number } | undefined,
): PublicationWarning[] {
  const warnings: PublicationWarning[] = [];
  const span = firstAndLastDay(one.sessions);
  const days = one.sessions.flatMap((session) => session.days.map(({ day }) => day));
  if (!isOpenForEnrolment(one.deadline, now)) warnings.push({ code: "deadlinePassed" });
  if (span !== undefined && one.duration !== undefined) {
    const months = durationOutside(one.duration, span.first, span.last);
    const { minMonths: min, maxMonths: max } = one.duration;
    if (months !== undefined) warnings.push({ code: "duration", months, min, max });
  }
  for (const day of days) {
    const why = unusualDay(day);
    if (why !== undefined) warnings.push({ code: "unusualDay", day, why });
  }
  if (!one.chooseOneSession) {
    for (const [a, b] of overlappingSessions(one.sessions)) {
      warnings.push({
        code: "overlap",
        titles: [one.sessions[a]?.title.nb ?? "", one.sessions[b]?.title.nb ?? ""],
      });
    }
  }
  for (const { mode, place, title } of one.sessions) {
    if (mode === "physical" && place === "") warnings.push({ code: "placeMissing", title: title.nb });
  }
  const named = [
    ...days,
    one.deadline.day,
    ...(one.opens ? [one.opens] : []),
    ...(one.connectionInfo ? [one.connectionInfo.day] : []),
  ];
  for (const text of everyText(one)) {
    for (const wrong of wrongWeekdays(text, named)) warnings.push({ code: "wrongWeekday", ...wrong });
  }
  const year = otherYear(one, span?.first ?? norwegianDay(now), span?.last ?? norwegianDay(now));
  if (year !== undefined) warnings.push({ code: "otherYear", year });
  if (programme?.to !== undefined && span !== undefined && span.first.year > programme.to) {
    warnings.push({ code: "programmeEnded", name: programme.name });
  }
  for (const language of ["nn", "en"] as const) {
    const missing = missingIn(one.texts, language);
    if (missing !== "nothing") warnings.push({ code: "languageMissing", language, missing });
  }
  return warnings;
}

function everyText(one: ResolvedDefinition): string[] {
  const { nb, nn, en } = one.texts;
  return [
    ...[nb, nn, en].flatMap((text) =>
      text === undefined
        ? []
        : [text.title, text.over, text.lead, ...textSections.map((section) => text.sections[section] ?? "")],
    ),
    ...one.sessions.flatMap(({ title, programme }) =>
      [title, programme].flatMap((texts) => [texts.nb, texts.nn ?? "", texts.en ?? ""]),
    ),
  ];
}

/** A year in the title, the line above it or the lead when none of the session years is there. */
function otherYear(
  one: ResolvedDefinition,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): number | undefined {
  const { title, over, lead } = one.texts.nb;
  const years = [...`${title} ${over} ${lead}`.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  return years.some((year) => year >= first.year && year <= last.year) ? undefined : years[0];
}
