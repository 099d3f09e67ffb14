import type { EnrolmentDeadline } from "../../domain/collaborative.ts";
import type { Language } from "../../domain/language.ts";
import { clockTime, longDay } from "../../platform/format.ts";

/** "31. januar 2027", and the time when one is stated. */
export function deadlineInWords({ day, time }: EnrolmentDeadline, language: Language): string {
  return time === undefined
    ? longDay(day, language)
    : `${longDay(day, language)} ${clockTime(time, language)}`;
}
