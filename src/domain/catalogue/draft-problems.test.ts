import { describe, expect, it } from "vitest";
import type { ChangePackageDefinition, MeasureDefinition } from "../change-package.ts";
import { languages, type Texts } from "../language.ts";
import { type DraftDemands, draftProblems, validFromProblem } from "./draft-problems.ts";

const text = (nb: string): Texts => ({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` });
const measure: MeasureDefinition = {
  code: "PRV-P1",
  kind: "process",
  name: text("Hud sjekket"),
  numerator: text("Beboere som fikk huden sjekket"),
  denominator: text("Beboere i risiko"),
  numeratorLabel: text("Sjekket"),
  denominatorLabel: text("I risiko"),
  unit: "percent",
  interval: "month",
  sample: text("alle"),
  target: 95,
  targetText: text("minst 95 prosent"),
  improvement: "up",
  chart: "run",
  partOfWhole: true,
  source: "programme",
};
const whole: ChangePackageDefinition = {
  code: "PRV",
  slug: "prove",
  version: 1,
  validFrom: "2027-01-01",
  title: text("Prøve"),
  goal: text("Mål"),
  summary: text("Hvorfor"),
  facts: [{ text: text("Ti prosent"), source: text("En rapport") }],
  targetGroups: text("Alle"),
  serviceTypes: ["nursingHome"],
  recommendedProfessions: [],
  interventions: [
    {
      code: "PRV-T1",
      title: text("Se"),
      text: text("Se etter"),
      measureCodes: ["PRV-P1"],
      source: "programme",
    },
  ],
  measures: [measure],
};
const national: DraftDemands = { languages, takenCodes: new Set() };
const problems = (change: Partial<ChangePackageDefinition>, demands = national) =>
  draftProblems({ ...whole, ...change }, demands);
const ofMeasure = (change: Partial<MeasureDefinition>) => problems({ measures: [{ ...measure, ...change }] });
const without = (key: "denominator" | "target" | "denominatorLabel") => {
  const { [key]: _, ...rest } = measure;
  return problems({ measures: [rest] });
};

describe("A011 what a draft lacks before it may be published", () => {
  it("nothing, when all is written", () => {
    expect(problems({})).toEqual([]);
  });

  it("A143 A144 A145 A146 A147 every text in every language that is asked for, each told with its languages", () => {
    expect(problems({ goal: { nb: "Mål", nn: " ", en: "" } })).toEqual([
      { part: "about", problem: "missing", field: "goal", languages: ["nn", "en"] },
    ]);

    expect(
      problems({ facts: [whole.facts[0]!, { text: text("Tjue"), source: { nb: "", nn: "", en: "" } }] }),
    ).toEqual([
      { part: "facts", index: 1, problem: "missing", field: "source", languages: ["nb", "nn", "en"] },
    ]);
    expect(problems({ targetGroups: { nb: "", nn: "x", en: "x" } })).toMatchObject([
      { part: "groups", field: "targetGroups", languages: ["nb"] },
    ]);
  });

  it("a network's own package needs bokmål alone", () => {
    const nbOnly = { nb: "Mål", nn: "", en: "" };
    expect(problems({ goal: nbOnly }, { ...national, languages: ["nb"] })).toEqual([]);
    expect(problems({ goal: { ...nbOnly, nb: "" } }, { ...national, languages: ["nb"] })).toHaveLength(1);
  });

  it("at least one intervention, with title and text", () => {
    expect(problems({ interventions: [] })).toEqual([{ part: "interventions", problem: "none" }]);
    const [one] = whole.interventions;
    expect(problems({ interventions: [{ ...one!, text: { nb: "", nn: "", en: "" } }] })).toMatchObject([
      { part: "interventions", code: "PRV-T1", field: "text" },
    ]);
  });

  it("an intervention refers to measures that are there", () => {
    const [one] = whole.interventions;
    expect(problems({ interventions: [{ ...one!, measureCodes: ["PRV-P1", "PRV-P9"] }] })).toEqual([
      { part: "interventions", code: "PRV-T1", problem: "unknownMeasure", other: "PRV-P9" },
    ]);
  });

  it("a denominator where the unit needs one, none where it is a number alone; days may be either", () => {
    expect(without("denominator")).toMatchObject([{ problem: "denominatorMissing" }]);
    for (const unit of ["per100", "per1000", "per10000", "mean", "minutes"] as const) {
      expect(ofMeasure({ unit })).toEqual([]);
    }
    expect(ofMeasure({ unit: "count" })).toMatchObject([{ problem: "denominatorUnused" }]);
    expect(ofMeasure({ unit: "days" })).toEqual([]);
    const { denominator: _, denominatorLabel: __, ...alone } = measure;
    expect(problems({ measures: [{ ...alone, unit: "days" }] })).toEqual([]);
    expect(problems({ measures: [{ ...alone, unit: "count" }] })).toEqual([]);
    expect(problems({ measures: [{ ...alone, unit: "count", chart: "u" }] })).toMatchObject([
      { problem: "chartWithoutDenominator" },
    ]);
  });

  it("the two fields of the form have labels", () => {
    expect(without("denominatorLabel")).toMatchObject([{ field: "denominatorLabel" }]);
  });

  it("a target is a value the measure can have: 0 and 100 per cent are, 100.01 and −1 are not", () => {
    expect(ofMeasure({ target: 0 })).toEqual([]);
    expect(ofMeasure({ target: 100 })).toEqual([]);
    expect(ofMeasure({ target: 100.01 })).toMatchObject([{ problem: "targetOutOfRange" }]);
    expect(ofMeasure({ target: -1 })).toMatchObject([{ problem: "targetOutOfRange" }]);
    expect(ofMeasure({ target: 250, unit: "per1000" })).toEqual([]);
    expect(without("target")).toEqual([]);
  });

  it("a code is one measure's, in this package and among all", () => {
    expect(problems({ measures: [measure, measure] })).toHaveLength(2);
    expect(problems({}, { ...national, takenCodes: new Set(["PRV-P1"]) })).toEqual([
      { part: "measures", code: "PRV-P1", problem: "takenCode", other: "PRV-P1" },
    ]);
  });

  it("a measure is read beside another one, that is there", () => {
    expect(ofMeasure({ pairedWith: "PRV-P1" })).toMatchObject([{ problem: "unknownPair" }]);
    expect(ofMeasure({ pairedWith: "PRV-P2" })).toMatchObject([{ problem: "unknownPair" }]);
    expect(
      problems({
        measures: [
          { ...measure, pairedWith: "PRV-P2" },
          { ...measure, code: "PRV-P2" },
        ],
      }),
    ).toEqual([]);
  });
});

it("a version begins today or later, and not before the one that is published", () => {
  const day = (value: string) => Temporal.PlainDate.from(value);
  const today = day("2027-01-15");
  expect(validFromProblem(day("2027-01-14"), today, undefined)).toBe("past");
  expect(validFromProblem(day("2027-01-15"), today, undefined)).toBeUndefined();
  expect(validFromProblem(day("2027-02-28"), today, day("2027-03-01"))).toBe("beforePrevious");
  expect(validFromProblem(day("2027-03-01"), today, day("2027-03-01"))).toBeUndefined();
});
