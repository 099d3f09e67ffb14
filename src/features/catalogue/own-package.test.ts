import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../database/catalogue/all.ts";
import {
  auditEntry,
  changePackage,
  changePackageDraft,
  changePackageVersion,
  collaborative,
  measure,
  organizer,
  roleGrant,
} from "../../database/schema.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Visitor } from "../../platform/testing/visitor.ts";
import { catalogueRoutes } from "./routes.ts";

const house = testHouse(catalogueRoutes, { now: "2027-01-15T09:00:00Z" });
const start = "/arrangor/nettverk/eget/egen-pakke";
const draft = `${start}/utkast`;
let arranger: Visitor;
let other: Visitor;
let networkId: string;

async function centreWith(
  name: string,
  slug: string,
  state: string,
): Promise<{ visitor: Visitor; id: string }> {
  const [centre] = await house.owner
    .insert(organizer)
    .values({ name, kind: "developmentCentre", email: "usht@example.no" })
    .returning({ id: organizer.id });
  const organizerId = centre!.id;
  const email = `${slug}@example.no`;
  const personId = await personWith(house.owner, { email, name: "Ada Arrangør", language: "nb" }, house.now);
  await house.owner
    .insert(roleGrant)
    .values({ personId, role: "organizer", organizerId, grantedAt: house.now });
  const { rows } = await house.owner.execute<{ id: string }>(sql`
    insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, published_at, created_at, updated_at)
    values (${slug}, 'collaborative', ${state}, 't', ${organizerId}, '{"nb":{"title":"Eget nettverk","over":"","lead":"","sections":{}}}', '[]', 'one', '2027-03-31', ${state === "draft" ? null : house.now.toString()}::timestamptz, now(), now())
    returning id`);
  return { visitor: await house.as(email), id: rows[0]!.id };
}

beforeAll(async () => {
  const own = await centreWith("USHT Eget", "eget", "draft");
  arranger = own.visitor;
  networkId = own.id;
  other = (await centreWith("USHT Annet", "annet", "published")).visitor;
});

beforeEach(async () => {
  await house.owner.delete(changePackage).where(eq(changePackage.collaborativeId, networkId));
  await house.owner
    .update(collaborative)
    .set({ state: "draft", publishedAt: null })
    .where(eq(collaborative.id, networkId));
});

const read = async () =>
  (await house.owner.select().from(changePackage).where(eq(changePackage.collaborativeId, networkId)))[0];

/** Written in bokmål alone, and published from today. */
async function published(): Promise<string> {
  await arranger.fillIn(start, start, { name: "Gode netter" });
  const save = (section: string, fields: Record<string, string | string[]>) =>
    arranger.fillIn(`${draft}/${section}`, `${draft}/${section}`, fields);
  await save("om", { "goal.nb": "Beboere sover bedre", "summary.nb": "Søvn er helse." });
  await save("malgrupper", { "targetGroups.nb": "Beboere på sykehjem", serviceTypes: ["nursingHome"] });
  await save("malinger/ny", {
    "name.nb": "Urolige netter",
    "numerator.nb": "Netter med uro",
    "denominator.nb": "Netter",
    "numeratorLabel.nb": "Urolige",
    "denominatorLabel.nb": "Netter",
    "sample.nb": "alle",
    "targetText.nb": "skal gå ned",
    "name.en": "Restless nights",
    kind: "outcome",
    unit: "percent",
    interval: "month",
    improvement: "down",
    chart: "run",
    partOfWhole: "ja",
    source: "reconstructed",
  });
  const { code } = (await read())!;
  await save("tiltak/ny", {
    "title.nb": "Lavere lys",
    "text.nb": "Demp lyset klokka 21.",
    measureCodes: [`${code}-O1`],
    source: "reconstructed",
  });
  const sent = await arranger.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, { lest: "ja" });
  if (sent.location === undefined) throw new Error(sent.text);
  expect(sent.location).toBe(start);
  return `/tiltakspakker/${(await read())!.slug}`;
}

describe("a network's own package", () => {
  it("is begun by its organiser, with a code that is made; one for each network", async () => {
    expect((await arranger.open(start)).text).toContain("Bare dette nettverket kan bruke den");
    expect((await arranger.fillIn(start, start, { name: " " })).status).toBe(422);
    expect((await arranger.fillIn(start, start, { name: "Gode netter" })).location).toBe(draft);
    const one = await read();
    expect(one).toMatchObject({ slug: "eget-gode-netter" });
    expect(one?.code).toMatch(/^NETT-\d+$/);
    const key = await arranger.hidden();
    expect((await arranger.send(start, { ...key, name: "En til" })).location).toBe(draft);
    expect(
      await house.owner.select().from(changePackage).where(eq(changePackage.collaborativeId, networkId)),
    ).toHaveLength(1);
  });

  it("is not found by the organiser of another network, by a visitor, nor by the address of national packages", async () => {
    await arranger.fillIn(start, start, { name: "Gode netter" });
    for (const path of [start, draft, `${draft}/om`, `${draft}/sammenlign`, `${draft}/malinger/ny`]) {
      expect((await other.open(path)).status, path).toBe(404);
      expect((await house.visitor().open(path)).status, path).toBe(404);
    }
    expect((await other.send(`${draft}/om`, { versjon: "1", "title.nb": "Kapret" })).status).toBe(404);
    const personId = await personWith(
      house.owner,
      { email: "nasjonal@example.no", name: "Dag", language: "nb" },
      house.now,
    );
    await house.owner
      .insert(roleGrant)
      .values({ personId, role: "nationalSecretariat", grantedAt: house.now })
      .onConflictDoNothing();
    const national = await house.as("nasjonal@example.no");
    expect((await national.open("/tiltakspakker/eget-gode-netter/utkast")).status).toBe(404);
    expect((await national.open("/tiltakspakker/eget-gode-netter/erstattet")).status).toBe(404);
    expect((await arranger.open("/tiltakspakker/forebygging-av-fall/utkast")).status).toBe(404);
  });

  it("needs bokmål alone; what is not written in another language is bokmål, and marked so", async () => {
    const address = await published();
    const { code } = (await read())!;
    const [row] = await house.owner
      .select()
      .from(measure)
      .where(and(eq(measure.packageCode, code), eq(measure.version, 1)));
    expect(row).toMatchObject({
      code: `${code}-O1`,
      texts: { name: { nb: "Urolige netter", nn: "Urolige netter", en: "Restless nights" } },
    });
    await house.owner
      .update(collaborative)
      .set({ state: "published", publishedAt: house.now })
      .where(eq(collaborative.id, networkId));
    const english = house.visitor();
    english.headers = { "Accept-Language": "en" };
    const seen = await english.open(address);
    expect(seen.status).toBe(200);
    expect(seen.html).toContain('<span lang="nb">Lavere lys</span>');
    expect(seen.html).toContain("Restless nights");
    expect(seen.html).not.toContain('<span lang="nb">Restless nights</span>');
  });

  it("its draft is bokmål too where nothing else is written, and marked so", async () => {
    await arranger.fillIn(start, start, { name: "Gode netter" });
    const hub = await arranger.follow(`${draft}?sprak=nn`);
    expect(hub.html).toMatch(/<h1><span lang="nb">Gode netter<\/span>/);
    expect((await arranger.follow(`${start}?sprak=nn`)).html).toContain(
      '<h1><span lang="nb">Gode netter</span></h1>',
    );
    expect((await arranger.follow(`${start}?sprak=nb`)).html).toContain("<h1>Gode netter</h1>");
  });

  it("its next draft begins with only what was written", async () => {
    await published();
    await arranger.fillIn(draft, `${draft}/begynn`, {});
    const seen = await arranger.open(`${draft}/om`);
    expect(seen.html).toMatch(/name="title.nn"[^>]*value=""/);
    expect((await arranger.open(`${draft}/sammenlign`)).text).toContain("Det er ingenting å publisere");
  });

  it("has a page when its network is published, and before that for its organiser alone", async () => {
    const address = await published();
    expect((await arranger.open(address)).status).toBe(200);
    expect((await other.open(address)).status).toBe(404);
    for (const path of [address, `${address}/versjoner`, `${address}/versjon/1`])
      expect((await house.visitor().open(path)).status, path).toBe(404);
    await house.owner
      .update(collaborative)
      .set({ state: "published", publishedAt: house.now })
      .where(eq(collaborative.id, networkId));
    const seen = await house.visitor().open(address);
    expect(seen.text).toContain("Tiltakspakken til Eget nettverk");
    expect(seen.html).toContain('href="/nettverk/eget"');
    expect((await house.visitor().open(`${address}/versjoner`)).status).toBe(200);
  });

  it("is not in the national list, published or not", async () => {
    await published();
    await house.owner
      .update(collaborative)
      .set({ state: "published", publishedAt: house.now })
      .where(eq(collaborative.id, networkId));
    expect((await house.visitor().open("/tiltakspakker")).text).not.toContain("Gode netter");
  });

  it("goes with its network when that is removed before it was published", async () => {
    await published();
    const { code } = (await read())!;
    await house.owner.execute(
      sql`insert into collaborative_focus_area (collaborative_id, package_code, position, recommended_first) values (${networkId}, ${code}, 0, false)`,
    );
    await expect(
      house.owner.transaction(async (inside) => {
        await inside.delete(collaborative).where(eq(collaborative.id, networkId));
        const left = await inside
          .select()
          .from(changePackageVersion)
          .where(eq(changePackageVersion.packageCode, code));
        throw new Error(`left ${left.length}`);
      }),
    ).rejects.toThrow("left 0");
    await house.owner.execute(
      sql`delete from collaborative_focus_area where collaborative_id = ${networkId}`,
    );
  });
});

describe("a network's own package, begun from a national one", () => {
  const begin = `${start}/fra-nasjonal`;
  const tru = builtInCatalogue.find(({ code }) => code === "TRU")!;
  const drafts = async () =>
    house.owner
      .select({ code: changePackage.code, definition: changePackageDraft.definition })
      .from(changePackage)
      .innerJoin(changePackageDraft, eq(changePackageDraft.packageCode, changePackage.code))
      .where(eq(changePackage.collaborativeId, networkId));

  it("A146 trygg utskriving is adapted to another service: all of it is copied under the network's own codes, rewritten and published", async () => {
    const offered = await arranger.open(start);
    for (const { code } of builtInCatalogue) expect(offered.html).toContain(`<option value="${code}"`);
    expect(offered.text).toContain("er ikke med i fylkets og nasjonens summer");
    expect(offered.text).toContain("bruker dere den nasjonale pakken som den er, alene eller ved siden av");

    expect((await arranger.fillIn(start, begin, { package: "TRU" })).location).toBe(draft);
    const [{ code, definition }] = (await drafts()) as [Awaited<ReturnType<typeof drafts>>[0]];
    const recode = (old: string) => old.replace(/^TRU-/, `${code}-`);
    const bokmal = (one: typeof definition) => ({
      goal: one.goal.nb,
      summary: one.summary.nb,
      targetGroups: one.targetGroups.nb,
      services: one.serviceTypes,
      professions: one.recommendedProfessions,
      facts: one.facts.map((fact) => [fact.text.nb, fact.source.nb]),
    });
    expect(bokmal(definition)).toEqual(bokmal(tru));
    expect(
      definition.interventions.map((one) => [one.code, one.title.nb, one.source, one.measureCodes]),
    ).toEqual(
      tru.interventions.map((one) => [
        recode(one.code),
        one.title.nb,
        one.source,
        one.measureCodes.map(recode),
      ]),
    );
    expect(definition.measures.map((one) => [one.code, one.numerator.nb, one.unit, one.source])).toEqual(
      tru.measures.map((one) => [recode(one.code), one.numerator.nb, one.unit, one.source]),
    );

    const hub = await arranger.open(draft);
    expect(hub.text).toContain(`Begynt fra den nasjonale pakken ${tru.title.nb}, versjon 1`);
    expect(hub.html).toContain(`href="/tiltakspakker/${tru.slug}/versjon/1"`);
    expect(hub.text).toContain("Dette bør dere tilpasse");
    for (const place of [`${draft}/om`, `${draft}/malgrupper`, "#tiltak", "#malinger"])
      expect(hub.html).toContain(`href="${place}"`);
    for (const place of ["tiltak", "malinger"]) expect(hub.html).toContain(`id="${place}"`);
    const proposals = [...tru.measures, ...tru.interventions].filter(
      ({ source }) => source === "reconstructed",
    );
    expect(proposals.length).toBeGreaterThan(0);
    expect(hub.text.split("Forslag – må bekreftes av fagmiljøet").length - 1).toBe(proposals.length);
    expect(
      await house.owner
        .select({ value: auditEntry.newValue })
        .from(auditEntry)
        .where(and(eq(auditEntry.action, "package.made"), eq(auditEntry.subjectId, code))),
    ).toMatchObject([{ value: { begunFrom: { code: "TRU", version: 1 } } }]);

    const write = (section: string, fields: Record<string, string | string[]>) =>
      arranger.fillIn(`${draft}/${section}`, `${draft}/${section}`, fields);
    await write("om", { "title.nb": "Trygg overgang fra rehabilitering" });
    await write("malgrupper", {
      "targetGroups.nb": "Brukere av rehabilitering",
      serviceTypes: ["homeCare"],
    });
    await write(`malinger/${code.toLowerCase()}-p1`, { "denominator.nb": "Brukere som slutter" });
    const sent = await arranger.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, { lest: "ja" });
    expect(sent.location, sent.text).toBe(start);
    const page = await arranger.open(`/tiltakspakker/${(await read())!.slug}`);
    expect(page.text).toContain("Brukere av rehabilitering");
    expect(page.text).toContain("Brukere som slutter");
    expect(page.text).toContain(`Begynt fra den nasjonale pakken ${tru.title.nb}, versjon 1`);
    expect(page.text).toContain("Forslag – må bekreftes av fagmiljøet");
    // the nation's own is as it was
    const national = await arranger.open(`/tiltakspakker/${tru.slug}`);
    expect(national.text).not.toContain("Brukere som slutter");
    expect(national.text).not.toContain("Begynt fra");

    // what it was begun from follows into the next version; what to adapt has been said
    await arranger.fillIn(draft, `${draft}/begynn`, {});
    const next = await arranger.open(draft);
    expect(next.text).toContain("Begynt fra den nasjonale pakken");
    expect(next.text).not.toContain("Dette bør dere tilpasse");
  });

  it("A146 every national package can be begun from, and can be published as it is", async () => {
    for (const { code } of builtInCatalogue) {
      await house.owner.delete(changePackage).where(eq(changePackage.collaborativeId, networkId));
      await arranger.fillIn(start, begin, { package: code });
      expect([code, (await arranger.open(draft)).text.includes("mangler før")]).toEqual([code, false]);
      const sent = await arranger.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, { lest: "ja" });
      expect([code, sent.location]).toEqual([code, start]);
    }
  });

  it("A146 nothing chosen, an unknown code, a network's own and one that is not in force are told of, and nothing is begun", async () => {
    const own = (await published(), (await read())!.code);
    await house.owner.update(changePackage).set({ collaborativeId: null }).where(eq(changePackage.code, own));
    await house.owner
      .update(changePackageVersion)
      .set({ validFrom: Temporal.PlainDate.from("2027-01-16") })
      .where(eq(changePackageVersion.packageCode, own));
    for (const [code, message] of [
      ["", "Fyll ut dette feltet"],
      ["XYZ", "Velg ett av valgene i listen"],
      ["tru", "Velg ett av valgene i listen"],
      [own, "Velg ett av valgene i listen"],
      ["X".repeat(41), "Teksten er for lang"],
    ] as const) {
      const seen = await arranger.fillIn(start, begin, { package: code });
      expect([code, seen.status]).toEqual([code, 422]);
      expect(seen.html).toMatch(/<title>Feil[^<]*Nettverkets egen/);
      expect(seen.text).toContain(message);
    }
    expect(await read()).toBeUndefined();
    const key = await arranger.hidden();
    expect((await arranger.send(begin, key)).status).toBe(422);

    // on its first day it is there, and not a second before; as another network's own it never is
    const at = async (moment: string) => {
      house.now = Temporal.Instant.from(moment);
      return house.as("eget@example.no");
    };
    const option = `<option value="${own}"`;
    expect((await (await at("2027-01-15T22:59:59Z")).open(start)).html).not.toContain(option);
    const onFirstDay = await at("2027-01-15T23:00:00Z");
    expect((await onFirstDay.open(start)).html).toContain(option);
    const [elsewhere] = await house.owner.select().from(collaborative).where(eq(collaborative.slug, "annet"));
    await house.owner
      .update(changePackage)
      .set({ collaborativeId: elsewhere!.id })
      .where(eq(changePackage.code, own));
    expect((await onFirstDay.open(start)).html).not.toContain(option);
    expect((await onFirstDay.fillIn(start, begin, { package: own })).status).toBe(422);
    await house.owner.delete(changePackage).where(eq(changePackage.code, own));
    house.now = Temporal.Instant.from("2027-01-15T09:00:00Z");
  });

  it("A146 one that is superseded nationally can be chosen, says so, and the copy does not", async () => {
    const gone = builtInCatalogue.find((one) => one.supersededBy !== undefined)!;
    expect((await arranger.open(start)).text).toContain(`${gone.title.nb} (erstattet nasjonalt)`);
    expect((await arranger.open(start)).text).not.toContain(`${tru.title.nb} (erstattet nasjonalt)`);
    await arranger.fillIn(start, begin, { package: gone.code });
    expect((await drafts())[0]?.definition).not.toHaveProperty("supersededBy");
  });

  it("A146 two who begin at once get one draft; who comes after does not write over it", async () => {
    const key = await arranger.hidden();
    const other = await house.as("eget@example.no");
    const otherKey = await other.hidden();
    const sent = await Promise.all([
      arranger.send(begin, { ...key, package: "TRU" }),
      other.send(begin, { ...otherKey, package: "TRS" }),
    ]);
    expect(sent.map(({ location }) => location)).toEqual([draft, draft]);
    const [first, ...rest] = await drafts();
    expect(rest).toEqual([]);
    expect((await arranger.send(begin, { ...(await arranger.hidden()), package: "FALL" })).location).toBe(
      draft,
    );
    expect((await drafts())[0]).toEqual(first);
  });

  it("A146 the organiser of another network, a visitor and the secretariat do not find it", async () => {
    const national = await house.as("nasjonal@example.no");
    for (const visitor of [other, house.visitor(), national])
      expect((await visitor.send(begin, { ...(await visitor.hidden()), package: "TRU" })).status).toBe(404);
    expect(await read()).toBeUndefined();
  });

  it.each([
    [
      "nn",
      "Byrj frå ein nasjonal pakke",
      "er ikkje med i summane til fylket og nasjonen",
      "Dette bør de tilpasse",
    ],
    [
      "en",
      "Begin from a national package",
      "not part of the sums of the county",
      "This is what you should adapt",
    ],
  ])("A146 in %s too", async (language, title, sums, toAdapt) => {
    const seen = await arranger.follow(`${start}?sprak=${language}`);
    expect(seen.text).toContain(title);
    expect(seen.text).toContain(sums);
    await arranger.fillIn(start, begin, { package: "TRU" });
    expect((await arranger.open(draft)).text).toContain(toAdapt);
    await arranger.follow(`${start}?sprak=nb`);
  });
});
