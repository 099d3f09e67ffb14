import type { EnrolmentDeadline } from "../../domain/collaborative.ts";
import type { Language } from "../../domain/language.ts";
import { clockTime, weekdayAndDay } from "../../platform/format.ts";

const endOfDay = Temporal.PlainTime.from("23:59");

/** "fredag 24. januar 2020 kl. 23.59": the weekday, the date and the last minute. */
export function deadlineWords(deadline: EnrolmentDeadline, language: Language): string {
  return `${weekdayAndDay(deadline.day, language)} ${clockTime(deadline.time ?? endOfDay, language)}`;
}
