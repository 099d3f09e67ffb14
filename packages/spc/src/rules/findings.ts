import type { RuleName } from "../analysis.ts";

/** Rules by number, so that findings fit in columns. */
export const ruleNames = [
  "beyondLimits",
  "longestRun",
  "tooFewCrossings",
  "shift",
  "trend",
  "tooFewRuns",
  "tooManyRuns",
  "twoOfThree",
  "fourOfFive",
  "alternating",
  "allWithinOneSigma",
  "noneWithinOneSigma",
] as const satisfies readonly RuleName[];

/** 0 no side, ±1 above and below the line, ±2 rising and falling. */
export type SideCode = 0 | 1 | -1 | 2 | -2;

export type Side = "above" | "below" | "rising" | "falling" | null;

const sides: Readonly<Record<SideCode, Side>> = { 0: null, 1: "above", "-1": "below", 2: "rising", "-2": "falling" };

/** A stretch of points a rule reacts to. Which of them it flags is the rule's own matter (`flagged.ts`). */
export interface Finding {
  readonly rule: RuleName;
  /** Positions, both included. */
  readonly first: number;
  readonly last: number;
  readonly side: Side;
  readonly observed: number;
  readonly expected: number;
}

/** A list of plain numbers: it grows with what is found, never with what is read, and no finding is an object until asked for. */
export class Findings {
  #rows: number[] = [];

  get count(): number {
    return this.#rows.length / 6;
  }

  add(rule: RuleName, first: number, last: number, side: SideCode, observed: number, expected: number): void {
    this.#rows.push(ruleNames.indexOf(rule), first, last, side, observed, expected);
  }

  clear(): void {
    this.#rows = [];
  }

  all(): Finding[] {
    return Array.from({ length: this.count }, (_, index) => {
      const [rule, first, last, side, observed, expected] = this.#rows.slice(index * 6, index * 6 + 6) as [number, number, number, SideCode, number, number];
      return { rule: ruleNames[rule]!, first, last, side: sides[side], observed, expected };
    });
  }
}
