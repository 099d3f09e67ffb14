import type { ReadSeries } from "./series.ts";
import type { SeriesPlan } from "./series-question.ts";

/** A change may need so many periods to be seen; what was noted earlier is not what the shift is tied to. */
const PERIODS_TO_WORK = 3;

/** A new phase that the series itself speaks for. A person decides whether it begins, and writes why. */
export interface PhaseProposal {
  /** The first period of the run. */
  from: Temporal.PlainDate;
  /** What was changed shortly before it. */
  change: SeriesPlan["changes"][number];
  /** Its number on the flag. */
  number: number;
  /** So many values in a row on the better side, up to the newest. */
  inARow: number;
}

/**
 * A phase is proposed at a noted change followed by a shift that has lasted: a run on the better side of the median, long
 * enough for the rules, that still goes on, with ten values in it and ten before it (packages/spc), and a change noted in
 * the three periods up to its first value. Without a named change nothing is proposed, for then nobody knows why the
 * level moved (domain A3; NHSRplotthedots #142).
 */
export function phaseProposal(
  series: Pick<ReadSeries, "analysis" | "periods">,
  plan: Pick<SeriesPlan, "changes">,
): PhaseProposal | undefined {
  const { analysis, periods } = series;
  const proposed = analysis.reading.proposedSplit;
  const from = proposed === null ? undefined : periods[proposed.at];
  if (proposed === null || from === undefined || proposed.note === null) return undefined;
  const at = plan.changes.findIndex(({ id }) => id === proposed.note);
  const change = plan.changes[at];
  const place = analysis.notes.find(({ id }) => id === proposed.note)?.position;
  if (change === undefined || typeof place !== "number") return undefined;
  if (proposed.at - place > PERIODS_TO_WORK) return undefined;
  return { from, change, number: at + 1, inARow: proposed.usefulAfter };
}
