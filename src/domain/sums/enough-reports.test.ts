import { describe, expect, it } from "vitest";
import { isEnoughReports, sumIsOf } from "./enough-reports.ts";

describe("how many stand behind a sum", () => {
  it("half are enough, fewer are not, and none never are", () => {
    expect([9, 8, 0].map((reported) => isEnoughReports(reported, 18))).toEqual([true, false, false]);
    expect([3, 2].map((reported) => isEnoughReports(reported, 5))).toEqual([true, false]);
    expect(isEnoughReports(0, 0)).toBe(false);
  });

  it("one report of a period that nobody is known to be asked for is not a network's", () => {
    expect(isEnoughReports(1, 0)).toBe(false);
  });

  it("what happens by chance is whole with whoever it happened to", () => {
    expect(isEnoughReports(1, undefined)).toBe(true);
    expect(isEnoughReports(0, undefined)).toBe(false);
  });

  it("a period is of those who were asked and those who reported without, or of all when nobody was asked", () => {
    expect(sumIsOf(4, 2, 9)).toBe(6);
    expect(sumIsOf(0, 2, 9)).toBe(9);
  });
});
