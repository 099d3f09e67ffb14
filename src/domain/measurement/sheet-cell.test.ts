import { describe, expect, it } from "vitest";
import { meantBy, sameTexts } from "./sheet-cell.ts";

describe("the two fields of a value in a sheet", () => {
  it("are numbers, «ingen aktuelle» when one or both say so, and to be taken away when both are empty", () => {
    const meant = (numerator: string, denominator: string) => meantBy({ numerator, denominator }, true);
    expect(meant("18", "20")).toEqual({ numerator: "18", denominator: "20", none: false, remove: false });
    const none = { numerator: "", denominator: "", none: true, remove: false };
    expect(meant("ingen", "")).toEqual(none);
    expect(meant("", "–")).toEqual(none);
    expect(meant("-", "-")).toEqual(none);
    expect(meant(" ", "")).toMatchObject({ none: false, remove: true });
    expect(meant("", " ")).toMatchObject({ none: false, remove: true });
    expect(meant("0", "")).toMatchObject({ none: false, remove: false });
  });

  it("keep a number that stands beside «ingen», so that it is asked about and not thrown away", () => {
    expect(meantBy({ numerator: "ingen", denominator: "20" }, true)).toMatchObject({
      denominator: "20",
      none: true,
    });
  });

  it("of a measure that only counts there is no «ingen»: it is a number that cannot be read", () => {
    expect(meantBy({ numerator: "ingen", denominator: "" }, false)).toMatchObject({
      numerator: "ingen",
      none: false,
    });
  });

  it("are the same but for the space around them", () => {
    const plain = { numerator: "18", denominator: "20" };
    for (const spaced of [
      { numerator: "18 ", denominator: "20" },
      { numerator: "18", denominator: " 20" },
    ])
      expect([sameTexts(spaced, plain), sameTexts(plain, spaced)]).toEqual([true, true]);
    expect(sameTexts({ numerator: "18", denominator: "20" }, { numerator: "18", denominator: "" })).toBe(
      false,
    );
  });
});
