/** What must hold for any series: how an answer changes when the data change in a way that means nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ColumnReader } from "../src/columns.ts";
import { analyse, type Analysis, type ChartKind, type Question, type RuleSet } from "../src/index.ts";
import { runsAround, runsInWords } from "../src/rules/runs.ts";
import { codeSides } from "../src/rules/code.ts";
import { wordsFor } from "../src/rules/words.ts";

const sets: readonly RuleSet[] = ["anhoej", "perla", "makingDataCount", "westernElectric", "nelson"];
/** Steps of an eighth, so that adding and scaling by powers of two are exact, and ties stay ties. */
const value = fc.integer({ min: -80, max: 80 }).map((steps) => steps / 8);
const values = fc.array(value, { maxLength: 90 });
const withGaps = fc.array(fc.option(value, { nil: null, freq: 8 }), { maxLength: 90 });
const set = fc.constantFrom(...sets);
const plainChart = fc.constantFrom<ChartKind>("run", "i", "mdc");

function asked(
  chart: ChartKind,
  y: readonly (number | null)[],
  rules: RuleSet,
  more: Partial<Question> = {},
): Analysis {
  const answer = analyse({ chart, rows: y.map((one) => ({ y: one })), rules, ...more });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** What is flagged by what, in numbers that do not depend on the unit. */
function flagged({ signals }: Analysis): unknown[] {
  return signals.map(({ rule, positions, side }) => ({ rule, positions, side }));
}

function counts({ parts }: Analysis): unknown[] {
  return parts.map(({ useful, longestRun, crossings, longestRunMax, crossingsMin }) => ({
    useful,
    longestRun,
    crossings,
    longestRunMax,
    crossingsMin,
  }));
}

function near(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
}

describe("any series", () => {
  it("with a constant added has the same signals and counts, and lines moved by the constant", () => {
    fc.assert(
      fc.property(
        plainChart,
        withGaps,
        set,
        fc.integer({ min: -4000, max: 4000 }),
        (chart, y, rules, constant) => {
          const before = asked(chart, y, rules);
          const after = asked(
            chart,
            y.map((one) => (one === null ? null : one + constant)),
            rules,
          );
          expect(flagged(after)).toEqual(flagged(before));
          expect(counts(after)).toEqual(counts(before));
          after.points.forEach((point, i) => {
            const { centre, limits } = before.points[i]!;
            near(point.centre, centre === null ? null : centre + constant);
            near(point.limits?.upper ?? null, limits === null ? null : limits.upper! + constant);
          });
        },
      ),
    );
  });

  it("scaled has the same signals and counts, and lines in the new scale", () => {
    fc.assert(
      fc.property(
        plainChart,
        withGaps,
        set,
        fc.constantFrom(2 ** -40, 0.25, 8, 2 ** 60),
        (chart, y, rules, scale) => {
          const before = asked(chart, y, rules);
          const after = asked(
            chart,
            y.map((one) => (one === null ? null : one * scale)),
            rules,
          );
          const shown = asked(chart, y, rules, { per: scale });
          for (const other of [after, shown]) {
            expect(flagged(other)).toEqual(flagged(before));
            expect(counts(other)).toEqual(counts(before));
            other.points.forEach((point, i) =>
              near(
                point.limits?.lower ?? null,
                before.points[i]!.limits === null ? null : before.points[i]!.limits!.lower! * scale,
              ),
            );
          }
        },
      ),
    );
  });

  it("turned upside down has the same signals on the other side, and better becomes worse", () => {
    const opposite = { above: "below", below: "above", rising: "falling", falling: "rising" } as const;
    fc.assert(
      fc.property(plainChart, withGaps, set, (chart, y, rules) => {
        const before = asked(chart, y, rules, { improvement: "up" });
        const after = asked(
          chart,
          y.map((one) => (one === null ? null : -one)),
          rules,
          { improvement: "up" },
        );
        const sorted = (signals: unknown[]): string[] =>
          signals.map((signal) => JSON.stringify(signal)).toSorted();
        const turned = before.signals.map(({ rule, positions, side, direction }) => ({
          rule,
          positions,
          side: side === null ? null : opposite[side],
          direction: direction === "better" ? "worse" : direction === "worse" ? "better" : direction,
        }));
        expect(
          sorted(
            after.signals.map(({ rule, positions, side, direction }) => ({
              rule,
              positions,
              side,
              direction,
            })),
          ),
        ).toEqual(sorted(turned));
      }),
    );
  });

  it("read backwards has the same lines and counts, and the same points flagged by Anhøj and by all but trends", () => {
    fc.assert(
      fc.property(plainChart, values, set, (chart, y, rules) => {
        const before = asked(chart, y, rules);
        const after = asked(chart, y.toReversed(), rules);
        expect(counts(after)).toEqual(counts(before));
        near(after.parts[0]?.centre ?? null, before.parts[0]?.centre ?? null);
        near(after.parts[0]?.sigma ?? null, before.parts[0]?.sigma ?? null);
        const rulesOf = ({ points, signals }: Analysis): string[] =>
          points.map((point) =>
            [...new Set(point.signals.map((index) => signals[index]!.rule))].toSorted().join(),
          );
        expect(rulesOf(after).toReversed()).toEqual(rulesOf(before));
      }),
    );
  });

  it("with a missing point at the end has the same lines, counts and signals", () => {
    fc.assert(
      fc.property(fc.constantFrom<ChartKind>("run", "i", "mdc", "mr"), withGaps, set, (chart, y, rules) => {
        const before = asked(chart, y, rules);
        const after = asked(chart, [...y, null], rules);
        expect(flagged(after)).toEqual(flagged(before));
        if (y.length > 0) {
          expect(counts(after)).toEqual(counts(before));
          near(after.parts[0]!.sigma, before.parts[0]!.sigma);
          expect(after.reading).toEqual({
            ...before.reading,
            level: after.reading.level,
            missingInAll: before.reading.missingInAll + 1,
          });
        }
      }),
    );
  });

  it("divided in one part is the series undivided, and two parts are two series", () => {
    fc.assert(
      fc.property(plainChart, values, values, set, (chart, first, second, rules) => {
        expect(asked(chart, first, rules, { splits: [] })).toEqual(asked(chart, first, rules));
        if (first.length === 0 || second.length === 0) return;
        const both = asked(chart, [...first, ...second], rules, { splits: [first.length] });
        const alone = [asked(chart, first, rules), asked(chart, second, rules)];
        expect(counts(both)).toEqual(alone.flatMap(counts));
        const moved = alone[1]!.signals.map(({ positions }) =>
          positions.map((position) => position + first.length),
        );
        expect(both.signals.map(({ positions }) => positions)).toEqual([
          ...alone[0]!.signals.map(({ positions }) => positions),
          ...moved,
        ]);
      }),
    );
  });

  it("frozen for all its length is the series without a freeze", () => {
    fc.assert(
      fc.property(plainChart, fc.array(value, { minLength: 1, maxLength: 60 }), set, (chart, y, rules) => {
        expect(asked(chart, y, rules, { freeze: y.length })).toEqual(asked(chart, y, rules));
      }),
    );
  });

  it("in any order of its rows is the same series", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 500 }), value), {
          selector: ([x]) => x,
          maxLength: 40,
        }),
        (pairs) => {
          const rows = pairs.map(([x, y]) => ({ x, y }));
          expect(analyse({ chart: "i", rows })).toEqual(
            analyse({ chart: "i", rows: rows.toSorted((a, b) => a.x - b.x) }),
          );
        },
      ),
    );
  });

  it("has no NaN and no infinity anywhere, and every position lies in the series", () => {
    const numbersIn = (item: unknown): number[] =>
      typeof item === "number"
        ? [item]
        : typeof item === "object" && item !== null
          ? Object.values(item).flatMap(numbersIn)
          : [];
    const charts = fc.constantFrom<ChartKind>(
      "run",
      "i",
      "mr",
      "iPrime",
      "xbar",
      "s",
      "p",
      "pPrime",
      "u",
      "uPrime",
      "c",
      "g",
      "t",
      "mdc",
    );
    fc.assert(
      fc.property(
        charts,
        withGaps,
        set,
        fc.array(fc.nat(20)),
        fc.nat(30),
        (chart, y, rules, sizes, freeze) => {
          const ratio = ["iPrime", "p", "pPrime", "u", "uPrime"].includes(chart);
          const rows = y.map((one, i) => {
            const size = Math.abs(one ?? 0) + (sizes[i % Math.max(1, sizes.length)] ?? 0);
            const x = chart === "xbar" || chart === "s" ? Math.floor(i / 3) : i;
            if (ratio) return { x, y: one === null || size === 0 ? null : Math.abs(one), n: size };
            return {
              x,
              y:
                one === null
                  ? null
                  : chart === "t"
                    ? Math.abs(one) + 0.125
                    : chart === "c" || chart === "g"
                      ? Math.abs(one)
                      : one,
            };
          });
          const answer = analyse({ chart, rows, rules, freeze: freeze + 1, improvement: "up", target: 0.5 });
          if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
          expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
          for (const { positions } of answer.signals) {
            expect(positions.length).toBeGreaterThan(0);
            expect(positions.every((position) => Number.isInteger(answer.points[position]?.position))).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("the way for bare columns", () => {
  const column = fc.array(fc.option(value, { nil: null, freq: 15 }), { minLength: 1, maxLength: 140 });

  it("gives the same lines, runs and findings as the whole analysis", () => {
    fc.assert(
      fc.property(column, (y) => {
        const reader = new ColumnReader(140, sets);
        const read = reader.read(Float64Array.from(y, (one) => one ?? Number.NaN));
        sets.forEach((rules, s) => {
          const answer = asked("i", y, rules);
          const { centre, sigma, useful, longestRun, crossings, beyondLimits } = answer.parts[0]!;
          expect(read.runs).toEqual({ useful, longest: longestRun, crossings });
          if (centre !== null) near(read.centre, centre);
          if (sigma !== null) near(read.upper, centre! + 3 * sigma);
          expect(read.beyondLimits).toBe(beyondLimits);
          const found = reader.findings[s]!.all().map(({ rule, observed, expected }) => ({
            rule,
            observed,
            expected,
          }));
          const signals = answer.signals
            .filter(({ rule }) => rule !== "beyondLimits")
            .map(({ rule, observed, expected }) => ({ rule, observed, expected }));
          const sorted = (list: object[]): string[] => list.map((item) => JSON.stringify(item)).toSorted();
          expect(sorted(found)).toEqual(sorted(signals));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("finds nothing left over from the column before", () => {
    const reader = new ColumnReader(200, sets);
    reader.read(Float64Array.from({ length: 200 }, (_, i) => i));
    reader.read(new Float64Array([1, 2, 1]));
    expect(reader.findings.every(({ count }) => count === 0)).toBe(true);
    expect(reader.read(new Float64Array(0)).runs).toEqual({ useful: 0, longest: 0, crossings: 0 });
  });

  it("counts runs in words as they are counted one by one", () => {
    const sides = fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.boolean()), { maxLength: 9 });
    fc.assert(
      fc.property(sides, (blocks) => {
        const column = Float64Array.from(blocks.flatMap(([n, up]) => new Array<number>(n).fill(up ? 1 : -1)));
        const words = wordsFor(column.length);
        codeSides(column, 0, column.length, 0, Number.NaN, 0, words);
        expect(runsAround(column, 0, 0, 0, column.length - 1)).toMatchObject(
          runsInWords(words, column.length),
        );
      }),
    );
  });
});
