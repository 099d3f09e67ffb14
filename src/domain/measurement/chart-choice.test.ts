import { describe, expect, it } from "vitest";
import {
  allowedCharts,
  allowedRuleSets,
  chartKinds,
  type ChartChoice,
  obstacleTo,
  type SeriesFacts,
  shownChart,
} from "./chart-choice.ts";
import { nextPeriod } from "./period.ts";
import { readSeries } from "./series.ts";
import { seriesSentence } from "./series-sentence.ts";
import type { SeriesPlan } from "./series-question.ts";

const share = { unit: "percent", interval: "month", hasDenominator: true, partOfWhole: true } as const;
const rate = { unit: "per1000", interval: "month", hasDenominator: true, partOfWhole: false } as const;
const minutes = { unit: "minutes", interval: "month", hasDenominator: true, partOfWhole: false } as const;
const count = { unit: "count", interval: "month", hasDenominator: false, partOfWhole: false } as const;
const between = { unit: "days", interval: "event", hasDenominator: false, partOfWhole: false } as const;

/** Twenty values of 20 with half of them, so that nothing is too little. */
const enough: SeriesFacts = { measured: 20, numerator: 200, denominator: 400, withoutTime: 0 };
const fits = (measure: Parameters<typeof obstacleTo>[1], facts: Partial<SeriesFacts> = {}) =>
  chartKinds.filter((kind) => obstacleTo(kind, measure, { ...enough, ...facts }) === undefined);
const why = (
  kind: (typeof chartKinds)[number],
  measure: typeof share | typeof rate | typeof count | typeof between,
  facts: Partial<SeriesFacts> = {},
) => obstacleTo(kind, measure, { ...enough, ...facts });

describe("which charts a series bears", () => {
  it("P is for shares, U for rates, C for counts, I for all but rare events, T and G for rare events; run for all", () => {
    expect(fits(share)).toEqual(["run", "i", "p"]);
    expect(fits(rate)).toEqual(["run", "i", "u"]);
    expect(fits(minutes)).toEqual(["run", "i"]);
    expect(fits(count)).toEqual(["run", "i", "c"]);
    expect(fits(between)).toEqual(["run", "t", "g"]);
    expect(why("p", count)).toEqual({ because: "noDenominator" });
    expect(why("u", count)).toEqual({ because: "noDenominator" });
    expect(why("p", rate)).toEqual({ because: "notAShare" });
    expect(why("u", share)).toEqual({ because: "notARate" });
    expect(why("t", share)).toEqual({ because: "notRareEvents" });
    expect(why("i", between)).toEqual({ because: "timeBetween" });
  });

  it("P and U from twenty values, nineteen are not yet enough; the others from twelve, run from the first", () => {
    expect(why("p", share, { measured: 19 })).toEqual({ because: "fewValues", has: 19, needs: 20 });
    expect(why("u", rate, { measured: 19 })).toEqual({ because: "fewValues", has: 19, needs: 20 });
    expect(fits(share, { measured: 12 })).toEqual(["run", "i"]);
    expect(fits(share, { measured: 11 })).toEqual(["run"]);
    expect(fits(between, { measured: 12 })).toEqual(["run", "t", "g"]);
    expect(fits(between, { measured: 11 })).toEqual(["run"]);
    expect(fits(share, { measured: 0, numerator: 0, denominator: 0 })).toEqual(["run"]);
  });

  it("P needs four in a mean period of what there is least of, those it happened to or those it did not", () => {
    expect(why("p", share, { numerator: 80 })).toBeUndefined();
    expect(why("p", share, { numerator: 79 })).toEqual({ because: "fewEvents", has: 3.9, needs: 4 });
    expect(why("p", share, { numerator: 320 })).toBeUndefined();
    expect(why("p", share, { numerator: 321 })).toMatchObject({ because: "fewEvents" });
    expect(why("u", rate, { numerator: 80, denominator: 20_000 })).toBeUndefined();
    expect(why("u", rate, { numerator: 79, denominator: 20_000 })).toMatchObject({ because: "fewEvents" });
  });

  it("C from twelve values and four events in a mean period; a share that is no part of a whole is no P chart", () => {
    const twelve = { measured: 12, numerator: 48, denominator: 0 };
    expect(why("c", count, twelve)).toBeUndefined();
    expect(why("c", count, { ...twelve, measured: 11 })).toMatchObject({ because: "fewValues", needs: 12 });
    expect(why("c", count, { ...twelve, numerator: 47 })).toMatchObject({ because: "fewEvents" });
    expect(obstacleTo("p", { ...share, partOfWhole: false }, enough)).toEqual({ because: "notAShare" });
    expect(obstacleTo("c", { ...count, hasDenominator: true }, enough)).toEqual({ because: "notACount" });
    expect(obstacleTo("c", { ...count, interval: "event" }, enough)).toEqual({ because: "notACount" });
  });

  it("minutes at an event are not the time between events, nor are days that are a mean", () => {
    const atAnEvent = { ...between, unit: "minutes" } as const;
    expect(fits(atAnEvent)).toEqual(["run", "i"]);
    expect(fits({ ...between, interval: "month", hasDenominator: true })).toEqual(["run", "i"]);
    expect(fits({ ...between, unit: "count" })).toEqual(["run", "g"]);
  });

  it("two events on one day have no time between them, so there is no T chart; G takes it", () => {
    expect(why("t", between, { withoutTime: 1 })).toEqual({ because: "sameDay" });
    expect(why("g", between, { withoutTime: 1 })).toBeUndefined();
  });
});

describe("what a team may choose, and what is shown", () => {
  const agreed = (charts: string[], sets: string[]) => ({ charts, ruleSets: sets }) as ChartChoice["terms"];

  it("nothing agreed: the run chart, what the measure recommends, and Anhøj's rules alone", () => {
    expect(allowedCharts({ recommended: "t" })).toEqual(["run", "t"]);
    expect(allowedCharts({ recommended: "run" })).toEqual(["run"]);
    expect(allowedRuleSets({})).toEqual(["anhoej"]);
    expect(shownChart({ recommended: "p" }, share, enough)).toEqual({
      chart: "run",
      ruleSet: "anhoej",
      instead: undefined,
      rulesInstead: undefined,
    });
    expect(shownChart({ recommended: "p", chart: "p" }, share, enough).chart).toBe("p");
  });

  it("a choice the network does not allow is not shown, and it says so; the same for rules", () => {
    const terms = agreed(["run", "i"], ["perla"]);
    expect(shownChart({ chart: "p", ruleSet: "nelson", recommended: "p", terms }, share, enough)).toEqual({
      chart: "run",
      ruleSet: "perla",
      instead: { wished: "p", because: { because: "notAllowed" } },
      rulesInstead: "nelson",
    });
    expect(shownChart({ chart: "i", ruleSet: "perla", terms }, share, enough)).toMatchObject({
      chart: "i",
      ruleSet: "perla",
      instead: undefined,
      rulesInstead: undefined,
    });
  });

  it("rules the team has chosen among those of the network are those that are asked", () => {
    const terms = agreed(["run"], ["anhoej", "perla"]);
    expect(shownChart({ terms, ruleSet: "perla" }, share, enough)).toMatchObject({
      ruleSet: "perla",
      rulesInstead: undefined,
    });
  });

  it("a choice the series does not bear yet waits, and is shown by itself when it does", () => {
    const choice = { chart: "p", recommended: "p" } as const;
    const early = shownChart(choice, share, { ...enough, measured: 19 });
    expect(early).toMatchObject({ chart: "run", instead: { wished: "p", because: { has: 19 } } });
    expect(shownChart(choice, share, enough)).toMatchObject({ chart: "p", instead: undefined });
  });

  it("a network without run charts shows its first; a series that does not bear it is a run chart all the same", () => {
    const terms = agreed(["p"], ["nelson", "anhoej"]);
    expect(shownChart({ terms }, share, enough)).toMatchObject({ chart: "p", ruleSet: "anhoej" });
    expect(shownChart({ terms }, count, enough)).toMatchObject({ chart: "run" });
  });
});

describe("a series is read with the chart that is chosen", () => {
  let period = Temporal.PlainDate.from("2025-01-01");
  const counts = [10, 12, 9, 11, 10, 12, 11, 9, 10, 12, 11, 10, 12, 9, 10, 11, 12, 10, 11, 10];
  const rows = [...counts, 20].map((numerator) => {
    const row = { period, numerator, denominator: 20, notApplicable: false };
    period = nextPeriod("month", period);
    return row;
  });
  const now = Temporal.Instant.from("2027-01-02T11:00:00Z");
  const plan = (choice: ChartChoice): SeriesPlan => ({
    measure: { ...share, improvement: "up" },
    target: undefined,
    expected: { interval: "month", from: period, to: period },
    firstSessionDay: undefined,
    changes: [],
    choice,
  });

  it("the sentence tells of the limit that was passed, and the rule with its limit", () => {
    const chosen = plan({ chart: "p", recommended: "p" });
    const series = readSeries(rows, chosen, now);
    expect(series.analysis.chart).toBe("p");
    const said = seriesSentence(series, chosen, undefined, "nb");
    expect(said.text).toMatch(/100\s%\si\sseptember\s2026 ligger over øvre grense, som er \d\d.*%/);
    expect(said.rules[0]).toContain("Grensene står tre standardavvik fra midten.");
    expect(said.centre).toContain("Snittet");
  });

  it("the values before the first session hold the lines of every chart alike: a change is not lost by choosing another", () => {
    const session = { firstSessionDay: Temporal.PlainDate.from("2026-03-01") };
    for (const chart of ["run", "p"] as const) {
      const chosen = { ...plan({ chart, recommended: "p" }), ...session };
      expect(readSeries(rows, chosen, now).baseline).toMatchObject({ kind: "before", values: 14 });
    }
  });
});
