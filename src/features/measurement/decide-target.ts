import type { Language } from "../../domain/language.ts";
import { readCount } from "../../domain/measurement/count-text.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

/** Nothing typed is no target. A share has no more than a hundred. */
export function decideTarget(
  typed: string,
  percent: boolean,
  language: Language,
): { target: number | null } | { error: string } {
  const text = say(words, language);
  if (typed.trim() === "") return { target: null };
  const read = readCount(typed.replace(/[\s\u00a0]*%\s*$/, ""), true);
  if (!read.ok)
    return {
      error:
        read.code === "negative"
          ? text.negative
          : read.code === "tooLarge"
            ? text.tooLarge
            : text.twoDecimals,
    };
  return percent && read.value > 100 ? { error: text.targetTooLarge } : { target: read.value };
}
