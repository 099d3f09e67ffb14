import { expect, it } from "vitest";
import { freeSlug, slugFrom, slugPattern } from "./slug.ts";

it("an address is made of any title, Sámi letters too", () => {
  expect(slugFrom("Læringsnettverk: Ås og Ørsta, våren 2027!")).toBe(
    "laeringsnettverk-as-og-orsta-varen-2027",
  );
  expect(slugFrom("Kárášjohka – Unjárgga gielda")).toBe("karasjohka-unjargga-gielda");
  expect(slugFrom("Forbedrings\u00adkompetanse")).toBe("forbedringskompetanse");
  expect(slugFrom(" – ")).toBe("");
});

it("a long title is cut between words, and what comes out is always an address or empty", () => {
  const long = slugFrom("Forbedringskompetanse for ledere, ressurspersoner og medarbeidere i hele Agder");
  expect(long).toBe("forbedringskompetanse-for-ledere-ressurspersoner-og");
  expect(long).toMatch(slugPattern);
  expect(slugFrom("a".repeat(80))).toHaveLength(60);
});

it("a taken address gets the next free number", () => {
  expect(freeSlug("fall", new Set())).toBe("fall");
  expect(freeSlug("fall", new Set(["fall", "fall-2"]))).toBe("fall-3");
});
