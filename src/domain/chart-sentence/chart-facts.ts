import type { X } from "@laeringsnettverk/spc";
import type { Interval, Unit } from "../change-package.ts";
import type { Language } from "../language.ts";

/** What the words need to know of the measure, beside the analysis. Texts are in the reader's language already. */
export interface ChartFacts {
  readonly language: Language;
  readonly unit: Unit;
  /** What a rate is counted per: "liggedøgn". */
  readonly per?: string | undefined;
  readonly interval: Interval;
  /** What people noted, with the same `id` as in the question's notes. */
  readonly changes?: readonly NotedChange[] | undefined;
  /** What the frozen points are called: "før nettverket". */
  readonly baselineName?: string | undefined;
  /** The latest period that is due and has no value. */
  readonly due?: X | undefined;
}

export interface NotedChange {
  readonly id: string;
  /** The number on its flag. */
  readonly number: number;
  readonly title: string;
  /** "2026-01-19" */
  readonly day: string;
  /** Which intervention of the package it is. */
  readonly intervention?: string | undefined;
}
