import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenFigures } from "./hidden-figures.ts";
import { type Figure, isSmall, type Whole } from "./small-number.ts";

const figure = (id: string, numerator: number, denominator = 40, told = true): Figure => ({
  id,
  numerator,
  denominator,
  told,
});
const sorted = (set: Set<string>) => [...set].toSorted();

/** A whole and its parts, as one page shows them. */
function table(parts: readonly (readonly [number, number])[]): { figures: Figure[]; wholes: Whole[] } {
  const figures = parts.map(([n, d], at) => figure(`part ${at}`, n, d));
  const sum = (of: (f: Figure) => number) => figures.reduce((total, one) => total + of(one), 0);
  return {
    figures: [
      ...figures,
      figure(
        "whole",
        sum((f) => f.numerator),
        sum((f) => f.denominator),
      ),
    ],
    wholes: [{ whole: "whole", parts: figures.map(({ id }) => id) }],
  };
}

/** What a reader sees. */
function display({ figures, wholes }: { figures: Figure[]; wholes: Whole[] }): string {
  const hidden = hiddenFigures(figures, wholes);
  return figures
    .filter(({ told }) => told)
    .map((one) => (hidden.has(one.id) ? "skjult" : `${one.numerator}/${one.denominator}`))
    .join(" ");
}

/**
 * The strongest reader: one who knows the rule and tries every table there could be. Every figure that is hidden must
 * have more than one value among the tables that look the same.
 */
function expectNothingCanBeReckoned(worlds: { figures: Figure[]; wholes: Whole[] }[]): void {
  const alike = Map.groupBy(worlds, display);
  for (const [seen, same] of alike) {
    const [first] = same;
    // where the whole is hidden too, it may be larger than any that was tried
    if (first === undefined || hiddenFigures(first.figures, first.wholes).has("whole")) continue;
    const hidden = first.figures.filter((_, at) => seen.split(" ")[at] === "skjult");
    for (const { id } of hidden) {
      const values = new Set(same.map(({ figures }) => figures.find((one) => one.id === id)?.numerator));
      const under = new Set(same.map(({ figures }) => figures.find((one) => one.id === id)?.denominator));
      if (values.size * under.size < 2) throw new Error(`${id} can be reckoned from ${seen}`);
    }
  }
}

/** All lists of so many counts that come to at most so much. */
function countsUpTo(most: number, parts: number): number[][] {
  if (parts === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, n) =>
    countsUpTo(most - n, parts - 1).map((rest) => [n, ...rest]),
  ).flat();
}

describe("small numbers outside the network (G7)", () => {
  it("a numerator or a denominator of 1, 2, 3 or 4 is small; 0 and 5 are not", () => {
    expect([0, 1, 4, 5].map((n) => isSmall({ numerator: n, denominator: 40 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([0, 1, 4, 5].map((d) => isSmall({ numerator: 0, denominator: d }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isSmall({ numerator: 2.5, denominator: 40 })).toBe(true);
  });

  it("one small part takes another with it, the least: otherwise the whole less the rest would tell it", () => {
    const { figures, wholes } = table([
      [3, 40],
      [9, 60],
      [8, 50],
    ]);
    expect(sorted(hiddenFigures(figures, wholes))).toEqual(["part 0", "part 2"]);
  });

  it("two small parts that come to a small number take a third", () => {
    const { figures, wholes } = table([
      [1, 40],
      [2, 40],
      [8, 50],
      [9, 60],
    ]);
    expect(sorted(hiddenFigures(figures, wholes))).toEqual(["part 0", "part 1", "part 2"]);
  });

  it("two small parts that come to five or more are enough, and nothing is hidden where nothing is small", () => {
    const { figures, wholes } = table([
      [4, 40],
      [3, 40],
      [8, 50],
    ]);
    expect(sorted(hiddenFigures(figures, wholes))).toEqual(["part 0", "part 1"]);
    const fours = table([
      [4, 40],
      [4, 40],
      [8, 50],
    ]);
    expect(sorted(hiddenFigures(fours.figures, fours.wholes))).toEqual(["part 0", "part 1", "part 2"]);
    const open = table([
      [0, 40],
      [5, 40],
    ]);
    expect(hiddenFigures(open.figures, open.wholes).size).toBe(0);
  });

  it("a whole that is small is hidden with its only part", () => {
    const { figures, wholes } = table([
      [3, 40],
      [0, 50],
    ]);
    expect(sorted(hiddenFigures(figures, wholes))).toEqual(["part 0", "whole"]);
  });

  it("of what other networks have agreed to tell nothing is small", () => {
    expect(
      hiddenFigures([figure("open", 0, 0), figure("whole", 0, 0)], [{ whole: "whole", parts: ["open"] }])
        .size,
    ).toBe(0);
  });

  it("two divisions of the same sums: what moved from one county to another is not told by their difference", () => {
    // A is Old and a piece of New; the piece that moved is small
    const figures = [
      figure("stayed", 20, 100, false),
      figure("moved", 3, 40, false),
      figure("new", 30, 100, false),
      figure("then A", 23, 140),
      figure("then B", 30, 100),
      figure("today A", 20, 100),
      figure("today B", 33, 140),
      figure("nation", 53, 240),
    ];
    const wholes = [
      { whole: "nation", parts: ["then A", "then B"] },
      { whole: "nation", parts: ["today A", "today B"] },
      { whole: "then A", parts: ["stayed", "moved"] },
      { whole: "then B", parts: ["new"] },
      { whole: "today A", parts: ["stayed"] },
      { whole: "today B", parts: ["new", "moved"] },
    ];
    const hidden = hiddenFigures(figures, wholes);
    expect(hidden.size).toBeGreaterThan(1);
    // with what is left told, the piece is not the difference of two told figures
    const told = (id: string) => !hidden.has(id);
    expect(told("then A") && told("today A")).toBe(false);
    expect(told("then B") && told("today B")).toBe(false);
  });

  // every table up to a total, so that a reader who tries them all has tried all
  it("whoever knows the rule and tries every table cannot reckon a hidden figure: parts of a whole", () => {
    const worlds = [];
    for (const counts of countsUpTo(18, 3)) worlds.push(table(counts.map((n, at) => [n, 40 + at])));
    for (const counts of countsUpTo(14, 4)) worlds.push(table(counts.map((n, at) => [n, 43 - at])));
    expectNothingCanBeReckoned(worlds);
  });

  it("whoever knows the rule and tries every table cannot reckon a hidden figure: denominators too", () => {
    const worlds = [];
    for (const [a = 0, b = 0, c = 0, ...under] of countsUpTo(13, 6)) {
      worlds.push(
        table([
          [a, a + (under[0] ?? 0)],
          [b, b + (under[1] ?? 0)],
          [c, c + (under[2] ?? 0)],
        ]),
      );
    }
    expectNothingCanBeReckoned(worlds);
  });

  it("whoever knows the rule and tries every table cannot reckon a hidden figure: areas and periods of the same whole", () => {
    const worlds = [];
    for (const counts of countsUpTo(13, 3)) {
      const total = counts.reduce((sum, one) => sum + one, 0);
      for (let first = 0; first <= total; first++) {
        const { figures, wholes } = table(counts.map((n, at) => [n, 40 + at]));
        figures.push(figure("period 0", first, 60), figure("period 1", total - first, 63));
        wholes.push({ whole: "whole", parts: ["period 0", "period 1"] });
        worlds.push({ figures, wholes });
      }
    }
    expectNothingCanBeReckoned(worlds);
  });

  it("no sum of hidden parts that can be reckoned is small, whatever the figures", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { minLength: 1, maxLength: 12 }), (pairs) => {
        const { figures, wholes } = table(pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
        const hidden = hiddenFigures(figures, wholes);
        for (const one of figures) if (isSmall(one)) expect(hidden.has(one.id)).toBe(true);
        if (hidden.has("whole")) return;
        const parts = figures.filter(({ id }) => id !== "whole" && hidden.has(id));
        expect(parts.length).not.toBe(1);
        const left = {
          numerator: parts.reduce((sum, one) => sum + one.numerator, 0),
          denominator: parts.reduce((sum, one) => sum + one.denominator, 0),
        };
        expect(isSmall(left)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("a page of fifty periods and twenty areas is judged in a blink", () => {
    const areas = Array.from({ length: 20 }, (_, at) => figure(`area ${at}`, at * 26, at * 260));
    const [n, d] = [areas.reduce((s, a) => s + a.numerator, 0), areas.reduce((s, a) => s + a.denominator, 0)];
    const periods = Array.from({ length: 52 }, (_, at) =>
      figure(`week ${at}`, at < 3 ? 2 : at === 51 ? n - 6 - 48 * 90 : 90, at === 51 ? d - 51 * 900 : 900),
    );
    const began = performance.now();
    const hidden = hiddenFigures(
      [...areas, ...periods, figure("whole", n, d)],
      [
        { whole: "whole", parts: areas.map(({ id }) => id) },
        { whole: "whole", parts: periods.map(({ id }) => id) },
      ],
    );
    expect(performance.now() - began).toBeLessThan(50);
    expect(hidden.has("week 0")).toBe(true);
  });
});
