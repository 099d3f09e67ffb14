import type { ChartContent } from "./chart-props.ts";
import { showsN } from "./frame.ts";
import { isEarly } from "./tone.ts";

/** What the reader must be told to read the drawing, and only that which is in it. */
export function legendOf(content: ChartContent): string[] {
  const { analysis, words } = content;
  const { points, parts } = analysis;
  const early = isEarly(analysis);
  const kind = parts.at(-1)?.centreKind ?? "median";
  const entries: string[] = [];
  const carried = points.some((point) => point.position > parts[point.part]!.baseline.last);
  if (early && points.some(({ value }) => value !== null)) entries.push(words.legend.early);
  if (!early && carried) entries.push(words.legend.computedAndCarried(kind));
  if (
    !early &&
    points.some(({ limits }) => limits !== null && (limits.lower !== null || limits.upper !== null))
  )
    entries.push(words.legend.limits);
  if (!early && points.some((point) => point.side === "on" && !point.excluded))
    entries.push(words.legend.onCentre(kind));
  if (points.some(({ excluded }) => excluded)) entries.push(words.legend.excluded);
  if (analysis.target !== null) entries.push(words.legend.target);
  if (showsN(content)) entries.push(words.legend.n);
  return entries;
}
