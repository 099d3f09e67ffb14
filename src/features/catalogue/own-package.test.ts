import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  changePackage,
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
