import { describe, expect, it } from "vitest";
import { checkEntry, type CheckedMeasure, type TypedEntry } from "./entry-check.ts";
import { readCount } from "./count-text.ts";

const share: CheckedMeasure = { unit: "percent", interval: "month", hasDenominator: true, partOfWhole: true };
const rate: CheckedMeasure = { unit: "per1000", interval: "month", hasDenominator: true, partOfWhole: false };
const minutes: CheckedMeasure = {
  unit: "minutes",
  interval: "month",
  hasDenominator: true,
  partOfWhole: false,
};
const count: CheckedMeasure = { unit: "count", interval: "month", hasDenominator: false, partOfWhole: false };

function typed(numerator: string, denominator: string, more: Partial<TypedEntry> = {}): TypedEntry {
  return { period: "2026-10-01", numerator, denominator, none: false, ...more };
}
function problems(entry: TypedEntry, measure = share, before?: Parameters<typeof checkEntry>[3]) {
  const answer = checkEntry(entry, measure, "2026-11-03", before);
  return answer.ok ? [] : answer.problems.map(({ field, code }) => `${field} ${code}`);
}

describe("C52 what may be entered", () => {
  it("C52 a numerator of 21 of 20 is refused at its field, 20 of 20 is taken", () => {
    expect(problems(typed("21", "20"))).toEqual(["numerator aboveDenominator"]);
    expect(problems(typed("20", "20"))).toEqual([]);
    expect(problems(typed("0", "20"))).toEqual([]);
  });

  it("C52 a denominator of 0 is refused: nobody to count is said as such", () => {
    expect(problems(typed("0", "0"))).toEqual(["denominator zeroDenominator"]);
    expect(checkEntry(typed("", "", { none: true }), share, "2026-11-03")).toEqual({
      ok: true,
      entry: { numerator: null, denominator: null, notApplicable: true },
    });
  });

  it("C52 a future period is refused, also when it begins tomorrow; today's is not", () => {
    expect(problems(typed("1", "2", { period: "2026-11-04" }))).toEqual(["period future"]);
    expect(problems(typed("1", "2", { period: "2026-11-03" }))).toEqual([]);
    expect(problems(typed("1", "2", { period: "2026-12-01" }))).toEqual(["period future"]);
  });

  it("C52 everything wrong is told at once", () => {
    expect(problems(typed("", "-3", { period: "2027-01-01" }))).toEqual([
      "period future",
      "numerator required",
      "denominator negative",
    ]);
  });

  it("events over days may be more than the days, a count has no denominator, and zero is a number", () => {
    expect(problems(typed("30", "20"), rate)).toEqual([]);
    expect(checkEntry(typed("0", ""), count, "2026-11-03")).toEqual({
      ok: true,
      entry: { numerator: 0, denominator: null, notApplicable: false },
    });
  });

  it("«ingen aktuelle» does not throw away numbers that somebody has just typed; noughts and what stood there before are none", () => {
    expect(problems(typed("3", "8", { none: true }))).toEqual(["numerator noneWithCounts"]);
    expect(problems(typed("tre", "", { none: true }))).toEqual(["numerator noneWithCounts"]);
    expect(problems(typed("0", "0", { none: true }))).toEqual([]);
    const before = { numerator: 18, denominator: 20, notApplicable: false };
    expect(problems(typed("18", "20", { none: true }), share, before)).toEqual([]);
    expect(problems(typed("18", "19", { none: true }), share, before)).toEqual(["numerator noneWithCounts"]);
  });

  it("only what is measured with a clock may have decimals, and never the number it is divided by", () => {
    expect(problems(typed("12,5", "5"), minutes)).toEqual([]);
    expect(problems(typed("12", "2,5"), minutes)).toEqual(["denominator decimals"]);
    expect(problems(typed("12,5", "20"))).toEqual(["numerator decimals"]);
  });
});

describe("how many events there were on a day", () => {
  const between: CheckedMeasure = {
    unit: "days",
    interval: "event",
    hasDenominator: false,
    partOfWhole: false,
  };

  it("C52 are whole and at least one: 1, 2 and 99 are taken; 0, nothing, parts, less than nothing and 100 are refused", () => {
    for (const [text, value] of [
      ["1", 1],
      ["2", 2],
      ["2,0", 2],
      ["99", 99],
    ] as const) {
      expect(checkEntry(typed(text, ""), between, "2026-11-03")).toEqual({
        ok: true,
        entry: { numerator: value, denominator: null, notApplicable: false },
      });
    }
    for (const [text, code] of [
      ["0", "noEvent"],
      ["", "required"],
      ["1,5", "decimals"],
      ["-1", "negative"],
      ["100", "tooLarge"],
      ["10000001", "tooLarge"],
      ["to", "notANumber"],
    ] as const)
      expect([text, ...problems(typed(text, ""), between)]).toEqual([text, `numerator ${code}`]);
    expect(problems(typed("0", "", { period: "2026-11-04" }), between)).toEqual([
      "period future",
      "numerator noEvent",
    ]);
  });

  it("days that are not between events are measured with a clock, and may be parts of one", () => {
    expect(problems(typed("1,5", ""), { ...between, interval: "month" })).toEqual([]);
    expect(problems(typed("0", ""), { ...between, interval: "month" })).toEqual([]);
  });
});

describe("numbers as Norwegians write them", () => {
  it.each([
    ["18", 18],
    [" 18 ", 18],
    ["0", 0],
    ["007", 7],
    ["1 234", 1234],
    ["1\u00a0234", 1234],
    ["1\u202f234\u202f567", 1_234_567],
    ["18,0", 18],
    ["10000000", 10_000_000],
  ])("%j is read", (text, value) => {
    expect(readCount(text, false)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "required"],
    ["   ", "required"],
    ["atten", "notANumber"],
    ["1 8", "notANumber"],
    ["12 34", "notANumber"],
    ["1e3", "notANumber"],
    ["Infinity", "notANumber"],
    ["0x10", "notANumber"],
    ["18 av 20", "notANumber"],
    ["-1", "negative"],
    ["\u22121", "negative"],
    ["1,5", "decimals"],
    ["1.500", "decimals"],
    ["10000001", "tooLarge"],
    ["9".repeat(400), "tooLarge"],
  ])("%j is refused as %s", (text, code) => {
    expect(readCount(text, false)).toEqual({ ok: false, code });
  });

  it("decimals have a comma or a point and at most two figures, so that a thousand is never read as one", () => {
    expect(readCount("1 234,5", true)).toEqual({ ok: true, value: 1234.5 });
    expect(readCount("32.25", true)).toEqual({ ok: true, value: 32.25 });
    expect(readCount("1.500", true)).toEqual({ ok: false, code: "decimals" });
  });
});
