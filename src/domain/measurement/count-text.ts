/** What somebody typed for a count. The rules are the same on the server and in a browser, so this asks nothing of either. */
export type ReadCount = { ok: true; value: number } | { ok: false; code: CountProblem };

export type CountProblem = "required" | "notANumber" | "negative" | "decimals" | "tooLarge";

/** More than any unit counts in a period; larger is a slip of the finger. */
const LARGEST_COUNT = 10_000_000;

/** Digits together, or in groups of three with a space of any kind between, as Norwegians write thousands. */
const whole = /^\d+$|^\d{1,3}(?:[\s\u00a0\u2009\u202f]\d{3})+$/;

/** At most two decimals, so that "1.500" and "1,500" are not read as one and a half. */
const fraction = /^(.*\d)[.,](\d{1,2})$/;

/** @param decimals whether the measure counts in parts, as minutes do */
export function readCount(text: string, decimals: boolean): ReadCount {
  const typed = text.trim().replace(/^\u2212/, "-");
  if (typed === "") return { ok: false, code: "required" };
  if (/^-\s*\d/.test(typed)) return { ok: false, code: "negative" };
  if (whole.test(typed)) return within(Number(typed.replaceAll(/\D/g, "")));
  const [, before = "", after = ""] = fraction.exec(typed) ?? [];
  if (whole.test(before)) {
    if (!decimals && Number(after) !== 0) return { ok: false, code: "decimals" };
    return within(Number(`${before.replaceAll(/\D/g, "")}.${after}`));
  }
  return { ok: false, code: /^\d+[.,]\d+$/.test(typed) ? "decimals" : "notANumber" };
}

function within(value: number): ReadCount {
  return value > LARGEST_COUNT ? { ok: false, code: "tooLarge" } : { ok: true, value };
}
