import fc from "fast-check";
import { expect, it } from "vitest";
import { placeKnots, ProgrammeLine } from "./programme-line.tsx";

const knot = (day: string, name = "Samling") => ({ day, date: "29. april", name });

it("stands on a true time scale", () => {
  const [first, middle, last] = placeKnots([knot("2027-01-01"), knot("2027-01-11"), knot("2027-01-31")]);
  expect(((middle?.x ?? 0) - (first?.x ?? 0)) / ((last?.x ?? 0) - (first?.x ?? 0))).toBeCloseTo(1 / 3);
});

it("puts the knots in order, however they are given", () => {
  expect(placeKnots([knot("2027-03-01"), knot("2027-01-01")]).map((one) => one.day)).toEqual([
    "2027-01-01",
    "2027-03-01",
  ]);
});

it("draws nothing for fewer than two meetings, and stands two on one day", () => {
  expect(String(<ProgrammeLine knots={[knot("2027-01-01")]} />)).toBe("");
  expect(String(<ProgrammeLine knots={[knot("2027-01-01"), knot("2027-01-01")]} />)).not.toContain("NaN");
});

it("names the sessions before the meetings on a screen, under the line before above it", () => {
  const placed = placeKnots([
    { ...knot("2027-01-01", "Møte"), screen: true },
    knot("2027-01-02"),
    knot("2027-01-03"),
    knot("2027-12-01"),
  ]);
  expect(placed.map((one) => one.lane)).toEqual([undefined, "below", "above", "below"]);
});

it("never lets two texts in the same lane meet", () => {
  const days = fc
    .integer({ min: 0, max: 400 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(days, { minLength: 2, maxLength: 12 }), (chosen) => {
      const placed = placeKnots(chosen.map((day) => knot(day)));
      for (const one of placed)
        for (const other of placed)
          if (one !== other && one.lane && one.lane === other.lane)
            expect(one.right <= other.left || other.right <= one.left).toBe(true);
    }),
  );
});
