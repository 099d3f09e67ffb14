import { describe, expect, it } from "vitest";
import { isTooSoonToChange, valuesBefore } from "./baseline.ts";
import { keyOf } from "../shared-days.ts";
import { openInterval, pointsByPeriod } from "./days-since.ts";
import { lastDayOf, nextPeriod } from "./period.ts";
import { quietSince } from "./quiet-team.ts";
import { missingPlace, readSeries } from "./series.ts";
import type { SeriesPlan, SeriesRow } from "./series-question.ts";
import { valueOf } from "./value.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const noon = (text: string) => Temporal.Instant.from(`${text}T11:00:00Z`);

/** Months in a row from a first one: a number is of 20, null is missing, "none" is nobody to count. */
function months(from: string, counts: readonly (number | null | "none")[]): SeriesRow[] {
  let period = day(from);
  return counts.flatMap((count) => {
    const row = {
      period,
      numerator: typeof count === "number" ? count : null,
      denominator: typeof count === "number" ? 20 : null,
      notApplicable: count === "none",
    };
    period = nextPeriod("month", period);
    return count === null ? [] : [row];
  });
}

const plan = (more: Partial<SeriesPlan> = {}): SeriesPlan => ({
  measure: { unit: "percent", interval: "month", hasDenominator: true, improvement: "up" },
  target: 95,
  expected: { interval: "month", from: day("2025-01-01") },
  firstSessionDay: undefined,
  changes: [],
  ...more,
});

/** Ten around 11 of 20 with none on the median, and nine over it. */
const before = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
const after = [13, 14, 14, 15, 16, 15, 17, 17, 18];

describe("a series is read", () => {
  it("values are numerator over denominator in the measure's unit, and nothing over nothing is no value", () => {
    expect(valueOf({ numerator: 18, denominator: 20 }, { unit: "percent", hasDenominator: true })).toBe(90);
    expect(
      valueOf({ numerator: 1, denominator: 720 }, { unit: "per1000", hasDenominator: true }),
    ).toBeCloseTo(1.389, 3);
    expect(valueOf({ numerator: 90, denominator: 4 }, { unit: "minutes", hasDenominator: true })).toBe(22.5);
    expect(valueOf({ numerator: 0, denominator: null }, { unit: "count", hasDenominator: false })).toBe(0);
    expect(valueOf({ numerator: 0, denominator: 20 }, { unit: "percent", hasDenominator: true })).toBe(0);
    expect(
      valueOf({ numerator: 0, denominator: 0 }, { unit: "percent", hasDenominator: true }),
    ).toBeUndefined();
    expect(
      valueOf({ numerator: null, denominator: null }, { unit: "percent", hasDenominator: true }),
    ).toBeUndefined();
  });

  it("missing, zero and «ingen aktuelle» are three different things", () => {
    const { analysis, periods } = readSeries(
      months("2025-01-01", [10, 0, null, "none", 12]),
      plan(),
      noon("2025-06-02"),
    );
    expect(periods.map(String)).toEqual([
      "2025-01-01",
      "2025-02-01",
      "2025-03-01",
      "2025-04-01",
      "2025-05-01",
    ]);
    expect(analysis.points.map(({ value }) => value)).toEqual([50, 0, null, null, 60]);
    expect(analysis.points.map(({ gap }) => gap)).toEqual([
      null,
      null,
      "notMeasured",
      "nothingToCount",
      null,
    ]);
    expect(analysis.reading.measured).toBe(3);
  });

  it("C58 a month that is missing at the end is said, and the line does not go on over it", () => {
    const rows = months("2025-01-01", [10, 12, 11]);
    const series = readSeries(rows, plan(), noon("2025-06-06"));
    expect(series.missingNow.map(String)).toEqual(["2025-04-01", "2025-05-01"]);
    expect(missingPlace(series, plan())).toBe("2025-05");
    expect(series.analysis.points).toHaveLength(5);
    expect(series.due.map(({ period }) => period.toString())).toEqual(["2025-05-01"]);
    expect(series.latest).toMatchObject({ numerator: 11, denominator: 20 });
    expect(series.latest?.value).toBeCloseTo(55, 9);
    expect(series.latest?.period.toString()).toBe("2025-03-01");
  });

  it("what the team no longer measures has its gaps, but nothing is missing now; on its last day it still is", () => {
    const rows = months("2025-01-01", [10, 12, 11]);
    const until = (to: string) =>
      plan({ expected: { interval: "month", from: day("2025-01-01"), to: day(to) } });
    const left = readSeries(rows, until("2025-05-31"), noon("2025-06-06"));
    expect(left.missing.map(String)).toEqual(["2025-04-01", "2025-05-01"]);
    expect(left.missingNow).toEqual([]);
    expect(missingPlace(left, until("2025-05-31"))).toBeUndefined();
    expect(readSeries(rows, until("2025-06-06"), noon("2025-06-06")).missingNow).toHaveLength(2);
    expect(readSeries(rows, until("2025-06-05"), noon("2025-06-06")).missingNow).toEqual([]);
  });

  it("C57 what a team owed when it withdrew is missing as long as it is asked for, through the twentieth day, and then no more", () => {
    const rows = months("2025-01-01", [10, 12, 11]);
    const gone = plan({
      expected: { interval: "month", from: day("2025-01-01"), withdrawnOn: day("2025-05-10") },
    });
    const missingOn = (today: string) => readSeries(rows, gone, noon(today)).missingNow.map(String);
    expect(missingOn("2025-05-20")).toEqual(["2025-04-01"]);
    expect(missingOn("2025-05-21")).toEqual([]);
  });

  it("a gap in the middle is no news", () => {
    const series = readSeries(months("2025-01-01", [10, null, 11]), plan(), noon("2025-04-04"));
    expect(series.missing.map(String)).toEqual(["2025-02-01"]);
    expect(series.missingNow).toEqual([]);
    expect(missingPlace(series, plan())).toBeUndefined();
  });

  it("with no values there is nothing to read, and nothing breaks", () => {
    const series = readSeries(
      [],
      plan({
        changes: [{ id: "a", day: day("2025-02-01"), title: "A" }],
        firstSessionDay: day("2025-03-01"),
      }),
      noon("2025-06-06"),
    );
    expect(series.analysis.reading.certainty).toBe("noData");
    expect(series.latest).toBeUndefined();
    expect(series.missing).toHaveLength(5);
  });
});

describe("the median", () => {
  const firstSessionDay = day("2025-11-04");

  it("A100 ten useful values before the first session set the median, and it is held", () => {
    const series = readSeries(
      months("2025-01-01", [...before, ...after]),
      plan({ firstSessionDay }),
      noon("2026-08-02"),
    );
    expect(series.baseline).toMatchObject({ kind: "before", values: 10 });
    expect(series.baseline.median).toBeCloseTo(55, 9);
    expect(series.analysis.parts[0]?.baseline).toMatchObject({ first: 0, last: 9, used: 10 });
    expect(
      series.analysis.signals.map(({ rule, observed, direction }) => [rule, observed, direction]),
    ).toContainEqual(["longestRun", 10, "better"]);
  });

  it("A100 nine are too few: the median is of all values so far, and it is said how many there were before", () => {
    const series = readSeries(
      months("2025-02-01", [...before.slice(1), ...after]),
      plan({ firstSessionDay }),
      noon("2026-08-02"),
    );
    expect(series.baseline).toMatchObject({ kind: "all", values: 18, before: 9 });
    expect(series.analysis.parts[0]?.baseline.used).toBe(18);
  });

  it("A100 values on the median are no useful ones: ten values with one on it are nine", () => {
    const withOne = [10, 12, 10, 12, 10, 12, 10, 12, 11, 11];
    const series = readSeries(
      months("2025-01-01", [...withOne, ...after]),
      plan({ firstSessionDay }),
      noon("2026-08-02"),
    );
    expect(series.baseline.kind).toBe("all");
  });

  it("the month of the first session is not before it", () => {
    const series = readSeries(
      months("2025-01-01", [...before, ...after]),
      plan({ firstSessionDay: day("2025-10-31") }),
      noon("2026-08-02"),
    );
    expect(series.baseline).toMatchObject({ kind: "all", before: 9 });
    const later = readSeries(
      months("2025-01-01", [...before, ...after]),
      plan({ firstSessionDay: day("2025-11-01") }),
      noon("2026-08-02"),
    );
    expect(later.baseline.kind).toBe("before");
  });

  it("the run is tied to the nearest change before it, the month of the change included", () => {
    const changes = [
      { id: "old", title: "old", day: day("2025-03-10") },
      { id: "near", title: "near", day: day("2025-10-19") },
      { id: "after", title: "after", day: day("2026-03-01") },
    ];
    const series = readSeries(
      months("2025-01-01", [...before, ...after]),
      plan({ firstSessionDay, changes }),
      noon("2026-08-02"),
    );
    expect(series.analysis.signals.find(({ rule }) => rule === "longestRun")?.noteBefore).toBe("near");
  });

  it("A100 fewer than three values before a change is worth a warning; the month that runs is not before it", () => {
    const values = months("2025-01-01", [10, 12, 11, 12]).map(({ period }) => ({
      lastDay: lastDayOf("month", period),
    }));
    expect(isTooSoonToChange(valuesBefore(values, day("2025-03-31")))).toBe(true);
    expect(valuesBefore(values, day("2025-04-01"))).toBe(3);
    expect(isTooSoonToChange(valuesBefore(values, day("2025-04-01")))).toBe(false);
  });
});

describe("days between events", () => {
  const events = ["2025-03-01", "2025-03-11", "2025-03-12", "2025-06-20"].map((text) => ({
    period: day(text),
    numerator: 1,
    denominator: null,
    notApplicable: false,
  }));
  const between = plan({
    measure: { unit: "days", interval: "event", hasDenominator: false, improvement: "up" },
    expected: { interval: "event", from: day("2025-01-01") },
  });

  it("are counted from the dates; the first event has nothing before it", () => {
    const series = readSeries(events, between, noon("2025-07-01"));
    expect(series.analysis.points.map(({ value }) => value)).toEqual([10, 1, 100]);
    expect(series.periods.map(String)).toEqual(["2025-03-11", "2025-03-12", "2025-06-20"]);
    expect(series.due).toEqual([]);
    expect(series.missing).toEqual([]);
  });

  it("an event that was forgotten falls into its place", () => {
    const forgotten = { period: day("2025-05-01"), numerator: 1, denominator: null, notApplicable: false };
    const series = readSeries([...events, forgotten], between, noon("2025-07-01"));
    expect(series.analysis.points.map(({ value }) => value)).toEqual([10, 1, 50, 50]);
  });

  it("two on one day are a point each: the first ends the time before it, the second comes after none", () => {
    const on = (text: string, numerator: number) => ({
      period: day(text),
      numerator,
      denominator: null,
      notApplicable: false,
    });
    const rows = [on("2025-03-01", 2), on("2025-03-11", 3), on("2025-03-12", 1)];
    const series = readSeries(rows, between, noon("2025-07-01"));
    expect(series.analysis.points.map(({ value }) => value)).toEqual([0, 10, 0, 0, 1]);
    expect(series.periods.map(String)).toEqual([
      "2025-03-01",
      "2025-03-11",
      "2025-03-11",
      "2025-03-11",
      "2025-03-12",
    ]);
    expect(series.analysis.points.map(({ x }) => x)).toEqual(series.periods.map(String));
    const own = pointsByPeriod(series, between.measure);
    expect(rows.map(({ period }) => own.get(keyOf(period))?.value)).toEqual([undefined, 10, 1]);
    expect(openInterval(rows.slice(0, 2), between, day("2025-03-20"))).toMatchObject({
      days: 9,
      onLast: 3,
      longest: 10,
    });
    expect(openInterval(rows.slice(0, 1), between, day("2025-03-20"))?.longest).toBeUndefined();
  });

  it("no time between two of them is a nought that a G chart takes and a T chart does not: the run chart is shown, and why", () => {
    const rows = Array.from({ length: 14 }, (_, at) => ({
      period: day("2025-01-01").add({ days: at * 20 + ((at * 7) % 5) }),
      numerator: at === 6 ? 2 : 1,
      denominator: null,
      notApplicable: false,
    }));
    const shown = (chart: "t" | "g", reported = rows) =>
      readSeries(reported, { ...between, choice: { chart, recommended: chart } }, noon("2026-07-01")).shown;
    expect(shown("t")).toMatchObject({ chart: "run", instead: { because: { because: "sameDay" } } });
    expect(shown("g")).toMatchObject({ chart: "g" });
    const alone = rows.map((row) => ({ ...row, numerator: 1 }));
    expect(shown("t", alone)).toMatchObject({ chart: "t" });
  });

  it("the days since the last one go on while nothing happens", () => {
    const open = (today: string) => openInterval(events, between, day(today));
    expect(open("2025-07-01")).toMatchObject({ days: 11, longest: 100, next: { days: 20 } });
    expect(openInterval([], between, day("2025-07-01"))).toBeUndefined();
    expect(openInterval(events, plan(), day("2025-07-01"))).toBeUndefined();
    expect(openInterval(events.slice(0, 1), between, day("2025-07-01"))?.longest).toBeUndefined();
  });

  it("the next milestone is ahead: on the day itself the one after it, and after all of them every five hundred", () => {
    const next = (today: string) => openInterval(events, between, day(today))?.next;
    expect(next("2025-06-29")).toMatchObject({ days: 10 });
    expect(next("2025-06-29")?.on.toString()).toBe("2025-06-30");
    expect(next("2025-06-30")?.days).toBe(20);
    expect(next(day("2025-06-20").add({ days: 500 }).toString())?.days).toBe(1000);
    expect(next(day("2025-06-20").add({ days: 1499 }).toString())?.days).toBe(1500);
  });
});

describe("a team that has gone quiet", () => {
  const sessions = [
    { id: "1", lastDay: day("2026-01-19") },
    { id: "2", lastDay: day("2026-04-27") },
  ];
  const quiet = (reported: string[], expected: string[], today: string) =>
    quietSince(sessions, reported.map(day), expected.map(day), day(today))?.id;

  it("A101 fourteen days after the first session without any value it is time to say so, thirteen days after it is not", () => {
    expect(quiet([], [], "2026-02-01")).toBeUndefined();
    expect(quiet([], [], "2026-02-02")).toBe("1");
  });

  it("A055 one point in the action period is enough; none is not, when a period was over", () => {
    expect(quiet(["2025-12-31"], ["2026-01-31"], "2026-03-01")).toBe("1");
    expect(quiet(["2025-12-31", "2026-01-31"], ["2026-01-31", "2026-02-28"], "2026-03-01")).toBeUndefined();
    expect(quiet(["2025-12-31"], [], "2026-02-02")).toBeUndefined();
  });

  it("A055 a period that ended on the day of the session is not of the time since; the day after it is", () => {
    expect(quiet(["2026-01-19"], ["2026-01-31"], "2026-03-01")).toBe("1");
    expect(quiet(["2026-01-20"], ["2026-01-31"], "2026-03-01")).toBeUndefined();
  });

  it("A055 on the day of the next session what was missed before it is no longer asked for", () => {
    expect(quiet([], ["2026-01-31"], "2026-04-26")).toBe("1");
    expect(quiet([], ["2026-01-31"], "2026-04-27")).toBeUndefined();
  });

  it("A055 after the last session nobody is asked", () => {
    expect(quiet([], ["2026-05-31"], "2026-06-15")).toBeUndefined();
    expect(quiet([], [], "2026-01-01")).toBeUndefined();
  });
});
