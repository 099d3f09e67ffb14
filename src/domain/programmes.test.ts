import { describe, expect, it } from "vitest";
import { languages } from "./language.ts";
import { nationalGoals, programmes } from "./programmes.ts";

describe("the national programme", () => {
  it("A110 is a campaign 2011–2014, a programme 2014–2018 and 24-7 from 2019", () => {
    expect(programmes.map(({ code, from, to }) => [code, from, to])).toEqual([
      ["i-trygge-hender-kampanje", 2011, 2014],
      ["i-trygge-hender-program", 2014, 2018],
      ["i-trygge-hender-24-7", 2019, undefined],
    ]);
  });

  it("A044 has the name of its years in three languages", () => {
    for (const { name } of programmes) {
      for (const language of languages) expect(name[language]).toMatch(/I trygge hender|In Safe Hands/);
    }
    expect(programmes.map(({ name }) => name.nb)).toEqual([
      "Pasientsikkerhetskampanjen I trygge hender",
      "Pasientsikkerhetsprogrammet I trygge hender",
      "I trygge hender 24-7",
    ]);
  });

  it("A083 keeps the site that the invitations give", () => {
    expect(new Set(programmes.map(({ url }) => url))).toEqual(
      new Set(["http://www.pasientsikkerhetsprogrammet.no/"]),
    );
  });

  it("A111 has three goals: less harm, lasting structures, better culture", () => {
    expect(nationalGoals.map(({ nb }) => nb)).toEqual([
      "Redusere pasientskader",
      "Bygge varige strukturer for pasientsikkerhet",
      "Forbedre pasientsikkerhetskulturen",
    ]);
    for (const goal of nationalGoals)
      expect(new Set(languages.map((language) => goal[language])).size).toBe(3);
  });
});
