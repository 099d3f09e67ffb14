import type { Language } from "../../domain/language.ts";
import { unusualDay } from "../../domain/session-dates.ts";
import { weekday } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { editWords } from "./edit-words.ts";

/** The day that is typed in a field, when it is one. */
export function typedDay(typed: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined;
  try {
    return Temporal.PlainDate.from(typed, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** The weekday of a date, so that a wrong one is seen (A043): "onsdag", and more on a day when people seldom meet. */
export function dayHelp(typed: string, language: Language): string | undefined {
  const day = typedDay(typed);
  if (day === undefined) return undefined;
  const text = say(editWords, language);
  const name = weekday(day, language);
  const unusual = unusualDay(day);
  return unusual === undefined ? name : text.unusualHelp(name, text[unusual]);
}
