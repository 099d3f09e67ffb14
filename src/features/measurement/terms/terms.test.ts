import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  auditEntry,
  collaborative,
  entryExtension,
  mailMessage,
  measurementTerms,
} from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementRoutes } from "../routes.ts";
import { makeTestTeam, type TestTeam } from "../test-team.ts";

// Friday 6 November 2026 in the morning
const house = testHouse(measurementRoutes, { now: "2026-11-06T09:00:00Z" });

async function pathOf(team: TestTeam): Promise<string> {
  const [row] = await house.owner
    .select({ slug: collaborative.slug })
    .from(collaborative)
    .where(eq(collaborative.id, team.collaborativeId));
  return `/arrangor/nettverk/${row?.slug}/maleregler`;
}
const typed = (more: Record<string, string | string[]> = {}) => ({
  frist: "5",
  apent: "20",
  etter: "mark",
  versjon: "0",
  ...more,
});
const stored = async (team: TestTeam) =>
  (
    await house.owner
      .select()
      .from(measurementTerms)
      .where(eq(measurementTerms.collaborativeId, team.collaborativeId))
  )[0];
const audits = (action: string, team: TestTeam) =>
  house.owner
    .select()
    .from(auditEntry)
    .where(and(eq(auditEntry.action, action), eq(auditEntry.collaborativeId, team.collaborativeId)));

describe("what a network has agreed about measuring", () => {
  it("with nothing agreed the page shows our proposal and says so, in words with real days", async () => {
    const team = await makeTestTeam(house.owner);
    const { text, html } = await (await house.as(team.organizer)).open(await pathOf(team));
    expect(text).toContain("Nettverket har ikke avtalt noe eget ennå");
    expect(text).toContain(
      "November 2026 skal være registrert innen 5. desember og kan registreres til og med 20. desember. Etter det spør vi ikke mer, men tallet tas imot.",
    );
    expect(html).toContain('name="frist"');
    expect(await stored(team)).toBeUndefined();
  });

  it("is saved with its charts and rules, the run chart and Anhøj always among them, and audited with old and new", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    const more = { frist: "10", apent: "30", etter: "block", diagram: ["p", "t"], regler: ["perla"] };
    expect((await organizer.send(path, typed(more))).location).toBe(`${path}?lagret=regler`);
    expect(await stored(team)).toMatchObject({
      dueDays: 10,
      openDays: 30,
      afterwards: "block",
      charts: ["run", "p", "t"],
      ruleSets: ["anhoej", "perla"],
      version: 1,
    });
    expect((await organizer.open(`${path}?lagret=regler`)).text).toContain("Målereglene er lagret.");
    await organizer.send(path, typed({ versjon: "1", frist: "0", apent: "1" }));
    expect(await stored(team)).toMatchObject({
      dueDays: 0,
      openDays: 1,
      charts: ["run"],
      ruleSets: ["anhoej"],
      version: 2,
    });
    const [first, second] = await audits("measurement.termsChanged", team);
    expect(first?.oldValue).toBeNull();
    expect(second).toMatchObject({ oldValue: { dueDays: 10 }, newValue: { dueDays: 0, charts: ["run"] } });
  });

  it("what is typed can be seen in words before it is saved, with what would be locked at once", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    const seen = await organizer.send(path, typed({ frist: "3", apent: "10", etter: "block", vis: "ja" }));
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Det betyr, hvis du lagrer");
    expect(seen.text).toContain(
      "November 2026 skal være registrert innen 3. desember og kan registreres til og med 10. desember. Etter det er perioden låst, om ikke teamet har fått utsettelse.",
    );
    // October is open through 10 November
    expect(seen.text).toContain("låses alle måneder til og med september 2026");
    expect(seen.html).toContain('value="10"');
    expect(await stored(team)).toBeUndefined();
    const later = await organizer.send(path, typed({ frist: "3", apent: "5", etter: "block", vis: "ja" }));
    expect(later.text).toContain("låses alle måneder til og med oktober 2026");
  });

  it("the days have limits, and it is open at least until the due day: every error at once, what was typed is kept", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    const wrong = await organizer.send(path, typed({ frist: "91", apent: "367", etter: "" }));
    expect(wrong.status).toBe(422);
    for (const said of ["fra 0 til 90", "fra 1 til 366", "Velg ett av valgene"].slice(0, 2))
      expect(wrong.text).toContain(said);
    expect(wrong.html).toContain('href="#etter"');
    expect(wrong.html).toContain('value="91"');
    expect((await organizer.send(path, typed({ frist: "21" }))).text).toContain(
      "Det må være åpent minst til fristen, som er 21 dager",
    );
    expect((await organizer.send(path, typed({ frist: "", apent: "x" }))).status).toBe(422);
    expect((await organizer.send(path, typed({ diagram: ["run", "x"] }))).status).toBe(422);
    expect((await organizer.send(path, {})).status).toBe(422);
    expect(await stored(team)).toBeUndefined();
    expect((await organizer.send(path, typed({ frist: "90", apent: "90" }))).status).toBe(303);
    expect((await organizer.send(path, typed({ apent: "366", frist: "0", versjon: "1" }))).status).toBe(303);
  });

  it("two who change them at the same time: the second sees what the first saved, and nothing is overwritten", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    await organizer.send(path, typed({ frist: "7" }));
    for (const versjon of ["0", "2"]) {
      const second = await organizer.send(path, typed({ frist: "9", versjon }));
      expect(second.status).toBe(409);
      expect(second.text).toContain("Noen andre har lagret dette");
      expect(second.text).toContain("innen 7. desember");
      expect(second.html).toContain('value="9"');
    }
    expect(await stored(team)).toMatchObject({ dueDays: 7, version: 1 });
  });

  it("what teams have chosen is not taken away silently", async () => {
    const team = await makeTestTeam(house.owner);
    await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    await house.owner.execute(
      sql`update team_measure set chart = 'p', rule_set = 'perla' where team_id = ${team.id} and measure_code = 'TRS-P3'`,
    );
    const seen = await (await house.as(team.organizer)).send(await pathOf(team), typed({ vis: "ja" }));
    expect(seen.text).toContain("P-diagram og IHI er valgt av team i dag");
    expect(seen.text).toContain("Valgt for én måling nå");
  });

  it("only the organiser of the network: members, other organisers and strangers find nothing", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const other = await makeTestTeam(house.owner);
    for (const visitor of [
      await house.as(team.lead),
      await house.as(team.leader),
      await house.as(other.organizer),
      house.visitor(),
    ]) {
      for (const end of ["", "/apne-tall", "/utsettelse"])
        expect((await visitor.open(path + end)).status, end).toBe(404);
      expect((await visitor.send(path, typed())).status).toBe(404);
      expect(
        (await visitor.send(`${path}/apne-tall`, { hvem: "x", dag: "2026-11-01", na: "lukket" })).status,
      ).toBe(404);
    }
    expect(await stored(team)).toBeUndefined();
  });

  it("in nynorsk and English too", async () => {
    const team = await makeTestTeam(house.owner);
    const organizer = await house.as(team.organizer);
    const path = await pathOf(team);
    expect((await organizer.follow(`${path}?sprak=nn`)).text).toContain(
      "skal vere registrert innan 5. desember",
    );
    expect((await organizer.follow(`${path}?sprak=en`)).text).toContain("should be entered by 5 December");
  });
});

describe("open figures", () => {
  const agreed = { hvem: "Alle 12 team på samling 1", dag: "2026-11-04", na: "lukket" };
  const isOpen = async (team: TestTeam) =>
    (await house.owner.select().from(collaborative).where(eq(collaborative.id, team.collaborativeId)))[0]
      ?.figuresOpen;

  it("the page says what it means for small numbers, outside and between teams, and asks who has agreed", async () => {
    const team = await makeTestTeam(house.owner);
    const path = `${await pathOf(team)}/apne-tall`;
    const organizer = await house.as(team.organizer);
    const { text } = await organizer.open(path);
    for (const said of [
      "summer der teller eller nevner er 1–4",
      "når nevneren er under 5",
      "Hvem har avtalt det?",
    ])
      expect(text).toContain(said);
    const wrong = await organizer.send(path, { ...agreed, hvem: " ", dag: "" });
    expect(wrong.status).toBe(422);
    expect(wrong.html.match(/class="field-error"/g)).toHaveLength(2);
    expect(await isOpen(team)).toBe(false);
  });

  it("is opened with who agreed and when in the log, and closed again with a reason", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    expect((await organizer.send(`${path}/apne-tall`, agreed)).location).toBe(`${path}?lagret=apnet`);
    expect(await isOpen(team)).toBe(true);
    expect((await organizer.open(path)).text).toContain("Nettverket har avtalt å være åpent");
    await organizer.send(`${path}/apne-tall`, { hvem: "Ett team sa nei", dag: "2026-11-06", na: "apne" });
    expect(await isOpen(team)).toBe(false);
    const [opened, closed] = await audits("measurement.opennessChanged", team);
    expect(opened).toMatchObject({
      oldValue: { figuresOpen: false },
      newValue: { figuresOpen: true, reason: "Alle 12 team på samling 1", agreedOn: "2026-11-04" },
    });
    expect(closed?.newValue).toMatchObject({ figuresOpen: false, reason: "Ett team sa nei" });
  });

  it("an agreement of tomorrow is none, of today is one; whoever comes second sees what holds", async () => {
    const team = await makeTestTeam(house.owner);
    const path = `${await pathOf(team)}/apne-tall`;
    const organizer = await house.as(team.organizer);
    expect((await organizer.send(path, { ...agreed, dag: "2026-11-07" })).text).toContain(
      "Skriv en dag som har vært",
    );
    expect((await organizer.send(path, { ...agreed, dag: "2026-11-06" })).status).toBe(303);
    const second = await organizer.send(path, agreed);
    expect(second.status).toBe(409);
    expect(second.text).toContain("Noen andre har endret dette");
    expect(await audits("measurement.opennessChanged", team)).toHaveLength(1);
    expect((await organizer.send(path, { hvem: "x", dag: "2026-11-01" })).status).toBe(409);
  });
});

describe("C53 longer for one team", () => {
  const wish = (team: TestTeam, more: Record<string, string> = {}) => ({
    team: team.id,
    fra: "2026-08-01",
    til: "2026-12-15",
    grunn: "Flyttet til nye lokaler",
    ...more,
  });
  const extensionsOf = (team: TestTeam) =>
    house.owner.select().from(entryExtension).where(eq(entryExtension.teamId, team.id));
  const lettersTo = (email: string) =>
    house.owner.select().from(mailMessage).where(eq(mailMessage.toEmail, email));

  it("C53 is given with a reason, told to those who measure and lead in their language, seen on the team's page, and audited", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    await (await house.as(team.lead)).follow("/_skjema");
    await house.owner.execute(sql`update person set language = 'nn' where email = ${team.lead}`);
    const organizer = await house.as(team.organizer);
    expect((await organizer.send(`${path}/utsettelse`, wish(team))).location).toBe(
      `${path}?lagret=utsettelse#utsettelser`,
    );
    // said where one lands, and not at the top of a long page
    const landed = (await organizer.open(`${path}?lagret=utsettelse`)).html;
    expect(landed.indexOf("Teamet har fått utsettelse")).toBeGreaterThan(landed.indexOf('id="utsettelser"'));
    const [extension] = await extensionsOf(team);
    expect([extension?.fromPeriod, extension?.openThrough].map(String)).toEqual(["2026-08-01", "2026-12-15"]);
    const [toLead] = await lettersTo(team.lead);
    expect(toLead?.bodyText).toMatch(
      /utsetjing\. Periodar frå og med august 2026 .* til og med 15\.\u00a0desember 2026/,
    );
    expect(toLead?.bodyText).toContain("Flyttet til nye lokaler");
    expect(await lettersTo(team.leader)).toHaveLength(1);
    expect(await lettersTo(team.member)).toHaveLength(0);
    for (const [visitor, address] of [
      [await house.as(team.member), `/team/${team.id}/malinger`],
      [organizer, path],
    ] as const)
      expect((await visitor.open(address)).text).toContain("15. desember 2026");
    expect(await audits("measurement.extensionGiven", team)).toMatchObject([
      {
        teamId: team.id,
        newValue: { fromPeriod: "2026-08-01", openThrough: "2026-12-15", reason: "Flyttet til nye lokaler" },
      },
    ]);
  });

  it("C53 holds for that team only, and what was locked for it is open", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    await organizer.send(path, typed({ etter: "block" }));
    // September was open through 20 October
    const enter = async () =>
      (await house.as(team.lead)).send(team.path("trs-p1"), {
        periode: "2026-09-01",
        teller: "18",
        nevner: "20",
        kommentar: "",
        versjon: "0",
        kjent: "",
      });
    expect((await enter()).status).toBe(422);
    await organizer.send(`${path}/utsettelse`, wish(team));
    expect((await enter()).status).toBe(303);
    expect((await (await house.as(team.lead)).open(team.path("trs-p1"))).text).toContain(
      "Dere har fått utsettelse",
    );
    const other = await makeTestTeam(house.owner);
    expect(await extensionsOf(other)).toEqual([]);
    expect((await (await house.as(other.member)).open(`/team/${other.id}/malinger`)).text).not.toContain(
      "utsettelse",
    );
  });

  it("is taken back, told and audited once; twice does nothing more", async () => {
    const team = await makeTestTeam(house.owner);
    const path = await pathOf(team);
    const organizer = await house.as(team.organizer);
    await organizer.send(`${path}/utsettelse`, wish(team));
    const [extension] = await extensionsOf(team);
    const address = `${path}/utsettelse/${extension?.id}`;
    expect((await organizer.fillIn(path, address, {})).location).toBe(`${path}?lagret=trukket#utsettelser`);
    expect(await extensionsOf(team)).toEqual([]);
    expect((await organizer.send(address, {})).status).toBe(404);
    expect((await lettersTo(team.lead)).map(({ kind }) => kind).toSorted()).toEqual([
      "measurement.extensionGiven",
      "measurement.extensionTakenBack",
    ]);
    expect(await audits("measurement.extensionTakenBack", team)).toHaveLength(1);
  });

  it("a team or an extension of another network is refused, and so are a month that is none, a day that gives nothing and no reason", async () => {
    const team = await makeTestTeam(house.owner);
    const other = await makeTestTeam(house.owner);
    const path = `${await pathOf(team)}/utsettelse`;
    const organizer = await house.as(team.organizer);
    for (const more of [
      { team: other.id },
      { team: "tull" },
      { fra: "2026-08-02" },
      { fra: "2024-10-01" },
      { fra: "2026-12-01" },
      { til: "2026-11-05" },
      { til: "2026-11-21", fra: "2026-11-01" },
      { til: "2028-01-01" },
      { grunn: " " },
    ] as Record<string, string>[]) {
      const seen = await organizer.send(path, wish(team, more));
      expect(seen.status, JSON.stringify(more)).toBe(422);
      expect(seen.html).toContain('class="field-error"');
    }
    expect(await extensionsOf(team)).toEqual([]);
    expect(await extensionsOf(other)).toEqual([]);
    const empty = await organizer.send(path, {});
    expect(empty.html.match(/class="field-error"/g)).toHaveLength(4);
    // each says what to do, so that the summary can be read alone
    for (const said of ["Velg et team.", "Velg den siste dagen teamet kan registrere.", "Skriv en grunn."])
      expect(empty.text).toContain(said);
    expect(empty.text).not.toContain("Fyll ut dette feltet");
    await (await house.as(other.organizer)).send(`${await pathOf(other)}/utsettelse`, wish(other));
    const [theirs] = await extensionsOf(other);
    expect((await organizer.send(`${path}/${theirs?.id}`, {})).status).toBe(404);
    expect(await extensionsOf(other)).toHaveLength(1);
  });
});
