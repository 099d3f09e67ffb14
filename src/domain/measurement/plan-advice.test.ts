import { describe, expect, it } from "vitest";
import type { MeasureKind } from "../change-package.ts";
import { planAdvice, type PlannedMeasure } from "./plan-advice.ts";

let next = 0;
const one = (kind: MeasureKind, more: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  code: `M${next++}`,
  kind,
  pairedWith: undefined,
  isOwn: false,
  isCollected: true,
  ...more,
});
const several = (kind: MeasureKind, count: number) => Array.from({ length: count }, () => one(kind));
const good = () => [one("outcome"), ...several("process", 2), one("balancing")];
const codes = (chosen: readonly PlannedMeasure[]) => planAdvice(chosen, []).map(({ code }) => code);

describe("what a choice of measures lacks", () => {
  it("a choice of few, of all kinds, where somebody counts each, lacks nothing", () => {
    expect(planAdvice(good(), [])).toEqual([]);
    expect(
      planAdvice([...several("outcome", 2), ...several("process", 4), ...several("balancing", 2)], []),
    ).toEqual([]);
  });

  it("nothing chosen is told alone", () => {
    expect(planAdvice([], [])).toEqual([{ code: "nothing" }]);
  });

  it("one or two outcomes: none and three are told", () => {
    const rest = [...several("process", 2), one("balancing")];
    expect(codes(rest)).toEqual(["noOutcome"]);
    expect(codes([...several("outcome", 2), ...rest])).toEqual([]);
    expect(planAdvice([...several("outcome", 3), ...rest], [])).toEqual([{ code: "manyOutcomes", has: 3 }]);
  });

  it("two to four processes: none, one and five are told", () => {
    const rest = [one("outcome"), one("balancing")];
    expect(codes(rest)).toEqual(["noProcess"]);
    expect(codes([...several("process", 1), ...rest])).toEqual(["oneProcess"]);
    expect(codes([...several("process", 4), ...rest])).toEqual([]);
    expect(planAdvice([...several("process", 5), ...rest], [])).toEqual([{ code: "manyProcesses", has: 5 }]);
  });

  it("one or two balancing measures: none and three are told", () => {
    const rest = [one("outcome"), ...several("process", 2)];
    expect(codes(rest)).toEqual(["noBalancing"]);
    expect(planAdvice([...several("balancing", 3), ...rest], [])).toEqual([
      { code: "manyBalancing", has: 3 },
    ]);
  });

  it("a measure that must be read beside another is told when the other is left out, not when both are in", () => {
    const first = one("outcome", { code: "A", pairedWith: "B" });
    const rest = [...several("process", 2), one("balancing")];
    expect(planAdvice([first, ...rest], [])).toEqual([{ code: "alone", measure: "A", beside: "B" }]);
    expect(codes([first, one("outcome", { code: "B", pairedWith: "A" }), ...rest])).toEqual([]);
  });

  it("measures that nobody counts are told last, with how many", () => {
    expect(planAdvice([...good(), one("process", { isCollected: false })], [])).toEqual([
      { code: "nobodyCounts", has: 1, of: 5 },
    ]);
  });

  it("A151 on a topic of its own a team needs a measure of its own; with a package it does not", () => {
    expect(planAdvice(good(), ["FRI"])).toEqual([{ code: "noOwn" }]);
    expect(planAdvice(good(), ["TRS"])).toEqual([]);
    const [first, ...rest] = good();
    expect(planAdvice([{ ...(first as PlannedMeasure), isOwn: true }, ...rest], ["FRI"])).toEqual([]);
  });
});
