import { describe, expect, it } from "vitest";
import type { CheckedMeasure } from "./entry-check.ts";
import { EARLIER_NEEDED, type EarlierCounts, RECENT_VALUES, unusualIn } from "./usual-values.ts";

const share: CheckedMeasure = { unit: "percent", interval: "month", hasDenominator: true, partOfWhole: true };
const rate: CheckedMeasure = { unit: "per1000", interval: "month", hasDenominator: true, partOfWhole: false };
const minutes: CheckedMeasure = {
  unit: "minutes",
  interval: "month",
  hasDenominator: true,
  partOfWhole: false,
};
const count: CheckedMeasure = { unit: "count", interval: "month", hasDenominator: false, partOfWhole: false };

const of = (numerator: number, denominator: number | null = null): EarlierCounts => ({
  numerator,
  denominator,
});
const months = [of(17, 20), of(18, 20), of(19, 22), of(16, 19), of(18, 21)];

/** The same numbers every time (Numerical Recipes' generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
function binomial(next: () => number, n: number, p: number): number {
  return Array.from({ length: n }, next).filter((one) => one < p).length;
}
function poisson(next: () => number, mean: number): number {
  let product = next();
  let counted = 0;
  for (; product > Math.exp(-mean); counted++) product *= next();
  return counted;
}

describe("a number that is far from the team's own is asked about", () => {
  it("ten times the usual denominator, or a tenth of it, is asked about at the denominator, with what it has been between", () => {
    expect(unusualIn(of(18, 200), share, months)).toEqual({
      field: "denominator",
      of: "field",
      now: 200,
      least: 19,
      most: 22,
    });
    expect(unusualIn(of(2, 2), share, months)?.field).toBe("denominator");
    // three times the most and five: on the line is taken, one more is asked about
    expect(unusualIn(of(60, 71), share, months)).toBeUndefined();
    expect(unusualIn(of(60, 72), share, months)?.field).toBe("denominator");
  });

  it("a first digit that is missing is asked about as the value it gives; an ordinary bad month is not", () => {
    expect(unusualIn(of(8, 20), share, months)).toMatchObject({ field: "numerator", of: "value", now: 40 });
    expect(unusualIn(of(13, 20), share, months)).toBeUndefined();
  });

  it("180 for 18 where nothing is divided, and 1 for 18", () => {
    const counts = [18, 15, 21, 19].map((one) => of(one));
    expect(unusualIn(of(180), count, counts)).toMatchObject({
      field: "numerator",
      of: "field",
      least: 15,
      most: 21,
    });
    expect(unusualIn(of(3), count, counts)).toMatchObject({ field: "numerator" });
    expect(unusualIn(of(4), count, counts)).toBeUndefined();
    expect(unusualIn(of(68), count, counts)).toBeUndefined();
    expect(unusualIn(of(69), count, counts)).toMatchObject({ field: "numerator" });
  });

  it("a share or a rate outside its range is asked about from three standard errors on, and not before", () => {
    // (20 + 1) of (400 + 2) against 13 of 105 and of 106: beyond 0.0738 > 0.0732, and 0.0726 < 0.0729
    const shares = [5, 5, 5, 5].map((one) => of(one, 100));
    expect(unusualIn(of(13, 105), share, shares)).toMatchObject({ field: "numerator", of: "value" });
    expect(unusualIn(of(13, 106), share, shares)).toBeUndefined();
    // a rate by Poisson, (20 + 1) in 400: beyond 0.0762 > 0.0760, and 0.0750 < 0.0757
    expect(unusualIn(of(13, 103), rate, shares)).toMatchObject({ field: "numerator", of: "value" });
    expect(unusualIn(of(13, 104), rate, shares)).toBeUndefined();
  });

  it("five where there have been none is asked about, four are not", () => {
    const none = [0, 0, 0, 0].map((one) => of(one, 100));
    expect(unusualIn(of(5, 100), share, none)).toMatchObject({ field: "numerator", now: 5, most: 0 });
    expect(unusualIn(of(4, 100), share, none)).toBeUndefined();
  });

  it("three times and five below the smallest is on the line, and is taken", () => {
    const counts = [20, 20, 20, 20].map((one) => of(one));
    expect(unusualIn(of(5), count, counts)).toBeUndefined();
    expect(unusualIn(of(4), count, counts)).toMatchObject({ field: "numerator", least: 20 });
  });

  it("a value that was not divided says nothing of a share: with three that were, nothing is asked", () => {
    const three = [of(17, 20), of(18, 20), of(19, 22)];
    expect(unusualIn(of(18, 200), share, [...three, of(18)])).toBeUndefined();
    expect(unusualIn(of(18, 200), share, [...three, of(18, 20)])).toBeDefined();
  });

  it("the two fields of a rate filled in as each other", () => {
    const rates = [of(3, 1210), of(2, 1190), of(4, 1240), of(1, 1200)];
    expect(unusualIn(of(1240, 3), rate, rates)?.field).toBe("denominator");
    expect(unusualIn(of(30, 1240), rate, rates)).toMatchObject({ field: "numerator", of: "value" });
    expect(unusualIn(of(6, 1240), rate, rates)).toBeUndefined();
  });

  it("a mean ten times the usual", () => {
    const means = [of(180, 6), of(150, 5), of(280, 8), of(90, 3)];
    expect(unusualIn(of(1800, 6), minutes, means)).toMatchObject({
      of: "value",
      now: 300,
      least: 30,
      most: 35,
    });
    expect(unusualIn(of(500, 6), minutes, means)).toBeUndefined();
  });

  it("four earlier values are needed, and «ingen aktuelle» is never unusual", () => {
    expect(EARLIER_NEEDED).toBe(4);
    expect(unusualIn(of(18, 200), share, months.slice(0, 3))).toBeUndefined();
    expect(unusualIn(of(18, 200), share, months.slice(0, 4))).toBeDefined();
    expect(unusualIn({ numerator: null, denominator: null }, share, months)).toBeUndefined();
  });

  it("one more than nothing is not asked about: an infection after six months without", () => {
    const none = Array.from({ length: 6 }, () => of(0, 1200));
    for (const infections of [1, 2, 3]) expect(unusualIn(of(infections, 1200), rate, none)).toBeUndefined();
  });
});

describe("it does not cry wolf", () => {
  const series: [string, CheckedMeasure, (next: () => number) => EarlierCounts][] = [
    ...[0.02, 0.3, 0.5, 0.9, 0.98].flatMap((p) =>
      [3, 8, 20, 60].map((size): [string, CheckedMeasure, (next: () => number) => EarlierCounts] => [
        `a share of ${p * 100} per cent of about ${size}`,
        share,
        (next) => {
          const whole = Math.max(1, poisson(next, size));
          return of(binomial(next, whole, p), whole);
        },
      ]),
    ),
    ...[0.05, 0.3, 1, 4, 15].map((mean): [string, CheckedMeasure, (next: () => number) => EarlierCounts] => [
      `a rate of about ${mean} in 1200 days`,
      rate,
      (next) => of(poisson(next, mean), 1150 + Math.round(100 * next())),
    ]),
    ...[0.1, 1, 5, 20].map((mean): [string, CheckedMeasure, (next: () => number) => EarlierCounts] => [
      `a count of about ${mean}`,
      count,
      (next) => of(poisson(next, mean)),
    ]),
  ];

  it.each(series)("less than one in a hundred right entries is asked about: %s", (_, measure, entry) => {
    const next = chance(20_270_205);
    let asked = 0;
    let entries = 0;
    for (let team = 0; team < 60; team++) {
      const earlier = Array.from({ length: EARLIER_NEEDED }, () => entry(next));
      for (let month = 0; month < 30; month++) {
        const now = entry(next);
        if (unusualIn(now, measure, earlier.slice(-RECENT_VALUES))) asked++;
        entries++;
        earlier.push(now);
      }
    }
    expect(asked / entries).toBeLessThan(0.01);
  });

  it("a team that goes from 45 to 90 per cent from one month to the next is asked at most now and then", () => {
    const next = chance(20_270_205);
    let asked = 0;
    for (let team = 0; team < 200; team++) {
      const earlier = Array.from({ length: 12 }, () => of(binomial(next, 20, 0.45), 20));
      for (let month = 0; month < 12; month++) {
        const now = of(binomial(next, 20, 0.9), 20);
        if (unusualIn(now, share, earlier)) asked++;
        earlier.push(now);
      }
    }
    expect(asked / (200 * 12)).toBeLessThan(0.02);
  });
});
