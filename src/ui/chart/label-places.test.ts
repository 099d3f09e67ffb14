import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeEndLabels } from "./end-labels.ts";
import { keepApart } from "./label-places.ts";
import { chartSizes } from "./sizes.ts";

describe("labels keep apart", () => {
  it("labels with room stand where they want", () => {
    expect(keepApart([100, 200], [20, 20], 0, 300)).toEqual([100, 200]);
  });

  it("labels that touch share the step aside, and keep their order", () => {
    expect(keepApart([100, 104], [20, 20], 0, 300)).toEqual([92, 112]);
    expect(keepApart([104, 100], [20, 20], 0, 300)).toEqual([112, 92]);
  });

  it("labels at the edge are pushed in", () => {
    expect(keepApart([0, 300], [20, 20], 0, 300)).toEqual([10, 290]);
  });

  it("never less than their own height apart, as long as there is room for all", () => {
    const wanted = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(wanted, (places) => {
        const apart = keepApart(
          places,
          places.map(() => 20),
          0,
          400,
        ).toSorted((a, b) => a - b);
        apart.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(place).toBeLessThanOrEqual(390 + 1e-6);
          if (i > 0) expect(place - apart[i - 1]!).toBeGreaterThanOrEqual(20 - 1e-6);
        });
      }),
    );
  });

  it("the names at the lines' ends stand 1.3 lines apart, also when all lines meet", () => {
    const label = (name: string) => ({ name, value: "95 %", y: 100, strong: false });
    const labels = placeEndLabels([label("Mål"), label("Median"), label("")], chartSizes.wide, 58, 384);
    const heights = labels.map(({ y }) => y).toSorted((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeCloseTo(19.5, 6);
    expect(heights[2]! - heights[1]!).toBeCloseTo(19.5, 6);
  });
});
