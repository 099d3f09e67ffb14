import type { Interval } from "../../../domain/change-package.ts";
import type { Language } from "../../../domain/language.ts";
import { type EntryTerms, entryWindow, timeliness } from "../../../domain/measurement/entry-window.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import { REMIND_BEFORE_DAYS } from "../../../domain/measurement/reminder.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { dayAndMonth, longDay, monthAndYear } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import { words } from "./words.ts";

/** What the days come to, in words and with the days of this month and this week. */
export function meaningOf(
  terms: EntryTerms,
  saved: boolean,
  now: Temporal.Instant,
  language: Language,
): string[] {
  const text = say(words, language);
  const locked = lastLockedMonth(terms, now);
  const isLocked = locked && monthAndYear(locked, language);
  return [
    `${example("month", terms, now, language)} ${terms.afterwards === "block" ? text.thenLocked : text.thenMarked}`,
    example("week", terms, now, language),
    text.late,
    ...(isLocked ? [saved ? text.lockedNow(isLocked) : text.lockedAtOnce(isLocked)] : []),
    text.reminders(REMIND_BEFORE_DAYS),
  ];
}

function example(interval: Interval, terms: EntryTerms, now: Temporal.Instant, language: Language): string {
  const text = say(words, language);
  const period = periodWith(interval, norwegianDay(now));
  const { dueDay, openThrough } = entryWindow(interval, period, terms);
  const name = capital(periodName(interval, period, language));
  const sameYear = openThrough.year === period.year;
  const dayText = (day: Temporal.PlainDate) => (sameYear ? dayAndMonth : longDay)(day, language);
  return dueDay.equals(openThrough)
    ? text.inTimeOnly(name, dayText(dueDay))
    : text.inTime(name, dayText(dueDay), dayText(openThrough));
}

/** The newest month that is closed, where closed months are locked. */
function lastLockedMonth(terms: EntryTerms, now: Temporal.Instant): Temporal.PlainDate | undefined {
  if (terms.afterwards === "mark") return undefined;
  let month = periodWith("month", norwegianDay(now));
  while (timeliness(entryWindow("month", month, terms), now) !== "closed")
    month = month.subtract({ months: 1 });
  return month;
}
