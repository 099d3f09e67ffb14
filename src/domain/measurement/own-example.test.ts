import { describe, expect, it } from "vitest";
import { exampleIn } from "./own-example.ts";

describe("trying a way of counting with two numbers", () => {
  it("A059 18 of 20 is 90 per cent, however it is written", () => {
    for (const text of ["18 av 20", "18 of 20", " 18/20 ", "18 : 20", "18 på 20", "18 AV 20"])
      expect(exampleIn(text, "share"), text).toEqual({ numerator: 18, denominator: 20, value: 90 });
  });

  it("A059 thousands and decimals are read as Norwegians write them", () => {
    expect(exampleIn("3 av 1 240", "per1000")?.value).toBeCloseTo(2.419, 3);
    expect(exampleIn("92,5 av 5", "minutes")?.value).toBe(18.5);
  });

  it("A059 a share of all is possible, more than all is not; a rate may be more", () => {
    expect(exampleIn("20 av 20", "share")?.value).toBe(100);
    expect(exampleIn("21 av 20", "share")).toBeUndefined();
    expect(exampleIn("21 av 20", "mean")?.value).toBe(1.05);
  });

  it("A059 one number for a count, two for what is divided, and never by nothing", () => {
    expect(exampleIn("4", "count")).toEqual({ numerator: 4, denominator: null, value: 4 });
    expect(exampleIn("4 av 5", "count")).toBeUndefined();
    expect(exampleIn("18", "share")).toBeUndefined();
    expect(exampleIn("0 av 0", "share")).toBeUndefined();
    expect(exampleIn("0 av 20", "share")?.value).toBe(0);
    for (const text of ["", "mange av få", "18 av 20 av 30", "-1 av 20"])
      expect(exampleIn(text, "share"), text).toBeUndefined();
  });
});
