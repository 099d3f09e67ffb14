import { and, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { collaborative, measurement, roleGrant, teamMeasure } from "../database/schema.ts";
import { codeSentTo, filledIn, makeOffer } from "../features/enrolment/test-offer.ts";
import { personWith } from "../platform/login/person.ts";
import { testHouse } from "../platform/testing/house.ts";
import type { Visitor } from "../platform/testing/visitor.ts";
import { routes } from "./features.ts";

const house = testHouse(routes(false), { now: "2027-01-15T09:00:00Z" });
const start = "/arrangor/nettverk/rehab/egen-pakke";
const draft = `${start}/utkast`;
const areas = "/arrangor/nettverk/rehab/rediger/omrader";

async function holding(role: "organizer" | "countyReader", where: Record<string, string>): Promise<Visitor> {
  const email = `${role}@example.no`.toLowerCase();
  const personId = await personWith(house.owner, { email, name: "Ada Prøve", language: "nb" }, house.now);
  await house.owner.insert(roleGrant).values({ personId, role, grantedAt: house.now, ...where });
  return house.as(email);
}

async function enrol(mark: string, packages: string | string[]): Promise<{ id: string; lead: Visitor }> {
  const path = "/nettverk/rehab/pamelding";
  const visitor = house.visitor();
  const { terms: _, ...fields } = filledIn(mark);
  await visitor.fillIn(path, path, { ...fields, packages });
  const code = await codeSentTo(house.database, `kari.${mark}@example.no`);
  const done = await visitor.fillIn(`${path}/kode`, `${path}/kode`, { code });
  const id = /^\/team\/([0-9a-f-]{36})\//.exec(done.location ?? "")?.[1];
  if (id === undefined) throw new Error(done.text);
  const lead = await house.as(`person1.${mark}@example.no`);
  await lead.open(`/team/${id}/malinger`);
  return { id, lead };
}

const codesOf = async (teamId: string) =>
  (
    await house.owner
      .select({ code: teamMeasure.measureCode })
      .from(teamMeasure)
      .where(eq(teamMeasure.teamId, teamId))
      .orderBy(teamMeasure.position)
  ).map(({ code }) => code);

async function save(lead: Visitor, teamId: string, measure: string, numerator: string): Promise<string> {
  const celler = JSON.stringify([
    { measure, period: "2027-01-01", numerator, denominator: "40", known: null },
  ]);
  const sent = await lead.send(`/team/${teamId}/malinger/celler`, { ...(await lead.hidden()), celler });
  return (JSON.parse(sent.html) as { cells: { outcome: string }[] }).cells[0]!.outcome;
}

it("A146 from a national package to another service's measure plan and a saved value: running teams keep theirs, and the sums of the county have the national one alone", async () => {
  const { id } = await makeOffer(house.owner, {
    slug: "rehab",
    areas: [{ code: "TRU" }],
    areaChoice: "several",
    deadline: "2027-03-31",
    days: ["2027-04-14 09:00 15:00"],
  });
  const [network] = await house.owner.select().from(collaborative).where(eq(collaborative.id, id));
  const arranger = await holding("organizer", { organizerId: network!.organizerId });
  const early = await enrol("tidlig", "TRU");
  const nationalCodes = await codesOf(early.id);
  expect(nationalCodes).toContain("TRU-P1");

  // copied, adapted, published and offered
  await arranger.fillIn(start, `${start}/fra-nasjonal`, { package: "TRU" });
  const write = (section: string, fields: Record<string, string>) =>
    arranger.fillIn(`${draft}/${section}`, `${draft}/${section}`, fields);
  const code = /utkast\/malinger\/(nett-\d+)-p1"/.exec((await arranger.open(draft)).html)![1]!.toUpperCase();
  await write("om", { "title.nb": "Trygg overgang fra rehabilitering" });
  await write(`malinger/${code.toLowerCase()}-p1`, {
    "name.nb": "Planlagt med brukeren",
    "denominatorLabel.nb": "Brukere som slutter",
  });
  const published = await arranger.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, { lest: "ja" });
  expect(published.location).toBe(start);
  await arranger.fillIn(areas, areas, {
    choice: "several",
    "areas.TRU.place": "1",
    [`areas.${code}.place`]: "2",
  });
  expect((await house.visitor().open("/nettverk/rehab")).text).toContain("Trygg overgang fra rehabilitering");

  // a new team gets its measures, one may take both, and the one that was there keeps what it has
  const ownCodes = nationalCodes.map((one) => one.replace(/^TRU-/, `${code}-`));
  const late = await enrol("sein", code);
  const both = await enrol("begge", ["TRU", code]);
  expect(await codesOf(late.id)).toEqual(ownCodes);
  expect(await codesOf(both.id)).toEqual([...nationalCodes, ...ownCodes]);
  expect(await codesOf(early.id)).toEqual(nationalCodes);
  const plan = await late.lead.open(`/team/${late.id}/maleplan`);
  expect(plan.text).toContain("Planlagt med brukeren");
  const page = await late.lead.open(`/team/${late.id}/malinger/${code.toLowerCase()}-p1`);
  expect(page.text).toContain("Brukere som slutter");
  expect((await early.lead.open(`/team/${early.id}/malinger/tru-p1`)).text).not.toContain(
    "Brukere som slutter",
  );

  // each by its own code
  expect(await save(early.lead, early.id, "TRU-P1", "11")).toBe("saved");
  expect(await save(late.lead, late.id, `${code}-P1`, "30")).toBe("saved");
  expect(await save(both.lead, both.id, "TRU-P1", "13")).toBe("saved");
  expect(await save(both.lead, both.id, `${code}-P1`, "7")).toBe("saved");
  const values = await house.owner
    .select({ code: teamMeasure.measureCode, numerator: measurement.numerator })
    .from(measurement)
    .innerJoin(teamMeasure, eq(teamMeasure.id, measurement.teamMeasureId))
    .where(and(eq(teamMeasure.measureCode, `${code}-P1`), sql`${measurement.numerator} is not null`))
    .orderBy(measurement.numerator);
  expect(values.map(({ numerator }) => Number(numerator))).toEqual([7, 30]);

  // the network sums its own; the county has the national one, of the two teams that count by it
  house.now = Temporal.Instant.from("2027-02-05T09:00:00Z");
  const organizer = await house.as("organizer@example.no");
  const own = await organizer.open(`/nettverk/rehab/malinger?maling=${code.toLowerCase()}-p1`);
  expect(own.text).toContain("37 av 80");
  const reader = await holding("countyReader", { countyNumber: "97" });
  const county = await reader.open("/oversikt/fylke/97?ar=2027&maling=tru-p1");
  expect(county.text).toContain("24 av 80");
  expect(county.text).not.toContain("Planlagt med brukeren");
  expect(county.html).not.toContain(code.toLowerCase());
});
