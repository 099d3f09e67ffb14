import { describe, expect, it } from "vitest";
import { isHiddenFromOthers, networkSum, type TeamCounts } from "./network-sum.ts";

const part = (teamId: string, numerator: number | null, denominator: number | null): TeamCounts => ({
  teamId,
  numerator,
  denominator,
});
const seesLarge = (one: TeamCounts) => !isHiddenFromOthers(one);

describe("the network's own sum", () => {
  it("numerators and denominators are added, not percentages: 9 of 10 and 10 of 40 are 19 of 50", () => {
    expect(networkSum([part("a", 9, 10), part("b", 10, 40)])).toEqual({
      numerator: 19,
      denominator: 50,
      counted: 2,
      reported: 2,
      hidden: false,
    });
  });

  it("nobody to count is a report without a number, and nothing reported is nothing", () => {
    expect(networkSum([part("a", 0, 12), part("b", null, null)])).toMatchObject({
      numerator: 0,
      counted: 1,
      reported: 2,
    });
    expect(networkSum([])).toMatchObject({ counted: 0, reported: 0, hidden: false });
  });

  it("a denominator of four is hidden from other teams, one of five is not; nought and none say nothing of anybody", () => {
    expect([4, 5, 0, 1].map((denominator) => isHiddenFromOthers({ denominator }))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isHiddenFromOthers({ denominator: null })).toBe(false);
  });

  it("the sum is hidden when one team's small figure is what is left of it, and told when two or more share what is left", () => {
    expect(networkSum([part("a", 2, 3), part("b", 10, 20)], seesLarge).hidden).toBe(true);
    expect(networkSum([part("a", 2, 3), part("b", 1, 3), part("c", 9, 20)], seesLarge).hidden).toBe(false);
    expect(networkSum([part("a", 2, 5), part("b", 10, 20)], seesLarge).hidden).toBe(false);
  });

  it("with every pair and triple of small denominators, what is left of a told sum can be shared out in more than one way", () => {
    const small = [1, 2, 3, 4];
    const groups = [
      ...small.flatMap((a) => small.map((b) => [a, b])),
      ...small.flatMap((a) => small.flatMap((b) => small.map((c) => [a, b, c]))),
    ];
    for (const group of groups) {
      const parts = group.map((denominator, at) => part(String(at), 1, denominator));
      if (networkSum(parts, seesLarge).hidden) continue;
      const left = group.reduce((sum, one) => sum + one, 0);
      const alike = groups.filter(
        (other) => other.length === group.length && other.reduce((sum, one) => sum + one, 0) === left,
      );
      for (const at of group.keys()) expect(new Set(alike.map((other) => other[at])).size).toBeGreaterThan(1);
    }
  });

  it("the sum is hidden when what is left has nobody counted, or everybody: the percent of each small figure would be known", () => {
    const left = (counted: readonly [number, number]) =>
      networkSum([part("a", counted[0], 3), part("b", counted[1], 4), part("c", 9, 20)], seesLarge).hidden;
    expect(left([0, 0])).toBe(true);
    expect(left([3, 4])).toBe(true);
    expect(left([0, 1])).toBe(false);
    expect(left([3, 3])).toBe(false);
  });

  it("five left of two are told, four are not; five teams of one each are not, however many they come to", () => {
    const left = (...denominators: number[]) =>
      networkSum(
        denominators.map((denominator, at) => part(String(at), at === 0 ? 1 : 0, denominator)),
        seesLarge,
      ).hidden;
    expect([left(2, 2), left(2, 3)]).toEqual([true, false]);
    expect([left(1, 1, 1, 1, 1), left(1, 1, 1, 1, 2)]).toEqual([true, false]);
  });
});
