import { describe, expect, it } from "vitest";
import type { ChangePackageDefinition, MeasureDefinition } from "../change-package.ts";
import type { Texts } from "../language.ts";
import { compareVersions, isAlike } from "./compare-versions.ts";

const text = (nb: string): Texts => ({ nb, nn: nb, en: nb });
const measure = (code: string): MeasureDefinition => ({
  code,
  kind: "process",
  name: text(code),
  numerator: text("det som telles"),
  denominator: text("av hvor mange"),
  numeratorLabel: text("telt"),
  denominatorLabel: text("av"),
  unit: "percent",
  interval: "month",
  sample: text("alle"),
  target: 90,
  targetText: text("minst 90 prosent"),
  improvement: "up",
  chart: "run",
  partOfWhole: true,
  source: "programme",
});
const old: ChangePackageDefinition = {
  code: "PRV",
  slug: "prove",
  version: 1,
  validFrom: "2020-01-01",
  title: text("Prøve"),
  goal: text("Mål"),
  summary: text("Hvorfor"),
  facts: [{ text: text("Ti prosent"), source: text("Rapport") }],
  targetGroups: text("Alle"),
  serviceTypes: ["nursingHome"],
  recommendedProfessions: ["nurse"],
  interventions: [
    { code: "PRV-T1", title: text("Se"), text: text("Se etter"), measureCodes: [], source: "programme" },
    { code: "PRV-T2", title: text("Snu"), text: text("Snu ofte"), measureCodes: [], source: "programme" },
  ],
  measures: [measure("PRV-P1"), measure("PRV-P2")],
};
const changed = (change: Partial<ChangePackageDefinition>) => compareVersions(old, { ...old, ...change });
const weight = (change: Partial<MeasureDefinition>) =>
  changed({ measures: [{ ...measure("PRV-P1"), ...change }, measure("PRV-P2")] }).measures[0]?.weight;

describe("what differs between two versions", () => {
  it("nothing, between a version and itself; its number and day are no difference", () => {
    expect(isAlike(changed({ version: 2, validFrom: "2027-01-01" }))).toBe(true);
  });

  it("field by field, each text in its language", () => {
    expect(changed({ goal: { ...text("Mål"), nn: "Målet" } }).about).toEqual([
      { field: "goal", language: "nn", old: "Mål", new: "Målet" },
    ]);
    expect(changed({ serviceTypes: ["nursingHome", "homeCare"] }).about).toEqual([
      { field: "serviceTypes", old: "nursingHome", new: "nursingHome homeCare" },
    ]);
  });

  it("measures that are new and that leave", () => {
    const { measures } = changed({ measures: [measure("PRV-P1"), measure("PRV-P3")] });
    expect(measures.map(({ kind, item }) => [kind, item.code])).toEqual([
      ["added", "PRV-P3"],
      ["removed", "PRV-P2"],
    ]);
  });

  it.each([
    ["numerator", { numerator: text("noe annet") }],
    ["denominator", { denominator: text("noen andre") }],
    ["unit", { unit: "per1000" }],
    ["interval", { interval: "week" }],
  ] as const)("another %s changes what is counted", (_, change) => {
    expect(weight(change)).toBe("counts");
  });

  it("a denominator that comes or goes changes what is counted", () => {
    const { denominator: _, ...alone } = measure("PRV-P1");
    const { measures } = changed({ measures: [alone, measure("PRV-P2")] });
    expect(measures[0]?.weight).toBe("counts");
  });

  it.each([
    ["target", { target: 95 }],
    ["chart", { chart: "p" }],
    ["improvement", { improvement: "down" }],
    ["sample", { sample: text("ti tilfeldige") }],
  ] as const)("another %s is read in a new way, and counts the same", (_, change) => {
    expect(weight(change)).toBe("sets");
  });

  it("a name, a label or a translation of the numerator is words only", () => {
    expect(weight({ name: text("Nytt navn") })).toBe("words");
    expect(weight({ numeratorLabel: text("sett") })).toBe("words");
    expect(weight({ numerator: { ...text("det som telles"), nn: "det som blir talt" } })).toBe("words");
    expect(weight({ sample: { ...text("alle"), nn: "alle saman" } })).toBe("words");
    expect(weight({ sample: { ...text("alle"), nb: "ti tilfeldige" } })).toBe("sets");
  });

  it("the order is told by itself, also when something is new", () => {
    const [a, b] = old.interventions;
    expect(changed({ interventions: [b!, a!] }).interventionsMoved).toBe(true);
    expect(changed({ interventions: [b!, a!] }).interventions).toEqual([]);
    const added = { ...a!, code: "PRV-T3" };
    expect(changed({ interventions: [added, a!, b!] }).interventionsMoved).toBe(false);
  });

  it("a fact with another source is the same fact, one that says something else is another", () => {
    const [fact] = old.facts;
    expect(changed({ facts: [{ ...fact!, source: text("Ny rapport") }] }).facts).toMatchObject([
      { kind: "changed" },
    ]);
    expect(changed({ facts: [{ ...fact!, text: text("Tjue") }] }).facts.map(({ kind }) => kind)).toEqual([
      "added",
      "removed",
    ]);
  });
});
