import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALL_BELOW } from "../small-numbers/small-number.ts";
import { areaSums } from "./area-sums.ts";
import { addedAll, type MeasureSum } from "./measure-sum.ts";
import { type PartCell, partPeriods } from "./part-periods.ts";

type Counted = readonly [numerator: number, denominator: number] | undefined;

const sum = ([numerator, denominator]: readonly [number, number]): MeasureSum => ({
  numerator,
  denominator,
  closedNumerator: numerator,
  closedDenominator: denominator,
  counted: 1,
  reports: 1,
});
const month = (at: number) => Temporal.PlainDate.from({ year: 2027, month: at + 1, day: 1 });

/** Rows of months; nothing where nothing was reported. */
function cellsOf(table: readonly (readonly Counted[])[]): PartCell[] {
  return table.flatMap((row, at) =>
    row.flatMap((counted, period): PartCell[] =>
      counted === undefined
        ? []
        : [{ id: `m${at}`, thenRow: `m${at}`, todayRow: `m${at}`, period: month(period), sum: sum(counted) }],
    ),
  );
}

/** All that is told of a table: the page of the area, and the months of each row. */
function told(table: readonly (readonly Counted[])[]) {
  const cells = cellsOf(table);
  const parts = [...Map.groupBy(cells, ({ id }) => id).values()].map((of) => ({
    ...(of[0] as PartCell),
    sum: addedAll(of.map((cell) => cell.sum)),
  }));
  const periods = [...Map.groupBy(cells, ({ period }) => String(period)).values()].map((of) => ({
    period: (of[0] as PartCell).period,
    inThen: true,
    inToday: true,
    sum: addedAll(of.map((cell) => cell.sum)),
  }));
  const area = areaSums(parts, periods, "today");
  const months = partPeriods(cells);
  return {
    months,
    figures: [
      { name: "total", ...area.total },
      ...area.rows.map((row) => ({ name: `row ${row.row}`, ...row })),
      ...area.periods.map((one) => ({ name: `period ${one.period}`, ...one })),
      ...(months ?? []).flatMap(({ row, periods: of }) =>
        of.map((one) => ({ name: `cell ${row} ${one.period}`, ...one })),
      ),
    ],
  };
}
type Told = ReturnType<typeof told>;

const shown = ({ figures }: Told) =>
  figures
    .map(({ name, hidden, sum: of }) => `${name}: ${hidden ? "skjult" : `${of.numerator}/${of.denominator}`}`)
    .join("; ");

describe("a municipality's months beside its year, the others and the county", () => {
  it("G7 the months of municipalities are told with the year and the county's months, when nothing is small", () => {
    const { months } = told([
      [
        [9, 12],
        [10, 12],
      ],
      [
        [8, 14],
        [12, 14],
      ],
    ]);
    expect(months?.flatMap(({ periods }) => periods.map(({ hidden }) => hidden))).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });

  it("G7 a small month takes three others with it, a ring: its own year, the county's month and the others' are told", () => {
    const { months, figures } = told([
      [
        [3, 12],
        [10, 12],
        [11, 12],
      ],
      [
        [8, 14],
        [12, 14],
        [9, 13],
      ],
      [
        [18, 44],
        [22, 44],
        [29, 43],
      ],
    ]);
    const hidden = figures.filter((one) => one.hidden).map(({ name }) => name);
    expect(hidden).toHaveLength(4);
    expect(hidden).toContain("cell m0 2027-01-01");
    expect(hidden.every((name) => name.startsWith("cell"))).toBe(true);
    expect(months?.every(({ year }) => !year.hidden)).toBe(true);
  });

  it("G7 two small months that come to three take a third: else the year, less what is told, would say that both are small", () => {
    const { figures } = told([
      [
        [1, 12],
        [2, 12],
        [20, 30],
      ],
      [
        [9, 14],
        [12, 14],
        [22, 30],
      ],
      [
        [18, 44],
        [22, 44],
        [29, 43],
      ],
    ]);
    const isHidden = (name: string) => figures.find((one) => one.name === name)?.hidden;
    expect(isHidden("row m0")).toBe(false);
    for (const at of [1, 2, 3]) expect(isHidden(`cell m0 2027-0${at}-01`)).toBe(true);
  });

  it("a hidden year or a hidden month of the county hides all its cells", () => {
    const { months, figures } = told([
      [
        [2, 40],
        [0, 40],
      ],
      [
        [9, 40],
        [9, 40],
      ],
      [
        [9, 44],
        [9, 44],
      ],
    ]);
    expect(figures.find(({ name }) => name === "row m0")?.hidden).toBe(true);
    expect(months?.find(({ row }) => row === "m0")?.periods.every(({ hidden }) => hidden)).toBe(true);
  });

  it("nothing is told where who reported when would itself tell a hidden year", () => {
    // one municipality has counted in January alone: the county's January, less what is told, would be its year
    expect(
      told([
        [[3, 40], undefined],
        [undefined, [9, 40]],
        [[20, 50], undefined],
        [undefined, [30, 50]],
      ]).months,
    ).toBeUndefined();
  });

  it("nothing is told of a year with other borders than today's", () => {
    const cells = cellsOf([[[20, 40]], [[20, 40]]]);
    const moved = cells.map((cell, at) => (at === 0 ? { ...cell, thenRow: "before" } : cell));
    expect(partPeriods(cells)).toBeDefined();
    expect(partPeriods(moved)).toBeUndefined();
    expect(
      partPeriods(cells.map((cell, at) => (at === 0 ? { ...cell, thenRow: null } : cell))),
    ).toBeUndefined();
  });

  it("what open networks counted is told, however small", () => {
    const open = cellsOf([
      [
        [3, 12],
        [10, 12],
      ],
      [
        [8, 14],
        [12, 14],
      ],
    ]).map((cell) => ({ ...cell, sum: { ...cell.sum, closedNumerator: 0, closedDenominator: 0 } }));
    expect(partPeriods(open)?.some(({ periods }) => periods.some(({ hidden }) => hidden))).toBe(false);
  });

  it("G7 whoever adds and subtracts all that is told knows no number of one to four: solved as equations", () => {
    const counted = fc.option(
      fc
        .tuple(
          fc.oneof(fc.nat(4), fc.nat(30)),
          fc.oneof({ weight: 1, arbitrary: fc.nat(4) }, { weight: 4, arbitrary: fc.nat(40) }),
        )
        .map(([a, b]) => [Math.min(a, a + b), a + b] as const),
      { nil: undefined, freq: 6 },
    );
    let tried = 0;
    let attacked = 0;
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 })).chain(([rows, columns]) =>
          fc.array(fc.array(counted, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
        (table) => {
          const all = told(table);
          tried += 1;
          if (all.months === undefined) return;
          attacked += 1;
          for (const quantity of ["numerator", "denominator"] as const)
            for (const [name, value] of solved(all, quantity))
              if (value > 0 && value < SMALL_BELOW) throw new Error(`${quantity} of ${name} is ${value}`);
        },
      ),
      { numRuns: 1500 },
    );
    expect(attacked / tried).toBeGreaterThan(0.3);
  });

  it("G7 whoever knows the rule and tries every table there could be cannot know a hidden number of one to four", () => {
    const worlds: Counted[][][] = [
      ...countsUpTo(18, 4).map(([a = 0, b = 0, c = 0, d = 0]): Counted[][] => [
        [
          [a, 40],
          [b, 42],
        ],
        [
          [c, 44],
          [d, 47],
        ],
      ]),
      ...countsUpTo(10, 6).map(([a = 0, b = 0, c = 0, ...rest]): Counted[][] => [
        [
          [a, 40],
          [b, 42],
          [c, 43],
        ],
        rest.map((n, at): Counted => [n, 44 + at * 2]),
      ]),
    ];
    const alike = Map.groupBy(worlds.map(told), shown);
    for (const [seen, same] of alike) {
      const [first] = same as [Told];
      if (first.figures[0]?.hidden) continue;
      for (const [at, { name, hidden }] of first.figures.entries()) {
        if (!hidden) continue;
        const values = new Set(same.map(({ figures }) => figures[at]?.sum.numerator as number));
        const [only = 0] = values;
        if (values.size === 1 && only > 0 && only < SMALL_BELOW)
          throw new Error(`${name} can only be ${only} in ${seen}`);
      }
    }
  });

  it("a county of fifty municipalities by week is judged in a moment, also when nearly all is small", () => {
    for (const [numerators, most] of [
      [40, 400],
      [3, 2000],
    ] as const) {
      const table = Array.from({ length: 50 }, (_, row) =>
        Array.from({ length: 52 }, (__, week): Counted => [(row * 7 + week * 5) % numerators, 60]),
      );
      const began = performance.now();
      told(table.map((row) => row.slice(0, 12)));
      expect(performance.now() - began).toBeLessThan(most);
    }
  });
});

/** All lists of so many counts that come to at most so much. */
function countsUpTo(most: number, parts: number): number[][] {
  if (parts === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, n) =>
    countsUpTo(most - n, parts - 1).map((rest) => [n, ...rest]),
  ).flat();
}

/** The hidden numbers that the told ones determine: unknowns of a system of equations that has them in one way only. */
function solved({ figures }: Told, of: "numerator" | "denominator"): [name: string, value: number][] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const unknowns = figures.filter(({ hidden }) => hidden).map(({ name }) => name);
  const lines: { whole: string; parts: string[] }[] = [];
  const cells = figures.filter(({ name }) => name.startsWith("cell")).map(({ name }) => name);
  const rows = figures.filter(({ name }) => name.startsWith("row")).map(({ name }) => name);
  const periods = figures.filter(({ name }) => name.startsWith("period")).map(({ name }) => name);
  lines.push({ whole: "total", parts: rows }, { whole: "total", parts: periods });
  for (const row of rows)
    lines.push({ whole: row, parts: cells.filter((cell) => cell.startsWith(`cell ${row.slice(4)} `)) });
  for (const period of periods)
    lines.push({ whole: period, parts: cells.filter((cell) => cell.endsWith(period.slice(7))) });
  const matrix = lines.map(({ whole, parts }) => {
    const equation = Array.from({ length: unknowns.length + 1 }, () => 0);
    const put = (name: string, sign: number) => {
      const at = unknowns.indexOf(name);
      if (at >= 0) equation[at] = (equation[at] as number) + sign;
      else
        equation[unknowns.length] =
          (equation[unknowns.length] as number) - sign * (byName.get(name)?.sum[of] as number);
    };
    put(whole, -1);
    for (const part of parts) put(part, 1);
    return equation;
  });
  let at = 0;
  for (let column = 0; column < unknowns.length && at < matrix.length; column++) {
    const pivot = matrix.findIndex((row, index) => index >= at && Math.abs(row[column] as number) > 1e-9);
    if (pivot < 0) continue;
    const line = matrix.splice(pivot, 1)[0] as number[];
    const by = line[column] as number;
    const normal = line.map((value) => value / by);
    matrix.splice(at, 0, normal);
    for (const [index, row] of matrix.entries()) {
      const times = row[column] as number;
      if (index !== at && Math.abs(times) > 1e-9)
        for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) - times * (normal[k] as number);
    }
    at += 1;
  }
  return matrix.flatMap((row): [string, number][] => {
    const left = row.slice(0, -1).flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    const [only] = left;
    return left.length === 1 && only !== undefined
      ? [[unknowns[only] as string, Math.round((row.at(-1) as number) / (row[only] as number))]]
      : [];
  });
}
