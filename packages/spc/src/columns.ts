/**
 * The same lines and rules over a bare column of numbers: for many series, or very long ones, where an object for each
 * point would cost more than the statistics. NaN is a missing value here. Nothing is allocated for a point: what is read
 * is written to a room that is made once and used again.
 */
import type { RuleSet } from "./question.ts";
import { D2_OF_TWO } from "./lines/constants.ts";
import { individual } from "./lines/individual.ts";
import { Findings } from "./rules/findings.ts";
import { planFor, type Plan } from "./rules/plan.ts";
import { readPart, scratchFor, type PartToRead, type Scratch } from "./rules/read-part.ts";
import type { Runs } from "./rules/runs.ts";
import { bitsIn } from "./rules/words.ts";
import { ROUNDING } from "./tolerance.ts";

export type { Finding, Findings } from "./rules/findings.ts";
export type { Runs } from "./rules/runs.ts";

export interface ColumnReading {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly runs: Runs;
  /** How many points lie beyond the limits. */
  readonly beyondLimits: number;
}

/** Reads columns of up to so many points, one after the other. What a set found stays in `findings` until the next. */
export class ColumnReader {
  /** One list for each set, in the order in which they were named. */
  readonly findings: readonly Findings[];
  readonly #plan: Plan;
  readonly #scratch: Scratch;

  constructor(points: number, sets: readonly RuleSet[]) {
    this.#scratch = scratchFor(points);
    this.findings = sets.map(() => new Findings());
    this.#plan = planFor(sets, this.findings);
  }

  /** An XmR chart of a column: mean, limits (screened by default), runs, and what each of the sets finds. */
  read(values: Float64Array, screening = true): ColumnReading {
    const count = values.length;
    for (const found of this.findings) found.clear();
    const {
      mean: centre,
      range,
      used: measured,
      largest,
    } = individual(values, null, 0, count - 1, screening);
    const sigma = range / D2_OF_TWO;
    const tolerance = largest * ROUNDING;
    const part: PartToRead = {
      values,
      from: 0,
      count,
      measured,
      centre,
      sigma,
      tolerance,
      order: true,
      zones: true,
    };
    const runs = readPart(part, this.#plan, this.#scratch);
    const { beyond3 } = this.#scratch.words;
    let beyondLimits = 0;
    for (let w = 0; w << 5 < count; w++) beyondLimits += bitsIn(beyond3[w]!);
    return { centre, lower: centre - 3 * sigma, upper: centre + 3 * sigma, runs, beyondLimits };
  }
}
