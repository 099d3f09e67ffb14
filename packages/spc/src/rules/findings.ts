import type { RuleName } from "../analysis.ts";

/** 0 no side, ±1 above and below the line, ±2 rising and falling. */
export type SideCode = 0 | 1 | -1 | 2 | -2;

type Side = "above" | "below" | "rising" | "falling" | null;

const sides: Readonly<Record<SideCode, Side>> = {
  0: null,
  1: "above",
  "-1": "below",
  2: "rising",
  "-2": "falling",
};

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

/**
 * A list in two columns: it grows with what is found, never with what is read; it is emptied rather than made anew, and no
 * finding is an object until asked for.
 */
export class Findings {
  count = 0;
  readonly #rules: RuleName[] = [];
  readonly #rows: number[] = [];

  add(rule: RuleName, first: number, last: number, side: SideCode, observed: number, expected: number): void {
    const at = this.count * 5;
    this.#rules[this.count++] = rule;
    this.#rows[at] = first;
    this.#rows[at + 1] = last;
    this.#rows[at + 2] = side;
    this.#rows[at + 3] = observed;
    this.#rows[at + 4] = expected;
  }

  clear(): void {
    this.count = 0;
  }

  all(): Finding[] {
    return Array.from({ length: this.count }, (_, index) => {
      const at = index * 5;
      const [first, last, side, observed, expected] = this.#rows.slice(at, at + 5) as [
        number,
        number,
        SideCode,
        number,
        number,
      ];
      return { rule: this.#rules[index]!, first, last, side: sides[side], observed, expected };
    });
  }
}
