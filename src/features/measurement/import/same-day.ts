import { checkEntry } from "../../../domain/measurement/entry-check.ts";
import { countsDaysBetween } from "../../../domain/measurement/value.ts";
import type { CellReading } from "../saving/read-cells.ts";
import { LONGEST_COMMENT, type ReadRow } from "./read-file.ts";

/** A row of a file, or several about the same day. */
export interface JoinedRow extends ReadRow {
  /** The numbers of the rows that are added together, where they are several. */
  together?: number[];
}

/**
 * A list of rare events has a row for each of them, as a system for adverse events gives it: rows of the same day are so
 * many events on that day, and are added together. It is told before anything is saved, for a row may be there twice. A day
 * with a row that is no number of events is left as it is, to be mended; so is one that stands on two sheets.
 */
export function joinedRows(rows: readonly ReadRow[], reading: CellReading): JoinedRow[] {
  const days = Map.groupBy(rows, (row) =>
    isEvent(row, reading) ? `${row.sheet ?? ""} ${row.measure} ${row.period}` : row,
  );
  return [...days.values()].flatMap((own) => {
    const [first] = own as [ReadRow, ...ReadRow[]];
    const counts = own.map((row) => eventsIn(row, reading));
    if (own.length === 1 || counts.includes(undefined)) return own;
    const comment = [...new Set(own.flatMap((row) => row.comment ?? []))].join("\n");
    if (comment.length > LONGEST_COMMENT) return own;
    return {
      ...first,
      numerator: String(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)),
      ...(comment === "" ? {} : { comment }),
      together: own.map(({ row }) => row),
    };
  });
}

function isEvent({ problem, measure }: ReadRow, { measures }: CellReading): boolean {
  const found = problem === undefined ? measures.get(measure) : undefined;
  return found !== undefined && countsDaysBetween(found.measure);
}

/** How many events a row tells of; a day alone is one. Undefined when it tells of none. */
function eventsIn({ measure, numerator, denominator, none }: ReadRow, { measures }: CellReading) {
  const found = measures.get(measure);
  if (found === undefined || none || denominator.trim() !== "") return undefined;
  const typed = { numerator: numerator.trim() || "1", denominator, none, period: "" };
  const checked = checkEntry(typed, found.measure, "");
  return checked.ok ? (checked.entry.numerator ?? undefined) : undefined;
}
