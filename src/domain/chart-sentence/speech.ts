import type { Analysis, Part, Point, Signal, X } from "@laeringsnettverk/spc";
import type { ChartFacts } from "./chart-facts.ts";
import { counted, opening } from "./count-words.ts";
import { valueInText, valueInWords } from "./measure-value.ts";
import { isDay, periodName } from "./period-name.ts";
import { lines } from "./sentence-words.ts";

/** How this measure's values, periods and lines are said, gathered so that sentences can be made of them. */
export interface Speech {
  /** "90 %" */
  value(value: number): string;
  /** "90 prosent" */
  spoken(value: number): string;
  /** "oktober 2026" */
  period(position: number): string;
  /** "i oktober 2026", "12. mars 2026" */
  inPeriod(x: X): string;
  /** "medianen" of the part */
  line(part: Part): string;
  /** "Medianen" of the part, at the start of a sentence. */
  lineOpening(part: Part): string;
  /** "måneder" where the signal has every period from its first to its last, "målinger" where some are left out. */
  periodsOf(signal: Signal, count: number): string;
  point(position: number): Point;
}

export function speechFor(analysis: Analysis, { language, unit, per, interval }: ChartFacts): Speech {
  const point = (position: number) => analysis.points[position]!;
  return {
    point,
    value: (value) => valueInText(value, unit, language),
    spoken: (value) => valueInWords(value, unit, per, language),
    period: (position) => periodName(point(position).x, language),
    inPeriod: (x) => {
      const name = periodName(x, language);
      if (typeof x === "number" || isDay(x)) return language === "en" && isDay(x) ? `on ${name}` : name;
      return language === "en" ? `in ${name}` : `i ${name}`;
    },
    line: (part) => lines[part.centreKind][language],
    lineOpening: (part) => opening(lines[part.centreKind][language], language),
    periodsOf: ({ positions }, count) => {
      const whole = positions.every((position, i) => i === 0 || position === positions[i - 1]! + 1);
      return counted(count, whole && analysis.axis === "time" ? interval : "value", language);
    },
  };
}
