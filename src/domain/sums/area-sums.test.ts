import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaPart, areaSums, type PeriodPart } from "./area-sums.ts";
import { added, addedAll, noSum, type MeasureSum } from "./measure-sum.ts";

const sum = (numerator: number, denominator = 60, closed = true): MeasureSum => ({
  numerator,
  denominator,
  closedNumerator: closed ? numerator : 0,
  closedDenominator: closed ? denominator : 0,
  counted: 1,
  reports: 1,
});
const month = (n: number) => Temporal.PlainDate.from({ year: 2019, month: n, day: 1 });
const stays = (id: string, row: string, of: MeasureSum): AreaPart => ({
  id,
  thenRow: row,
  todayRow: row,
  sum: of,
});
const inBoth = (n: number, of: MeasureSum): PeriodPart => ({
  period: month(n),
  inThen: true,
  inToday: true,
  sum: of,
});

describe("sums of an area", () => {
  it("are added by row and by period, in the division that is asked for", () => {
    const parts: AreaPart[] = [
      { id: "a", thenRow: "01", todayRow: "31", sum: sum(10) },
      { id: "b", thenRow: "02", todayRow: "31", sum: sum(20) },
      { id: "c", thenRow: "02", todayRow: "32", sum: sum(30) },
    ];
    const periods = [inBoth(2, sum(40, 120)), inBoth(1, sum(20))];
    const rows = (division: "then" | "today") =>
      areaSums(parts, periods, division).rows.map(({ row, sum: of }) => [row, of.numerator]);
    expect(rows("then")).toEqual([
      ["01", 10],
      ["02", 50],
    ]);
    expect(rows("today")).toEqual([
      ["31", 30],
      ["32", 30],
    ]);
    expect(areaSums(parts, periods, "then").total.sum.numerator).toBe(60);
    expect(areaSums(parts, periods, "then").periods.map(({ period }) => period.month)).toEqual([1, 2]);
  });

  it("G7 a municipality that moved is not told by the difference between the divisions when its count is small", () => {
    const parts: AreaPart[] = [
      stays("big", "big", sum(40, 300)),
      stays("middle", "middle", sum(25, 200)),
      { id: "moved", thenRow: "moved", todayRow: null, sum: sum(3, 50) },
    ];
    const periods: PeriodPart[] = [
      inBoth(1, sum(65, 500)),
      { period: month(1), inThen: true, inToday: false, sum: sum(3, 50) },
    ];
    const [then, today] = [areaSums(parts, periods, "then"), areaSums(parts, periods, "today")];
    expect(then.rows.find(({ row }) => row === "moved")?.hidden).toBe(true);
    expect(then.total.hidden || today.total.hidden).toBe(true);
    expect(then.periods[0]?.hidden || today.periods[0]?.hidden).toBe(true);
  });

  it("G7 what open networks counted is told, however small, and what closed ones counted with them is not", () => {
    const open = [stays("a", "a", sum(3, 60, false)), stays("b", "b", sum(30))];
    expect(
      areaSums(open, [inBoth(1, addedAll(open.map((part) => part.sum)))], "today").rows.map(
        ({ hidden }) => hidden,
      ),
    ).toEqual([false, false]);
    const mixed = [stays("a", "a", added(sum(20, 60, false), sum(2))), stays("b", "b", sum(30))];
    expect(
      areaSums(mixed, [inBoth(1, addedAll(mixed.map((part) => part.sum)))], "today").rows.map(
        ({ hidden }) => hidden,
      ),
    ).toEqual([true, true]);
  });

  it("G7 a small month takes another month with it and leaves the year", () => {
    const parts = [stays("a", "a", sum(60, 240)), stays("b", "b", sum(50, 240))];
    const periods = [3, 40, 30, 37].map((n, at) => inBoth(at + 1, sum(n, 120)));
    const told = areaSums(parts, periods, "today");
    expect(told.periods.map(({ hidden }) => hidden)).toEqual([true, false, true, false]);
    expect([told.total.hidden, ...told.rows.map(({ hidden }) => hidden)]).toEqual([false, false, false]);
  });

  it("G7 what only counts, without a denominator, is hidden by its number: one to four, and another with it", () => {
    const counts = [3, 6, 9].map((n, at) => stays(String(at), String(at), sum(n, 0)));
    const { total, rows } = areaSums(counts, [inBoth(1, sum(18, 0))], "then");
    expect([total.hidden, ...rows.map(({ hidden }) => hidden)]).toEqual([false, true, true, false]);
    const edges = [0, 5, 9].map((n, at) => stays(String(at), String(at), sum(n, 0)));
    const told = areaSums(edges, [inBoth(1, sum(14, 0))], "then");
    expect(told.rows.map(({ hidden }) => hidden)).toEqual([false, false, false]);
  });

  it("nothing counted is an empty picture, not a hidden one", () => {
    expect(areaSums([], [], "today")).toEqual({
      total: { sum: noSum, hidden: false },
      rows: [],
      periods: [],
    });
  });

  it("whatever moved, a told figure that is small is never there", () => {
    const row = fc.constantFrom("1", "2", "3", null);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, row, fc.nat(12)), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("then" as const, "today" as const),
        (made, division) => {
          const parts = made.map(([thenRow, todayRow, n], at): AreaPart => ({
            id: String(at),
            thenRow,
            todayRow,
            sum: sum(n),
          }));
          const periods = parts
            .filter((part) => part.thenRow !== null || part.todayRow !== null)
            .map((part): PeriodPart => ({
              period: month(1),
              inThen: part.thenRow !== null,
              inToday: part.todayRow !== null,
              sum: part.sum,
            }));
          const joined = [
            ...Map.groupBy(periods, ({ inThen, inToday }) => `${inThen} ${inToday}`).values(),
          ].map((same) => ({
            ...(same[0] as PeriodPart),
            sum: addedAll(same.map((one) => one.sum)),
          }));
          const {
            total,
            rows,
            periods: times,
          } = areaSums(
            parts.filter((p) => p.thenRow !== null || p.todayRow !== null),
            joined,
            division,
          );
          for (const told of [total, ...rows, ...times])
            if (!told.hidden) expect(told.sum.numerator === 0 || told.sum.numerator >= 5).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("hundredths added and taken away leave nothing", () => {
    expect(added(sum(0.1), sum(0.2)).numerator).toBe(0.3);
  });
});
