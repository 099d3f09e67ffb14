import { describe, expect, it } from "vitest";
import { languages } from "../../domain/language.ts";
import { organizer } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { aboutRoutes } from "./routes.ts";

const house = testHouse(aboutRoutes);

describe("the pages about privacy and accessibility", () => {
  it.each(languages)(
    "are there for everybody in %s, and say that nobody is set up to answer when that is so",
    async (language) => {
      const nobody = { nb: "ikke satt opp noen", nn: "ikkje sett opp nok", en: "is set up here yet" }[
        language
      ];
      for (const path of ["/personvern", "/tilgjengelighet"]) {
        const seen = await house.visitor().open(path, { "Accept-Language": language });
        expect(seen.status).toBe(200);
        expect(seen.html).toContain(`<html lang="${language}"`);
        expect(seen.text).toContain(nobody);
      }
    },
  );

  it("give the organisers' addresses to write to", async () => {
    await house.owner.insert(organizer).values([
      { name: "Ås senter", kind: "other", email: "aas@example.no" },
      { name: "USHT Eksempel", kind: "developmentCentre", email: "usht@example.no" },
    ]);
    for (const path of ["/personvern", "/tilgjengelighet"]) {
      const { html } = await house.visitor().open(path);
      expect(html).toContain('href="mailto:usht@example.no"');
      expect(html.indexOf("USHT Eksempel")).toBeLessThan(html.indexOf("Ås senter"));
    }
  });

  it("name the cookies that the site sets", async () => {
    const visitor = await house.as("noen@example.no");
    await visitor.follow("/personvern?sprak=nn");
    expect([...visitor.cookies.keys()]).toEqual(expect.arrayContaining(["okt", "sprak"]));
    const { html } = await visitor.open("/personvern");
    const named = [...html.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>/g)].map((found) => found[1]);
    expect(named).toEqual(expect.arrayContaining([...visitor.cookies.keys(), "nettleser", "kode-til"]));
  });
});
