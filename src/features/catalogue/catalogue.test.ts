import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../database/catalogue/all.ts";
import { changePackage, changePackageVersion, measure } from "../../database/schema.ts";
import { languages } from "../../domain/language.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { catalogueRoutes } from "./routes.ts";

const house = testHouse(catalogueRoutes);

async function opened(path: string, language = "nb") {
  const visitor = house.visitor();
  visitor.headers = { "Accept-Language": language };
  return visitor.open(path);
}
const spaced = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ");

describe("the catalogue of change packages", () => {
  it("A010 every package is listed with its goal, in the catalogue's order, for everybody", async () => {
    const seen = await opened("/tiltakspakker");
    expect(seen.status).toBe(200);
    let from = 0;
    for (const one of builtInCatalogue) {
      from = seen.text.indexOf(spaced(one.title.nb), from);
      expect(from, one.code).toBeGreaterThan(-1);
      expect(seen.text).toContain(spaced(one.goal.nb));
      expect(seen.html).toContain(`href="/tiltakspakker/${one.slug}"`);
    }
    expect(seen.html).not.toContain("noindex");
  });

  it.each(languages)(
    "A011 A143 A144 A145 A146 A147 every package has its text, its facts with source, its interventions and its measures, in %s",
    async (language) => {
      for (const one of builtInCatalogue) {
        const { status, text, html } = await opened(`/tiltakspakker/${one.slug}`, language);
        expect(status, one.code).toBe(200);
        expect(html).toContain(`lang="${language}"`);
        expect(text).toContain(spaced(one.summary[language]).slice(0, 80));
        for (const fact of one.facts) {
          expect(text, one.code).toContain(spaced(fact.text[language]));
          expect(text, one.code).toContain(spaced(fact.source[language]));
        }
        for (const intervention of one.interventions) {
          expect(text, intervention.code).toContain(spaced(intervention.title[language]));
          expect(text, intervention.code).toContain(spaced(intervention.text[language]));
          for (const code of intervention.measureCodes)
            expect(html).toContain(`href="#${code.toLowerCase()}"`);
        }
        for (const { code, name, numerator, denominator, sample, targetText } of one.measures) {
          expect(html, code).toContain(`id="${code.toLowerCase()}"`);
          for (const said of [name, numerator, denominator ?? numerator, targetText]) {
            expect(text, code).toContain(spaced(said[language]));
          }
          expect(text.toLowerCase(), code).toContain(spaced(sample[language]).toLowerCase());
        }
      }
    },
  );

  it("A145 A147 the figures of the invitations stand with their source", async () => {
    expect((await opened("/tiltakspakker/forebygging-av-trykksar")).text).toContain("6,7–15 prosent");
    const uvi = builtInCatalogue.find(({ code }) => code === "UVI")!;
    const seen = await opened(`/tiltakspakker/${uvi.slug}`);
    expect(seen.text).toContain("Kilde:");
    expect(seen.text).toMatch(/80 prosent/);
  });

  it("what is reconstructed says that it is a proposal, what the programme wrote does not", async () => {
    const trs = await opened("/tiltakspakker/forebygging-av-trykksar");
    const reconstructed = builtInCatalogue
      .find(({ code }) => code === "TRS")!
      .measures.filter(({ source }) => source === "reconstructed");
    expect(trs.text.split("Forslag – må bekreftes av fagmiljøet").length - 1).toBe(reconstructed.length);
    expect(trs.text).toContain("En annen norsk eller nordisk kilde");
    expect((await opened("/tiltakspakker/forebygging-av-trykksar", "nn")).text).toContain(
      "Forslag – må stadfestast av fagmiljøet",
    );
  });

  it("a package that is superseded says so, and by what", async () => {
    const fall = await opened("/tiltakspakker/forebygging-av-fall");
    expect(fall.text).toContain("Pakken er erstattet nasjonalt");
    expect(fall.text).toContain("16. januar 2024");
    expect((await opened("/tiltakspakker/forebygging-av-trykksar")).text).not.toContain(
      "erstattet nasjonalt",
    );
  });

  it("A010 a newer version is shown from the day it holds, not before", async () => {
    const definition = {
      ...builtInCatalogue[0]!,
      title: { nb: "Prøvepakke, ny", nn: "Prøvepakke, ny", en: "Trial package, new" },
    };
    const {
      code: _code,
      slug: _slug,
      version: _version,
      validFrom: _from,
      measures: _measures,
      ...text
    } = definition;
    await house.owner.insert(changePackage).values({ code: "PRV", slug: "provepakke" });
    const old = {
      ...text,
      title: { nb: "Prøvepakke, gammel", nn: "Prøvepakke, gammal", en: "Trial package, old" },
    };
    await house.owner.insert(changePackageVersion).values([
      {
        packageCode: "PRV",
        version: 1,
        validFrom: Temporal.PlainDate.from("2026-01-01"),
        position: 99,
        definition: old,
      },
      {
        packageCode: "PRV",
        version: 2,
        validFrom: Temporal.PlainDate.from("2027-02-01"),
        position: 99,
        definition: text,
      },
    ]);
    await house.owner.insert(measure).values({
      code: "PRV-P1",
      version: 2,
      packageCode: "PRV",
      packageVersion: 2,
      position: 0,
      kind: "process",
      unit: "count",
      interval: "month",
      improvement: "up",
      chart: "run",
      partOfWhole: false,
      hasDenominator: false,
      source: "programme",
      texts: {
        name: text.title,
        numerator: text.goal,
        numeratorLabel: text.title,
        sample: text.title,
        targetText: text.title,
      },
    });
    const before = house.now;
    house.now = Temporal.Instant.from("2027-01-31T22:59:59Z");
    expect((await opened("/tiltakspakker/provepakke")).text).toContain("Prøvepakke, gammel");
    house.now = Temporal.Instant.from("2027-01-31T23:00:00Z");
    const later = await opened("/tiltakspakker/provepakke");
    expect(later.text).toContain("Prøvepakke, ny");
    expect(later.text).toContain("Det som telles");
    house.now = before;
  });

  it("a package that does not exist is not found", async () => {
    expect((await opened("/tiltakspakker/finnes-ikke")).status).toBe(404);
    expect((await opened("/tiltakspakker/%00")).status).toBe(404);
  });
});
