import {
  type CellDecision,
  type CellProblem,
  decideCell,
  type TypedCell,
} from "../../../domain/measurement/cell-decision.ts";
import type { CellMeasure, CellReading, StoredCell } from "./read-cells.ts";

/** A value to save, with the code of its measure. */
export interface SentCell extends TypedCell {
  measure: string;
}

/** Why a cell of a sheet is refused: by itself, or by where it stands. */
export type SheetProblem = CellProblem | { field: "cell"; code: "unknownMeasure" | "twice" };

export type DecidedCell = (
  Exclude<CellDecision, { kind: "refused" }> | { kind: "refused"; problems: SheetProblem[] }
) & {
  cell: SentCell;
  /** Absent when the team has no measure with this code. */
  measure: CellMeasure | undefined;
  /** What stands there. */
  stored: StoredCell | undefined;
};

/** What becomes of each of many values: every cell is decided for itself (C52). */
export function decideCells(
  reading: CellReading,
  cells: readonly SentCell[],
  now: Temporal.Instant,
): DecidedCell[] {
  const times = new Map<string, number>();
  const placeOf = ({ measure, period }: SentCell) => `${measure} ${period.toString()}`;
  for (const cell of cells) times.set(placeOf(cell), (times.get(placeOf(cell)) ?? 0) + 1);
  return cells.map((cell) => {
    const found = reading.measures.get(cell.measure);
    const stored = reading.stored(cell);
    const common = { cell, measure: found?.measure, stored };
    if (found === undefined) return { kind: "refused", problems: [atCell("unknownMeasure")], ...common };
    // nobody can say which of two is meant
    if (times.get(placeOf(cell)) !== 1) return { kind: "refused", problems: [atCell("twice")], ...common };
    return { ...decideCell(cell, found.ground, stored, now), ...common };
  });
}

function atCell<const Code extends "unknownMeasure" | "twice">(code: Code) {
  return { field: "cell" as const, code };
}
