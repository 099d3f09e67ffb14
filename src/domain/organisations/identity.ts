import type { MunicipalityRegister, MunicipalityVersion, Succession } from "./municipality.ts";
import { byBeginning } from "./validity.ts";

/** One row of SSB's classification: a number in an interval, and the numbers before and after it. */
export interface ClassificationRow extends Omit<MunicipalityVersion, "municipalityId"> {
  /** Numbers that took over when it ended. Empty when only the writing of its name changed. */
  successorNumbers: readonly string[];
}

/**
 * Gives every row its identity. One row that becomes one row is the same municipality under another name or number;
 * anything else is a merger or a split, and makes new ones. So Stavanger after 2020 is another than Stavanger before,
 * though it kept name and number: it is another area. An identity is called by its number at birth in these data, with
 * the year after it when an earlier one is called so.
 * @throws Error when a row begins after 2015 and nothing ended that day to become it
 */
export function giveIdentities(rows: readonly ClassificationRow[]): MunicipalityRegister {
  const ending = Map.groupBy(rows, (row) => row.to?.toString());
  const beforeOf = (row: ClassificationRow) =>
    row.from === undefined ? [] : (ending.get(row.from.toString()) ?? []).filter((old) => becomes(old, row));
  const afterCount = new Map<ClassificationRow, number>();
  const before = new Map(rows.map((row) => [row, beforeOf(row)]));
  for (const olds of before.values())
    for (const old of olds) afterCount.set(old, (afterCount.get(old) ?? 0) + 1);

  const ids = new Map<ClassificationRow, string>();
  const taken = new Set<string>();
  const successions: Succession[] = [];
  for (const row of rows.toSorted(inTime)) {
    const olds = before.get(row) ?? [];
    if (row.from !== undefined && olds.length === 0) {
      throw new Error(
        `Municipality ${row.number} ${row.name} begins ${row.from}, but nothing ended that day to become it`,
      );
    }
    const [only] = olds;
    const same = olds.length === 1 && only !== undefined && afterCount.get(only) === 1;
    const id = (same ? ids.get(only) : undefined) ?? newId(row, taken);
    taken.add(id);
    ids.set(row, id);
    if (same || row.from === undefined) continue;
    for (const old of olds) successions.push({ day: row.from, fromId: ids.get(old) as string, toId: id });
  }
  const versions = rows.map((row) => {
    const { successorNumbers: _, ...version } = row;
    return { ...version, municipalityId: ids.get(row) as string };
  });
  return { versions, successions };
}

function becomes(old: ClassificationRow, row: ClassificationRow): boolean {
  return old.successorNumbers.length === 0
    ? old.number === row.number
    : old.successorNumbers.includes(row.number);
}

function inTime(a: ClassificationRow, b: ClassificationRow): number {
  return byBeginning(a, b) || (a.number < b.number ? -1 : 1);
}

function newId(row: ClassificationRow, taken: ReadonlySet<string>): string {
  return taken.has(row.number) ? `${row.number}-${row.from?.year}` : row.number;
}
