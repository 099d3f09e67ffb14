/** The whole way from rows to reading, for one series. */
import type { Analysis } from "./analysis.ts";
import { checkChoices } from "./check-choices.ts";
import { computed } from "./computed.ts";
import { partsOf } from "./parts.ts";
import { phasesOf } from "./phases.ts";
import { pointsOf } from "./points.ts";
import { Problems } from "./problems.ts";
import type { Question } from "./question.ts";
import { readingOf } from "./reading.ts";
import type { Refusal } from "./refusal.ts";
import { settled } from "./settled.ts";
import { seriesOf } from "./series.ts";
import { signalsOf } from "./signals.ts";

/**
 * Analyses one series: joins its rows to points, draws the lines of its chart through each part, asks the chosen rules,
 * and reads the result. Never throws for what is in the data: what cannot be used is refused by field and position,
 * and what is missing is a gap.
 */
export function analyse(asked: Question): Analysis | Refusal {
  const question = settled(asked);
  const problems = new Problems();
  checkChoices(question, problems);
  const series = seriesOf(question, problems);
  const phases = series === null ? null : phasesOf(question, series, problems);
  if (series === null || phases === null || problems.any) return problems.refusal();
  const { chart, rules: ruleSet, improvement, per, target, screening, axis, notes } = question;
  const work = computed(question, series, phases);
  const signals = signalsOf(work);
  const points = pointsOf(work, signals);
  const parts = partsOf(work, points);
  return {
    ok: true,
    chart,
    ruleSet,
    rulesLeftOut: work.leftOut,
    improvement,
    per,
    target,
    screening,
    axis,
    points,
    parts,
    signals,
    notes: notes.map(({ id }, i) => {
      const position = phases.notePositions[i]!;
      return { id, position: position < series.count ? position : null };
    }),
    reading: readingOf(work, points, parts, signals),
  };
}
