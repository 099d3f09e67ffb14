import type { AddressInfo } from "node:net";
import { asc, eq, sql } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PgBoss } from "pg-boss";
import { connect } from "../../../database/connect.ts";
import { auditEntry, mailMessage } from "../../../database/schema.ts";
import { startBoss } from "../../../platform/jobs/boss.ts";
import { makeLog } from "../../../platform/log.ts";
import { deliver, smtpPostman } from "../../../platform/mail/deliver.ts";
import { findWho } from "../../../platform/web/who.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { ensureTeamMeasures } from "../ensure-team-measures.ts";
import { measurementRoutes } from "../routes.ts";
import { fill, makeTestTeam, type TestTeam, type TestTeamWishes } from "../test-team.ts";
import { waitingMeasurement } from "../waiting.ts";
import { sendReminders } from "./send-reminders.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-03T09:00:00Z" });
const log = makeLog("silent");
let boss: PgBoss;
let pool: ReturnType<typeof connect>["pool"];
beforeAll(async () => {
  ({ pool } = connect({ address: house.address, role: "app", poolSize: 2 }, () => {}));
  boss = await startBoss(pool, log, false);
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await pool.end();
});
// each test has the house to itself: what other teams owe would be told of too
afterEach(() => house.owner.execute(sql`update collaborative set state = 'archived'`));

/** A wall clock in Norway. */
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();
const soon = "2027-02-03T08:00:00";
const run = (when: string, exampleMode = false) =>
  sendReminders(
    { database: house.database, boss, publicUrl: new URL("https://nett.example.no"), exampleMode },
    at(when),
  );
const lettersTo = (email: string) =>
  house.owner
    .select()
    .from(mailMessage)
    .where(eq(mailMessage.toEmail, email))
    .orderBy(asc(mailMessage.createdAt));
const countOf = async (email: string) => (await lettersTo(email)).length;

/** Two monthly measures from October; P1 is entered through December, P6 through January. */
async function makeTeam(wishes: TestTeamWishes = {}): Promise<TestTeam> {
  const team = await makeTestTeam(house.owner, wishes);
  await ensureTeamMeasures(house.owner, [team.id]);
  await house.owner.execute(
    sql`delete from team_measure where team_id = ${team.id} and measure_code not in ('TRS-P1', 'TRS-P6')`,
  );
  await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
  await fill(house.owner, team, "TRS-P6", "2026-10-01", [4, 5, 6, 7]);
  return team;
}

describe("reminders by mail", () => {
  it("two days before the due day the measurement lead gets one letter with one link for each value, however often it runs", async () => {
    const team = await makeTeam({ name: "Solheia" });
    await run("2027-02-02T15:59:59");
    expect(await countOf(team.lead)).toBe(0);
    await Promise.all([run(soon), run(soon)]);
    await run("2027-02-05T15:00:00");
    const [letter, ...others] = await lettersTo(team.lead);
    expect(others).toEqual([]);
    expect(letter?.subject).toMatch(/^Målinger med frist 5\.\sfebruar$/u);
    expect(letter?.bodyText).toMatch(
      /Solheia: Risiko vurdert ved første møte, januar\s2027 \(frist 5\.\sfebruar\):/u,
    );
    expect(letter?.bodyText).toContain(`https://nett.example.no/team/${team.id}/malinger/trs-p1\n`);
    expect(letter?.bodyText).not.toContain("trs-p6");
    expect(letter?.bodyText).toContain("https://nett.example.no/min-side/paminnelser");
    for (const other of [team.leader, team.member, team.organizer]) expect(await countOf(other)).toBe(0);
  });

  it("the day after the due day comes the second letter, and never a third", async () => {
    const team = await makeTeam();
    await run(soon);
    await run("2027-02-06T08:00:00");
    await run("2027-02-07T08:00:00");
    await run("2027-02-20T12:00:00");
    const letters = await lettersTo(team.lead);
    expect(letters.map(({ subject }) => subject.replaceAll(/\s/gu, " "))).toEqual([
      "Målinger med frist 5. februar",
      "Målinger som mangler",
    ]);
    expect(letters[1]?.bodyText).toContain("Tallene tas imot selv om de kommer sent.");
  });

  it("where late values are refused the letter does not say that they are taken", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`
      insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
      values (${team.collaborativeId}, 5, 20, 'block', '{run}', '{anhoej}')`);
    await run("2027-02-06T08:00:00");
    expect((await lettersTo(team.lead))[0]?.bodyText).not.toContain("tas imot");
  });

  it("what was entered in between is not asked for again", async () => {
    const team = await makeTeam();
    await run(soon);
    await fill(house.owner, team, "TRS-P1", "2027-01-01", [15]);
    await run("2027-02-06T08:00:00");
    expect(await countOf(team.lead)).toBe(1);
  });

  it("never at night: not at 07:59:59 nor at 16:00, at 08:00", async () => {
    const team = await makeTeam();
    for (const night of ["2027-02-03T07:59:59", "2027-02-03T16:00:00", "2027-02-04T02:00:00"])
      await run(night);
    expect(await countOf(team.lead)).toBe(0);
    await run("2027-02-04T08:00:00");
    expect(await countOf(team.lead)).toBe(1);
  });

  it("several teams of one person come in one letter", async () => {
    const first = await makeTeam({ name: "Solheia" });
    const second = await makeTeam({ name: "Granli" });
    await house.owner.execute(sql`
      update team_member set person_id = (select id from person where email = ${first.lead})
      where team_id = ${second.id} and 'measurementLead' = any(roles)`);
    await run(soon);
    const [letter, ...others] = await lettersTo(first.lead);
    expect(others).toEqual([]);
    for (const name of ["Solheia", "Granli"]) expect(letter?.bodyText).toContain(`${name}: Risiko vurdert`);
    expect(await countOf(second.lead)).toBe(0);
  });

  it("what was told before is not told again in a letter about something else", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`
      insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
      values (${team.collaborativeId}, 5, 90, 'mark', '{run}', '{anhoej}')`);
    await house.owner.execute(sql`
      delete from measurement where period = '2026-12-01' and team_measure_id in
        (select id from team_measure where team_id = ${team.id} and measure_code = 'TRS-P1')`);
    await run("2027-01-06T08:00:00");
    await run(soon);
    const letters = await lettersTo(team.lead);
    expect(letters.map(({ bodyText }) => bodyText.match(/(januar|desember)\s\d{4}/gu))).toEqual([
      [expect.stringMatching(/^desember\s2026$/u)],
      [expect.stringMatching(/^januar\s2027$/u)],
    ]);
  });

  it("somebody who has left the team hears no more, and the team leader does instead", async () => {
    const team = await makeTeam();
    await house.owner.execute(
      sql`update team_member set left_at = now() where team_id = ${team.id} and 'measurementLead' = any(roles)`,
    );
    const shared = await makeTeam();
    await house.owner.execute(
      sql`update team_member set left_at = now() where team_id = ${shared.id} and 'measurementLead' = any(roles)`,
    );
    await house.owner.execute(
      sql`update team_member set roles = roles || '{measurementLead}' where team_id = ${shared.id} and 'member' = any(roles)`,
    );
    await run(soon);
    for (const gone of [team.lead, shared.lead, shared.leader]) expect(await countOf(gone)).toBe(0);
    for (const here of [team.leader, shared.member]) expect(await countOf(here)).toBe(1);
  });

  it("a team without a measurement lead: the team leader", async () => {
    const team = await makeTeam({ withoutLead: true });
    await run(soon);
    expect(await countOf(team.leader)).toBe(1);
    expect(await countOf(team.member)).toBe(0);
  });

  it("nothing for a team that has withdrawn or waits, in an archived network, or when the month is done", async () => {
    const withdrawn = await makeTeam();
    await house.owner.execute(
      sql`update team set state = 'withdrawn', state_reason = 'x', withdrawn_on = '2027-02-01' where id = ${withdrawn.id}`,
    );
    const held = await makeTeam();
    await house.owner.execute(sql`update team set state = 'held' where id = ${held.id}`);
    const archived = await makeTeam();
    await house.owner.execute(
      sql`update collaborative set state = 'archived' where id = ${archived.collaborativeId}`,
    );
    const done = await makeTeam();
    const lead = await house.as(done.lead);
    await lead.send(`/team/${done.id}/malinger/ferdig`, {
      maned: "2027-01-01",
      grunn: "Stengt",
      versjon: "0",
    });
    await run(soon);
    await run("2027-02-06T08:00:00");
    for (const team of [withdrawn, held, archived, done]) expect(await countOf(team.lead)).toBe(0);
    // and neither does the person's own page ask for it
    const { person, held: roles } = await findWho(house.database, lead.cookies.get("okt"), house.now);
    expect(
      await waitingMeasurement(
        house.database,
        { personId: person!.id, email: done.lead, held: roles },
        house.now,
      ),
    ).toEqual([]);
  });

  it("nothing of a measure the team does not use, nor of one that happens by chance", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`update team_measure set chosen = false where team_id = ${team.id}`);
    await run(soon);
    expect(await countOf(team.lead)).toBe(0);
  });

  it("a simulated network is reminded in the example mode only, and there by the moved clock", async () => {
    const team = await makeTeam({ simulated: true });
    await run(soon);
    expect(await countOf(team.lead)).toBe(0);
    await house.owner.execute(sql`insert into example_clock (offset_seconds) values (${-24 * 3600})`);
    await run(soon, true);
    expect(await countOf(team.lead)).toBe(0);
    await house.owner.execute(sql`delete from example_clock`);
    await run(soon, true);
    expect(await countOf(team.lead)).toBe(1);
  });

  it("a team that nobody has looked at yet is reminded too", async () => {
    const team = await makeTestTeam(house.owner);
    await run(soon);
    expect((await lettersTo(team.lead))[0]?.bodyText).toContain("/malinger/trs-p1");
  });

  it("in the person's language, and in the team's when they have chosen none", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`update person set language = 'en' where email = ${team.lead}`);
    const other = await makeTeam();
    await house.owner.execute(sql`update person set language = null where email = ${other.lead}`);
    await house.owner.execute(sql`update team set language = 'nn' where id = ${other.id}`);
    await run(soon);
    expect((await lettersTo(team.lead))[0]?.subject).toMatch(/^Values due 5\sFebruary$/u);
    expect((await lettersTo(other.lead))[0]?.bodyText).toContain("Éi måling har snart frist.");
  });

  it("more teams than are read at a time are all reminded", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`
      insert into team (collaborative_id, name, municipality_id, unit_id, state, contact_name, contact_email, enrolled_at, accepted_at,
        accepted_terms_version, accepted_text, no_show_only_physical)
      select collaborative_id, name || n, municipality_id, unit_id, state, contact_name, contact_email, enrolled_at, accepted_at,
        accepted_terms_version, accepted_text, no_show_only_physical
      from team cross join generate_series(1, 410) n where id = ${team.id}`);
    await house.owner.execute(sql`
      insert into team_member (team_id, person_id, name, roles, joined_at)
      select t.id, p.id, 'Mona', '{measurementLead}', now() from team t, person p
      where t.collaborative_id = ${team.collaborativeId} and t.id <> ${team.id} and p.email = ${team.lead}`);
    await house.owner.execute(sql`
      insert into team_measure (team_id, measure_code, measure_version, position, expected_from)
      select t.id, tm.measure_code, tm.measure_version, tm.position, '2027-01-01' from team t, team_measure tm
      where t.collaborative_id = ${team.collaborativeId} and t.id <> ${team.id} and tm.team_id = ${team.id} and tm.measure_code = 'TRS-P6'`);
    await run(soon);
    const [letter, ...others] = await lettersTo(team.lead);
    expect(others).toEqual([]);
    expect(letter?.bodyText.match(/malinger\/trs-p6/g)).toHaveLength(410);
  });
});

describe("turning them off", () => {
  const path = "/min-side/paminnelser";

  it("a person turns them off from the letter's foot, on again, and it is written in the log", async () => {
    const team = await makeTeam();
    expect((await house.visitor().open(path)).location).toBe("/logg-inn?neste=%2Fmin-side%2Fpaminnelser");
    const lead = await house.as(team.lead);
    const sent = await lead.fillIn(path, path, { paminnelser: "nei" });
    expect((await lead.open(sent.location as string)).text).toContain("Du får ikke flere påminnelser");
    await run(soon);
    expect(await countOf(team.lead)).toBe(0);
    await lead.fillIn(path, path, { paminnelser: "ja" });
    await run(soon);
    expect(await countOf(team.lead)).toBe(1);
    const audits = await house.owner
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.action, "reminders.chosen"));
    expect(audits).toMatchObject([
      { oldValue: { measurement: true }, newValue: { measurement: false } },
      { newValue: { measurement: true } },
    ]);
  });

  it("another choice than the two is refused, and a visitor finds nothing", async () => {
    const lead = await house.as((await makeTeam()).lead);
    expect((await lead.send(path, { paminnelser: "kanskje" })).status).toBe(422);
    expect((await lead.send(path, {})).status).toBe(422);
    expect((await house.visitor().send(path, { paminnelser: "nei" })).status).toBe(404);
    expect((await lead.follow(`${path}?sprak=nn`)).text).toContain("Vil du ha påminningar om målingar?");
  });
});

describe("through a real SMTP server", () => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (part: Buffer) => (text += part.toString("utf8")));
      stream.on("end", () => {
        received.push(text);
        done();
      });
    },
  });
  beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)));
  afterAll(() => new Promise<void>((closed) => server.close(closed)));

  it("arrives with its links in text and in HTML, and with the way to turn it off", async () => {
    const team = await makeTeam({ name: "Solheia <i>" });
    await run(soon);
    const [letter] = await lettersTo(team.lead);
    const port = (server.server.address() as AddressInfo).port;
    const postman = smtpPostman(`smtp://127.0.0.1:${port}`, "Læringsnettverk <ikke-svar@example.no>");
    await deliver(house.database, postman, letter?.id as string, () => house.now, log);
    expect(received).toHaveLength(1);
    const mail = await PostalMime.parse(received[0] as string);
    expect(mail.to?.[0]?.address).toBe(team.lead);
    expect(mail.text).toContain("Solheia <i>: Risiko vurdert");
    expect(mail.html).toContain("Solheia &lt;i&gt;: Risiko vurdert");
    expect(mail.html).toContain(`href="https://nett.example.no/team/${team.id}/malinger/trs-p1"`);
    expect(mail.html).toContain('href="https://nett.example.no/min-side/paminnelser"');
  });
});
