import type { GapReason, Point } from "@laeringsnettverk/spc";
import type { Gap, GapStem } from "./gaps.ts";
import type { TimeAxis } from "./time-axis.ts";

/** Points without a value, and periods between the points that have no point at all: those are not measured. In stretches. */
export function missingPeriods(
  points: readonly Point[],
  axis: TimeAxis,
  xOf: (place: number) => number,
  reason: (gap: GapReason) => string,
): Gap[] {
  const everySlot =
    axis.kind === "month" || axis.kind === "week" || axis.kind === "quarter" || axis.kind === "year";
  const gaps: { text: string; stems: GapStem[]; lastSlot: number }[] = [];
  const add = (position: number | null, slot: number, text: string) => {
    const open = gaps.at(-1);
    const stem = { position, x: xOf(slot) };
    if (open !== undefined && open.text === text && slot - open.lastSlot <= 1) {
      open.stems.push(stem);
      open.lastSlot = slot;
    } else gaps.push({ text, stems: [stem], lastSlot: slot });
  };
  let before: number | null = null;
  for (const { position, x, value, gap } of points) {
    const slot = axis.slotOf(x, position);
    if (everySlot && before !== null)
      for (let absent = before + 1; absent < slot; absent++) add(null, absent, reason("notMeasured"));
    // the first moving range has nothing before it, which nobody needs to be told
    if (value === null && gap !== "noPointBefore") add(position, slot, reason(gap ?? "notMeasured"));
    before = slot;
  }
  return gaps.map(({ text, stems }) => ({ text, stems }));
}
