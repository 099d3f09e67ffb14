import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Interval, MeasureDefinition, SourceMark, Unit } from "../../domain/change-package.ts";
import type { Language, Texts } from "../../domain/language.ts";
import { languages } from "../../domain/language.ts";
import { builtInCatalogue } from "./all.ts";

type Row = Record<
  | "measureId"
  | "bundleCode"
  | "type"
  | "numerator"
  | "denominator"
  | "unit"
  | "intervalAndSample"
  | "target"
  | "source"
  | "direction"
  | "chart",
  string
>;

/** Fields may be quoted and hold commas; none holds a quote or a line break. */
function readRows(csv: string): Row[] {
  const [head, ...lines] = csv
    .replaceAll("\r", "")
    .trim()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((field) => field[1] ?? field[2] ?? ""),
    );
  return lines.map((line) => Object.fromEntries(head!.map((name, i) => [name, line[i] ?? ""])) as Row);
}

const rows = readRows(readFileSync(new URL("./measures.csv", import.meta.url), "utf8"));
const measures = builtInCatalogue.flatMap((pack) => pack.measures.map((measure) => ({ pack, measure })));
const measureOf = new Map(measures.map(({ measure }) => [measure.code, measure]));

function packageOf(code: string) {
  return builtInCatalogue.find((pack) => pack.code === code)!;
}

function isTexts(value: object): value is Texts {
  return "nb" in value;
}

/** Every text of the catalogue with the way to it ("TRS.measures.TRS-P3.name"). */
function* textsIn(value: unknown, path: string): Generator<[string, Texts]> {
  if (typeof value !== "object" || value === null) return;
  if (isTexts(value)) yield [path, value];
  else
    for (const [key, child] of Object.entries(value)) {
      const code = typeof child === "object" && child !== null && "code" in child ? String(child.code) : key;
      yield* textsIn(child, `${path}.${code}`);
    }
}

const texts = builtInCatalogue.flatMap((pack) => [...textsIn(pack, pack.code)]);

/** All that is said in a package in one language, to look for a word or a figure. */
function prose(code: string, language: Language): string {
  return [...textsIn(packageOf(code), code)].map(([, text]) => text[language]).join("\n");
}

function factBox(code: string, language: Language): string {
  return packageOf(code)
    .facts.map((fact) => fact.text[language])
    .join("\n");
}

describe("the catalogue agrees with measures.csv", () => {
  it("holds all 83 measures of the list, in its order within each package, and no others", () => {
    expect(rows).toHaveLength(83);
    for (const pack of builtInCatalogue) {
      expect(pack.measures.map((measure) => measure.code)).toEqual(
        rows.filter((row) => row.bundleCode === pack.code).map((row) => row.measureId),
      );
    }
    expect(measures).toHaveLength(83);
    expect(new Set(rows.map((row) => row.bundleCode))).toEqual(
      new Set(builtInCatalogue.map((pack) => pack.code)),
    );
  });

  const units: Record<string, Unit> = {
    "%": "percent",
    "per 100": "per100",
    "per 1000": "per1000",
    "per 10 000": "per10000",
    mean: "mean",
    min: "minutes",
    days: "days",
    count: "count",
  };
  const intervals: Record<string, Interval> = {
    event: "event",
    week: "week",
    "2 wk": "twoWeeks",
    month: "month",
    quarter: "quarter",
    "LS1 and LS3": "event",
  };

  /** "≥95", "<0.5", "≤15", "100" and "0" are numbers in the unit; "−50 %", "down" and the like are not. */
  function targetOf(row: Row): number | undefined {
    const number = /^[≥≤<]?(\d+(?:\.\d+)?)$/.exec(row.target)?.[1];
    return number === undefined ? undefined : Number(number);
  }

  function sourceOf(mark: string): SourceMark {
    if (mark.includes("R")) return "reconstructed";
    const letter = /(\w) def/.exec(mark)?.[1] ?? mark[0]!;
    return ({ N: "programme", n: "norwegian", I: "international" } as Record<string, SourceMark>)[letter]!;
  }

  it.each(rows.map((row) => [row.measureId, row] as const))(
    "%s has the kind, unit, interval, target, direction, chart and source of its row",
    (id, row) => {
      const measure = measureOf.get(id)!;
      const expected: Partial<MeasureDefinition> = {
        kind: row.type as MeasureDefinition["kind"],
        unit: units[row.unit]!,
        interval: intervals[row.intervalAndSample.split("/")[0]!]!,
        improvement: row.direction as MeasureDefinition["improvement"],
        chart: row.chart.startsWith("T") ? "t" : "run",
        source: sourceOf(row.source),
        partOfWhole: row.unit === "%",
      };
      expect(measure).toMatchObject(expected);
      expect(measure.target).toBe(targetOf(row));
    },
  );

  it("asks for a denominator exactly where the list has one, with a short label beside it", () => {
    for (const row of rows) {
      const measure = measureOf.get(row.measureId)!;
      const hasDenominator = row.denominator !== "–";
      expect(measure.denominator !== undefined, row.measureId).toBe(hasDenominator);
      expect(measure.denominatorLabel !== undefined, row.measureId).toBe(hasDenominator);
    }
  });

  it("says the target in words with the same number", () => {
    for (const { measure } of measures) {
      if (measure.target === undefined || measure.code === "TOF-O2" || measure.code === "LED-O2") continue;
      expect(measure.targetText.nb.replace(",", "."), measure.code).toContain(String(measure.target));
    }
  });

  it("names the sample by its number, and says all where all are counted", () => {
    for (const row of rows) {
      const sample = measureOf.get(row.measureId)!.sample.nb;
      const number = /\/.*?(\d+)/.exec(row.intervalAndSample.replace("1 day/wk", ""))?.[1];
      if (number !== undefined) expect(sample, row.measureId).toContain(number);
      else expect(sample, row.measureId).toMatch(/^Alle/);
      expect(/tilfeldig/.test(sample), row.measureId).toBe(/random|or 20/.test(row.intervalAndSample));
    }
  });
});

describe("the catalogue holds together", () => {
  it("A010 has twelve packages, each with its own code and its own address", () => {
    expect(builtInCatalogue).toHaveLength(12);
    expect(new Set(builtInCatalogue.map((pack) => pack.code)).size).toBe(12);
    expect(new Set(builtInCatalogue.map((pack) => pack.slug)).size).toBe(12);
    for (const pack of builtInCatalogue) {
      expect(pack.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(pack.version).toBe(1);
      expect(Temporal.PlainDate.from(pack.validFrom).toString()).toBe(pack.validFrom);
      expect(pack.serviceTypes.length).toBeGreaterThan(0);
      expect(pack.recommendedProfessions.length).toBeGreaterThan(0);
      expect(pack.facts.length).toBeGreaterThan(0);
    }
  });

  it("A010 says what has replaced a package where the country has replaced it", () => {
    const superseded = builtInCatalogue
      .filter((pack) => pack.supersededBy !== undefined)
      .map((pack) => pack.code);
    expect(superseded.toSorted()).toEqual(["ERN", "FALL", "LMB-HT", "LMB-SH", "SAM", "TOF"]);
    expect(packageOf("FALL").supersededBy!.nb).toContain("16. januar 2024");
  });

  const numberOfInterventions: Record<string, number> = {
    "LMB-SH": 5,
    "LMB-HT": 4,
    SAM: 3,
    TRS: 7,
    UVI: 3,
    FALL: 5,
    LED: 4,
    TOF: 4,
    ERN: 4,
    TRU: 4,
    SVK: 3,
    FRI: 4,
  };

  it("A011 gives each package its concrete interventions, each linked to measures of the same package", () => {
    for (const pack of builtInCatalogue) {
      expect(pack.interventions.map((intervention) => intervention.code)).toEqual(
        Array.from({ length: numberOfInterventions[pack.code]! }, (_, i) => `${pack.code}-T${i + 1}`),
      );
      const codes = pack.measures.map((measure) => measure.code);
      for (const intervention of pack.interventions) {
        expect(intervention.measureCodes.length, intervention.code).toBeGreaterThan(0);
        expect(new Set(intervention.measureCodes).size).toBe(intervention.measureCodes.length);
        for (const code of intervention.measureCodes) expect(codes, intervention.code).toContain(code);
      }
    }
  });

  it("A011 shows every process measure at one of the interventions it tells about", () => {
    for (const pack of builtInCatalogue) {
      const linked = pack.interventions.flatMap((intervention) => intervention.measureCodes);
      for (const measure of pack.measures) {
        if (measure.kind === "process") expect(linked).toContain(measure.code);
      }
    }
  });

  it("A012 measures in every package whether people are better off, not only whether we did our work", () => {
    for (const pack of builtInCatalogue) {
      expect(
        pack.measures.some((measure) => measure.kind === "outcome"),
        pack.code,
      ).toBe(true);
    }
  });

  it("lets a part never be more than its whole, and only there", () => {
    for (const { measure } of measures) {
      if (measure.partOfWhole) expect(measure.denominator, measure.code).toBeDefined();
      if (measure.unit === "percent" && measure.target !== undefined)
        expect(measure.target).toBeLessThanOrEqual(100);
    }
    expect(measureOf.get("UVI-O3")!.partOfWhole).toBe(true);
    expect(measureOf.get("UVI-O1")!.partOfWhole).toBe(false);
    expect(measureOf.get("LMB-SH-B1")!.partOfWhole).toBe(false);
  });
});

describe("the figures and area texts of seed 003", () => {
  it("A143 riktig legemiddelbruk tells of reconciliation, review, observation and next of kin", () => {
    for (const code of ["LMB-SH", "LMB-HT"]) {
      const { nb, nn, en } = packageOf(code).summary;
      for (const word of [
        "samstem",
        "legemiddelgjennomgang|går? gjennom legemidlene",
        "observ",
        "pårørende",
        "diagnose",
      ])
        expect(nb).toMatch(new RegExp(word));
      for (const word of ["virkestoff", "styrke", "dose", "form"]) expect(nb).toContain(word);
      for (const word of ["samstem", "gjennom", "observ", "pårørande", "verkestoff"])
        expect(nn).toContain(word);
      for (const word of ["reconcile", "medication review", "observ", "next of kin"])
        expect(en).toContain(word);
    }
  });

  it("A144 tidlig oppdagelse tells that it comes gradually, underernæring that risk is found early", () => {
    expect(factBox("TOF", "nb")).toMatch(/gradvis.*hjemme.*sykehjem.*sykehus/);
    expect(packageOf("TOF").summary.nb).toMatch(/[Rr]ask behandling/);
    expect(packageOf("ERN").summary.nb).toMatch(/ikke alltid/);
    expect(packageOf("ERN").summary.nb).toMatch(/tidlig/);
    expect(factBox("ERN", "nb")).toMatch(/43,3 .*35,5 .*73,2/);
  });

  it("A145 10–20 per cent of falls in nursing homes cause serious injury", () => {
    for (const language of languages) expect(factBox("FALL", language)).toContain("10–20");
  });

  it("A145 6.7–15 per cent of patients get a pressure ulcer, from a Norwegian study", () => {
    expect(factBox("TRS", "nb")).toContain("6,7–15 prosent");
    expect(factBox("TRS", "nn")).toContain("6,7–15 prosent");
    expect(factBox("TRS", "en")).toContain("6.7–15 per cent");
    expect(packageOf("TRS").facts[0]!.source.nb).toContain("Norsk studie");
  });

  it("A146 trygg utskriving: one in four do not ask, 40–80 per cent is forgotten", () => {
    expect(factBox("TRU", "nb")).toContain("Én av fire");
    expect(factBox("TRU", "nn")).toContain("Éin av fire");
    expect(factBox("TRU", "en")).toContain("One in four");
    for (const language of languages) expect(factBox("TRU", language)).toContain("40–80");
    expect(packageOf("TRU").targetGroups.nb).toContain("tilpasse");
    expect(packageOf("TRU").summary.nb).toContain("fra sykehjem og sykehus");
  });

  it("A147 urinary infections: 2 per cent in hospitals, 3 in nursing homes, about 80 by catheter", () => {
    for (const language of languages)
      expect(factBox("UVI", language)).toMatch(/^[^\n]* 2 [^\n]* 3 [^\n]*\n[^\n]*80 /);
  });

  it("A147 central lines: 1.8–5.2 per 1000 catheter-days, mortality up to 18 per cent", () => {
    expect(factBox("SVK", "nb")).toContain("1,8–5,2 SVK-infeksjoner per 1000");
    expect(factBox("SVK", "nn")).toContain("1,8–5,2 SVK-infeksjonar per 1000");
    expect(factBox("SVK", "en")).toContain("1.8–5.2 central line infections per 1000");
    for (const language of languages) expect(factBox("SVK", language)).toContain("18 p");
  });

  it("A147 both catheter packages have a daily check and a measure of it", () => {
    for (const code of ["UVI", "SVK"]) {
      expect(packageOf(code).interventions[1]!.title.nb).toContain("hver dag");
      expect(packageOf(code).interventions[1]!.measureCodes).toContain(`${code}-P2`);
      expect(measureOf.get(`${code}-P2`)!.name.nb).toContain("hver dag");
    }
  });

  it("names the source beside every figure", () => {
    for (const pack of builtInCatalogue)
      for (const fact of pack.facts) expect(fact.source.nb.length, pack.code).toBeGreaterThan(10);
    for (const code of ["TRS", "FALL", "TRU", "UVI", "SVK", "TOF"])
      expect(packageOf(code).facts[0]!.source.nb).toMatch(
        /invitasjonen til læringsnettverk i Innlandet 2019$/,
      );
  });
});

/** Texts that a nynorsk reader would write just as in bokmål. Whoever adds one has read it in nynorsk. */
const rightlyEqual = new Set([
  "10 observerte stell",
  "100 prosent",
  "Aktive team",
  "Alle fem ja",
  "Alle fem på plass",
  "Alle",
  "Alle, på første og tredje samling",
  "Alt målt",
  "Behov vurdert",
  "DigiPAS, rapport SINTEF 2020:01350",
  "Døgn i alt",
  "Ernæring med i rapporten",
  "Ernæring vurdert",
  "Ernæringsrisiko vurdert i tide",
  "Fall med skade",
  "Fall",
  "Fallrisiko vurdert i tide",
  "Ferdige i tide",
  "Fullstendig NEWS2 ved mistanke",
  "Gjort rett",
  "Gått, med tiltak",
  "Hadde samtale",
  "Har ernæringsplan",
  "Har fått informasjon",
  "Har fått opplæring",
  "Har hatt gjennomgang",
  "Har plan",
  "Har risikolegemiddel",
  "Har samstemt liste",
  "Hudsjekk etter plan",
  "I aktivitet",
  "ISBAR brukt i kontakt med lege",
  "Ingen",
  "Kateterdøgn",
  "Lag ernæringsplan og gi nok næring",
  "Legemiddelgjennomgang med fastlegen",
  "Læringsnettverk i Møre og Romsdal 2013",
  "Læringsnettverk i Østfold 2014–15",
  "Med ISBAR",
  "Med gyldig grunn",
  "Med indikasjon",
  "Med utfylt skjema",
  "Minst 80 prosent",
  "Minst 85 prosent",
  "Minst 90 prosent",
  "Minst 95 prosent",
  "NEWS2 målt i tide",
  "NEWS2 på 5+ eller 3",
  "Nye som nådde dag 30",
  "Nye trykksår",
  "Nye trykksår, kategori 2 eller verre",
  "Observasjonsskjema før gjennomgang",
  "Observerte stell",
  "Prøv i det små",
  "Risiko i rapporten",
  "Risiko vurdert ved første møte",
  "Samstemming av legemiddellister",
  "Samstemt i tide",
  "Samstemt legemiddelliste ved innkomst",
  "Samstemt legemiddelliste",
  "Samstemt med pasienten i tide",
  "Samtale i tide",
  "Sjekkliste før pasienten reiser",
  "Skade etter legemiddelendring",
  "Skal gå ned",
  "Strukturert utskrivingssamtale",
  "Svarte 4 eller 5",
  "Team med PDSA",
  "Tid brukt per legemiddelgjennomgang",
  "Tid brukt per samstemming",
  "Tiltak med frist",
  "Trygg utskriving",
  "Under 0,5 per liste",
  "Utstyr på plass",
  "Vurder risikoen for fall",
  "Vurder risikoen hos alle",
  "Vurdert i tide",
]);

describe("the catalogue in three languages", () => {
  it.each(languages)("has every text in %s, without stray spaces", (language) => {
    for (const [path, text] of texts) {
      expect(text[language]?.trim().length, path).toBeGreaterThan(0);
      expect(text[language], path).toBe(text[language].trim().replaceAll(/\s+/g, " "));
    }
  });

  it("is in nynorsk where bokmål and nynorsk differ", () => {
    const equal = new Set(texts.filter(([, text]) => text.nb === text.nn).map(([, text]) => text.nb));
    expect([...equal].filter((text) => !rightlyEqual.has(text))).toEqual([]);
    expect([...rightlyEqual].filter((text) => !equal.has(text))).toEqual([]);
  });

  it("has no bokmål words in nynorsk, and no nynorsk words in bokmål", () => {
    const bokmaal =
      /(?<!\p{L})(ikke|jeg|hva|hvem|hvor|hver|hvert|hvis|fra|noe|noen|mye|mer|være|gjøre|gjør|blitt til|beboere?|beboeren|sykehjem|sykehus|sykepleier|hjemme|hjem|pasienter|uken?|uker|måneden?|måneder|døgnene|timer|sikkerhet|tjenester?|forbedring|ansatte|innen|siden|bare|også|samme|dere|deres|legemidler|legemidlene|huden|antall|som en)(?!\p{L})/u;
    const nynorsk =
      /(?<!\p{L})(ikkje|eg|kva|kven|kvar|kvart|viss|frå|noko|nokon|mykje|meir|vere|gjere|gjer|bebuar|bebuarar|sjukeheim|sjukehus|sjukepleiar|heime|pasientar|veka|veker|månad|månader|timar|tryggleik|tenester?|forbetring|tilsette|innan|sidan|berre|òg|same|dykk|dykkar|dei|ein|eit)(?!\p{L})/u;
    for (const [path, text] of texts) {
      expect(bokmaal.exec(text.nn)?.[0], path).toBeUndefined();
      expect(nynorsk.exec(text.nb)?.[0], path).toBeUndefined();
      expect(/[æøå]/i.exec(text.en.replaceAll(/Møre|Østfold/g, ""))?.[0], path).toBeUndefined();
    }
  });

  it("tells the same figures in all three languages", () => {
    function figures(text: string): string[] {
      return (
        text
          .replaceAll(/(\d)[ ,](\d{3})(?!\d)/g, "$1$2")
          .match(/\d+(?:[.,]\d+)?/g)
          ?.map((figure) => figure.replace(",", "."))
          .toSorted() ?? []
      );
    }
    for (const [path, text] of texts) {
      expect(figures(text.nn), path).toEqual(figures(text.nb));
      expect(figures(text.en), path).toEqual(figures(text.nb));
    }
  });

  it("names no person and gives no address or telephone number", () => {
    const bodiesAndPlaces = /Norwegian Directorate|Norwegian Knowledge Centre|In Møre/g;
    for (const [path, text] of texts) {
      for (const language of languages) {
        const said = text[language].replaceAll(bodiesAndPlaces, "");
        expect(said, path).not.toMatch(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u);
        expect(said, path).not.toMatch(/@|https?:|www\.|\bv\/|\b(?:tlf|tel\.)|\d{8}|(?:\d{2} ){3}\d{2}/i);
      }
    }
  });

  it("keeps names within 60 characters, unique in their package, and form labels within 26", () => {
    for (const pack of builtInCatalogue) {
      for (const language of languages) {
        const names = pack.measures.map((measure) => measure.name[language]);
        expect(new Set(names).size, pack.code).toBe(names.length);
        for (const name of names) expect(name.length, name).toBeLessThanOrEqual(60);
        for (const { numeratorLabel, denominatorLabel } of pack.measures) {
          expect(numeratorLabel[language].length, numeratorLabel[language]).toBeLessThanOrEqual(26);
          expect(denominatorLabel?.[language].length ?? 0, denominatorLabel?.[language]).toBeLessThanOrEqual(
            26,
          );
        }
      }
    }
  });

  it("writes definitions as sentences, and names, labels and targets without a full stop", () => {
    for (const pack of builtInCatalogue) {
      for (const language of languages) {
        for (const measure of pack.measures) {
          expect(measure.numerator[language], measure.code).toMatch(/\.$/);
          expect(measure.denominator?.[language] ?? ".", measure.code).toMatch(/\.$/);
          for (const short of [measure.name, measure.numeratorLabel, measure.targetText, measure.sample])
            expect(short[language], measure.code).not.toMatch(/\.$/);
        }
        for (const intervention of pack.interventions) {
          expect(intervention.title[language]).not.toMatch(/\.$/);
          expect(intervention.text[language], intervention.code).toMatch(/[.?]$/);
        }
      }
    }
  });

  it("speaks of the harm in the words people search for", () => {
    expect(prose("TRS", "nb")).toContain("liggesår");
    expect(prose("TRS", "nn")).toContain("liggjesår");
    expect(prose("ERN", "nb")).toContain("ernæringsplan");
  });
});
