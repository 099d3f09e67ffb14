import { createHash } from "node:crypto";
import { csvNumber } from "../../../platform/csv.ts";
import { type DecidedCell, decideCells, type SentCell, type SheetProblem } from "../saving/decide-cells.ts";
import type { CellMeasure, CellReading, StoredCell } from "../saving/read-cells.ts";
import type { Entry } from "../../../domain/measurement/entry-check.ts";
import type { Unusual } from "../../../domain/measurement/usual-values.ts";
import { plainText, type ReadRow, type RowProblem } from "./read-file.ts";
import { type JoinedRow, joinedRows } from "./same-day.ts";

/** What an import would do with one value of the file. */
export type ImportOutcome = { row: JoinedRow; measure: CellMeasure | undefined } & (
  | {
      kind: "new" | "changed";
      cell: DecidedCell;
      to: Entry & { comment: string; late: boolean };
      from: StoredCell | undefined;
      unusual: Unusual | undefined;
    }
  | { kind: "unchanged" }
  | { kind: "wrong"; problems: (SheetProblem | { field: "row"; code: RowProblem | "locked" })[] }
);

export interface DecidedImport {
  outcomes: ImportOutcome[];
  added: number;
  changed: number;
  unchanged: number;
  wrong: number;
  unusual: number;
  /** Says whether what would be done is what somebody has been shown. */
  fingerprint: string;
}

/** The places to read before an import is decided. */
export function placesOf(rows: readonly ReadRow[]): { measure: string; period: Temporal.PlainDate }[] {
  return rows
    .filter(({ problem }) => problem === undefined)
    .map(({ measure, period }) => ({ measure, period: Temporal.PlainDate.from(period) }));
}

/**
 * What an import would do, by the same decision as for what is typed. A value that is in the file as it is here is as
 * before, also where nothing may be changed any more: the same file again changes nothing (C59).
 */
export function decideImport(
  read: readonly ReadRow[],
  reading: CellReading,
  now: Temporal.Instant,
): DecidedImport {
  const rows = joinedRows(read, reading);
  const right = rows.filter(({ problem }) => problem === undefined);
  const cells = right.map((row) => sentCell(row, reading));
  const decided = decideCells(reading, cells, now);
  const confirmed = decideCells(
    reading,
    cells.map((cell) => ({ ...cell, confirmed: true })),
    now,
  );
  let next = 0;
  const outcomes = rows.map((row): ImportOutcome => {
    if (row.problem !== undefined)
      return { row, measure: undefined, kind: "wrong", problems: [{ field: "row", code: row.problem }] };
    const at = next++;
    return outcomeOf(row, decided[at] as DecidedCell, confirmed[at] as DecidedCell);
  });
  const counted = (kind: ImportOutcome["kind"]) => outcomes.filter((one) => one.kind === kind).length;
  return {
    outcomes,
    added: counted("new"),
    changed: counted("changed"),
    unchanged: counted("unchanged"),
    wrong: counted("wrong"),
    unusual: outcomes.filter((one) => "unusual" in one && one.unusual !== undefined).length,
    fingerprint: fingerprintOf(outcomes),
  };
}

function sentCell(row: JoinedRow, reading: CellReading): SentCell {
  const place = { measure: row.measure, period: Temporal.PlainDate.from(row.period) };
  const stored = reading.stored(place);
  const { numerator, denominator, none, comment } = row;
  return {
    ...place,
    numerator,
    denominator,
    none,
    // a file has no room for every sign that a comment may have: what came through it is the same comment
    comment: stored !== undefined && comment === plainText(stored.comment) ? stored.comment : comment,
    known: stored && { version: stored.version, enteredAt: stored.enteredAt },
    confirmed: false,
    remove: false,
  };
}

function outcomeOf(row: JoinedRow, decided: DecidedCell, confirmed: DecidedCell): ImportOutcome {
  const { measure, stored } = decided;
  const isTwice = decided.kind === "refused" && decided.problems.some(({ code }) => code === "twice");
  if (!isTwice && stored !== undefined && saysTheSame(decided.cell, stored))
    return { row, measure, kind: "unchanged" };
  switch (confirmed.kind) {
    case "save": {
      const { entry, comment, late } = confirmed;
      return {
        row,
        measure,
        kind: stored === undefined ? "new" : "changed",
        cell: confirmed,
        to: { ...entry, comment, late },
        from: stored,
        unusual: decided.kind === "warned" ? decided.unusual : undefined,
      };
    }
    case "unchanged":
      return { row, measure, kind: "unchanged" };
    case "refused":
      return { row, measure, kind: "wrong", problems: confirmed.problems };
    case "locked":
      return { row, measure, kind: "wrong", problems: [{ field: "row", code: "locked" }] };
    default:
      throw new Error(`A value of a file is neither right nor wrong: ${confirmed.kind}`);
  }
}

/** Whether the numbers are those we would write in a file ourselves, and the comment is the same or left out. */
function saysTheSame(cell: SentCell, stored: StoredCell): boolean {
  const same = (text: string, kept: number | null) => {
    const written = kept === null ? "" : csvNumber(kept);
    return text.replace(".", ",") === written;
  };
  return (
    cell.none === stored.notApplicable &&
    same(cell.numerator, stored.numerator) &&
    same(cell.denominator, stored.denominator) &&
    (cell.comment === undefined || cell.comment === stored.comment)
  );
}

function fingerprintOf(outcomes: readonly ImportOutcome[]): string {
  const told = outcomes.map((one) => [
    one.kind,
    one.kind === "new" || one.kind === "changed"
      ? [one.to, one.from?.version, one.from?.enteredAt.toString(), one.unusual !== undefined]
      : one.kind === "wrong"
        ? one.problems
        : [],
  ]);
  return createHash("sha256").update(JSON.stringify(told)).digest("base64url");
}
