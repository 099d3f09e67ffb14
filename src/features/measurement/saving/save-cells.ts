import type { Database } from "../../../database/connect.ts";
import type { AuditEvent } from "../../../platform/audit.ts";
import type { ResolvedPlace } from "../../../platform/web/place.ts";
import { cellEvent } from "./cell-event.ts";
import { type DecidedCell, decideCells, type SentCell } from "./decide-cells.ts";
import { type CellMeasure, readCells, type StoredCell } from "./read-cells.ts";
import { type CellChange, writeCells } from "./write-cells.ts";

/** Who saves, where and when; the database is one transaction. */
export interface Saving {
  database: Database;
  place: ResolvedPlace;
  person: { id: string; name: string } | undefined;
  now: Temporal.Instant;
  audit(...events: readonly AuditEvent[]): Promise<void>;
}

/** What became of a cell. `stored` is what stands there afterwards. */
export type SavedCell =
  | Exclude<DecidedCell, { kind: "save" | "remove" | "gone" }>
  | {
      kind: "saved" | "removed";
      cell: SentCell;
      measure: CellMeasure | undefined;
      stored: StoredCell | undefined;
      /** What stood there before; absent when nothing did. */
      before: StoredCell | undefined;
    };

/**
 * The one way a value is saved, corrected or taken away, for pages, sheets, files and programs: read what stands there,
 * decide each cell, write the good ones in one statement and their lines of the log in another. The bad ones change
 * nothing (C52); what was changed while we decided is a conflict, and stands.
 */
export async function saveCells(saving: Saving, cells: readonly SentCell[]): Promise<SavedCell[]> {
  const reading = await readCells(saving.database, saving.place.teamId as string, cells);
  return saveDecided(saving, decideCells(reading, cells, saving.now));
}

export async function saveDecided(saving: Saving, decided: readonly DecidedCell[]): Promise<SavedCell[]> {
  const { database, person } = saving;
  // as the database keeps it, so that it is known again
  const now = saving.now.round("microsecond");
  const changes = decided.flatMap((one, at) => {
    const change = changeOf(one);
    return change === undefined ? [] : [{ at, change }];
  });
  const made = await writeCells(
    database,
    changes.map(({ change }) => change),
    { personId: person?.id, now },
  );
  const done = new Set(changes.filter((_, position) => made.has(position)).map(({ at }) => at));
  await saving.audit(
    ...changes
      .filter(({ at }) => done.has(at))
      .map(({ at, change }) => cellEvent(change, decided[at]?.stored, saving.place)),
  );
  const lost = changes.filter(({ at }) => !done.has(at)).map(({ at }) => (decided[at] as DecidedCell).cell);
  const standing =
    lost.length === 0 ? undefined : await readCells(database, saving.place.teamId as string, lost);
  return decided.map((one, at): SavedCell => {
    const { cell, measure, stored } = one;
    switch (one.kind) {
      case "gone":
        return { kind: "removed", cell, measure, stored: undefined, before: undefined };
      case "remove":
      case "save": {
        if (!done.has(at)) {
          const wanted = one.kind === "save" ? one.entry : undefined;
          return { kind: "conflict", wanted, cell, measure, stored: standing?.stored(cell) };
        }
        if (one.kind === "remove")
          return { kind: "removed", cell, measure, stored: undefined, before: stored };
        const { entry, comment, late } = one;
        const version = (cell.known?.version ?? 0) + 1;
        const kept = { ...entry, comment, late, version, enteredAt: now, enteredBy: person?.name };
        return { kind: "saved", cell, measure, stored: kept, before: stored };
      }
      default:
        return one;
    }
  });
}

function changeOf(one: DecidedCell): CellChange | undefined {
  if (one.measure === undefined || (one.kind !== "save" && one.kind !== "remove")) return undefined;
  const { period, known } = one.cell;
  const value = one.kind === "save" ? { ...one.entry, comment: one.comment, late: one.late } : undefined;
  return { teamMeasureId: one.measure.id, period, known, value };
}
