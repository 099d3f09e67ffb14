import { describe, expect, it } from "vitest";
import { newestPart, newestTogether } from "./newest-part.ts";
import { analysed, months, rows } from "./pictures/series.ts";
import { SmallChart } from "./small-chart.tsx";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";

/** So many months from January 2010: low for the first ones, then high. */
const long = (count: number, high: number, first = "2010-01") =>
  analysed({
    chart: "run",
    rows: rows(
      months(first, count),
      Array.from({ length: count }, (_, at) => (at < count - high ? 4 + (at % 3) : 14 + (at % 3))),
      20,
    ),
    per: 100,
    improvement: "up",
    splits: [count - high],
    notes: [{ id: "change", at: { x: months(first, count)[count - high] as string } }],
  });

describe("the newest part of a long series", () => {
  const whole = long(120, 30);

  it("is its last points, with the lines, signals and verdict of the whole", () => {
    const part = newestPart(whole, 80);
    expect(part.points).toHaveLength(80);
    expect(part.points.map(({ x, value, centre }) => [x, value, centre])).toEqual(
      whole.points.slice(40).map(({ x, value, centre }) => [x, value, centre]),
    );
    expect(part.points.map(({ position }) => position)).toEqual(Array.from({ length: 80 }, (_, at) => at));
    expect(part.reading).toMatchObject({
      certainty: whole.reading.certainty,
      variation: whole.reading.variation,
      change: whole.reading.change,
      latest: { value: whole.reading.latest?.value, position: 79 },
      baseline: { first: -40, last: 49, centre: whole.reading.baseline?.centre },
    });
    expect(part.parts.map(({ centre, useful }) => [centre, useful])).toEqual(
      whole.parts.map(({ centre, useful }) => [centre, useful]),
    );
    expect(part.notes).toEqual([{ id: "change", position: 50 }]);
    for (const [at, { positions }] of part.signals.entries())
      expect(positions.map((position) => position + 40)).toEqual(
        whole.signals[at]?.positions.filter((position) => position >= 40),
      );
  });

  it("a series that there is room for is drawn whole, and of one point more the first is left out", () => {
    const fits = long(80, 30);
    expect(newestPart(fits, 80)).toBe(fits);
    expect(newestPart(long(81, 30), 80).points[0]?.x).toBe("2010-02");
  });

  it("charts of a set begin together, and none has more points than there is room for", () => {
    const stopped = long(90, 30);
    const begun = long(20, 10, "2018-05");
    const set = newestTogether([whole, stopped, begun], 80);
    expect(set.map(({ points }) => points.length)).toEqual([80, 50, 20]);
    expect(set.map(({ points }) => points[0]?.x)).toEqual(["2013-05", "2013-05", "2018-05"]);
    const short = [long(40, 10), long(20, 10, "2015-01")];
    expect(newestTogether(short, 80)).toEqual(short);
  });

  it("one that ended before the others begin is an empty chart", () => {
    const [, ended] = newestTogether([whole, long(24, 12)], 80);
    expect(ended?.points).toEqual([]);
    const words = chartWords({ unit: "percent", language: "nb" });
    const drawn = String(
      <SmallChart
        analysis={ended as typeof whole}
        words={words}
        label="Ingen"
        span={{ from: "2013-05", through: "2019-12" }}
      />,
    );
    expect(drawn).not.toMatch(/<circle|NaN|Infinity|undefined/);
  });
});
