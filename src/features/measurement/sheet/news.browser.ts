import type { QueuedCell } from "../queue/cell.ts";
import type { QueueNews } from "../queue/queue.browser.ts";
import { type Cell, empty, textsOf } from "./cell.browser.ts";
import type { IslandData } from "./island-data.ts";

/** The page of one measure has a button for these; a sheet has a word to write. */
const inSheet = new Set(["zeroDenominator", "noneWithCounts", "closed"]);

/**
 * What the queue tells, brought over to the cells. What has been typed anew since stays as it was typed, until it is put
 * in the queue in its turn.
 * @returns the cells it concerned, and how many were saved
 */
export function takeNews(
  { cells: waiting, sending, done, dropped }: QueueNews,
  cells: ReadonlyMap<string, Cell>,
  data: IslandData,
): { concerned: Set<Cell>; saved: number } {
  const concerned = new Set<Cell>();
  const waits = new Set<Cell>();
  const cellOf = (one: { team: string; measure: string; period: string }) =>
    one.team === data.team ? cells.get(`${one.measure} ${one.period}`) : undefined;
  let saved = 0;

  for (const one of waiting) {
    const cell = cellOf(one);
    if (cell === undefined) continue;
    waits.add(cell);
    if (isOnlyHere(cell) && !isSent(cell, one)) continue;
    // from an earlier visit, or from another tab
    if (!cell.queued && cell.state === undefined) cell.write(queuedTexts(one, data));
    cell.queued = true;
    cell.state = sending.has(one.key) ? "saving" : one.state;
    cell.problems = one.problems.map((problem) =>
      inSheet.has(problem.code) ? { ...problem, text: data.words[problem.code] ?? problem.text } : problem,
    );
    cell.theirs = one.value;
    concerned.add(cell);
  }
  for (const one of done) {
    const cell = cellOf(one);
    if (cell === undefined) continue;
    cell.settle(one.value, one.late ?? false);
    concerned.add(cell);
    if (!isOnlyHere(cell)) {
      cell.write(cell.stands?.texts ?? empty);
      cell.state = "saved";
      cell.problems = [];
      saved++;
    } else if (!cell.isChanged) {
      // typed anew as it was sent
      cell.state = "saved";
      saved++;
    }
  }
  for (const one of dropped) {
    const cell = cellOf(one);
    // thrown away in another tab
    if (!cell?.queued || isOnlyHere(cell)) continue;
    if (one.state === "conflict") cell.settle(one.value, false);
    cell.write(cell.stands?.texts ?? empty);
  }
  for (const cell of cells.values()) {
    if (!cell.queued || waits.has(cell)) continue;
    cell.queued = false;
    concerned.add(cell);
    if (cell.state !== "saved" && !isOnlyHere(cell)) cell.state = cell.isChanged ? "changed" : undefined;
  }
  return { concerned, saved };
}

/** Typed, and not sent. */
function isOnlyHere({ state }: Cell): boolean {
  return state === "changed" || state === "refused";
}

function queuedTexts(one: QueuedCell, data: IslandData) {
  if (one.remove) return empty;
  if (one.none) return textsOf({ none: true, numerator: null, denominator: null }, data);
  return { numerator: one.numerator, denominator: one.denominator };
}

/** Whether what waits is what stands in the fields. */
function isSent(cell: Cell, one: QueuedCell): boolean {
  const { numerator, denominator, none, remove } = cell.sent();
  return (
    numerator === one.numerator &&
    denominator === one.denominator &&
    none === one.none &&
    remove === (one.remove ?? false)
  );
}
