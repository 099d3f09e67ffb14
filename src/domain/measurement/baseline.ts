import type { Analysis } from "@laeringsnettverk/spc";
import { compareDays } from "../shared-days.ts";

/** A median that is held needs as many useful points as the rules themselves (Anhøj & Olesen 2014; domain A3). */
const USEFUL_FOR_FROZEN_MEDIAN = 10;

/** What a change needs before it, to be seen against something (A100; seed 002, line 31). */
const VALUES_BEFORE_CHANGE = 3;

/**
 * What the median is made from. `before`: the values before the first session, held fast. `all`: all values so far,
 * because there are too few before it; `before` says how many.
 */
export type Baseline =
  | { kind: "before"; values: number; median: number }
  | { kind: "all"; values: number; before: number; median: number | undefined };

/**
 * Whether the points that a freeze would set the lines of a phase by are enough: the same for every chart, so that a
 * change is not lost by choosing another. They are never moved by themselves (domain A3).
 */
export function isEnoughToFreeze(frozen: Analysis, phase: number): boolean {
  return (
    frozen.points.filter(({ baseline, useful, part }) => part === phase && baseline && useful).length >=
    USEFUL_FOR_FROZEN_MEDIAN
  );
}

/**
 * How many values there are before a change; fewer than three is worth a warning when it is noted (A100). A value counts
 * when its period was over by then.
 */
export function valuesBefore(
  values: readonly { lastDay: Temporal.PlainDate }[],
  changeDay: Temporal.PlainDate,
): number {
  return values.filter(({ lastDay }) => compareDays(lastDay, changeDay) < 0).length;
}

export function isTooSoonToChange(before: number): boolean {
  return before < VALUES_BEFORE_CHANGE;
}
