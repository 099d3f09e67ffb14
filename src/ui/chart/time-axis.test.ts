import { describe, expect, it } from "vitest";
import { axisMarks, type AxisWords } from "./axis-marks.ts";
import { months, weeks } from "./pictures/series.ts";
import { isoWeek, timeAxis } from "./time-axis.ts";

const words: AxisWords = {
  months: "jan feb mar apr mai jun jul aug sep okt nov des".split(" "),
  week: (number) => `uke ${number}`,
  quarter: (number) => `${number}. kv.`,
  day: (number) => `${number}.`,
};

const labelsOf = (xs: readonly string[], step: number, text: number, row: 0 | 1) =>
  axisMarks(timeAxis(xs), step, text, words)
    .labels.filter((label) => label.row === row)
    .map((label) => label.text);

describe("true time along the axis", () => {
  it("a month is a slot, and a day has its place within it", () => {
    const axis = timeAxis(months("2024-11", 24));
    expect(axis.kind).toBe("month");
    expect(axis.last - axis.first).toBe(23);
    const january = axis.slotOf("2026-01", 14);
    expect(axis.placeOf("2026-01-01")).toBeCloseTo(january - 0.5 + 0.5 / 31, 9);
    expect(axis.placeOf("2026-01-31")).toBeCloseTo(january + 0.5 - 0.5 / 31, 9);
    expect(axis.placeOf("2026-02-01")! - axis.placeOf("2026-01-31")!).toBeLessThan(0.04);
  });

  it("a month without a row keeps its room", () => {
    const axis = timeAxis(["2026-01", "2026-02", "2026-05"]);
    expect(axis.slotOf("2026-05", 2) - axis.slotOf("2026-02", 1)).toBe(3);
  });

  it("few points stand at the end of the time before them, and the axis never runs on into time to come", () => {
    for (const xs of [["2026-07"], ["2026-06", "2026-07"]]) {
      const axis = timeAxis(xs);
      expect(axis.last - axis.first).toBe(11);
      expect(axis.last).toBe(axis.slotOf("2026-07", xs.length - 1));
    }
    const week = timeAxis(["2026-W47"]);
    expect([isoWeek(week.first), isoWeek(week.last)]).toEqual([
      { year: 2026, week: 35 },
      { year: 2026, week: 47 },
    ]);
    // twelve months are enough, and are not added to
    const year = timeAxis(months("2026-01", 12));
    expect([year.first, year.last]).toEqual([year.slotOf("2026-01", 0), year.slotOf("2026-12", 11)]);
    expect(timeAxis([])).toMatchObject({ first: 0, last: 0 });
  });

  it("a change in the month after the last value is on the axis, one long after is not", () => {
    const xs = months("2024-11", 24);
    const plain = timeAxis(xs).last;
    expect(timeAxis(xs, { also: ["2026-11-04"] }).last).toBe(plain + 1);
    expect(timeAxis(xs, { also: ["2027-06-04"] }).last).toBe(plain);
  });

  it("charts of a set share their months when they are told to", () => {
    const axis = timeAxis(["2026-05"], { from: "2024-11", through: "2026-10" });
    expect(axis.last - axis.first).toBe(23);
  });

  it("ISO weeks: 2026 has 53, 2027 begins with week 1 on 4 January", () => {
    const axis = timeAxis(weeks("2026-12-14", 5));
    const names = Array.from({ length: 5 }, (_, i) => isoWeek(axis.slotOf("2026-W51", 0) + i));
    expect(names.map(({ year, week }) => `${year}-${week}`)).toEqual([
      "2026-51",
      "2026-52",
      "2026-53",
      "2027-1",
      "2027-2",
    ]);
    expect(axis.placeOf("2027-01-03")! - axis.slotOf("2026-W53", 2)).toBeCloseTo(6.5 / 7 - 0.5, 9);
  });

  it("text that is no time stands in the order it came", () => {
    const axis = timeAxis(["Vik", "Havnes"]);
    expect(axis).toMatchObject({ kind: "order", first: 0, last: 1 });
    expect(axis.placeOf("Havnes")).toBe(1);
    expect(axis.placeOf("Nordvann")).toBeNull();
  });
});

describe("names along the axis", () => {
  const twoYears = months("2024-11", 24);

  it("a tick each month, longer in January", () => {
    const { ticks } = axisMarks(timeAxis(twoYears), 40, 15, words);
    expect(ticks).toHaveLength(24);
    expect(ticks.filter(({ long }) => long)).toHaveLength(2);
  });

  it("every third month is named in the wide chart, July and January in the narrow one, and the years under January", () => {
    expect(labelsOf(twoYears, 40.3, 15, 0)).toEqual([
      "nov",
      "jan",
      "apr",
      "jul",
      "okt",
      "jan",
      "apr",
      "jul",
      "okt",
    ]);
    expect(labelsOf(twoYears, 8.7, 12, 0)).toEqual(["nov", "jul", "jan", "jul", "okt"]);
    expect(labelsOf(twoYears, 40.3, 15, 1)).toEqual(["2024", "2025", "2026"]);
    expect(labelsOf(twoYears, 8.7, 12, 1)).toEqual(["2025", "2026"]);
  });

  it("a single year names each month where there is room", () => {
    expect(labelsOf(months("2026-01", 12), 80, 15, 0)).toHaveLength(12);
  });

  it("ten years in a narrow chart have years alone, some of them left out", () => {
    const years = labelsOf(months("2016-01", 120), 1.7, 12, 1);
    expect(years.length).toBeGreaterThan(2);
    expect(years.length).toBeLessThan(7);
  });

  it("weeks are said once, then numbered; the new year begins at week 1", () => {
    expect(labelsOf(weeks("2025-12-01", 13), 60, 15, 0)[0]).toBe("uke 49");
    expect(labelsOf(weeks("2025-12-01", 13), 60, 15, 0)).toContain("1");
    expect(labelsOf(weeks("2025-12-01", 13), 60, 15, 1)).toEqual(["2025", "2026"]);
  });

  it("no two names of a row ever touch", () => {
    for (const count of [1, 2, 5, 12, 13, 24, 60, 120])
      for (const start of ["2024-01", "2024-11", "2024-12"])
        for (const width of [200, 460, 920]) {
          const axis = timeAxis(months(start, count));
          const step = width / (axis.last - axis.first);
          const { labels } = axisMarks(axis, step, 12, words);
          labels.forEach((label, i) => {
            const next = labels[i + 1];
            if (next?.row === label.row) expect((next.place - label.place) * step).toBeGreaterThan(12 * 1.5);
          });
        }
  });
});
