import type { Figure, Whole } from "../small-numbers/small-number.ts";
import type { AreaPart, PeriodPart } from "./area-sums.ts";
import { addedAll, type MeasureSum } from "./measure-sum.ts";
import { partId, shownIn, type ShownSums } from "./shown-sums.ts";

/**
 * All that the pages of an area tell in both divisions, and how it hangs together: rows and periods come to the total. Where
 * the divisions differ, the parts they share are figures too, which no page tells but a reader might reckon.
 */
export function areaFigures(
  parts: readonly AreaPart[],
  periods: readonly PeriodPart[],
): { figures: Figure[]; wholes: Whole[] } {
  const figures = new Map<string, Figure>();
  const wholes: Whole[] = [];
  const put = (id: string, { closedNumerator, closedDenominator }: MeasureSum, told: boolean) => {
    if (figures.get(id)?.told !== true)
      figures.set(id, { id, numerator: closedNumerator, denominator: closedDenominator, told });
    return id;
  };
  const tell = ({ id, sum }: { id: string; sum: MeasureSum }) => put(id, sum, true);
  const comesTo = (whole: string, of: readonly string[]) => {
    if (of.length > 1 || (of.length === 1 && of[0] !== whole)) wholes.push({ whole, parts: of });
  };
  const pages = [shownIn(parts, periods, "then"), shownIn(parts, periods, "today")] as const;
  for (const { total, rows, times } of pages) {
    tell(total);
    comesTo(total.id, rows.map(tell));
    comesTo(total.id, times.map(tell));
  }
  if (isAlike(...pages)) return { figures: [...figures.values()], wholes };

  const untoldPart = (part: AreaPart) => put(partId(part), part.sum, false);
  const untoldTime = (part: PeriodPart) => put(`${part.period} ${sharedBy(part)}`, part.sum, false);
  for (const { rows, times } of pages) {
    for (const { id, of } of rows) comesTo(id, of.map(untoldPart));
    for (const { id, of } of times) comesTo(id, of.map(untoldTime));
  }
  for (const [shared, of] of Map.groupBy(parts, sharedByPart)) {
    const id = put(`shared ${shared}`, addedAll(of.map(({ sum }) => sum)), false);
    comesTo(id, of.map(untoldPart));
    comesTo(id, periods.filter((part) => sharedBy(part) === shared).map(untoldTime));
  }
  return { figures: [...figures.values()], wholes };
}

function sharedBy({ inThen, inToday }: PeriodPart): string {
  return `${inThen} ${inToday}`;
}

function sharedByPart({ thenRow, todayRow }: AreaPart): string {
  return `${thenRow !== null} ${todayRow !== null}`;
}

function isAlike(then: ShownSums, today: ShownSums): boolean {
  const ids = ({ rows }: ShownSums) =>
    rows
      .map(({ id }) => id)
      .toSorted()
      .join();
  return then.total.id === today.total.id && ids(then) === ids(today);
}
