import { describe, expect, it } from "vitest";
import { phaseProblem, possiblePhases } from "./phase-check.ts";
import { phaseProposal } from "./phase-proposal.ts";
import { axisPlace, nextPeriod } from "./period.ts";
import { readSeries, type ReadSeries } from "./series.ts";
import { seriesSentence } from "./series-sentence.ts";
import { phaseStarts, type SeriesPlan, type SeriesRow } from "./series-question.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const now = Temporal.Instant.from("2027-01-02T11:00:00Z");

function months(from: string, counts: readonly (number | null)[]): SeriesRow[] {
  let period = day(from);
  return counts.flatMap((numerator) => {
    const row = { period, numerator, denominator: 20, notApplicable: false };
    period = nextPeriod("month", period);
    return numerator === null ? [] : [row];
  });
}

const plan = (more: Partial<SeriesPlan> = {}): SeriesPlan => ({
  measure: { unit: "percent", interval: "month", hasDenominator: true, improvement: "up" },
  target: undefined,
  expected: { interval: "month", from: day("2025-01-01"), to: day("2025-01-01") },
  firstSessionDay: undefined,
  changes: [],
  ...more,
});

/** Ten around 55 %, none of them the median, and so many around 80 %. */
const before = [12, 10, 12, 10, 12, 10, 12, 10, 12, 10];
const after = [15, 17, 15, 17, 15, 17, 15, 17, 15, 17, 15, 17];
const shifted = months("2025-01-01", [...before, ...after]);
const change = (id: string, on: string) => ({ id, day: day(on), title: `Endring ${id}` });
const read = (rows: readonly SeriesRow[], more: Partial<SeriesPlan> = {}) =>
  readSeries(rows, plan(more), now);
const centres = ({ analysis }: ReadSeries) => analysis.parts.map(({ centre }) => Math.round(centre ?? -1));

describe("phases somebody has decided", () => {
  it("without a decision there is one phase, whatever the values do: the median is never moved by itself", () => {
    expect(read(shifted).analysis.parts).toHaveLength(1);
    expect(read(shifted).analysis.reading.proposedSplit).toBeNull();
    const held = read(shifted, { firstSessionDay: day("2025-11-03") });
    expect(centres(held)).toEqual([55]);
    expect(held.analysis.reading.proposedSplit?.at).toBe(10);
    expect(held.analysis.parts).toHaveLength(1);
  });

  it("each phase has its own median, and the sentence speaks of the one that goes on", () => {
    const series = read(shifted, { phases: [day("2025-11-01")] });
    expect(centres(series)).toEqual([55, 80]);
    const said = seriesSentence(series, plan(), undefined, "nb");
    expect(said.status).toBe("same");
    expect(said.text).toContain("medianen på 80");
    expect(said.centre).toMatch(
      /regnet på nytt fra november.2025, av 12 målinger: 80.%\. Før det var nivået 55/,
    );
  });

  it("a phase with few values says that it is early, whatever was before it", () => {
    const series = read(shifted, { phases: [day("2026-05-01")] });
    expect(seriesSentence(series, plan(), undefined, "nb").status).toBe("early");
  });

  it("the values before the first session hold the line of the phase they are in, not of the one after", () => {
    const session = { firstSessionDay: day("2025-11-03") };
    const later = read(shifted, { ...session, phases: [day("2026-01-01")] });
    expect(later.baseline).toMatchObject({ kind: "before", values: 10, median: expect.closeTo(55) });
    expect(later.analysis.parts.map(({ baseline }) => baseline.last)).toEqual([9, 21]);
    const there = read(shifted, { ...session, phases: [day("2025-11-01")] });
    expect(there.baseline.kind).toBe("all");
    expect(centres(there)).toEqual([55, 80]);
    const early = months("2024-06-01", [3, 4, 5, 3, 4, 5, ...before, ...after]);
    const earlier = read(early, { firstSessionDay: day("2025-10-03"), phases: [day("2024-12-01")] });
    expect(earlier.baseline).toMatchObject({ kind: "before", values: 10, median: expect.closeTo(55) });
    expect(earlier.analysis.parts.map(({ first, baseline }) => [first, baseline.last])).toEqual([
      [0, 5],
      [6, 15],
    ]);
  });

  it("a phase begins at the first period there is from its own on; before the first and after the last there is none", () => {
    const periods = ["2025-01-01", "2025-02-01", "2025-04-01"].map(day);
    const starts = (...phases: string[]) => phaseStarts(periods, phases.map(day));
    expect(starts("2025-03-01")).toEqual([0, 2]);
    expect(starts("2025-04-01", "2025-02-01", "2025-03-01")).toEqual([0, 1, 2]);
    expect(starts("2024-12-01", "2025-05-01")).toEqual([0]);
    expect(phaseStarts([], [day("2025-01-01")])).toEqual([0]);
  });
});

describe("a phase is proposed at a noted change followed by a shift", () => {
  const proposed = (changeDay: string, rows = shifted) => {
    const changes = [change("a", "2025-02-03"), change("b", changeDay)];
    const more = { changes, firstSessionDay: day("2025-11-03") };
    return phaseProposal(read(rows, more), plan(more));
  };

  it("it names the change, its number and how long the shift has lasted, and begins where the shift did", () => {
    const proposal = proposed("2025-10-20");
    expect(proposal).toMatchObject({ number: 2, inARow: 12, change: { id: "b" } });
    expect(proposal?.from.toString()).toBe("2025-11-01");
  });

  it("the change is in the three periods before the shift or in its first; four before is no clue", () => {
    expect(proposed("2025-11-12")?.number).toBe(2);
    expect(proposed("2025-08-01")?.number).toBe(2);
    expect(proposed("2025-07-31")).toBeUndefined();
    // noted after it began
    expect(proposed("2025-12-01")).toBeUndefined();
  });

  it("a shift at a change that is no longer noted proposes nothing: nobody knows why the level moved", () => {
    const series = read(shifted, {
      changes: [change("b", "2025-10-20")],
      firstSessionDay: day("2025-11-03"),
    });
    expect(series.analysis.reading.proposedSplit?.note).toBe("b");
    expect(phaseProposal(series, { changes: [change("b", "2025-10-20")] })).toBeDefined();
    expect(phaseProposal(series, { changes: [] })).toBeUndefined();
  });

  it("ten values in the shift and ten before it; nine are too few, and a change for the worse is never a new normal", () => {
    expect(proposed("2025-10-20", shifted.slice(0, 20))).toBeDefined();
    expect(proposed("2025-10-20", shifted.slice(0, 19))).toBeUndefined();
    const worse = months("2025-01-01", [...before, ...after.map((count) => count - 10)]);
    expect(proposed("2025-10-20", worse)).toBeUndefined();
  });
});

describe("whether a phase may begin", () => {
  const problem = (rows: readonly SeriesRow[], from: string, phases: string[] = []) =>
    phaseProblem(read(rows, { phases: phases.map(day) }), day(from));

  it("three values on each side are the least", () => {
    expect(problem(shifted, "2025-03-01")).toMatchObject({ code: "tooFewBefore", has: 2, needs: 3 });
    expect(problem(shifted, "2025-04-01")).toBeUndefined();
    expect(problem(shifted, "2026-08-01")).toMatchObject({ severity: "warned" });
    expect(problem(shifted, "2026-09-01")).toMatchObject({ code: "tooFewAfter", has: 2 });
  });

  it("with fewer than ten values from it on, whoever decides is told", () => {
    expect(problem(shifted, "2026-01-01")).toBeUndefined();
    expect(problem(shifted, "2026-02-01")).toEqual({
      severity: "warned",
      code: "earlyPhase",
      has: 9,
      needs: 10,
    });
  });

  it("months that were not measured do not count, and the sides are those of the phase it divides", () => {
    const gaps = months("2025-01-01", [10, null, 12, null, 10, 12, 11, 10, 12]);
    expect(problem(gaps, "2025-05-01")).toMatchObject({ code: "tooFewBefore", has: 2 });
    expect(problem(shifted, "2025-12-01", ["2025-11-01"])).toMatchObject({ code: "tooFewBefore", has: 1 });
    expect(problem(shifted, "2025-11-01", ["2025-11-01"])).toMatchObject({ code: "alreadyAPhase" });
    expect(problem(shifted, "2028-01-01")).toMatchObject({ code: "notAPeriod" });
    expect(problem([], "2025-01-01")).toMatchObject({ code: "notAPeriod" });
    expect(problem(shifted, "2025-01-01")).toMatchObject({ code: "tooFewBefore", has: 0 });
  });

  it("what may be chosen is the newest first, and no period that would be refused", () => {
    const possible = possiblePhases(read(shifted)).map((period) => axisPlace("month", period));
    expect([possible[0], possible.at(-1), possible.length]).toEqual(["2026-08", "2025-04", 17]);
  });
});
