/** Pareto: which few categories make up most of it. */
import { checkNumber, Problems } from "./problems.ts";
import type { Refusal } from "./refusal.ts";

export interface ParetoRow {
  /** `null`: no category was given. Left out unless asked for. */
  readonly category: string | null;
  /** Default 1: a row is one case. */
  readonly count?: number;
}

export interface ParetoBar {
  readonly category: string | null;
  readonly count: number;
  readonly cumulativeCount: number;
  /** Of all counted, 0 to 1; `null` when nothing was counted. */
  readonly share: number | null;
  readonly cumulativeShare: number | null;
}

export interface Pareto {
  readonly ok: true;
  /** Largest first; ties in alphabetical order, the category that is `null` last among its equals. */
  readonly bars: readonly ParetoBar[];
  readonly total: number;
}

/** Refuses counts that are negative or no numbers. `language` sorts ties as that language does (`nb`: æ ø å last). */
export function pareto(
  rows: readonly ParetoRow[],
  { withMissing = false, language }: { readonly withMissing?: boolean; readonly language?: string } = {},
): Pareto | Refusal {
  const problems = new Problems();
  const counts = new Map<string | null, number>();
  rows.forEach(({ category, count = 1 }, i) => {
    if (!checkNumber(problems, count, "rows.count", i)) return;
    if (count < 0) problems.add("negative", "rows.count", i, count);
    if (category !== null || withMissing) counts.set(category, (counts.get(category) ?? 0) + count);
  });
  if (problems.any) return problems.refusal();
  const collator = language === undefined ? null : new Intl.Collator(language);
  const alphabetical = (a: string, b: string): number =>
    collator?.compare(a, b) ?? (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...counts].toSorted(
    ([a, countOfA], [b, countOfB]) =>
      countOfB - countOfA || (a === null ? 1 : b === null ? -1 : alphabetical(a, b)),
  );
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let cumulativeCount = 0;
  const bars = sorted.map(([category, count]) => {
    cumulativeCount += count;
    const share = total > 0 ? count / total : null;
    return {
      category,
      count,
      cumulativeCount,
      share,
      cumulativeShare: total > 0 ? cumulativeCount / total : null,
    };
  });
  return { ok: true, bars, total };
}
