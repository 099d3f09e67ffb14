import { compareDays } from "../shared-days.ts";

/**
 * As many periods as a chart and a table show before somebody asks for all: ten years of months, of weeks the last two
 * years and a quarter, so that the same week of last year and of the year before stand there to be compared with. More than
 * that is a grey ribbon on a phone.
 */
export const NEWEST = 120;

/**
 * The day from which series that share their months are drawn, each with its newest periods at least; `undefined` when
 * nothing is left out. Where one has fewer, or longer, periods than another, all begin where the earliest does: no chart has
 * an empty stretch where there are values.
 */
export function shownFrom(
  series: readonly { periods: readonly Temporal.PlainDate[] }[],
): Temporal.PlainDate | undefined {
  let [from, first]: (Temporal.PlainDate | undefined)[] = [];
  for (const { periods } of series) {
    const [all, newest] = [periods[0], periods[Math.max(0, periods.length - NEWEST)]];
    if (all === undefined || newest === undefined) continue;
    if (first === undefined || compareDays(all, first) < 0) first = all;
    if (from === undefined || compareDays(newest, from) < 0) from = newest;
  }
  return from !== undefined && first !== undefined && compareDays(first, from) < 0 ? from : undefined;
}
