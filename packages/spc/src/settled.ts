import type { Question, RuleSet } from "./question.ts";

/** A question with its defaults filled in, so that each of them is written once. */
export interface Settled extends Question {
  readonly axis: NonNullable<Question["axis"]>;
  readonly per: number;
  readonly rules: RuleSet;
  readonly improvement: NonNullable<Question["improvement"]>;
  readonly target: number | null;
  readonly screening: boolean;
  readonly notes: NonNullable<Question["notes"]>;
}

export function settled(question: Question): Settled {
  const {
    axis = "time",
    per = 1,
    rules = question.chart === "mdc" ? "makingDataCount" : "anhoej",
    improvement = "neutral",
    target = null,
    screening = true,
    notes = [],
  } = question;
  return { ...question, axis, per, rules, improvement, target, screening, notes };
}
