import { and, desc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../database/catalogue/all.ts";
import {
  auditEntry,
  changePackage,
  changePackageDraft,
  changePackageVersion,
  measure,
  roleGrant,
} from "../../database/schema.ts";
import { draftProblems } from "../../domain/catalogue/draft-problems.ts";
import { emptyDraft, filledWithBokmal } from "../../domain/catalogue/edit-draft.ts";
import { versionOn } from "../../domain/catalogue/package-on.ts";
import type { Role } from "../../domain/access.ts";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { languages } from "../../domain/language.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Visitor } from "../../platform/testing/visitor.ts";
import { readPackage } from "./read.ts";
import { catalogueRoutes } from "./routes.ts";

const house = testHouse(catalogueRoutes, { now: "2027-01-15T09:00:00Z" });
const trs = "/tiltakspakker/forebygging-av-trykksar";
const draft = `${trs}/utkast`;
let secretariat: Visitor;

async function holding(role: Role, where: Record<string, string> = {}): Promise<Visitor> {
  const email = `${role}@example.no`.toLowerCase();
  const personId = await personWith(house.owner, { email, name: "Dag Prøve", language: "nb" }, house.now);
  await house.owner.insert(roleGrant).values({ personId, role, grantedAt: house.now, ...where });
  return house.as(email);
}

beforeAll(async () => {
  secretariat = await holding("nationalSecretariat");
});

async function stored(code = "TRS") {
  const [row] = await house.owner
    .select()
    .from(changePackageDraft)
    .where(eq(changePackageDraft.packageCode, code));
  return row;
}

/** Draft, versions and supersession away: each test begins from the catalogue as it came. */
beforeEach(async () => {
  house.now = Temporal.Instant.from("2027-01-15T09:00:00Z");
  await house.owner.delete(changePackageDraft);
  await house.owner.delete(changePackageVersion).where(
    sql`version > 1 or package_code not in (${sql.join(
      builtInCatalogue.map(({ code }) => sql`${code}`),
      sql`, `,
    )})`,
  );
  await house.owner
    .update(changePackage)
    .set({ supersededFrom: null, supersededBy: null, supersededText: null });
});

const begin = (visitor = secretariat) => visitor.fillIn(draft, `${draft}/begynn`, {});
const save = (section: string, fields: Record<string, string | string[]>, visitor = secretariat) =>
  visitor.fillIn(`${draft}/${section}`, `${draft}/${section}`, fields);
const publish = (fields: Record<string, string> = {}) =>
  secretariat.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, { lest: "ja", ...fields });

describe("a draft of the next version", () => {
  it("begins as a copy of the newest, and is seen by nobody else", async () => {
    expect((await secretariat.open(draft)).text).toContain("Begynn på versjon 2");
    expect((await begin()).location).toBe(draft);
    const built = builtInCatalogue.find(({ code }) => code === "TRS")!;
    expect((await stored())?.definition).toEqual({ ...built, version: 2 });
    expect((await stored())?.basedOn).toBe(1);
    const seen = await secretariat.open(draft);
    for (const { code } of built.measures)
      expect(seen.html).toContain(`${draft}/malinger/${code.toLowerCase()}`);
    expect((await house.visitor().open(trs)).text).not.toContain("Utkast");
    expect((await secretariat.open("/tiltakspakker")).text).toContain("Utkast til ny versjon");
    expect((await house.visitor().open("/tiltakspakker")).text).not.toContain("Utkast til ny versjon");
  });

  it("that somebody has begun already is not begun again", async () => {
    await begin();
    await save("om", { "goal.nb": "Et annet mål" });
    const key = await secretariat.hidden();
    expect((await secretariat.send(`${draft}/begynn`, key)).location).toBe(draft);
    expect((await stored())?.definition.goal.nb).toBe("Et annet mål");
  });

  it.each(["organizer", "countyReader", "administrator"] as const)(
    "is not found by somebody else: %s",
    async (role) => {
      await begin();
      const { rows } = await house.owner.execute<{ id: string }>(
        sql`insert into organizer (name, kind, email) values (${`USHT ${role}`}, 'developmentCentre', 'u@example.no') returning id`,
      );
      const where = {
        organizer: { organizerId: rows[0]!.id },
        countyReader: { countyNumber: "32" },
        administrator: {},
      }[role];
      const other = await holding(role, where);
      for (const path of [
        draft,
        `${draft}/om`,
        `${draft}/sammenlign`,
        `${draft}/malinger/ny`,
        `${trs}/erstattet`,
        "/tiltakspakker/ny",
      ]) {
        expect((await other.open(path)).status, path).toBe(404);
      }
      const sent = await other.send(`${draft}/om`, { versjon: "1", "title.nb": "Kapret" });
      expect(sent.status).toBe(404);
      expect(
        (await other.send(`${draft}/publiser`, { versjon: "1", gjelderFra: "2027-02-01", lest: "ja" }))
          .status,
      ).toBe(404);
      expect((await stored())?.definition.title.nb).not.toBe("Kapret");
    },
  );

  it("is not there for a visitor, nor for a package that does not exist", async () => {
    await begin();
    expect((await house.visitor().open(draft)).status).toBe(404);
    expect((await secretariat.open("/tiltakspakker/finnes-ikke/utkast")).status).toBe(404);
    expect((await secretariat.open("/tiltakspakker/%00/utkast")).status).toBe(404);
    expect((await secretariat.open(`${draft}/malinger/trs-p99`)).status).toBe(404);
    expect((await secretariat.open(`${draft}/kunnskap/99`)).status).toBe(404);
    expect((await secretariat.open(`${draft}/tiltak/x`)).status).toBe(404);
  });

  it("each section is saved by itself, with an audit row of old and new", async () => {
    await begin();
    expect((await save("om", { "goal.nb": "Ingen får trykksår", "goal.nn": "" })).location).toBe(draft);
    expect((await stored())?.definition.goal).toMatchObject({ nb: "Ingen får trykksår", nn: "" });
    const [entry] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "package.draftChanged"), eq(auditEntry.subjectId, "TRS")))
      .orderBy(desc(auditEntry.id))
      .limit(1);
    expect(entry?.oldValue).toHaveProperty(["goal.nb"]);
    expect(entry?.newValue).toMatchObject({ "goal.nb": "Ingen får trykksår" });

    // what the form does not have, or has let through no more than the first of, is not kept in the log
    await save("om", { "goal.nb": ["Færre trykksår", "17054026641"], "goal.zz": "17054026641", annet: "x" });
    const [last] = await house.owner
      .select({ kept: auditEntry.newValue })
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "package.draftChanged"), eq(auditEntry.subjectId, "TRS")))
      .orderBy(desc(auditEntry.id))
      .limit(1);
    expect(last?.kept).toMatchObject({ "goal.nb": "Færre trykksår" });
    expect(JSON.stringify(last?.kept)).not.toMatch(/17054026641|annet|versjon/);

    await save("malgrupper", { serviceTypes: ["homeCare"], recommendedProfessions: [] });
    expect((await stored())?.definition.serviceTypes).toEqual(["homeCare"]);
  });

  it("two who save the same section: the second sees both texts, and nothing is written over", async () => {
    await begin();
    const old = await stored();
    await save("om", { "goal.nb": "Den første" });
    const second = await secretariat.send(`${draft}/om`, {
      versjon: String(old!.version),
      "title.nb": old!.definition.title.nb,
      "goal.nb": "Den andre",
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain("Lagret nå: «Den første»");
    expect(second.html).toContain("Den andre");
    expect((await stored())?.definition.goal.nb).toBe("Den første");
  });

  it("a name is needed; what is wrong is told for every field, and what was typed stays", async () => {
    await begin();
    const wrong = await save("om", { "title.nb": " ", "goal.nb": "x".repeat(601) });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("To ting må rettes");
    expect(wrong.html).toContain('href="#title-nb"');
    expect(wrong.html).toContain('href="#goal-nb"');
    expect(wrong.html).toContain("x".repeat(601));
  });

  it("a fødselsnummer in a text is refused", async () => {
    await begin();
    const wrong = await save("om", { "summary.nb": "Pasienten 01010750160 fikk sår" });
    expect([wrong.status, (await stored())?.definition.summary.nb.includes("01010750160")]).toEqual([
      422,
      false,
    ]);
  });
});

describe("measures, one by one", () => {
  const typed = {
    "name.nb": "Snudd hver natt",
    "numerator.nb": "Netter med snuing",
    "denominator.nb": "Netter",
    "numeratorLabel.nb": "Snudd",
    "denominatorLabel.nb": "Netter",
    "sample.nb": "alle",
    "targetText.nb": "minst 90 prosent",
    kind: "process",
    unit: "percent",
    interval: "week",
    improvement: "up",
    chart: "p",
    target: "92,5",
    partOfWhole: "ja",
    source: "reconstructed",
    place: "1",
  };

  it("a new one gets a code of its own, that no version has used, and its place in the list", async () => {
    await begin();
    const before = (await stored())!.definition.measures.filter(({ kind }) => kind === "process").length;
    expect((await save("malinger/ny", typed)).location).toBe(draft);
    const [first] = (await stored())!.definition.measures;
    expect(first).toMatchObject({
      code: `TRS-P${before + 1}`,
      name: { nb: "Snudd hver natt", nn: "", en: "" },
      target: 92.5,
      interval: "week",
      partOfWhole: true,
    });
    // taken out and made again: another code, because a code means one measure for ever
    await publishable();
    await publish();
    await begin();
    await secretariat.fillIn(
      `${draft}/malinger/${first!.code.toLowerCase()}`,
      `${draft}/malinger/${first!.code.toLowerCase()}/fjern`,
      {},
    );
    await save("malinger/ny", typed);
    expect((await stored())!.definition.measures[0]!.code).toBe(`TRS-P${before + 2}`);
  });

  it("without a denominator it is counted alone", async () => {
    await begin();
    await save("malinger/ny", {
      ...typed,
      "denominator.nb": "",
      "denominatorLabel.nb": "",
      unit: "count",
      chart: "run",
    });
    const [first] = (await stored())!.definition.measures;
    expect(first).not.toHaveProperty("denominator");
    expect(first?.partOfWhole).toBe(false);
  });

  it("an edited one keeps its code and its place; one that is taken out is referred to no more", async () => {
    await begin();
    await save("malinger/trs-p2", { "name.nb": "Et nytt navn" });
    const names = (await stored())!.definition.measures.map(({ code, name }) => [code, name.nb]);
    const built = builtInCatalogue.find(({ code }) => code === "TRS")!.measures;
    expect(names.map(([code]) => code)).toEqual(built.map(({ code }) => code));
    expect(names.find(([code]) => code === "TRS-P2")?.[1]).toBe("Et nytt navn");
    expect((await stored())!.definition.measures.find(({ code }) => code === "TRS-P2")).toMatchObject({
      ...built.find(({ code }) => code === "TRS-P2"),
      name: { nb: "Et nytt navn" },
    });
    await secretariat.fillIn(`${draft}/malinger/trs-p2`, `${draft}/malinger/trs-p2/fjern`, {});
    const after = (await stored())!.definition;
    expect(after.measures.map(({ code }) => code)).not.toContain("TRS-P2");
    expect(after.interventions.flatMap(({ measureCodes }) => measureCodes)).not.toContain("TRS-P2");
  });

  it("what a form cannot send is refused: unknown kinds, a target in words, no choice at all", async () => {
    await begin();
    for (const [field, value] of [
      ["kind", "magic"],
      ["unit", ""],
      ["target", "mange"],
      ["target", "-5"],
      ["place", "x"],
      ["pairedWith", "<script>"],
      ["name.nb", ""],
    ] as const) {
      const wrong = await save("malinger/ny", { ...typed, [field]: value });
      expect([field, wrong.status]).toEqual([field, 422]);
    }
    expect((await secretariat.send(`${draft}/malinger/ny`, { versjon: "1" })).status).toBe(422);
    expect((await secretariat.send(`${draft}/malinger/ny`, { ...typed, versjon: "x" })).status).toBe(422);
  });
});

describe("facts and interventions", () => {
  it("A145 a fact with its source is added, moved, edited and taken out", async () => {
    await begin();
    const count = (await stored())!.definition.facts.length;
    await save("kunnskap/ny", {
      "text.nb": "Halvparten kan unngås",
      "source.nb": "Rapport 2026",
      place: "1",
    });
    expect((await stored())!.definition.facts[0]?.text.nb).toBe("Halvparten kan unngås");
    await save("kunnskap/1", { "source.nb": "Rapport 2027", place: String(count + 1) });
    expect((await stored())!.definition.facts.at(-1)?.source.nb).toBe("Rapport 2027");
    await secretariat.fillIn(`${draft}/kunnskap/${count + 1}`, `${draft}/kunnskap/${count + 1}/fjern`, {});
    expect((await stored())!.definition.facts).toHaveLength(count);
  });

  it("A011 an intervention gets a code of its own and its measures", async () => {
    await begin();
    const count = (await stored())!.definition.interventions.length;
    await save("tiltak/ny", {
      "title.nb": "Trykkavlastning",
      "text.nb": "Bruk madrass",
      source: "programme",
      measureCodes: ["TRS-P1"],
    });
    expect((await stored())!.definition.interventions.at(-1)).toMatchObject({
      code: `TRS-T${count + 1}`,
      title: { nb: "Trykkavlastning" },
      measureCodes: ["TRS-P1"],
    });
    expect((await save("tiltak/ny", { "title.nb": "x", measureCodes: ["../x"] })).status).toBe(422);
  });
});

/** Makes the draft different from version 1, and whole. */
async function publishable(change: Partial<ChangePackageDefinition> = {}) {
  const built = builtInCatalogue.find(({ code }) => code === "TRS")!;
  const now = (await stored())!.definition;
  const filled = filledWithBokmal({ ...now, ...change });
  const definition = { ...filled, goal: { ...built.goal, nb: `${built.goal.nb} Nytt.` } };
  await house.owner
    .update(changePackageDraft)
    .set({ definition })
    .where(eq(changePackageDraft.packageCode, "TRS"));
}

describe("comparing", () => {
  it("says what changes what is counted, what is read anew and what is words only", async () => {
    await begin();
    await save("malinger/trs-p1", { "numerator.nb": "Noe helt annet" });
    await save("malinger/trs-p2", { target: "42" });
    await save("malinger/trs-p3", { "name.en": "Another name" });
    const seen = await secretariat.open(`${draft}/sammenlign`);
    expect(seen.text).toContain("Endrer hva som telles");
    expect(seen.text).toContain("legges aldri sammen");
    expect(seen.text).toContain("Leses på en ny måte");
    expect(seen.text).toContain("Bare ordene");
    expect(seen.text).toContain("Noe helt annet");
    const built = builtInCatalogue
      .find(({ code }) => code === "TRS")!
      .measures.find(({ code }) => code === "TRS-P1")!;
    expect(seen.text).toContain(built.numerator.nb.replaceAll(/\s+/g, " "));
  });

  it("a draft that is like the newest version has nothing to publish", async () => {
    await begin();
    expect((await secretariat.open(`${draft}/sammenlign`)).text).toContain("Det er ingenting å publisere");
    const key = await secretariat.hidden();
    const sent = await secretariat.send(`${draft}/publiser`, {
      ...key,
      versjon: "1",
      gjelderFra: "2027-02-01",
      lest: "ja",
    });
    expect(sent.status).toBe(422);
    expect(await stored()).toBeDefined();
  });
});

describe("publishing", () => {
  it("makes version 2 and its measures from the day that is chosen; version 1 is as it was", async () => {
    const before = await house.owner.select().from(measure).where(eq(measure.packageCode, "TRS"));
    await begin();
    await publishable();
    expect((await publish({ gjelderFra: "2027-03-01" })).location).toBe(`${trs}/versjon/2`);
    expect(await stored()).toBeUndefined();
    const [first, second] = await house.owner
      .select()
      .from(changePackageVersion)
      .where(eq(changePackageVersion.packageCode, "TRS"))
      .orderBy(changePackageVersion.version);
    expect(second?.validFrom.toString()).toBe("2027-03-01");
    expect(second?.position).toBe(first?.position);
    expect(second?.publishedAt?.toString()).toBe(house.now.toString());
    const after = await house.owner.select().from(measure).where(eq(measure.packageCode, "TRS"));
    expect(after.filter(({ version }) => version === 1)).toEqual(before);
    expect(
      after
        .filter(({ version }) => version === 2)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(before.map(({ code }) => code).toSorted());
    const [entry] = await house.owner
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.action, "package.published"))
      .orderBy(desc(auditEntry.id))
      .limit(1);
    expect(entry).toMatchObject({ subjectId: "TRS", newValue: { version: 2, validFrom: "2027-03-01" } });
  });

  it("the page of the package changes on the day, and says on both sides what is coming and what was", async () => {
    await begin();
    await publishable();
    await publish({ gjelderFra: "2027-03-01" });
    house.now = Temporal.Instant.from("2027-02-28T22:59:59Z");
    const before = await house.visitor().open(trs);
    expect(before.text).toContain("Versjon 2 gjelder fra 1. mars 2027");
    expect(before.text).not.toContain(" Nytt.");
    house.now = Temporal.Instant.from("2027-02-28T23:00:00Z");
    const after = await house.visitor().open(trs);
    expect(after.text).toContain(" Nytt.");
    const old = await house.visitor().open(`${trs}/versjon/1`);
    expect(old.text).toContain("Dette er versjon 1, som ikke lenger er den nyeste");
    expect(old.text).toContain("til 28. februar 2027");
    expect(old.text).not.toContain(" Nytt.");
    const all = await house.visitor().open(`${trs}/versjoner`);
    expect(all.text).toContain("For team meldt på fra 1. mars 2027");
    expect(all.text).toContain("til og med 28. februar 2027");
    expect(all.text).toContain("Endret: mål.");
    for (const wrong of ["3", "0", "01", "x", "1.5", "99999999999"]) {
      expect((await house.visitor().open(`${trs}/versjon/${wrong}`)).status, wrong).toBe(404);
    }
  });

  it("needs a day that has not passed and is not before the one before it, and that the changes are read", async () => {
    await begin();
    await publishable();
    expect((await publish({ gjelderFra: "2027-01-14" })).text).toContain("Velg i dag eller en senere dag");
    expect((await publish({ lest: "" })).text).toContain("Kryss av når du har lest");
    expect((await publish({ gjelderFra: "i morgen" })).status).toBe(422);
    expect((await publish({ gjelderFra: "2027-03-01" })).location).toBeDefined();
    await begin();
    await save("om", { "goal.nb": "Enda et" });
    expect((await publish({ gjelderFra: "2027-02-28" })).text).toContain("den forrige versjonen begynner");
    expect((await publish({ gjelderFra: "2027-03-01" })).location).toBe(`${trs}/versjon/3`);
    const all = await house.visitor().open(`${trs}/versjoner`);
    expect(all.text).toContain("Erstattet samme dag som den begynte å gjelde");
  });

  it("A011 is refused while something is lacking, also when the form is sent from outside", async () => {
    await begin();
    await save("om", { "goal.nn": "" });
    const seen = await secretariat.open(`${draft}/sammenlign`);
    expect(seen.text).toContain("Navn, mål og tekst: mål mangler på nynorsk.");
    expect(seen.html).not.toContain(`${draft}/publiser`);
    const version = String((await stored())!.version);
    const sent = await secretariat.send(`${draft}/publiser`, {
      versjon: version,
      gjelderFra: "2027-02-01",
      lest: "ja",
    });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(`href="${draft}/om"`);
    expect(await stored()).toBeDefined();
  });

  it("what somebody saved after the comparison was opened is not published unread", async () => {
    await begin();
    await publishable();
    const page = await secretariat.open(`${draft}/sammenlign`);
    const version = /name="versjon" value="(\d+)"/.exec(page.html)?.[1] ?? "";
    await save("om", { "goal.nb": "Skrevet imens" });
    const sent = await secretariat.send(`${draft}/publiser`, {
      versjon: version,
      gjelderFra: "2027-02-01",
      lest: "ja",
    });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("Utkastet er endret siden du åpnet denne siden");
    expect(await stored()).toBeDefined();
  });

  it("what somebody has published already leads to where the next one begins, and is not published twice", async () => {
    await begin();
    await publishable();
    const version = String((await stored())!.version);
    await publish({ gjelderFra: "2027-02-01" });
    const again = { versjon: version, gjelderFra: "2027-02-01", lest: "ja" };
    for (const [path, fields] of [
      ["publiser", again],
      ["forkast", { versjon: version }],
      ["om", { versjon: version, "title.nb": "For sent" }],
    ] as const) {
      expect((await secretariat.send(`${draft}/${path}`, fields)).location, path).toBe(draft);
    }
    expect((await secretariat.open(`${draft}/om`)).location).toBe(draft);
    expect((await secretariat.open(draft)).text).toContain("Begynn på versjon 3");
    expect((await house.visitor().open(`${trs}/versjon/3`)).status).toBe(404);
  });

  it("two who publish at the same moment make one version", async () => {
    await begin();
    await publishable();
    const version = String((await stored())!.version);
    const sent = { versjon: version, gjelderFra: "2027-02-01", lest: "ja" };
    const answers = await Promise.all([
      secretariat.send(`${draft}/publiser`, sent),
      secretariat.send(`${draft}/publiser`, sent),
    ]);
    expect(answers.map(({ location }) => location).toSorted()).toEqual([draft, `${trs}/versjon/2`]);
    const versions = await house.owner
      .select()
      .from(changePackageVersion)
      .where(eq(changePackageVersion.packageCode, "TRS"));
    expect(versions).toHaveLength(2);
  });

  it("a draft that is discarded is gone, and nothing else", async () => {
    await begin();
    const gone = await secretariat.fillIn(draft, `${draft}/forkast`, {});
    expect(gone.location).toBe(trs);
    expect(await stored()).toBeUndefined();
    expect((await house.visitor().open(trs)).status).toBe(200);
  });

  it("the catalogue that came with the product lacks nothing but interventions where it has none", () => {
    for (const one of builtInCatalogue) {
      const found = draftProblems(one, { languages, takenCodes: new Set() });
      expect(
        found.filter(({ problem }) => problem !== "none"),
        one.code,
      ).toEqual([]);
    }
  });
});

it("which version holds on a day is the same in SQL and in the domain", async () => {
  const versions = ["2027-03-01", "2027-03-01", "2027-05-10", "2028-01-01"].map((validFrom, index) => ({
    version: index + 2,
    validFrom: Temporal.PlainDate.from(validFrom),
  }));
  const [first] = await house.owner
    .select()
    .from(changePackageVersion)
    .where(eq(changePackageVersion.packageCode, "TRS"));
  await house.owner.insert(changePackageVersion).values(versions.map((one) => ({ ...first!, ...one })));
  const all = [{ version: 1, validFrom: first!.validFrom }, ...versions];
  for (const { validFrom } of all) {
    for (const days of [-1, 0, 1]) {
      const day = validFrom.add({ days });
      const found = await readPackage(house.database, "forebygging-av-trykksar", day);
      expect(found?.version, day.toString()).toBe(versionOn(all, day)?.version);
    }
  }
});

describe("a package that came with word of what replaces it", () => {
  it("keeps the word in the next version, unless it is taken away", async () => {
    const fall = "/tiltakspakker/forebygging-av-fall/utkast";
    await secretariat.fillIn(fall, `${fall}/begynn`, {});
    await secretariat.fillIn(`${fall}/om`, `${fall}/om`, { "goal.nb": "Nytt mål" });
    const built = builtInCatalogue.find(({ code }) => code === "FALL")!;
    expect((await stored("FALL"))?.definition.supersededBy).toEqual(built.supersededBy);
    await secretariat.fillIn(`${fall}/om`, `${fall}/om`, { "supersededBy.nb": "" });
    expect((await stored("FALL"))?.definition).not.toHaveProperty("supersededBy");
    // a package without it cannot be given one from outside
    await begin();
    await save("om", { "supersededBy.nb": "Smuglet inn" });
    expect((await stored())?.definition).not.toHaveProperty("supersededBy");
  });
});

describe("a new national package", () => {
  const fields = { name: "Forebygging av ensomhet", code: "ENS" };
  const make = (change: Record<string, string> = {}) =>
    secretariat.fillIn("/tiltakspakker/ny", "/tiltakspakker/ny", { ...fields, ...change });

  it("is made from its name and code, and is nowhere before it is published", async () => {
    const made = await make();
    expect(made.location).toBe("/tiltakspakker/forebygging-av-ensomhet/utkast");
    expect((await stored("ENS"))?.definition).toEqual(
      emptyDraft("ENS", "forebygging-av-ensomhet", { nb: fields.name, nn: "", en: "" }),
    );
    expect((await house.visitor().open("/tiltakspakker/forebygging-av-ensomhet")).status).toBe(404);
    expect((await house.visitor().open("/tiltakspakker/forebygging-av-ensomhet/versjoner")).status).toBe(404);
    expect((await house.visitor().open("/tiltakspakker")).text).not.toContain(fields.name);
    expect((await secretariat.open(made.location!)).text).toContain("Pakken har ingen tiltak");
    await secretariat.fillIn(made.location!, `${made.location}/forkast`, {});
    expect(await house.owner.select().from(changePackage).where(eq(changePackage.code, "ENS"))).toEqual([]);
  });

  it("its code is its own, and has the shape of one", async () => {
    for (const code of ["TRS", "trs", "E", "NETT", "EGEN", "ÆØÅ", "A-B", "LANGKODE9", ""]) {
      expect([code, (await make({ code })).status]).toEqual([code, 422]);
    }
    expect((await make({ name: "" })).status).toBe(422);
  });
});

describe("superseded", () => {
  const path = `${trs}/erstattet`;
  const fields = {
    from: "2027-02-01",
    by: "UVI",
    "text.nb": "Bruk den nye.",
    "text.nn": "Bruk den nye, du.",
    "text.en": "Use the new one.",
  };

  it("by another package, from a day, shown to all; and taken back", async () => {
    expect((await secretariat.fillIn(path, path, fields)).location).toBe(trs);
    const coming = await house.visitor().open(trs);
    expect(coming.text).toContain("Pakken blir erstattet fra 1. februar 2027");
    expect((await house.visitor().open("/tiltakspakker")).text).not.toContain("Bruk den nye.");
    house.now = Temporal.Instant.from("2027-02-01T09:00:00Z");
    const now = await house.visitor().open(trs);
    expect(now.text).toContain("Pakken er erstattet fra 1. februar 2027");
    expect(now.text).toContain("Bruk den nye.");
    expect(now.html).toContain('href="/tiltakspakker/forebygging-av-urinveisinfeksjoner-ved-kateterbruk"');
    const later = await house.as("nationalsecretariat@example.no");
    expect((await later.fillIn(path, `${path}/fjern`, {})).location).toBe(trs);
    expect((await house.visitor().open(trs)).text).not.toContain("erstattet fra");
  });

  it("by something outside in words, in every language; never by itself or by what is not there", async () => {
    expect((await secretariat.fillIn(path, path, { ...fields, by: "" })).location).toBe(trs);
    for (const change of [
      { by: "TRS" },
      { by: "UKJENT" },
      { "text.nn": "" },
      { from: "" },
      { from: "32.1.2027" },
    ]) {
      expect((await secretariat.fillIn(path, path, { ...fields, ...change })).status).toBe(422);
    }
  });

  it("two who say so at once: the second is told", async () => {
    const [row] = await house.owner.select().from(changePackage).where(eq(changePackage.code, "TRS"));
    await secretariat.fillIn(path, path, fields);
    const second = await secretariat.send(path, {
      ...fields,
      "text.nb": "Noe annet.",
      versjon: String(row!.version),
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain("Lagret nå: «Bruk den nye.»");
  });
});
