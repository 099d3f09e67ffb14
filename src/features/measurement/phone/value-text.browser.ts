import type { StandingValue, TypedCell } from "../queue/cell.ts";
import type { DeviceTexts } from "./entry-data.ts";
import { filled } from "./elements.browser.ts";

/** «18 av 20» as it was typed. */
export function typedText(cell: TypedCell, words: DeviceTexts): string {
  if (cell.remove) return words.removal;
  if (cell.none) return words.none;
  const [n, of] = [cell.numerator.trim(), cell.denominator.trim()];
  return of === "" ? n : filled(words.of, { n, of });
}

/** «18 av 20» as it stands on the server. */
export function standingText(value: StandingValue, words: DeviceTexts): string {
  const { numerator, denominator } = value;
  if (value.none || numerator === null) return words.none;
  const shown = (count: number) => count.toLocaleString(document.documentElement.lang);
  return denominator === null
    ? shown(numerator)
    : filled(words.of, { n: shown(numerator), of: shown(denominator) });
}

/** «22. november kl. 09:14», in the reader's language and where the device is. */
export function momentText(instant: string): string {
  const format = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
  return new Date(instant).toLocaleString(document.documentElement.lang, format);
}
