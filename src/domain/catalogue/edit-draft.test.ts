import { describe, expect, it } from "vitest";
import {
  adaptedFrom,
  emptyDraft,
  filledWithBokmal,
  nextInterventionCode,
  nextMeasureCode,
  placed,
  recoded,
  withFact,
  withIntervention,
  withMeasure,
  withoutFact,
  withoutFilling,
  withoutIntervention,
  withoutMeasure,
} from "./edit-draft.ts";
import { isSuperseded, lastDayOf, versionOn } from "./package-on.ts";

describe("codes", () => {
  it("a new measure gets the next number of its kind; a number that was used is not used again", () => {
    expect(nextMeasureCode("TRS", "process", ["TRS-P1", "TRS-P5", "TRS-O9", "TRS-PX", "TRSX-P8"])).toBe(
      "TRS-P6",
    );
    expect(nextMeasureCode("TRS", "outcome", [])).toBe("TRS-O1");
    expect(nextMeasureCode("TRS", "balancing", ["TRS-B1"])).toBe("TRS-B2");
    expect(nextInterventionCode("TRS", ["TRS-T1", "TRS-T3"])).toBe("TRS-T4");
  });
});

describe("order", () => {
  const at = (place: number | undefined, item = "b") =>
    placed(["a", "b", "c"], item, place, (other) => other === item);
  it("an item goes where it is put, stays where nothing is said, and a new one comes last", () => {
    expect(at(1)).toEqual(["b", "a", "c"]);
    expect(at(3)).toEqual(["a", "c", "b"]);
    expect(at(99)).toEqual(["a", "c", "b"]);
    expect(at(undefined)).toEqual(["a", "b", "c"]);
    expect(at(undefined, "d")).toEqual(["a", "b", "c", "d"]);
    expect(at(2, "d")).toEqual(["a", "d", "b", "c"]);
  });
});

describe("languages", () => {
  const draft = emptyDraft("NETT-1", "x", { nb: "Navn", nn: "", en: " " });
  it("what is missing is filled with bokmål, and is not written in the next draft", () => {
    const filled = filledWithBokmal(draft);
    expect(filled.title).toEqual({ nb: "Navn", nn: "Navn", en: "Navn" });
    expect(filled.code).toBe("NETT-1");
    expect(filled.facts).toEqual([]);
    expect(withoutFilling(filled).title).toEqual({ nb: "Navn", nn: "", en: "" });
    expect(withoutFilling({ ...filled, title: { nb: "Navn", nn: "Namn", en: "Navn" } }).title.nn).toBe(
      "Namn",
    );
  });
});

describe("one thing of a draft", () => {
  const text = (written: string) => ({ nb: written, nn: "", en: "" });
  const draft = {
    ...emptyDraft("PRV", "prove", text("Prøve")),
    measures: [{ code: "PRV-P1" }, { code: "PRV-P2" }] as never[],
    interventions: [{ code: "PRV-T1" }, { code: "PRV-T2" }] as never[],
    facts: [{ text: text("en") }, { text: text("to") }] as never[],
  };

  it("a draft of which only the name is written is the first version", () => {
    expect(emptyDraft("PRV", "prove", text("Prøve"))).toMatchObject({ version: 1, measures: [], facts: [] });
  });

  it("is replaced where it stands, or moved, and the others are as they were", () => {
    const measured = withMeasure(draft, { code: "PRV-P1", unit: "days" } as never, 2).measures;
    expect(measured).toEqual([{ code: "PRV-P2" }, { code: "PRV-P1", unit: "days" }]);
    const tried = withIntervention(draft, { code: "PRV-T2", source: "programme" } as never).interventions;
    expect(tried).toEqual([{ code: "PRV-T1" }, { code: "PRV-T2", source: "programme" }]);
    const known = (index: number, place?: number) =>
      withFact(draft, { text: text("ny") } as never, index, place).facts.map((fact) => fact.text.nb);
    expect([known(0), known(1, 1), known(2)]).toEqual([
      ["ny", "to"],
      ["ny", "en"],
      ["en", "to", "ny"],
    ]);
  });

  it("is taken out alone", () => {
    expect(withoutIntervention(draft, "PRV-T1").interventions).toEqual([{ code: "PRV-T2" }]);
    expect(withoutFact(draft, 0).facts).toEqual([{ text: text("to") }]);
  });
});

it("a measure that leaves is no longer referred to", () => {
  const text = { nb: "x", nn: "x", en: "x" };
  const measure = (code: string, pairedWith?: string) =>
    ({ code, ...(pairedWith ? { pairedWith } : {}) }) as never;
  const draft = {
    ...emptyDraft("PRV", "prove", text),
    measures: [measure("PRV-P1", "PRV-P2"), measure("PRV-P2"), measure("PRV-P3", "PRV-P1")],
    interventions: [
      { code: "PRV-T1", title: text, text, measureCodes: ["PRV-P1", "PRV-P2"], source: "programme" as const },
    ],
  };
  const after = withoutMeasure(draft, "PRV-P2");
  expect(after.measures).toEqual([{ code: "PRV-P1" }, { code: "PRV-P3", pairedWith: "PRV-P1" }]);
  expect(after.interventions[0]?.measureCodes).toEqual(["PRV-P1"]);
});

it("a package taken on by another network has codes of its own, also where it refers to itself", () => {
  const text = { nb: "x", nn: "x", en: "x" };
  const measure = (code: string, pairedWith?: string) =>
    ({ code, ...(pairedWith ? { pairedWith } : {}) }) as never;
  const draft = {
    ...emptyDraft("NETT-1", "a", text),
    version: 3,
    measures: [measure("NETT-1-P1", "NETT-1-P2"), measure("NETT-1-P2")],
    interventions: [
      { code: "NETT-1-T1", title: text, text, measureCodes: ["NETT-1-P2"], source: "programme" as const },
    ],
  };
  expect(recoded(draft, "NETT-12", "b")).toMatchObject({
    code: "NETT-12",
    slug: "b",
    version: 1,
    measures: [{ code: "NETT-12-P1", pairedWith: "NETT-12-P2" }, { code: "NETT-12-P2" }],
    interventions: [{ code: "NETT-12-T1", measureCodes: ["NETT-12-P2"] }],
  });
});

describe("which version holds", () => {
  const versions = [
    { version: 1, validFrom: Temporal.PlainDate.from("2020-01-01") },
    { version: 2, validFrom: Temporal.PlainDate.from("2027-03-01") },
    { version: 3, validFrom: Temporal.PlainDate.from("2027-03-01") },
  ];
  const on = (day: string) => versionOn(versions, Temporal.PlainDate.from(day))?.version;
  it("the newest that has begun: the old one to the day before, the new one from its day", () => {
    expect(on("2019-12-31")).toBeUndefined();
    expect(on("2027-02-28")).toBe(1);
    expect(on("2027-03-01")).toBe(3);
  });
  it("a package is superseded from its day on, and never without one", () => {
    const from = Temporal.PlainDate.from("2027-03-01");
    const days = ["2027-02-28", "2027-03-01", "2027-03-02"].map((day) => Temporal.PlainDate.from(day));
    expect(days.map((day) => isSuperseded(from, day))).toEqual([false, true, true]);
    expect(isSuperseded(undefined, from)).toBe(false);
  });
  it("one that a newer replaced the same day never held", () => {
    expect(lastDayOf(versions, 1)?.toString()).toBe("2027-02-28");
    expect(lastDayOf(versions, 2)?.toString()).toBe("2027-02-28");
    expect(lastDayOf(versions, 3)).toBeUndefined();
  });
});

it("A146 a national package adapted to another service has its own codes and name, and says what it was begun from", () => {
  const text = { nb: "alle", nn: "alle", en: "all" };
  const national = {
    ...emptyDraft("TRU", "trygg-utskriving", text),
    version: 3,
    supersededBy: text,
    facts: [{ text, source: text }],
    measures: [{ code: "TRU-P1", sample: text, pairedWith: "TRU-B1", source: "reconstructed" }] as never[],
    interventions: [
      { code: "TRU-T1", title: text, text, measureCodes: ["TRU-P1"], source: "programme" as const },
    ],
  };
  const title = { nb: "Vår", nn: "Vår", en: "Ours" };
  const own = adaptedFrom(national, { code: "NETT-4", slug: "var", title });
  expect(own).toMatchObject({
    code: "NETT-4",
    slug: "var",
    version: 1,
    title,
    begunFrom: { code: "TRU", version: 3 },
    // the same as the bokmål one: a page cannot know which language it is in
    facts: [{ source: { nb: "alle", nn: "", en: "all" } }],
    measures: [{ code: "NETT-4-P1", pairedWith: "NETT-4-B1", source: "reconstructed" }],
    interventions: [{ code: "NETT-4-T1", measureCodes: ["NETT-4-P1"], source: "programme" }],
  });
  expect(own).not.toHaveProperty("supersededBy");
});
