import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "./text-width.ts";

describe("text widths", () => {
  it("a name in Inter is as wide as it is drawn, give or take two pixels", () => {
    // measured by resvg with the font itself
    expect(textWidth("Hudsjekk i morgenstellet", 15)).toBeGreaterThan(168);
    expect(textWidth("Hudsjekk i morgenstellet", 15)).toBeLessThan(178);
  });

  it("grows with the letters, and a letter it does not know takes the room of an ordinary one", () => {
    expect(textWidth("Median", 15)).toBeCloseTo(1.25 * textWidth("Median", 12), 5);
    expect(textWidth("ŋ", 10)).toBe(6.5);
    expect(textWidth("", 15)).toBe(0);
  });

  it("a text that fits is left alone, one that does not ends in an ellipsis, and less than two letters is nothing", () => {
    expect(fitText("Tverrvik", 14, 200)).toBe("Tverrvik");
    const cut = fitText("Tverrvik hjemmetjeneste", 14, 90);
    expect(cut).toMatch(/^Tverrvik.*…$/);
    expect(textWidth(cut, 14)).toBeLessThanOrEqual(90);
    expect(fitText("Tverrvik", 14, 12)).toBe("");
  });
});
