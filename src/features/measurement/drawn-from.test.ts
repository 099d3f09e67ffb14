import { analyse, type Analysis } from "@laeringsnettverk/spc";
import { describe, expect, it } from "vitest";
import { axisPlace, nextPeriod } from "../../domain/measurement/period.ts";
import { NEWEST, shownFrom } from "../../domain/measurement/shown-part.ts";
import { drawnFrom, type DrawnSeries } from "./drawn-from.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

function periodsFrom(interval: "week" | "month", from: string, count: number): Temporal.PlainDate[] {
  const periods = [day(from)];
  while (periods.length < count) periods.push(nextPeriod(interval, periods.at(-1)!));
  return periods;
}

/** Weeks that swing around 11 of 20; from `rise` on they lie over it. Two phases, a frozen line, a target and a note. */
function weeks(count: number, rise: number): DrawnSeries {
  const periods = periodsFrom("week", "2017-01-02", count);
  const answer = analyse({
    chart: "p",
    rules: "anhoej",
    rows: periods.map((period, at) => ({
      x: axisPlace("week", period),
      y: at === 40 ? null : at >= rise ? 16 : at % 2 === 0 ? 10 : 12,
      n: 20,
    })),
    per: 100,
    improvement: "up",
    target: 90,
    splits: [30],
    freeze: [null, 20],
    notes: [{ id: "a", at: { x: axisPlace("week", periods[rise]!) } }],
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return { analysis: answer, periods };
}

const withoutPositions = ({ points, signals }: Analysis, from: number) => ({
  points: points.slice(from).map(({ position, signals: own, ...point }) => ({
    ...point,
    at: position - (points[from]?.position ?? 0),
    rules: own.map((signal) => signals[signal]!.rule),
  })),
});

describe("the part of a series that a chart shows", () => {
  it("120 periods are shown whole; of 121 the first is left out", () => {
    expect(NEWEST).toBe(120);
    expect(shownFrom([{ periods: periodsFrom("week", "2024-01-01", 120) }])).toBeUndefined();
    expect(shownFrom([{ periods: periodsFrom("week", "2024-01-01", 121) }])?.toString()).toBe("2024-01-08");
    expect(shownFrom([{ periods: [] }])).toBeUndefined();
    expect(shownFrom([])).toBeUndefined();
  });

  it("charts that share their months begin on one day, and none has an empty stretch where there are values", () => {
    const [long, longer] = [
      { periods: periodsFrom("week", "2017-01-02", 400) },
      { periods: periodsFrom("week", "2017-01-02", 300) },
    ];
    // the shorter one ended earlier: its newest 120 begin first
    expect(shownFrom([long, longer])?.toString()).toBe(longer.periods[180]!.toString());
    // ten years of months are never cut, so that weeks beside them are drawn for as long
    const months = { periods: periodsFrom("month", "2014-09-01", 120) };
    expect(shownFrom([long, months])).toBeUndefined();
    const fewMonths = { periods: periodsFrom("month", "2019-01-01", 60) };
    expect(shownFrom([long, fewMonths])?.toString()).toBe("2019-01-01");
  });

  it("lines, sides, limits and signals are those of the whole, and nothing is computed anew", () => {
    const whole = weeks(200, 185);
    const part = drawnFrom(whole, whole.periods[80]);
    expect(part.periods).toHaveLength(120);
    expect(part.analysis.points.map(({ position }) => position)).toEqual([...Array(120).keys()]);
    expect(withoutPositions(part.analysis, 0)).toEqual(withoutPositions(whole.analysis, 80));
    expect(part.analysis.parts.map(({ centre, useful }) => ({ centre, useful }))).toEqual(
      whole.analysis.parts.map(({ centre, useful }) => ({ centre, useful })),
    );
    expect(part.analysis.parts.at(-1)!.baseline.last).toBe(whole.analysis.parts.at(-1)!.baseline.last - 80);
    expect(part.analysis.reading.latest).toEqual({ ...whole.analysis.reading.latest, position: 119 });
    expect(part.analysis.reading.measured).toBe(whole.analysis.reading.measured);
    expect(part.analysis.target).toBe(90);
  });

  it("a run that began before the part keeps its length, and one that ended before it is gone", () => {
    const whole = weeks(200, 60);
    const run = whole.analysis.signals.find(({ rule }) => rule === "longestRun")!;
    expect(run.observed).toBeGreaterThan(NEWEST);
    const part = drawnFrom(whole, whole.periods[80]);
    const seen = part.analysis.signals.find(({ rule }) => rule === "longestRun")!;
    expect(seen.observed).toBe(run.observed);
    expect(seen.positions[0]).toBe(0);
    expect(seen.positions).toHaveLength(120);
    for (const { signals } of part.analysis.points)
      for (const signal of signals) expect(part.analysis.signals[signal]).toBeDefined();

    const early = weeks(400, 399);
    const fell: DrawnSeries = {
      ...early,
      analysis: {
        ...early.analysis,
        signals: [{ ...run, part: 0, positions: [3, 4, 5] }, ...early.analysis.signals],
        points: early.analysis.points.map((point) => ({
          ...point,
          signals: point.signals.map((signal) => signal + 1),
        })),
      },
    };
    const after = drawnFrom(fell, fell.periods[280]);
    expect(after.analysis.signals).toEqual(drawnFrom(early, early.periods[280]).analysis.signals);
    expect(after.analysis.points).toEqual(drawnFrom(early, early.periods[280]).analysis.points);
  });

  it("without a first day, or with one before the series, all is drawn; with one after it, nothing", () => {
    const whole = weeks(130, 125);
    expect(drawnFrom(whole, undefined)).toBe(whole);
    expect(drawnFrom(whole, day("2016-12-26"))).toBe(whole);
    expect(drawnFrom(whole, whole.periods[0])).toBe(whole);
    expect(drawnFrom(whole, whole.periods[1]).periods).toHaveLength(129);
    expect(drawnFrom(whole, day("2030-01-01"))).toMatchObject({ analysis: { points: [] }, periods: [] });
  });
});
