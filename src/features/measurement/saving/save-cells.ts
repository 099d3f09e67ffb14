import type { Database } from "../../../database/connect.ts";
import type { AuditBy } from "../../../platform/audit.ts";
import type { ResolvedPlace } from "../../../platform/web/place.ts";
import { cellEvent } from "./cell-event.ts";
import { type DecidedCell, decideCells, type SentCell } from "./decide-cells.ts";
import { type CellMeasure, readCells, type StoredCell } from "./read-cells.ts";
import { type CellChange, writeCells } from "./write-cells.ts";

/** Who saves, where and when. It needs no transaction of its own: what is written is one statement. */
export interface Saving {
  database: Database;
  place: ResolvedPlace;
  person: { id: string; name: string } | undefined;
  now: Temporal.Instant;
  /** Who it is in the log. */
  by: AuditBy;
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
 * decide each cell, write the good ones with their lines of the log in one statement. The bad ones change nothing (C52);
 * what was changed while we decided stands: a conflict, unless it is what we wanted.
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
    const change = changeOf(one, saving.place);
    return change === undefined ? [] : [{ at, change }];
  });
  const made = await writeCells(
    database,
    changes.map(({ change }) => change),
    { ...saving.by, now: now.toString() },
  );
  const done = new Set(changes.filter((_, position) => made.has(position)).map(({ at }) => at));
  const lost = changes.filter(({ at }) => !done.has(at)).map(({ at }) => (decided[at] as DecidedCell).cell);
  const instead = lost.length === 0 ? [] : await decidedAnew(saving, lost);
  let next = 0;
  return decided.map((one, at): SavedCell => {
    const { cell, measure, stored } = one;
    switch (one.kind) {
      case "gone":
        return { kind: "removed", cell, measure, stored: undefined, before: undefined };
      case "remove":
      case "save": {
        if (!done.has(at)) return instead[next++] as SavedCell;
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

/** What was changed while we decided is decided by what stands there now, and nothing is written a second time. */
async function decidedAnew(
  { database, place, now }: Saving,
  cells: readonly SentCell[],
): Promise<SavedCell[]> {
  const reading = await readCells(database, place.teamId as string, cells);
  return decideCells(reading, cells, now).map((one): SavedCell => {
    const { cell, measure, stored } = one;
    switch (one.kind) {
      case "gone":
        return { kind: "removed", cell, measure, stored, before: undefined };
      case "save":
        return { kind: "conflict", wanted: one.entry, cell, measure, stored };
      case "remove":
        return { kind: "conflict", wanted: undefined, cell, measure, stored };
      default:
        return one;
    }
  });
}

function changeOf(one: DecidedCell, place: ResolvedPlace): CellChange | undefined {
  if (one.measure === undefined || (one.kind !== "save" && one.kind !== "remove")) return undefined;
  const { period, known } = one.cell;
  const change = {
    teamMeasureId: one.measure.id,
    period,
    known,
    value: one.kind === "save" ? { ...one.entry, comment: one.comment, late: one.late } : undefined,
  };
  return { ...change, event: cellEvent(change, one.stored, place) };
}
