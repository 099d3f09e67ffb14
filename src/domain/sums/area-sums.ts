import type { Division } from "../organisations/division.ts";
import { hiddenFigures } from "../small-numbers/hidden-figures.ts";
import { areaFigures } from "./area-figures.ts";
import type { MeasureSum } from "./measure-sum.ts";
import { shownIn } from "./shown-sums.ts";

/**
 * The smallest area that both divisions keep together: all of it is in one row of the one and one row of the other. Null
 * where it is not in the picture's area in that division (a municipality that moved to another county).
 */
export interface AreaPart {
  id: string;
  thenRow: string | null;
  todayRow: string | null;
  sum: MeasureSum;
}

/** What was counted in a period by the parts that lie in the area in these divisions. */
export interface PeriodPart {
  period: Temporal.PlainDate;
  inThen: boolean;
  inToday: boolean;
  sum: MeasureSum;
}

/** A sum as it may be told. */
export interface ToldSum {
  sum: MeasureSum;
  hidden: boolean;
}

/** A year of a measure in an area: all of it, each part of it, each period. */
export interface AreaSums {
  total: ToldSum;
  rows: readonly (ToldSum & { row: string })[];
  periods: readonly (ToldSum & { period: Temporal.PlainDate })[];
}

/**
 * The sums of an area in one division, with small numbers hidden. What is hidden is decided for both divisions together,
 * so that a reader who opens one page after the other learns no more from the difference (G7).
 */
export function areaSums(
  parts: readonly AreaPart[],
  periods: readonly PeriodPart[],
  division: Division,
): AreaSums {
  const { figures, wholes } = areaFigures(parts, periods);
  const hidden = hiddenFigures(figures, wholes);
  const { total, rows, times } = shownIn(parts, periods, division);
  const told = ({ id, sum }: { id: string; sum: MeasureSum }): ToldSum => ({ sum, hidden: hidden.has(id) });
  return {
    total: told(total),
    rows: rows.map((shown) => ({ row: shown.row, ...told(shown) })),
    periods: times.map((shown) => ({ period: shown.period, ...told(shown) })),
  };
}
