import { describe, expect, it } from "vitest";
import { day, freeText, isStorable, line, optionalDay, optionalFreeText, optionalLine } from "./fields.ts";

describe("what a field may hold", () => {
  it("a text with a NUL or half a sign is refused: the database takes neither", () => {
    for (const field of [line(), optionalLine(), freeText(), optionalFreeText()]) {
      for (const text of ["a\0b", "a\ud800b", "\udc00a"])
        expect(field.safeParse(text).error?.issues[0]?.message).toBe("letters");
      expect(field.safeParse("Trykksår 😀").success).toBe(true);
    }
    expect(isStorable("\n\t")).toBe(true);
  });

  it("a day is one that the calendar and the database have: there is no year 0, no 30 February", () => {
    for (const field of [day(), optionalDay()]) {
      for (const text of [
        "0000-01-01",
        "1.1.0000",
        "2026-02-30",
        "2026-13-01",
        "+012026-01-01",
        "-000001-01-01",
      ])
        expect(field.safeParse(text).error?.issues[0]?.message).toBe("day");
      expect(String(field.parse("0001-01-01"))).toBe("0001-01-01");
      expect(String(field.parse("31.12.9999"))).toBe("9999-12-31");
    }
  });
});
