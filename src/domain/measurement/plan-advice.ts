import type { MeasureKind } from "../change-package.ts";

/** A measure that the team has chosen, as far as advice on the choice needs it. */
export interface PlannedMeasure {
  code: string;
  kind: MeasureKind;
  /** The measure it must be read beside. */
  pairedWith: string | undefined;
  /** The team has made it itself. */
  isOwn: boolean;
  /** Somebody who is in the team now has taken on to count. */
  isCollected: boolean;
}

/**
 * What a choice of measures lacks. Few and of all three kinds: whether it gets better (outcome), whether what was decided
 * is done (process), whether something else gets worse (balancing); domain A3, and IHI's advice of a small balanced set.
 */
export type PlanAdvice =
  | { code: "nothing" }
  /** The topic is the team's own, and none of the measures is. */
  | { code: "noOwn" }
  | { code: "noOutcome" }
  | { code: "manyOutcomes"; has: number }
  | { code: "noProcess" }
  | { code: "oneProcess" }
  | { code: "manyProcesses"; has: number }
  | { code: "noBalancing" }
  | { code: "manyBalancing"; has: number }
  /** One of a pair that misleads alone. */
  | { code: "alone"; measure: string; beside: string }
  | { code: "nobodyCounts"; has: number; of: number };

/** The package for a topic of the team's own: its measures are about the work of improving, not about the topic. */
export const OWN_TOPIC_PACKAGE = "FRI";

const MOST_OUTCOMES = 2;
const MOST_PROCESSES = 4;
const MOST_BALANCING = 2;

/**
 * In the order it is worth mending. It advises and never refuses; an empty list is a choice that lacks nothing.
 * @param packageCodes what the team has chosen to work with
 */
export function planAdvice(chosen: readonly PlannedMeasure[], packageCodes: readonly string[]): PlanAdvice[] {
  if (chosen.length === 0) return [{ code: "nothing" }];
  const of = (kind: MeasureKind) => chosen.filter((one) => one.kind === kind).length;
  const advice: PlanAdvice[] = [];
  if (packageCodes.includes(OWN_TOPIC_PACKAGE) && !chosen.some(({ isOwn }) => isOwn))
    advice.push({ code: "noOwn" });
  const outcomes = of("outcome");
  if (outcomes === 0) advice.push({ code: "noOutcome" });
  if (outcomes > MOST_OUTCOMES) advice.push({ code: "manyOutcomes", has: outcomes });
  const processes = of("process");
  if (processes === 0) advice.push({ code: "noProcess" });
  if (processes === 1) advice.push({ code: "oneProcess" });
  if (processes > MOST_PROCESSES) advice.push({ code: "manyProcesses", has: processes });
  const balancing = of("balancing");
  if (balancing === 0) advice.push({ code: "noBalancing" });
  if (balancing > MOST_BALANCING) advice.push({ code: "manyBalancing", has: balancing });
  for (const { code, pairedWith } of chosen) {
    if (pairedWith !== undefined && chosen.every((one) => one.code !== pairedWith))
      advice.push({ code: "alone", measure: code, beside: pairedWith });
  }
  const uncollected = chosen.filter(({ isCollected }) => !isCollected).length;
  if (uncollected > 0) advice.push({ code: "nobodyCounts", has: uncollected, of: chosen.length });
  return advice;
}
