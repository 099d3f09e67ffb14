import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { collaborative, roleGrant, team, teamMeasure, teamPackage } from "../database/schema.ts";
import { copySource } from "../features/collaboratives/new-page.tsx";
import { readOffer } from "../features/enrolment/read-offer.ts";
import { codeSentTo, filledIn, makeOffer } from "../features/enrolment/test-offer.ts";
import { personWith } from "../platform/login/person.ts";
import { testHouse } from "../platform/testing/house.ts";
import type { Visitor } from "../platform/testing/visitor.ts";
import { routes } from "./features.ts";

const house = testHouse(routes(false), { now: "2027-01-15T09:00:00Z" });
const trs = "/tiltakspakker/forebygging-av-trykksar";
const draft = `${trs}/utkast`;
const lastOldDay = "2027-01-31T22:59:59Z";
const firstNewDay = "2027-01-31T23:00:00Z";
let networkId: string;
let early: string;
let unopened: string;
let late: string;

const at = (moment: string) => void (house.now = Temporal.Instant.from(moment));

async function holding(
  role: "organizer" | "nationalSecretariat" | "countyReader",
  where: Record<string, string>,
) {
  const email = `${role}@example.no`.toLowerCase();
  const personId = await personWith(house.owner, { email, name: "Ada Prøve", language: "nb" }, house.now);
  await house.owner
    .insert(roleGrant)
    .values({ personId, role, grantedAt: house.now, ...where })
    .onConflictDoNothing();
  return house.as(email);
}

/** Enrols a team through the form, and gives its id. */
async function enrol(mark: string, slug = "sar"): Promise<string> {
  const path = `/nettverk/${slug}/pamelding`;
  const visitor = house.visitor();
  await visitor.fillIn(path, path, { ...filledIn(mark), packages: "TRS" });
  const code = await codeSentTo(house.database, `kari.${mark}@example.no`);
  const done = await visitor.fillIn(`${path}/kode`, `${path}/kode`, { code });
  const id = /^\/team\/([0-9a-f-]{36})\//.exec(done.location ?? "")?.[1];
  if (id === undefined) throw new Error(done.text);
  return id;
}

const leadOf = (mark: string) => house.as(`person1.${mark}@example.no`);

async function measuresOf(id: string) {
  return house.owner
    .select({
      code: teamMeasure.measureCode,
      version: teamMeasure.measureVersion,
      target: teamMeasure.target,
    })
    .from(teamMeasure)
    .where(eq(teamMeasure.teamId, id))
    .orderBy(teamMeasure.position);
}

const versionOf = async (id: string) =>
  (await house.owner.select().from(teamPackage).where(eq(teamPackage.teamId, id)))[0]?.packageVersion;

beforeAll(async () => {
  ({ id: networkId } = await makeOffer(house.owner, {
    slug: "sar",
    areas: [{ code: "TRS" }],
    deadline: "2027-03-31",
    days: ["2027-04-14 09:00 15:00"],
  }));
  early = await enrol("tidlig");
  await (await leadOf("tidlig")).open(`/team/${early}/malinger`);

  // the secretariat writes and publishes the next version
  const secretariat = await holding("nationalSecretariat", {});
  const save = (section: string, fields: Record<string, string>) =>
    secretariat.fillIn(`${draft}/${section}`, `${draft}/${section}`, fields);
  await secretariat.fillIn(draft, `${draft}/begynn`, {});
  await save("malinger/trs-p1", {
    "numerator.nb": "Ny teller på bokmål",
    "numerator.nn": "Ny teljar på nynorsk",
    "numerator.en": "New numerator",
    "numeratorLabel.nb": "Sett på først",
  });
  await save("malinger/trs-p2", { target: "42" });
  await secretariat.fillIn(`${draft}/malinger/trs-p3`, `${draft}/malinger/trs-p3/fjern`, {});
  const sent = await secretariat.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, {
    gjelderFra: "2027-02-01",
    lest: "ja",
  });
  expect(sent.location).toBe(`${trs}/versjon/2`);

  at(lastOldDay);
  unopened = await enrol("uapnet");
  at(firstNewDay);
  late = await enrol("sein");
  await (await leadOf("uapnet")).open(`/team/${unopened}/malinger`);
  await (await leadOf("sein")).open(`/team/${late}/malinger`);
});

describe("a new version of a package", () => {
  it("is what a team gets that enrols from its day on, to the second; one that enrolled before keeps the old one", async () => {
    expect(await versionOf(early)).toBe(1);
    expect(await versionOf(unopened)).toBe(1);
    expect(await versionOf(late)).toBe(2);
  });

  it("changes nothing for a running team, nor for one that first measures after it was published", async () => {
    const before = await measuresOf(early);
    expect(before.map(({ code }) => code)).toContain("TRS-P3");
    expect(new Set(before.map(({ version }) => version))).toEqual(new Set([1]));
    expect(await measuresOf(unopened)).toEqual(before);
    const after = await measuresOf(late);
    expect(new Set(after.map(({ version }) => version))).toEqual(new Set([2]));
    expect(after.map(({ code }) => code)).not.toContain("TRS-P3");
    const target = (of: typeof after) => of.find(({ code }) => code === "TRS-P2")?.target;
    expect(target(after)).toBe(42);
    expect(target(before)).not.toBe(42);
  });

  it("each team reads the definition it counts by", async () => {
    for (const [mark, id, version] of [
      ["tidlig", early, 1],
      ["uapnet", unopened, 1],
      ["sein", late, 2],
    ] as const) {
      const lead = await leadOf(mark);
      const seen = await lead.open(`/team/${id}/malinger/trs-p1`);
      expect([mark, seen.text.includes("Sett på først")]).toEqual([mark, version === 2]);
      expect(seen.html).toContain(`href="${trs}/versjon/${version}#trs-p1"`);
      const counted = await lead.open(`${trs}/versjon/${version}`);
      expect([mark, counted.text.includes("Ny teller på bokmål")]).toEqual([mark, version === 2]);
    }
  });

  it("a team that changes its enrolment afterwards keeps the version it was chosen in", async () => {
    const leader = await house.as("person0.tidlig@example.no");
    const path = `/team/${early}/rediger`;
    const seen = await leader.open(path);
    expect(seen.status).toBe(200);
    const sent = await leader.fillIn(path, path, { improvement: "Noe helt nytt" });
    expect(sent.location).toBeDefined();
    const [row] = await house.owner.select().from(team).where(eq(team.id, early));
    expect(row?.improvement).toBe("Noe helt nytt");
    expect(await versionOf(early)).toBe(1);
  });

  it("A012 what is counted by two versions is summed apart, and a county reader sees both, each with its day", async () => {
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at)
      select id, '2027-02-01', case measure_version when 1 then 11 else 30 end, 40, false, now() from team_measure
      where measure_code = 'TRS-P1' and team_id in (${early}, ${late})`);
    at("2027-03-05T09:00:00Z");
    const reader = await holding("countyReader", { countyNumber: "97" });
    const both = await reader.open("/oversikt/fylke/97?ar=2027");
    expect(both.text).toContain("Versjonene summeres hver for seg");
    expect(both.text).toContain("(versjon 1, fra");
    expect(both.text).toContain("(versjon 2, fra 1. februar 2027)");
    const first = await reader.open("/oversikt/fylke/97?ar=2027&maling=trs-p1.1");
    const second = await reader.open("/oversikt/fylke/97?ar=2027&maling=trs-p1.2");
    expect(first.text).toContain("11 av 40");
    expect(first.text).not.toContain("30 av 40");
    expect(second.text).toContain("30 av 40");
    expect(second.text).not.toContain("41 av 80");
    expect((await reader.open("/oversikt/fylke/97/summer.csv?ar=2027&maling=trs-p1.1")).html).toMatch(
      /\(versjon\s1, fra/,
    );
    // an address without a version is the newest; one that nobody has counted by too
    expect((await reader.open("/oversikt/fylke/97?ar=2027&maling=trs-p1")).text).toContain("30 av 40");
    expect((await reader.open("/oversikt/fylke/97?ar=2027&maling=trs-p1.9")).text).toContain("30 av 40");
  });

  it("A012 the network's own figures keep the versions apart, each by its own address", async () => {
    const [network] = await house.owner.select().from(collaborative).where(eq(collaborative.id, networkId));
    const organizer = await holding("organizer", { organizerId: network?.organizerId as string });
    const path = "/nettverk/sar/malinger?maling=trs-p1";
    const newest = await organizer.open(path);
    const first = await organizer.open(`${path}.1`);
    const second = await organizer.open(`${path}.2`);
    expect(first.text).toContain("11 av 40");
    expect(first.text).toContain("(versjon 1, fra");
    expect(first.text).toContain("Versjonene summeres hver for seg");
    expect(second.text).toContain("30 av 40");
    expect(newest.text).toContain("30 av 40");
    for (const seen of [newest, first, second]) expect(seen.text).not.toContain("41 av 80");
    for (const one of ["trs-p1.1", "trs-p1.2"]) expect(first.html).toContain(`value="${one}"`);
    expect(second.text).not.toContain("11 av 40");
  });

  it("A003 next year's network, copied from this one, gives the new version", async () => {
    at("2027-05-03T09:00:00Z");
    const arranger = await arrangerOfTest();
    const copy = await copied(arranger, "sar-neste");
    expect((await readOffer(house.database, copy, house.now)).areas).toMatchObject([
      { code: "TRS", version: 2 },
    ]);
  });
});

describe("a network's own package", () => {
  it("is offered in its own network and no other, also not after copying; a team gets its measures", async () => {
    at("2027-02-02T09:00:00Z");
    const arranger = await arrangerOfTest();
    const { id } = await makeOffer(house.owner, {
      slug: "eget",
      areas: [{ code: "TRS" }],
      areaChoice: "several",
      deadline: "2027-03-31",
    });
    await makeOffer(house.owner, { slug: "et-annet", areas: [{ code: "TRS" }], deadline: "2027-03-31" });
    const start = "/arrangor/nettverk/eget/egen-pakke";
    const own = `${start}/utkast`;
    const save = (section: string, fields: Record<string, string>) =>
      arranger.fillIn(`${own}/${section}`, `${own}/${section}`, fields);
    await arranger.fillIn(start, start, { name: "Gode netter" });
    await save("om", { "goal.nb": "Bedre søvn", "summary.nb": "Søvn er helse." });
    await save("malgrupper", { "targetGroups.nb": "Beboere" });
    await save("tiltak/ny", { "title.nb": "Lavere lys", "text.nb": "Demp lyset.", source: "reconstructed" });
    await save("malinger/ny", {
      "name.nb": "Rolige netter",
      "numerator.nb": "Rolige",
      "denominator.nb": "Netter",
      "numeratorLabel.nb": "Rolige",
      "denominatorLabel.nb": "Netter",
      "sample.nb": "alle",
      "targetText.nb": "skal opp",
      kind: "outcome",
      unit: "percent",
      interval: "month",
      improvement: "up",
      chart: "run",
      source: "reconstructed",
    });
    const areas = (slug: string) => `/arrangor/nettverk/${slug}/rediger/omrader`;
    expect((await arranger.open(areas("eget"))).text).not.toContain("Gode netter");
    const sent = await arranger.fillIn(`${own}/sammenlign`, `${own}/publiser`, { lest: "ja" });
    expect(sent.location).toBe(start);
    const code = /name="areas\.(NETT-\d+)\.place"/.exec((await arranger.open(areas("eget"))).html)?.[1] ?? "";
    expect(code).not.toBe("");
    expect((await arranger.open(areas("et-annet"))).html).not.toContain(code);

    await arranger.fillIn(areas("eget"), areas("eget"), {
      choice: "several",
      [`areas.${code}.place`]: "1",
      "areas.TRS.place": "2",
    });
    await arranger.fillIn(areas("et-annet"), areas("et-annet"), {
      choice: "several",
      [`areas.${code}.place`]: "1",
      "areas.TRS.place": "2",
    });
    expect((await readOffer(house.database, id, house.now)).areas.map((one) => one.code)).toEqual([
      code,
      "TRS",
    ]);
    const other = (
      await house.owner.select().from(collaborative).where(eq(collaborative.slug, "et-annet"))
    )[0]!;
    expect((await readOffer(house.database, other.id, house.now)).areas.map((one) => one.code)).toEqual([
      "TRS",
    ]);

    const invitation = await house.visitor().open("/nettverk/eget");
    expect(invitation.html).toContain('href="/tiltakspakker/eget-gode-netter"');
    const english = house.visitor();
    english.headers = { "Accept-Language": "en" };
    // written in bokmål alone, and marked so where the page is in another language
    expect((await english.open("/nettverk/eget/pamelding")).html).toContain(
      '<span lang="nb">Gode netter</span>',
    );
    expect((await english.open("/nettverk/eget")).html).toMatch(/lang="nb"[^<]*>(<[^>]+>)?Gode netter/);
    expect((await house.visitor().open("/nettverk/eget/pamelding")).html).not.toContain('lang="nb">Gode');

    const path = "/nettverk/eget/pamelding";
    const visitor = house.visitor();
    const { terms: _, ...fields } = filledIn("natt");
    await visitor.fillIn(path, path, { ...fields, packages: code });
    await visitor.fillIn(`${path}/kode`, `${path}/kode`, {
      code: await codeSentTo(house.database, "kari.natt@example.no"),
    });
    const [row] = await house.owner.select().from(team).where(eq(team.collaborativeId, id));
    const measures = await (await leadOf("natt")).open(`/team/${row!.id}/malinger`);
    expect(measures.text).toContain("Rolige netter");
    const nynorsk = await leadOf("natt");
    nynorsk.cookies.set("sprak", "nn");
    const marked = await nynorsk.open(`/team/${row!.id}/malinger/${code.toLowerCase()}-o1`);
    expect(marked.html).toContain('<h1 lang="nb">Rolige netter</h1>');
    expect(marked.html).toMatch(/<label[^>]*><span lang="nb">Netter<\/span>/);

    // its figures are the network's: they stand in no picture of the county
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at)
      select id, '2027-02-01', 20, 28, false, now() from team_measure where measure_code = ${`${code}-O1`}`);
    const reader = await holding("countyReader", { countyNumber: "97" });
    expect((await reader.open("/oversikt/fylke/97?ar=alle")).text).not.toContain("Rolige netter");

    const copy = await copied(arranger, "eget-neste", "eget");
    expect((await readOffer(house.database, copy, house.now)).areas.map((one) => one.code)).toEqual(["TRS"]);

    // the new network may take the package on, as its own
    const next = "/arrangor/nettverk/eget-neste/egen-pakke";
    expect((await arranger.fillIn(next, `${next}/fra-forrige`, {})).location).toBe(`${next}/utkast`);
    const taken = await arranger.open(`${next}/utkast`);
    expect(taken.text).toContain("Rolige netter");
    expect(taken.text).not.toContain(`${code}-O1`);
    const none = "/arrangor/nettverk/et-annet/egen-pakke";
    expect((await arranger.send(`${none}/fra-forrige`, await arranger.hidden())).status).toBe(404);
  });
});

describe("no package at all", () => {
  it("a team with a topic of its own enrols, and its page of measures says that there are none yet", async () => {
    at("2027-02-02T09:00:00Z");
    const { id } = await makeOffer(house.owner, {
      slug: "eget-tema",
      areaChoice: "none",
      deadline: "2027-03-31",
    });
    const path = "/nettverk/eget-tema/pamelding";
    const visitor = house.visitor();
    const form = await visitor.open(path);
    expect(form.html).not.toContain('name="packages"');
    await visitor.fillIn(path, path, filledIn("tema"));
    await visitor.fillIn(`${path}/kode`, `${path}/kode`, {
      code: await codeSentTo(house.database, "kari.tema@example.no"),
    });
    const [row] = await house.owner.select().from(team).where(eq(team.collaborativeId, id));
    expect(row?.state).toBe("enrolled");
    const lead = await leadOf("tema");
    expect((await lead.open(`/team/${row!.id}`)).status).toBe(200);
    const measures = await lead.open(`/team/${row!.id}/malinger`);
    expect(measures.status).toBe(200);
    expect(await measuresOf(row!.id)).toEqual([]);
  });
});

async function arrangerOfTest(): Promise<Visitor> {
  const [row] = await house.owner.select().from(collaborative).where(eq(collaborative.id, networkId));
  return holding("organizer", { organizerId: row!.organizerId });
}

async function copied(arranger: Visitor, slug: string, from = "sar"): Promise<string> {
  const path = "/arrangor/nettverk/nytt";
  const made = await arranger.fillIn(path, path, { source: copySource(from), firstDay: "2028-04-12", slug });
  expect(made.location, made.text).toBe(`/arrangor/nettverk/${slug}/rediger`);
  const [row] = await house.owner.select().from(collaborative).where(eq(collaborative.slug, slug));
  return row!.id;
}
