import { expect, it } from "vitest";
import type { MeasureTexts } from "../../database/json-columns.ts";
import { shownName } from "./shown-name.ts";

it("a range in a name does not break after its dash, and nothing else is changed", () => {
  const shown = (nb: string) =>
    shownName({ texts: { name: { nb, nn: "", en: "" } } as unknown as MeasureTexts }, "nb");
  expect(shown("Alt gjort: tiltak 2–6")).toBe("Alt gjort: tiltak 2–\u20606");
  for (const name of ["Kommune – sykehus", "Fall 2 – 6 uker", "A–B", "Trykksår, kategori 2"])
    expect(shown(name)).toBe(name);
});
