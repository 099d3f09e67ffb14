import { and, eq, sql } from "drizzle-orm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { auditEntry, measurement } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { formFields } from "../../../platform/testing/visitor.ts";
import { measurementRoutes } from "../routes.ts";
import { fill, makeTestTeam, type TestTeam, valuesOf } from "../test-team.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

const sheetPath = (team: TestTeam) => `/team/${team.id}/malinger/ark`;
const at = (measure: string, period: string) => ({
  t: `v.${measure}.${period}.t`,
  n: `v.${measure}.${period}.n`,
});
const pair = (measure: string, period: string, numerator: string, denominator: string) => ({
  [at(measure, period).t]: numerator,
  [at(measure, period).n]: denominator,
});
const shown = async (team: TestTeam, code: string) =>
  (await valuesOf(house.owner, team, code)).map(({ period, numerator, denominator, notApplicable }) => [
    period.toString().slice(0, 7),
    notApplicable ? "ingen" : `${numerator}/${denominator}`,
  ]);

describe("the sheet of a team", () => {
  it("A031 opens for those who enter values and for nobody else, to read and to send", async () => {
    const team = await makeTestTeam(house.owner);
    const other = await makeTestTeam(house.owner);
    const path = sheetPath(team);
    for (const who of [team.lead, team.leader, team.organizer]) {
      const visitor = await house.as(who);
      expect((await visitor.open(path)).status, who).toBe(200);
    }
    for (const who of [team.member, other.lead, other.organizer]) {
      const visitor = await house.as(who);
      expect((await visitor.open(path)).status, who).toBe(404);
      expect((await visitor.send(path, pair("TRS-P1", "2027-01-01", "1", "2"))).status, who).toBe(404);
    }
    expect((await house.visitor().open(path)).status).toBe(404);
  });

  it("is a link away from the list and from each measure with periods, for those who enter values", async () => {
    const team = await makeTestTeam(house.owner);
    const lead = await house.as(team.lead);
    expect((await lead.open(`/team/${team.id}/malinger`)).html).toContain(`href="${sheetPath(team)}"`);
    const measure = await lead.open(team.path("trs-p2"));
    expect(measure.html).toContain(`href="${sheetPath(team)}?intervall=to-uker"`);
    expect((await lead.open(team.path("trs-o2"))).html).not.toContain("/malinger/ark");
    const member = await house.as(team.member);
    for (const path of [`/team/${team.id}/malinger`, team.path("trs-p2")])
      expect((await member.open(path)).html).not.toContain("/malinger/ark");
  });

  it("shows twelve months with measures beside one another, numbers as they stand, and no month that has not begun", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, null]);
    const seen = await (await house.as(team.lead)).open(sheetPath(team));
    const fields = formFields(seen.html, sheetPath(team));
    expect(fields).toMatchObject({
      ...pair("TRS-P1", "2026-10-01", "11", "20"),
      ...pair("TRS-P1", "2026-12-01", "", ""),
      ...pair("TRS-O1", "2027-02-01", "", ""),
    });
    const months = Object.keys(fields).flatMap((name) => /^v\.TRS-P1\.(\S+)\.t$/.exec(name)?.[1] ?? []);
    expect([months.length, months[0], months.at(-1)]).toEqual([12, "2026-03-01", "2027-02-01"]);
    expect(seen.text).toContain("mars 2026 til februar 2027");
    // every number has the name of its measure, its own and its month
    const first = /<input name="v\.TRS-P1\.2026-10-01\.n"[^>]*aria-labelledby="(\S+) (\S+) (\S+)"/.exec(
      seen.html,
    )!;
    const named = first
      .slice(1)
      .map((id) =>
        new RegExp(`id="${id}"[^>]*>(?:<a[^>]*>)?([^<]*)`).exec(seen.html)?.[1]?.replace("\u00a0", " "),
      );
    expect(named).toEqual(["Risiko vurdert ved første møte", "Nye beboere", "Oktober 2026"]);
  });

  it("older and newer months are a link away, and no further than ten years back", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const links = (html: string) =>
      Object.fromEntries(
        [...html.matchAll(/href="([^"]*ark\?[^"]*)">(Eldre|Nyere)</g)].map(([, href, name]) => [
          name,
          href?.replaceAll("&amp;", "&"),
        ]),
      );
    const now = links((await visitor.open(path)).html);
    expect(now).toEqual({ Eldre: `${path}?intervall=maned&til=2026-02-01` });
    const before = await visitor.open(now.Eldre!);
    expect(before.text).toContain("mars 2025 til februar 2026");
    expect(links(before.html)).toEqual({
      Eldre: `${path}?intervall=maned&til=2025-02-01`,
      Nyere: `${path}?intervall=maned&til=2027-02-01`,
    });
    const oldest = await visitor.open(`${path}?til=2017-06-01`);
    expect(oldest.text).toContain("mars 2017 til juni 2017");
    expect(links(oldest.html).Eldre).toBeUndefined();
    // neither a month to come nor nonsense leads out of time
    expect((await visitor.open(`${path}?til=2031-01-01`)).text).toContain("til februar 2027");
    expect((await visitor.open(`${path}?til=tull&intervall=tull`)).status).toBe(200);
    expect((await visitor.open(`${path}?til=0001-01-01`)).status).toBe(200);
  });

  it("has a sheet for each interval, the events on their own pages, and may be turned", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const seen = await visitor.open(path);
    expect(seen.text).toContain("Måneder (7) To og to uker (3)");
    expect(seen.text).toContain("registreres på sin egen side: Dager siden siste nye trykksår");
    expect(seen.html).not.toContain("v.TRS-O2.");
    expect(seen.html).not.toContain("v.TRS-P2.");
    const weeks = await visitor.open(`${path}?intervall=to-uker`);
    expect(weeks.html).toContain("v.TRS-P2.2027-02-01.t");
    expect(weeks.html).not.toContain("v.TRS-P1.");
    const turned = await visitor.open(`${path}?snudd=ja`);
    const order = (html: string) =>
      [...html.matchAll(/name="v\.([^"]+)"/g)].map((found) => found[1]).slice(0, 2);
    expect(order(seen.html)).toEqual(["TRS-P1.2026-03-01.t", "TRS-P1.2026-03-01.n"]);
    expect(order(turned.html)).toEqual(["TRS-P1.2026-03-01.t", "TRS-P1.2026-04-01.t"]);
  });

  it("leaves out what others have published and what the team has put aside, and a team with nothing to count is told so", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    await visitor.open(sheetPath(team));
    await house.owner.execute(
      sql`update team_measure set chosen = false where team_id = ${team.id} and measure_code = 'TRS-P1'`,
    );
    await house.owner
      .execute(sql`update team_measure set data_source = '{"title":{"nb":"NOIS"},"licence":"NLOD"}'
      where team_id = ${team.id} and measure_code = 'TRS-P5'`);
    const seen = await visitor.open(sheetPath(team));
    expect(seen.html).not.toContain("v.TRS-P1.");
    expect(seen.html).not.toContain("v.TRS-P5.");
    expect(seen.html).toContain("v.TRS-P6.");
    await house.owner.execute(sql`update team_measure set chosen = false where team_id = ${team.id}`);
    expect((await visitor.open(sheetPath(team))).text).toContain("Ingenting å fylle ut her");
  });
});

describe("saving the sheet as a plain form", () => {
  it("saves everything that was changed in one sending, and nothing else", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const sent = await visitor.fillIn(path, path, {
      ...pair("TRS-P1", "2026-12-01", "14", "20"),
      ...pair("TRS-P1", "2027-01-01", "18", "20"),
      ...pair("TRS-O1", "2027-01-01", "3", "1\u00a0240"),
      ...pair("TRS-P5", "2027-01-01", "ingen", ""),
      ...pair("TRS-P6", "2027-01-01", "", "–"),
    });
    expect(sent.location).toBe(`${path}?intervall=maned&lagret=5`);
    expect((await visitor.open(sent.location!)).text).toContain("5 verdier er lagret.");
    expect(await shown(team, "TRS-P1")).toEqual([
      ["2026-10", "11/20"],
      ["2026-11", "12/20"],
      ["2026-12", "14/20"],
      ["2027-01", "18/20"],
    ]);
    expect(await shown(team, "TRS-O1")).toEqual([["2027-01", "3/1240"]]);
    expect(await shown(team, "TRS-P5")).toEqual([["2027-01", "ingen"]]);
    expect(await shown(team, "TRS-P6")).toEqual([["2027-01", "ingen"]]);
    const versions = (await valuesOf(house.owner, team, "TRS-P1")).map(({ version }) => version);
    expect(versions).toEqual([1, 1, 2, 1]);
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.teamId, team.id), eq(auditEntry.subjectKind, "measurement")));
    expect(lines.map(({ action }) => action).toSorted()).toEqual([
      "measurement.corrected",
      ...Array.from({ length: 4 }, () => "measurement.entered"),
    ]);
    // sent once more as it stands, it changes nothing
    const again = await visitor.fillIn(path, path, {});
    expect((await visitor.open(again.location!)).text).toContain("Ingen ting var endret.");
  });

  it("C52 21 of 20, a denominator of 0 and words are told at their cells with what was typed; the good cells are kept", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const sent = await visitor.fillIn(path, path, {
      ...pair("TRS-P1", "2027-01-01", "21", "20"),
      ...pair("TRS-P5", "2027-01-01", "4", "0"),
      ...pair("TRS-P6", "2027-01-01", "atten", ""),
      ...pair("TRS-P7", "2027-01-01", "18", "20"),
      ...pair("TRS-P8", "2027-01-01", "ingen", "20"),
    });
    expect(sent.status).toBe(422);
    expect(sent.html).toMatch(/<title>Feil: Registreringsark/);
    expect(sent.text).toContain("Fire ting må rettes");
    expect(sent.text).toContain("1 verdi er lagret.");
    for (const told of [
      "Risiko vurdert ved første møte, Januar 2027: «Vurdert i tide» kan ikke være flere enn «Nye beboere»",
      "skriv «ingen» i stedet for 0",
      "Skriv et helt tall med siffer, for eksempel 18. Skriv et tall. 0 er også et tall.",
      "Skriv enten tall eller «ingen»",
    ])
      expect(sent.text).toContain(told);
    const fields = formFields(sent.html, path);
    expect(fields).toMatchObject({
      ...pair("TRS-P1", "2027-01-01", "21", "20"),
      ...pair("TRS-P5", "2027-01-01", "4", "0"),
      ...pair("TRS-P7", "2027-01-01", "18", "20"),
      ...pair("TRS-P8", "2027-01-01", "ingen", "20"),
    });
    // each link of the summary leads to a field that says what it is wrong by
    for (const [, id] of sent.html.matchAll(/<a class="ds-link" href="#([^"]+)"/g)) {
      const field = new RegExp(
        `<input id="${id}"[^>]*aria-describedby="(\\S+)"[^>]*aria-invalid="true"`,
      ).exec(sent.html);
      expect(field, id).not.toBeNull();
      expect(sent.html).toContain(`id="${field?.[1]}"`);
    }
    expect(await shown(team, "TRS-P7")).toEqual([["2027-01", "18/20"]]);
    for (const code of ["TRS-P1", "TRS-P5", "TRS-P6", "TRS-P8"]) expect(await shown(team, code)).toEqual([]);
    // mended in the page it came with, it is saved without disturbing the rest
    const mended = await visitor.send(path, {
      ...fields,
      ...pair("TRS-P1", "2027-01-01", "19", "20"),
      ...pair("TRS-P5", "2027-01-01", "", ""),
      ...pair("TRS-P6", "2027-01-01", "", ""),
      ...pair("TRS-P8", "2027-01-01", "ingen", ""),
    });
    expect(mended.location).toBe(`${path}?intervall=maned&lagret=2`);
    expect(await shown(team, "TRS-P8")).toEqual([["2027-01", "ingen"]]);
  });

  it("pressed twice at once, the same page comes twice and each value is stored once", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const fields = {
      ...formFields((await visitor.open(path)).html, path),
      ...pair("TRS-P1", "2027-01-01", "21", "20"),
      ...pair("TRS-P5", "2027-01-01", "18", "20"),
    };
    const answers = await Promise.all([visitor.send(path, fields), visitor.send(path, fields)]);
    for (const { status, text } of answers) {
      expect(status).toBe(422);
      expect(text).toContain("Én ting må rettes");
    }
    expect((await valuesOf(house.owner, team, "TRS-P5")).map(({ version }) => version)).toEqual([1]);
  });

  it("takes nothing back that somebody else has changed since, in cells nobody has touched here", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12]);
    const path = sheetPath(team);
    const lead = await house.as(team.lead);
    const morning = formFields((await lead.open(path)).html, path);
    const leader = await house.as(team.leader);
    await leader.fillIn(path, path, pair("TRS-P1", "2026-10-01", "15", "20"));
    const sent = await lead.send(path, { ...morning, ...pair("TRS-P1", "2026-11-01", "13", "20") });
    expect(sent.location).toBe(`${path}?intervall=maned&lagret=1`);
    expect(await shown(team, "TRS-P1")).toEqual([
      ["2026-10", "15/20"],
      ["2026-11", "13/20"],
    ]);
  });

  it("a cell that two have changed is shown with both values, and stands until a person has chosen", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11]);
    const path = sheetPath(team);
    const lead = await house.as(team.lead);
    const fields = formFields((await lead.open(path)).html, path);
    const leader = await house.as(team.leader, "Lise Leder");
    await leader.fillIn(path, path, pair("TRS-P1", "2026-10-01", "15", "20"));
    const mine = { ...fields, ...pair("TRS-P1", "2026-10-01", "18", "20") };
    const told = await lead.send(path, mine);
    expect(told.status).toBe(422);
    expect(told.text).toContain("Noen andre har endret verdien mens du skrev.");
    expect(told.text).toContain("Behold det som står: 15 av 20 (Lise Leder, 5. februar 2027 kl. 10.00)");
    expect(told.text).toContain("Lagre det jeg skrev: 18 av 20");
    const shownAgain = formFields(told.html, path);
    expect(shownAgain).toMatchObject(pair("TRS-P1", "2026-10-01", "18", "20"));
    // without a choice it is asked once more
    const noChoice = await lead.send(path, shownAgain);
    expect(noChoice.status).toBe(422);
    expect(await shown(team, "TRS-P1")).toEqual([["2026-10", "15/20"]]);
    const choice = "valg.TRS-P1.2026-10-01";
    const theirs = await lead.send(path, { ...formFields(noChoice.html, path), [choice]: "deres" });
    expect(theirs.location).toContain("lagret=0");
    expect(await shown(team, "TRS-P1")).toEqual([["2026-10", "15/20"]]);
    const chosen = await lead.send(path, {
      ...formFields(noChoice.html, path),
      ...(await lead.hidden()),
      [choice]: "mitt",
    });
    expect(chosen.location).toContain("lagret=1");
    expect(await shown(team, "TRS-P1")).toEqual([["2026-10", "18/20"]]);
  });

  it("mine is not saved over a third value that nobody has been shown", async () => {
    const team = await makeTestTeam(house.owner);
    const path = sheetPath(team);
    const [lead, leader] = [await house.as(team.lead), await house.as(team.leader)];
    const fields = formFields((await lead.open(path)).html, path);
    await leader.fillIn(path, path, pair("TRS-P1", "2026-10-01", "15", "20"));
    const told = await lead.send(path, { ...fields, ...pair("TRS-P1", "2026-10-01", "18", "20") });
    // sent again without a choice, it is asked again, also where nothing stood when the page was made
    const noChoice = await lead.send(path, formFields(told.html, path));
    expect(noChoice.text).toContain("Behold det som står: 15 av 20");
    expect(await shown(team, "TRS-P1")).toEqual([["2026-10", "15/20"]]);
    await leader.fillIn(path, path, pair("TRS-P1", "2026-10-01", "16", "20"));
    const again = await lead.send(path, {
      ...formFields(noChoice.html, path),
      "valg.TRS-P1.2026-10-01": "mitt",
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain("Behold det som står: 16 av 20");
    expect(await shown(team, "TRS-P1")).toEqual([["2026-10", "16/20"]]);
  });

  it("an emptied cell takes the value away, half an emptied one is asked about, and a comment outlives a new number", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 13]);
    await house.owner.update(measurement).set({ comment: "Telt på fredag", late: true });
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const sent = await visitor.fillIn(path, path, {
      ...pair("TRS-P1", "2026-10-01", "", ""),
      ...pair("TRS-P1", "2026-11-01", "", "20"),
      ...pair("TRS-P1", "2026-12-01", "14", "20"),
    });
    expect(sent.status).toBe(422);
    expect(await shown(team, "TRS-P1")).toEqual([
      ["2026-11", "12/20"],
      ["2026-12", "14/20"],
    ]);
    expect((await valuesOf(house.owner, team, "TRS-P1")).at(-1)).toMatchObject({
      comment: "Telt på fredag",
      late: true,
    });
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.teamId, team.id), eq(auditEntry.subjectKind, "measurement")));
    expect(lines.map(({ action }) => action).toSorted()).toEqual([
      "measurement.corrected",
      "measurement.removed",
    ]);
  });

  it("a number far outside the team's own is asked about, and saved when somebody says that it is right", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-03-01", [15, 16, 15, 17, 16, 15, 16, 15]);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const asked = await visitor.fillIn(path, path, pair("TRS-P1", "2027-01-01", "180", "200"));
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("«Nye beboere» har alltid vært 20 før. Er 200 riktig?");
    const fields = formFields(asked.html, path);
    expect((await visitor.send(path, fields)).status).toBe(422);
    const sure = await visitor.send(path, {
      ...fields,
      ...(await visitor.hidden()),
      "valg.TRS-P1.2027-01-01": "stemmer",
    });
    expect(sure.location).toContain("lagret=1");
    expect((await shown(team, "TRS-P1")).at(-1)).toEqual(["2027-01", "180/200"]);
  });

  it("C53 a month that the network has closed is locked and says why, from outside the form too; one team's extension opens it", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-11-01", [11]);
    await house.owner
      .execute(sql`insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
      values (${team.collaborativeId}, 5, 20, 'block', '{run}', '{anhoej}')`);
    const path = sheetPath(team);
    const visitor = await house.as(team.lead);
    const seen = await visitor.open(path);
    const field = (html: string, period: string) =>
      new RegExp(`<input name="v.TRS-P1.${period}.t"[^>]*>`).exec(html)![0];
    expect(field(seen.html, "2026-12-01")).toMatch(/aria-describedby="stengt" readonly/);
    expect(field(seen.html, "2027-01-01")).not.toContain("readonly");
    expect(seen.text).toContain("Desember 2026 stengt");
    expect(seen.text).toContain("stengt: Perioden er stengt for registrering. Spør arrangøren.");
    const sent = await visitor.fillIn(path, path, {
      ...pair("TRS-P1", "2026-11-01", "12", "20"),
      ...pair("TRS-P1", "2026-12-01", "12", "20"),
      ...pair("TRS-P1", "2027-01-01", "12", "20"),
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("To ting må rettes");
    expect(await shown(team, "TRS-P1")).toEqual([
      ["2026-11", "11/20"],
      ["2027-01", "12/20"],
    ]);
    await house.owner
      .execute(sql`insert into entry_extension (team_id, from_period, open_through, reason, granted_by, granted_at)
      select ${team.id}, '2026-12-01', '2027-02-28', 'Flytting', id, now() from person limit 1`);
    const open = await visitor.open(path);
    expect(field(open.html, "2026-12-01")).not.toContain("readonly");
    expect(field(open.html, "2026-11-01")).toContain("readonly");
    const now = await visitor.fillIn(path, path, pair("TRS-P1", "2026-12-01", "12", "20"));
    expect(now.location).toContain("lagret=1");
  });

  it("a late value is marked in its cell, and one in time is not", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    await visitor.fillIn(path, path, {
      ...pair("TRS-P1", "2026-12-01", "9", "20"),
      ...pair("TRS-P1", "2027-01-01", "9", "20"),
    });
    const { html, text } = await visitor.open(path);
    const cell = (period: string) =>
      new RegExp(`<td[^>]*><input name="v.TRS-P1.${period}.t"[^>]*>`).exec(html)![0];
    expect(cell("2026-12-01")).toMatch(/class="first late".*aria-describedby="sent"/);
    expect(cell("2027-01-01")).not.toMatch(/late|sent/);
    expect(text).toContain("etter fristen");
  });

  it("the view one was in is the view one comes back to, when all is well and when it is not", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const view = `${path}?intervall=maned&til=2026-02-01&snudd=ja`;
    const well = await visitor.fillIn(view, path, pair("TRS-P1", "2025-05-01", "9", "20"));
    expect(well.location).toBe(`${path}?intervall=maned&lagret=1&til=2026-02-01&snudd=ja`);
    const bad = await visitor.fillIn(view, path, pair("TRS-P1", "2025-06-01", "29", "20"));
    expect(bad.text).toContain("mars 2025 til februar 2026");
    expect(formFields(bad.html, path)).toMatchObject({ til: "2026-02-01", snudd: "ja" });
  });

  it("bad input from outside the form changes nothing it should not: strange fields, other teams' and unknown measures, a megabyte", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = sheetPath(team);
    const send = async (fields: Record<string, string>) => (await visitor.send(path, fields)).status;
    await visitor.open(path);
    expect(await send({})).toBe(303);
    expect(await send({ ukjent: "felt" })).toBe(303);
    expect(await send({ kjent: "{" })).toBe(422);
    expect(await send({ kjent: '{"a":[0]}' })).toBe(422);
    expect(await send(pair("TRS-P1", "i går", "1", "2"))).toBe(422);
    expect(await send(pair("__proto__", "2027-01-01", "1", "2"))).toBe(303);
    expect(await send({ "v.TRS-P1": "1" })).toBe(422);
    expect(await send({ "valg.TRS-P1.2027-01-01": "kanskje" })).toBe(422);
    expect(await send(pair("TRS-P1", "2027-01-15", "1", "2"))).toBe(422);
    expect(await send(pair("TRS-P1", "2027-03-01", "1", "2"))).toBe(422);
    expect(await send(pair("FALL-P1", "2027-01-01", "1", "2"))).toBe(422);
    expect(await send(pair("TRS-P1", "2027-01-01", "9".repeat(5000), "2"))).toBe(422);
    expect(await send({ kjent: "a".repeat(1_100_000) })).toBe(413);
    const forged = { kjent: JSON.stringify({ "TRS-P1 2027-01-01": [1, "i går", "", ""] }) };
    expect(await send({ ...forged, ...pair("TRS-P1", "2027-01-01", "1", "2") })).toBe(422);
    expect(await valuesOf(house.owner, team, "TRS-P1")).toEqual([]);
  });
});

it("a form of more cells than any sheet has is not read", async () => {
  const team = await makeTestTeam(house.owner);
  const lead = await house.as(team.lead);
  const cells = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`v.X${n}.2027-01-01.t`, "1"]));
  const sent = (count: number) => lead.send(sheetPath(team), { intervall: "month", ...cells(count) });
  expect((await sent(5000)).text).not.toContain("Arket kunne ikke leses");
  const refused = await sent(5001);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Arket kunne ikke leses");
});

it("forty measures by twelve months stay light: the page is under 25 kB as it is sent", async () => {
  const team = await makeTestTeam(house.owner, {
    packageCodes: ["TRS", "LMB-SH", "LMB-HT", "UVI", "ERN", "TRU", "TOF", "FALL"],
  });
  const visitor = await house.as(team.lead);
  await visitor.open(sheetPath(team));
  for (const code of ["TRS-P1", "ERN-P1", "TRU-P1", "TOF-P1", "FALL-P1", "UVI-O1"])
    await fill(house.owner, team, code, "2026-03-01", [15, 16, 15, 17, 16, 15, 16, 15, 12, 13, 14]);
  const { html } = await visitor.open(sheetPath(team));
  const measures = new Set([...html.matchAll(/name="v\.([^.]+)\./g)].map((found) => found[1])).size;
  expect(measures).toBeGreaterThanOrEqual(40);
  const size = gzipSync(html).length;
  expect(size).toBeLessThan(25_000);
});
