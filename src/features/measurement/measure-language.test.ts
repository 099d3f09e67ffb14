import { describe, expect, it } from "vitest";
import { packageLanguage, textLanguage } from "./measure-language.ts";

const alike = (text: string) => ({ nb: text, nn: text, en: text });
const written = { nb: "Gode netter", nn: "Gode netter", en: "Good nights" };

describe("the language that a text really is in", () => {
  it("a network's own package, written in bokmål and filled in, is bokmål on a page in another language", () => {
    const own = { measures: [{ packageCode: "NETT-1", networksOwn: true }] } as Parameters<
      typeof packageLanguage
    >[0];
    const named = (language: "nb" | "nn" | "en") =>
      packageLanguage(own, { code: "NETT-1", title: written }, language);
    expect([named("nb"), named("nn"), named("en")]).toEqual([undefined, "nb", undefined]);
    expect(packageLanguage(own, { code: "TRS", title: alike("Ledelse") }, "nn")).toBeUndefined();
  });

  it("a measure that a team wrote is in the language it was written in, on every other page", () => {
    const made = { writtenIn: "nn", networksOwn: false, texts: { name: alike("Turar ut") } } as Parameters<
      typeof textLanguage
    >[0];
    expect([textLanguage(made, "nn"), textLanguage(made, "nb"), textLanguage(made, "en")]).toEqual([
      undefined,
      "nn",
      "nn",
    ]);
  });
});
