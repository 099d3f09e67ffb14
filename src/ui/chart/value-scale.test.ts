import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightOf, valueScale } from "./value-scale.ts";

describe("an honest axis", () => {
  it("percent always stands on 0–100, with labels at 0, 50 and 100", () => {
    const scale = valueScale([61, 63], { percent: true });
    expect(scale).toMatchObject({ from: 0, to: 100, lines: [0, 25, 50, 75, 100], labels: [0, 50, 100] });
  });

  it("percent goes above 100 only when a value does: 100 is inside, 100.1 is not", () => {
    expect(valueScale([100], { percent: true }).to).toBe(100);
    expect(valueScale([100.1], { percent: true }).to).toBeGreaterThan(100.1);
  });

  it("an axis that somebody asked for is the axis they get", () => {
    expect(valueScale([61, 63], { percent: true, range: { from: 60, to: 70 } })).toMatchObject({
      from: 60,
      to: 70,
    });
  });

  it("an axis from a value to the same value cannot be asked for", () => {
    expect(valueScale([61], { percent: true, range: { from: 60, to: 60 } })).toMatchObject({
      from: 0,
      to: 100,
    });
  });

  it("other units begin at 0 and end at a round number, with so many decimals as the steps need", () => {
    expect(valueScale([1.4, 4.2], { percent: false })).toMatchObject({ from: 0, to: 5, decimals: 0 });
    expect(valueScale([11.7], { percent: false })).toMatchObject({ to: 12.5, decimals: 1 });
    expect(valueScale([0.0321], { percent: false })).toMatchObject({ from: 0, to: 0.04, decimals: 2 });
  });

  it("nothing, or only zeros, still has an axis", () => {
    for (const values of [[], [0, 0]])
      expect(valueScale(values, { percent: false })).toMatchObject({ from: 0, to: 1 });
  });

  it("whatever the values are, 0 is on the axis, all values are within it, and it has three to eight lines", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.boolean(), (values, percent) => {
        const { from, to, lines } = valueScale(values, { percent });
        const rounding = 1e-9 * (to - from);
        expect(from).toBeLessThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(from - rounding);
        expect(Math.max(...values)).toBeLessThanOrEqual(to + rounding);
        expect(lines.length).toBeGreaterThanOrEqual(3);
        expect(lines.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it("the foot of the axis is at the bottom and its top at the top", () => {
    const scale = valueScale([80], { percent: true });
    expect(heightOf(0, scale, 58, 384)).toBe(384);
    expect(heightOf(100, scale, 58, 384)).toBe(58);
    expect(heightOf(50, scale, 58, 384)).toBe(221);
  });
});
