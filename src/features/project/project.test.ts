import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { storeTeam } from "../../database/example/store-team.ts";
import { auditEntry, projectStep } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { formFields } from "../../platform/testing/visitor.ts";
import { projectRoutes } from "./routes.ts";

// Friday 5 February 2027
const house = testHouse(projectRoutes, { now: "2027-02-05T09:00:00Z" });

interface TestTeam {
  id: string;
  leader: string;
  member: string;
  coach: string;
  organizer: string;
  /** A measure with values of October to January, one without any, and a noted change. */
  measured: string;
  unmeasured: string;
  change: string;
  path: string;
}

async function makeTeam(): Promise<TestTeam> {
  const key = randomUUID().slice(0, 8);
  const address = (role: string) => `${role}.${key}@example.no`;
  const one = async (query: ReturnType<typeof sql>) =>
    ((await house.owner.execute<{ id: string }>(query)).rows[0] as { id: string }).id;
  const collaborativeId = await one(sql`
    with made as (insert into organizer (name, kind, email) values (${`USHT ${key}`}, 'developmentCentre', 'usht@example.no') returning id),
    somebody as (insert into person (email, name, created_at) values (${address("arrangor")}, 'Ada Arrangør', now()) returning id),
    granted as (insert into role_grant (person_id, role, organizer_id, granted_at) select somebody.id, 'organizer', made.id, now() from somebody, made)
    insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, simulated,
      published_at, created_at, updated_at)
    select ${`nettverk-${key}`}, 'collaborative', 'published', 't', id, '{"nb":{"title":"Nettverk"}}', '[]', 'one', '2026-01-31', false,
      now(), now(), now() from made returning id`);
  const { teamId: id } = await storeTeam(house.owner, {
    collaborativeId,
    municipalityId: await one(sql`select id from municipality order by id limit 1`),
    unitName: `Elvestrand ${key}`,
    serviceType: "nursingHome",
    packageCodes: ["FRI"],
    pilotSelection: "",
    enrolledAt: Temporal.Instant.from("2026-10-12T08:00:00Z"),
    members: [
      { name: "Lise Leder", email: address("leder"), roles: ["teamLeader"] },
      { name: "Didrik Deltaker", email: address("deltaker"), roles: ["member"] },
    ],
  });
  await house.owner.execute(sql`
    with somebody as (insert into person (email, name, created_at) values (${address("veileder")}, 'Vera Veileder', now()) returning id)
    insert into role_grant (person_id, role, team_id, granted_at) select id, 'coach', ${id}, now() from somebody`);
  const measure = (code: string, position: number) =>
    one(sql`
      insert into team_measure (team_id, measure_code, measure_version, position, expected_from)
      values (${id}, ${code}, 1, ${position}, '2026-10-01') returning id`);
  const measured = await measure("FRI-P1", 1);
  for (const period of ["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01"])
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_at)
      values (${measured}, ${period}::date, 4, 20, false, '', false, now())`);
  return {
    id,
    leader: address("leder"),
    member: address("deltaker"),
    coach: address("veileder"),
    organizer: address("arrangor"),
    measured,
    unmeasured: await measure("FRI-O1", 2),
    change: await one(sql`
      insert into noted_change (team_id, day, title, created_at) values (${id}, '2026-11-09', 'Nattlys på ett rom', now()) returning id`),
    path: `/team/${id}/prosjekt`,
  };
}

let team: TestTeam;
beforeEach(async () => {
  team = await makeTeam();
});

const names = {
  problem: "problemet",
  causes: "arsaker",
  test: "utproving",
  implement: "innforing",
  keep: "varig",
} as const;
type Step = keyof typeof names;

async function send(step: Step, fields: Record<string, string>, gjor = "ferdig") {
  const path = `${team.path}/${names[step]}`;
  return (await house.as(team.member)).fillIn(path, path, { ...fields, gjor });
}

const evidence = (): Record<Step, Record<string, string>> => ({
  problem: { tekst: "Fire av ti faller om natten.", maling: team.measured },
  causes: { tekst: "For lite lys\nGlatte gulv", grunnlag: "Fiskebein på personalmøtet" },
  test: { endring: team.change, grunnlag: "Ingen fall den uken." },
  implement: { tekst: "Nattlys på alle rom", dag: "2026-11-01", sted: "Hele 2. etasje" },
  keep: { maling: team.measured, ansvarlig: "Fagsykepleier, hver måned" },
});

const order = Object.keys(names) as Step[];

async function doThrough(last: Step) {
  for (const step of order.slice(0, order.indexOf(last) + 1)) {
    const sent = await send(step, evidence()[step]);
    expect([step, sent.status]).toEqual([step, 303]);
  }
}

const stepsOf = async () =>
  (await house.owner.select().from(projectStep).where(eq(projectStep.teamId, team.id)))
    .filter(({ doneAt }) => doneAt !== null)
    .map(({ step }) => step)
    .toSorted((a, b) => order.indexOf(a as Step) - order.indexOf(b as Step));

describe("the improvement project", () => {
  it("A151 five steps in order, each with what it is for and what counts as shown", async () => {
    const seen = await (await house.as(team.member)).open(team.path);
    expect(seen.status).toBe(200);
    const places = [
      "1. Vis at problemet finnes",
      "2. Finn årsakene",
      "3. Prøv i det små",
      "4. Innfør det som virker",
      "5. Hold det ved like",
    ].map((name) => seen.text.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect(seen.text.match(/Dette teller som vist:/g)).toHaveLength(5);
  });

  it("A151 each step with its evidence, one after the other, and the page says where the team is", async () => {
    await doThrough("causes");
    const visitor = await house.as(team.leader);
    const midway = await visitor.open(team.path);
    expect(midway.text).toContain("Dere er på steg 3 av 5: prøv i det små.");
    expect(midway.text).toContain("Gjort 5. februar 2027 av");
    // a full knot on the thread is a step that is done
    expect(midway.html.match(/<li id="steg-\d"(?: class="done")?>/g)).toEqual(
      [1, 2, 3, 4, 5].map((step) => `<li id="steg-${step}"${step < 3 ? ' class="done"' : ""}>`),
    );
    expect(midway.html).toMatch(/<li>For lite lys<\/li>\s*<li>Glatte gulv<\/li>/);
    for (const step of ["test", "implement", "keep"] as const) await send(step, evidence()[step]);
    expect(await stepsOf()).toEqual(order);
    expect((await visitor.open(team.path)).text).toContain("Alle fem stegene er gjort.");
  });

  it("A151 no step is done without its evidence: all that lacks is told, and what was typed is kept", async () => {
    for (const step of order) {
      const refused = await send(step, {});
      expect([step, refused.status]).toEqual([step, 422]);
    }
    const half = await send("causes", { tekst: "For lite lys" });
    expect(half.html).toContain('href="#grunnlag"');
    expect(formFields(half.html, `${team.path}/arsaker`).tekst).toBe("For lite lys");
    expect((await send("problem", { maling: team.unmeasured })).text).toContain("mål tre ganger først");
    expect((await send("problem", { maling: team.measured })).status).toBe(303);
    expect(await stepsOf()).toEqual(["problem"]);
  });

  it("A151 a step cannot be done before those that come before it, but may be written", async () => {
    const early = await send("test", evidence().test);
    expect(early.status).toBe(422);
    expect(early.text).toContain("Steg 1 («Vis at problemet finnes») er ikke gjort ennå.");
    expect((await send("test", evidence().test, "lagre")).status).toBe(303);
    expect(await stepsOf()).toEqual([]);
    const page = await (await house.as(team.leader)).open(team.path);
    expect(page.text).toContain("Ingen fall den uken.");
    await doThrough("test");
    expect(await stepsOf()).toEqual(["problem", "causes", "test"]);
  });

  it("A151 what is implemented begins on a day that has come: today is, tomorrow is not", async () => {
    await doThrough("test");
    expect((await send("implement", { ...evidence().implement, dag: "2027-02-06" })).status).toBe(422);
    expect((await send("implement", { ...evidence().implement, dag: "2027-02-05" })).status).toBe(303);
  });

  it("A151 it holds when three values have come since it was implemented; two are too few", async () => {
    await doThrough("test");
    await send("implement", { ...evidence().implement, dag: "2026-12-01" });
    const few = await send("keep", evidence().keep);
    expect(few.status).toBe(422);
    expect(few.text).toContain("ikke tre tall ennå");
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_at)
      values (${team.measured}, '2027-02-01', 4, 20, false, '', false, now())`);
    expect((await send("keep", evidence().keep)).status).toBe(303);
  });

  it("A151 a step is opened again: later ones stay done and are marked, until it is done anew", async () => {
    await doThrough("test");
    const path = `${team.path}/arsaker`;
    const visitor = await house.as(team.leader);
    const done = await visitor.open(path);
    expect(done.html).not.toContain("<textarea");
    const sent = await visitor.fillIn(path, `${path}/apne`, {});
    expect(sent.status).toBe(303);
    expect(await stepsOf()).toEqual(["problem", "test"]);
    expect((await visitor.open(team.path)).text).toContain(
      "Et tidligere steg er åpnet igjen. Se om dette fortsatt holder.",
    );
    // all that was written stands
    expect(formFields((await visitor.open(path)).html, path).grunnlag).toBe("Fiskebein på personalmøtet");
    await visitor.fillIn(path, path, { gjor: "ferdig" });
    expect(await stepsOf()).toEqual(["problem", "causes", "test"]);
    expect((await visitor.open(team.path)).text).not.toContain("Et tidligere steg er åpnet igjen");
  });

  it("A151 a step whose evidence was removed elsewhere stays done, and is told", async () => {
    await doThrough("test");
    await house.owner.execute(sql`delete from noted_change where id = ${team.change}`);
    expect(await stepsOf()).toContain("test");
    expect((await (await house.as(team.leader)).open(team.path)).text).toContain(
      "Noe av det som viste steget, er borte.",
    );
  });

  it("A151 evidence is the team's own: another team's measure or change is refused", async () => {
    const own = team;
    const other = await makeTeam();
    for (const [step, fields] of [
      ["problem", { ...evidence().problem, maling: other.measured }],
      ["test", { ...evidence().test, endring: other.change }],
      ["problem", { ...evidence().problem, maling: "en måling" }],
    ] as const) {
      const seen = await send(step, fields, "lagre");
      expect([step, seen.status]).toEqual([step, 422]);
    }
    expect(own.id).toBe(team.id);
    const rows = await house.owner.select().from(projectStep).where(eq(projectStep.teamId, team.id));
    expect(rows).toEqual([]);
  });

  it("A151 two of the team write the same step: both texts are shown, nothing is overwritten", async () => {
    const path = `${team.path}/problemet`;
    const visitor = await house.as(team.leader);
    const opened = formFields((await visitor.open(path)).html, path);
    await send("problem", { tekst: "Deres problem" }, "lagre");
    const stale = await visitor.send(path, { ...opened, tekst: "Mitt problem", gjor: "lagre" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain("Deres problem");
    const again = formFields(stale.html, path);
    expect(again.tekst).toBe("Mitt problem");
    expect((await visitor.send(path, { ...again, gjor: "lagre" })).status).toBe(303);
    // and who writes while another marks it as done is told so
    const late = formFields((await visitor.open(path)).html, path);
    await send("problem", evidence().problem);
    const closed = await visitor.send(path, { ...late, tekst: "For sent", gjor: "lagre" });
    expect(closed.status).toBe(409);
    expect(closed.text).toContain("Steget er merket som gjort.");
    expect(await stepsOf()).toEqual(["problem"]);
  });

  it("A151 the team writes it, coach and organiser read it, nobody else finds it", async () => {
    for (const who of [team.coach, team.organizer]) {
      const reader = await house.as(who);
      const seen = await reader.open(team.path);
      expect([who, seen.status]).toEqual([who, 200]);
      expect(seen.html).not.toContain(`${team.path}/problemet`);
      expect((await reader.open(`${team.path}/problemet`)).status).toBe(404);
      expect((await reader.send(`${team.path}/problemet`, { versjon: "0", gjor: "lagre" })).status).toBe(404);
      expect((await reader.send(`${team.path}/problemet/apne`, { versjon: "1" })).status).toBe(404);
    }
    const other = await makeTeam();
    expect((await (await house.as(other.leader)).open(team.path)).status).toBe(404);
    expect((await house.visitor().open(team.path)).status).toBe(404);
    expect((await (await house.as(team.leader)).open(`${team.path}/sjette`)).status).toBe(404);
  });

  it("A151 nothing about patients: an identity number is refused, and so are forms that nobody has made", async () => {
    const identity = await send("problem", { tekst: "Gjelder 01017000027" }, "lagre");
    expect(identity.text).toContain("fødselsnummer");
    expect((await send("problem", {}, "slett")).status).toBe(422);
    expect((await send("problem", { tekst: "x".repeat(2001) }, "lagre")).status).toBe(422);
    const visitor = await house.as(team.leader);
    expect((await visitor.send(`${team.path}/problemet`, { gjor: "lagre" })).status).toBe(422);
    expect((await visitor.send(`${team.path}/problemet/apne`, { versjon: "1" })).status).toBe(409);
  });

  it("A151 every accepted change is in the log with what was there before", async () => {
    await send("problem", { tekst: "Først" }, "lagre");
    await send("problem", evidence().problem);
    const entries = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.teamId, team.id), eq(auditEntry.subjectKind, "projectStep")))
      .orderBy(auditEntry.id);
    expect(entries.map(({ action }) => action)).toEqual(["project.stepSaved", "project.stepDone"]);
    expect(entries[1]?.oldValue).toMatchObject({ account: "Først" });
  });

  it("A151 it can be read in nynorsk and English", async () => {
    const visitor = await house.as(team.member);
    expect((await visitor.follow(`${team.path}?sprak=nn`)).text).toContain("Hald det ved like");
    expect((await visitor.follow(`${team.path}?sprak=en`)).text).toContain("Show that the problem exists");
  });
});
