import type { Story } from "./running-teams.ts";
import { binomial, poisson, seeded } from "./random.ts";

export interface SimulatedMeasure {
  code: string;
  unit: string;
  improvement: "up" | "down" | "stable";
  hasDenominator: boolean;
}

export interface SimulatedValue {
  period: Temporal.PlainDate;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  /** Days from the period's end until it was entered. */
  enteredAfterDays: number;
}

/** The measures that move with the team's story; the others only vary. */
const movedByStory = new Set(["TRS-P2", "TRS-P3", "TRS-P8", "TRS-O1"]);

/**
 * Values as a unit might count them: chance alone around a level, one shift where the story has one, a month not
 * measured now and then, one entered late, one with nobody to count.
 */
export function simulatedValues(
  team: { key: string; story: Story; beds: number },
  measure: SimulatedMeasure,
  periods: readonly { first: Temporal.PlainDate; last: Temporal.PlainDate }[],
  changedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): SimulatedValue[] {
  const random = seeded(`${team.key} ${measure.code}`);
  const startLevel = measure.unit === "percent" ? 0.42 + random() * 0.2 : 0.9 + random() * 0.4;
  const values: SimulatedValue[] = [];
  for (const [at, { first, last }] of periods.entries()) {
    const changed = Temporal.PlainDate.compare(first, changedOn) >= 0;
    const level =
      startLevel *
      (changed && movedByStory.has(measure.code) ? shiftOf(team.story, measure.unit === "percent") : 1);
    const days = first.until(last).days + 1;
    const draw = random();
    const fromEnd = periods.length - at;
    if (team.story === "stopped" && fromEnd <= Math.ceil(100 / days)) continue;
    if (team.story === "early" && fromEnd > 6) continue;
    if (draw < 0.05 && fromEnd > 1) continue; // not measured
    if (Temporal.PlainDate.compare(last, today) >= 0) continue; // not over yet
    const nobody = draw > 0.985 && measure.hasDenominator && measure.unit === "percent";
    const denominator = !measure.hasDenominator
      ? null
      : measure.unit === "percent"
        ? Math.max(3, Math.round(team.beds * (0.35 + random() * 0.25)))
        : team.beds * days;
    const numerator = countOf(measure, level, denominator, random);
    values.push({
      period: first,
      numerator: nobody ? null : numerator,
      denominator: nobody ? null : denominator,
      notApplicable: nobody,
      enteredAfterDays: draw > 0.94 && draw < 0.965 ? 34 : 1 + Math.floor(random() * 4),
    });
  }
  return values;
}

function shiftOf(story: Story, percent: boolean): number {
  if (story === "improves") return percent ? 1.62 : 0.45;
  if (story === "worsens") return percent ? 0.42 : 2;
  return 1;
}

function countOf(
  measure: SimulatedMeasure,
  level: number,
  denominator: number | null,
  random: () => number,
): number {
  if (measure.unit === "percent") return binomial(random, denominator ?? 0, Math.min(0.97, level));
  if (measure.unit === "per1000") return poisson(random, (level * 2.2 * (denominator ?? 0)) / 1000);
  return 5 + Math.round(random() * 25 * level);
}
