/** Gathers what is wrong with a question, so that all of it can be told at once. */
import type { Problem, ProblemCode, Refusal } from "./refusal.ts";

const TOLD = 100;

export class Problems {
  readonly #told: Problem[] = [];
  #count = 0;

  add(code: ProblemCode, field: string, position: number | null, value: unknown): void {
    this.#count++;
    if (this.#told.length < TOLD) this.#told.push({ code, field, position, value });
  }

  get any(): boolean {
    return this.#count > 0;
  }

  refusal(): Refusal {
    return { ok: false, problems: this.#told, count: this.#count };
  }
}

/** Squares of larger numbers overflow, and nothing anybody measures comes near. */
const LARGEST = 1e150;

/** NaN and infinities are refused, not read as missing: somebody divided by nothing without noticing. */
export function checkNumber(
  problems: Problems,
  value: unknown,
  field: string,
  position: number | null,
): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    problems.add("notANumber", field, position, value);
    return false;
  }
  if (Math.abs(value) > LARGEST) {
    problems.add("tooLarge", field, position, value);
    return false;
  }
  return true;
}
