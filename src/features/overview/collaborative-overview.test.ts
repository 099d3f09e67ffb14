import { eq, sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { exampleCollaboratives } from "../../database/example/collaboratives/all.ts";
import { loadExample } from "../../database/example/programme/load-example.ts";
import { storeCollaborative } from "../../database/example/store-collaborative.ts";
import { storeTeam } from "../../database/example/store-team.ts";
import { collaborative, organizer, roleGrant, team } from "../../database/schema.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Seen } from "../../platform/testing/visitor.ts";
import { overviewRoutes } from "./routes.ts";

const now = "2026-11-22T11:00:00Z";
const house = testHouse(overviewRoutes({ waiting: [], blocks: [] }), { now, exampleMode: true });
const running = "/arrangor/nettverk/trykksar-agder";

beforeAll(() => loadExample(house.owner, Temporal.Instant.from(now)));

async function seenBy(email: string, path: string): Promise<Seen> {
  return (await house.as(email)).follow(path);
}

const byOrganizer = (path: string) => seenBy("arrangor@example.no", path);

/** The names on the list of those that need help, in its order. */
function needing({ html }: Seen): string[] {
  const list = /<ol class="wait">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? "";
  return [...list.matchAll(/<h3>(.*?)<\/h3>/g)].map((found) => found[1] as string);
}

/** What stands in the row of a team, as it is read. */
function rowOf({ html }: Seen, name: string): string {
  const rows = [...html.matchAll(/<tr role="row">[\s\S]*?<\/tr>/g)].map((found) => found[0]);
  const row = rows.find((one) => one.includes(`${name}</a>`) || one.includes(`>${name}</th>`)) ?? "";
  return row
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}

async function idOf(slug: string): Promise<string> {
  const [row] = await house.owner.select().from(collaborative).where(eq(collaborative.slug, slug));
  return (row as { id: string }).id;
}

async function grant(
  email: string,
  role: string,
  place: { organizerId?: string; collaborativeId?: string; teamId?: string },
) {
  const personId = await personWith(house.owner, { email, name: email, language: "nb" }, house.now);
  await house.owner.insert(roleGrant).values({ personId, role, grantedAt: house.now, ...place });
}

const fiveMembers = ["leder", "maling", "tre", "fire", "fem"] as const;

async function enrol(
  name: string,
  more: { heldBecause?: string; enrolledAt?: string; members?: readonly string[] } = {},
) {
  const { heldBecause, members = fiveMembers } = more;
  const key = name.toLowerCase().replaceAll(/[^a-z]/g, "");
  const stored = await storeTeam(house.owner, {
    collaborativeId: await idOf("trykksar-agder"),
    municipalityId: (await house.owner.select().from(team).limit(1))[0]?.municipalityId as string,
    unitName: name,
    serviceType: "nursingHome",
    packageCodes: ["TRS"],
    enrolledAt: Temporal.Instant.from(more.enrolledAt ?? "2026-10-25T08:00:00Z"),
    ...(heldBecause === undefined ? {} : { heldBecause }),
    members: members.map((part, at) => ({
      name: `${part} ${name}`,
      email: `${part}.${key}@example.no`,
      roles: [at === 0 ? "teamLeader" : at === 1 ? "measurementLead" : "member"],
      profession: at % 2 === 0 ? "nurse" : "healthcareWorker",
    })),
  });
  made.push(stored.teamId);
  return stored;
}

/** Teams of one test alone. */
const made: string[] = [];
afterEach(async () => {
  for (const id of made.splice(0)) await house.owner.delete(team).where(eq(team.id, id));
});

describe("who sees the overview", () => {
  it("the organiser, the observer and the coach of the network do", async () => {
    for (const email of ["arrangor@example.no", "observator@example.no", "veileder@example.no"]) {
      const seen = await seenBy(email, running);
      expect(seen.status).toBe(200);
      expect(seen.text).toContain("Elleve team.");
    }
  });

  it("nobody else does: visitors, members of its teams, its sponsor, a county reader, another centre's organiser", async () => {
    const [other] = await house.owner
      .insert(organizer)
      .values({ name: "USHT Annet", kind: "developmentCentre", email: "annet@example.no" })
      .returning();
    await grant("annen.arrangor@example.no", "organizer", { organizerId: (other as { id: string }).id });
    expect((await house.visitor().follow(running)).status).toBe(404);
    const emails = [
      "teamleder.tverrvik@example.no",
      "maling.tverrvik@example.no",
      "sykepleier.tverrvik@example.no",
      "leder@example.no",
      "fylke@example.no",
      "annen.arrangor@example.no",
    ];
    for (const email of emails) expect((await seenBy(email, running)).status).toBe(404);
  });

  it("a network that does not exist is not found, nor an address that tries something", async () => {
    for (const slug of ["finnes-ikke", "'%20or%201=1%20--", "..%2fmin-side"])
      expect((await byOrganizer(`/arrangor/nettverk/${slug}`)).status).toBe(404);
  });

  it("A109 an organiser who was added to this one network sees and may what the centre's own organiser does", async () => {
    await grant("medarrangor@example.no", "organizer", { collaborativeId: await idOf("trykksar-agder") });
    const [own, added] = await Promise.all([byOrganizer(running), seenBy("medarrangor@example.no", running)]);
    expect(added.status).toBe(200);
    expect(added.text).toBe(own.text);
    for (const link of ["pameldinger", "oppmote", "gebyr", "rediger"])
      expect(added.html).toContain(`href="${running}/${link}"`);
  });

  it("only who may follow them is shown the links to enrolments, fees and editing", async () => {
    for (const email of ["observator@example.no", "veileder@example.no"]) {
      const seen = await seenBy(email, running);
      for (const link of ["pameldinger", "gebyr", "rediger"])
        expect(seen.html).not.toContain(`${running}/${link}`);
      expect(seen.html).toContain(`href="${running}/oppmote"`);
      expect(seen.html).toContain('href="/nettverk/trykksar-agder"');
    }
  });

  it("a name leads to the team's measure for who may read it", async () => {
    const [tverrvik] = await house.owner.select().from(team).where(eq(team.name, "Tverrvik hjemmetjeneste"));
    for (const email of ["arrangor@example.no", "observator@example.no", "veileder@example.no"]) {
      expect((await seenBy(email, `${running}?maling=TRS-P3`)).html).toContain(
        `<a href="/team/${tverrvik?.id}/malinger/trs-p3">Tverrvik hjemmetjeneste</a>`,
      );
    }
  });
});

describe("who needs help first", () => {
  it("the team that has stopped comes first, then the one that worsens, then the one that stayed away, each with its reason and one thing to press", async () => {
    for (const measure of ["TRS-P2", "TRS-P3"]) {
      const names = needing(await byOrganizer(`${running}?maling=${measure}`));
      expect(names.slice(0, 2)).toEqual(["Tverrvik hjemmetjeneste", "Solheia sykehjem, post B"]);
      expect(names.indexOf("Storøy omsorgssenter")).toBeGreaterThan(1);
    }
    const seen = await byOrganizer(`${running}?maling=TRS-P3`);
    expect(seen.text).toMatch(
      /Tverrvik hjemmetjeneste «Hudsjekk etter plan» er ikke målt siden uke \d+–\d+\. Se målingen/,
    );
    expect(seen.text).toMatch(/Solheia sykehjem, post B (Forverring i )?«Hudsjekk etter plan»/);
    expect(seen.html).toMatch(/\/team\/[0-9a-f-]{36}\/malinger\/trs-p3">Se målingen/);
    expect(seen.html.match(/class="ds-button" href/g)).toHaveLength(1);
  });

  it("the first sentences say how many teams there are, how many improve and need help, and when people meet", async () => {
    const seen = await byOrganizer(running);
    const count = ["ingen", "ett", "to", "tre", "fire", "fem"][needing(seen).length];
    expect(seen.text).toMatch(
      new RegExp(
        `Elleve team\\. \\S+ viser forbedring, og ${count} trenger hjelp nå\\. Samling 3 er om ni dager\\.`,
      ),
    );
    house.now = Temporal.Instant.from("2026-11-30T11:00:00Z");
    expect((await byOrganizer(running)).text).toContain("Samling 3 er i morgen.");
    house.now = Temporal.Instant.from("2026-12-01T07:00:00Z");
    expect((await byOrganizer(running)).text).toContain("Samling 3 er i dag.");
    house.now = Temporal.Instant.from("2026-12-02T07:00:00Z");
    expect((await byOrganizer(running)).text).toContain("Siste samling var 1. desember 2026.");
    house.now = Temporal.Instant.from(now);
  });

  it("A026 a third of the team away from the last session is told, with the way to the attendance, and each day stands in the table", async () => {
    const seen = await byOrganizer(running);
    expect(seen.text).toContain("Fire av seks møtte på samling 2,");
    expect(seen.html).toMatch(new RegExp(`href="${running}/oppmote#team-[0-9a-f-]{36}">Se oppmøtet`));
    expect(rowOf(seen, "Storøy omsorgssenter")).toContain("6, 6 og 4 av 6");
    expect(rowOf(seen, "Tverrvik hjemmetjeneste")).toContain("5, 4 og 5 av 5");
  });

  it("A099 a team without data is listed before those that worsen, also before anybody has opened its measures", async () => {
    await enrol("Nyvik omsorgssenter", { enrolledAt: "2026-08-20T08:00:00Z" });
    const seen = await byOrganizer(`${running}?maling=TRS-P3`);
    expect(needing(seen).slice(0, 3).toSorted()).toEqual([
      "Nyvik omsorgssenter",
      "Solheia sykehjem, post B",
      "Tverrvik hjemmetjeneste",
    ]);
    expect(needing(seen)[2]).toBe("Solheia sykehjem, post B");
    expect(seen.text).toContain("Nyvik omsorgssenter Ingenting er målt ennå.");
    expect(rowOf(seen, "Nyvik omsorgssenter")).toContain("Ikke målt ennå");
  });

  it("A101 thirteen days after a session a team is told of what is late, fourteen days after it that nothing is measured", async () => {
    await enrol("Stillevik omsorgssenter", { enrolledAt: "2026-11-04T08:00:00Z" });
    const { rows } = await house.owner.execute<{ id: string; day: string }>(sql`
      select d.id, d.day::text from session_day d join learning_session s on s.id = d.session_id
      where s.collaborative_id = ${await idOf("trykksar-agder")} order by d.day desc offset 1 limit 1`);
    const [second] = rows;
    const holdOn = (day: string | undefined) =>
      house.owner.execute(sql`update session_day set day = ${day}::date where id = ${second?.id}`);
    try {
      await holdOn("2026-11-09");
      expect((await byOrganizer(running)).text).toMatch(
        /Stillevik omsorgssenter «[^»]+» for uke 44–45 mangler\. Fristen var 13\. november\./,
      );
      await holdOn("2026-11-08");
      expect((await byOrganizer(running)).text).toContain("Stillevik omsorgssenter Ingenting er målt ennå.");
    } finally {
      await holdOn(second?.day);
    }
  });

  it("an enrolment that waits for an answer comes first for who can answer it; others see in the table that it waits", async () => {
    await enrol("Holdvik omsorgssenter", {
      heldBecause: "Vi er bare fire, og <b>klarer</b> det",
    });
    const seen = await byOrganizer(running);
    expect(needing(seen)[0]).toBe("Holdvik omsorgssenter");
    expect(seen.text).toContain("Teamet skriver: «Vi er bare fire, og <b>klarer</b> det»");
    expect(seen.html).toContain(`href="${running}/pameldinger">Svar på påmeldingen`);
    const observer = await seenBy("observator@example.no", running);
    expect(needing(observer)).not.toContain("Holdvik omsorgssenter");
    expect(rowOf(observer, "Holdvik omsorgssenter")).toContain("Venter på svar");
  });

  it("five at most stand on the list; the rest are counted and stand first in the table", async () => {
    for (const name of ["Aavik", "Bevik", "Cevik"])
      await enrol(`${name} sykehjem`, { heldBecause: "Se her" });
    const seen = await byOrganizer(`${running}?maling=TRS-P3`);
    expect(needing(seen)).toHaveLength(5);
    expect(seen.text).toMatch(/Og \S+ til, øverst i tabellen\./);
  });

  it("sixty days after the last session nothing more is asked", async () => {
    const seen = await byOrganizer("/arrangor/nettverk/nordhordland-2017");
    expect(needing(seen)).toEqual([]);
    expect(seen.text).toContain("Ett team. Ingen viser forbedring. Siste samling var 7. mars 2018.");
  });
});

describe("the table and the charts", () => {
  it("every team has its last value with what it stands on, the word of its chart, and a chart of its own", async () => {
    const seen = await byOrganizer(`${running}?maling=TRS-P1`);
    expect(rowOf(seen, "Bjørkmo sykehjem")).toMatch(
      /^Bjørkmo sykehjem \d+ % okt: \d+ av \d+ (Ingen sikker endring|Forbedring|Noe har endret seg)/,
    );
    expect(seen.html.match(/<svg class="run mini"/g)).toHaveLength(11);
    expect(seen.text).toContain("Samme skala i alle: 0–100 prosent, juli 2025 til oktober 2026.");
    expect(seen.html).toMatch(/aria-label="Bjørkmo sykehjem: [^"]+\. \d+\s%, okt: \d+\sav\s\d+"/);
  });

  it("a denominator under five is hidden from other teams, not from who follows the network (domain A3)", async () => {
    const { rows } = await house.owner.execute<{ name: string; code: string; counted: string }>(sql`
      select t.name, tm.measure_code as code, v.numerator || ' av ' || v.denominator as counted
      from team t join team_measure tm on tm.team_id = t.id
      join lateral (select * from measurement where team_measure_id = tm.id order by period desc limit 1) v on v.denominator < 5
      where t.collaborative_id = ${await idOf("trykksar-agder")} limit 1`);
    const [small] = rows;
    if (small === undefined) throw new Error("The example has no small unit");
    for (const email of ["arrangor@example.no", "observator@example.no", "veileder@example.no"]) {
      expect(rowOf(await seenBy(email, `${running}?maling=${small.code}`), small.name)).toContain(
        small.counted,
      );
    }
  });

  it("the measure that is asked for is shown; an unknown one gives the process measure with most values", async () => {
    const counts = await house.owner.execute<{ code: string }>(sql`
      select m.code from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
      join team t on t.id = tm.team_id join measurement v on v.team_measure_id = tm.id
      where t.collaborative_id = ${await idOf("trykksar-agder")} and m.kind = 'process' group by m.code order by count(*) desc, min(tm.position) limit 1`);
    const most = counts.rows[0]?.code;
    for (const asked of [
      "",
      "?maling=",
      "?maling=FINNES-IKKE",
      "?maling=%3Cscript%3E",
      `?maling=${"x".repeat(5000)}`,
    ]) {
      expect((await byOrganizer(running + asked)).html).toContain(`<option value="${most}" selected`);
    }
    const seen = await byOrganizer(`${running}?maling=TRS-O1`);
    expect(seen.html).toContain('<option value="TRS-O1" selected');
    expect(seen.text).toContain("Forekomst per 1000");
    expect(seen.text).toContain("Lavere er bedre.");
  });

  it("a month that is due goes before the word of the chart", async () => {
    const code = "TRS-P1";
    const kept = await house.owner.execute<{ id: string; numerator: number; denominator: number }>(sql`
      delete from measurement v using team_measure tm, team t
      where tm.id = v.team_measure_id and t.id = tm.team_id and t.name = 'Bjørkmo sykehjem' and tm.measure_code = ${code} and v.period = '2026-10-01'
      returning tm.id, v.numerator, v.denominator`);
    const seen = await byOrganizer(`${running}?maling=${code}`);
    expect(rowOf(seen, "Bjørkmo sykehjem")).toMatch(/Oktober mangler Ellers/);
    expect(seen.text).toContain("for oktober mangler. Fristen var 5. november.");
    const [{ id, numerator, denominator }] = kept.rows as [
      { id: string; numerator: number; denominator: number },
    ];
    await house.owner
      .execute(sql`insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at)
      values (${id}, '2026-10-01', ${numerator}, ${denominator}, false, '2026-11-03T12:00:00Z')`);
    expect(rowOf(await byOrganizer(`${running}?maling=${code}`), "Bjørkmo sykehjem")).not.toContain(
      "mangler",
    );
  });

  it("what differs from the recommended stands by the team; what all have alike is said once", async () => {
    expect((await byOrganizer(running)).text).toContain(
      "Alle teamene avviker likt fra det anbefalte: 3 deltakere utenfor målgruppen.",
    );
    await enrol("Storvik omsorgssenter", { members: [...fiveMembers, "seks"] });
    const seen = await byOrganizer(running);
    expect(rowOf(seen, "Storvik omsorgssenter")).toContain("6 deltakere, ikke 3–5");
    expect(rowOf(seen, "Bjørkmo sykehjem")).toContain("3 deltakere utenfor målgruppen");
  });

  it("simulated figures are called that, and a published series says where it comes from", async () => {
    expect((await byOrganizer(running)).text).toContain("simulerte tall");
    expect((await byOrganizer("/arrangor/nettverk/nordhordland-2017")).text).toContain(
      "Datasettet bacteremia_mortality (sykehuset BFH) i R-pakken pbcharts, © 2025 pbcharts authors. Lisens MIT.",
    );
    await house.owner.execute(sql`update collaborative set simulated = false where slug = 'trykksar-agder'`);
    expect((await byOrganizer(running)).text).not.toContain("simulerte tall");
    await house.owner.execute(sql`update collaborative set simulated = true where slug = 'trykksar-agder'`);
  });
});

describe("networks without teams or without measures", () => {
  it("a draft teaches what will be here, and leads who may on to finishing it", async () => {
    const [kept] = await house.owner
      .select()
      .from(collaborative)
      .where(eq(collaborative.slug, "trykksar-agder"));
    const definition = exampleCollaboratives(norwegianDay(house.now)).find(
      ({ slug }) => slug === "trykksar-agder",
    );
    if (definition === undefined || kept === undefined) throw new Error("The example has no such network");
    const id = await storeCollaborative(
      house.owner,
      { ...definition, slug: "utkast" },
      { organizerId: kept.organizerId, now: house.now, simulated: false, publish: false },
    );
    const seen = await byOrganizer("/arrangor/nettverk/utkast");
    expect(seen.text).toContain("Nettverket er et utkast. Ingen andre ser det ennå.");
    expect(seen.html).toContain('href="/arrangor/nettverk/utkast/rediger">Gjør ferdig og publiser');
    expect(seen.html).toContain('href="/nettverk/utkast"');
    await grant("observator.utkast@example.no", "observer", { collaborativeId: id });
    const observer = await seenBy("observator.utkast@example.no", "/arrangor/nettverk/utkast");
    expect(observer.text).toContain("Her kommer teamene når nettverket er publisert");
    expect(observer.html).not.toContain("/rediger");
    expect(observer.html).not.toContain('href="/nettverk/utkast"');
    await house.owner.execute(
      sql`update collaborative set state = 'published', published_at = now() where id = ${id}`,
    );
    expect((await byOrganizer("/arrangor/nettverk/utkast")).text).toContain("Ingen team er påmeldt ennå.");
  });

  it("teams with a topic of their own are listed with what they want to improve", async () => {
    const seen = await byOrganizer("/arrangor/nettverk/forbedringskompetanse-agder");
    expect(rowOf(seen, "Granli omsorgssenter")).toBe(
      "Granli omsorgssenter 16. november Færre fall om natten",
    );
    expect(seen.html).not.toContain('name="maling"');
    expect(needing(seen)).toEqual([]);
  });

  it("an information meeting has people and no teams", async () => {
    const seen = await byOrganizer("/arrangor/nettverk/innlandet-2019-informasjonsmote");
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Ingen personer er påmeldt.");
  });

  it("every network of the example can be opened in three languages", async () => {
    const slugs = (await house.owner.select({ slug: collaborative.slug }).from(collaborative)).map(
      ({ slug }) => slug,
    );
    const organizerHere = await house.as("arrangor@example.no");
    for (const language of ["nb", "nn", "en"]) {
      for (const slug of slugs) {
        const seen = await organizerHere.follow(`/arrangor/nettverk/${slug}?sprak=${language}`);
        expect(seen.status).toBe(200);
        expect(seen.html).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    expect((await organizerHere.follow(`${running}?sprak=nn`)).text).toMatch(
      /Elleve team\. \S+ viser forbetring, og \S+ treng hjelp no\. Samling 3 er om ni dagar\./,
    );
    expect((await organizerHere.follow(`${running}?sprak=en`)).text).toMatch(
      /Eleven teams\. \S+ shows? improvement, and \S+ needs? help now\. Session 3 is in nine days\./,
    );
  });
});
