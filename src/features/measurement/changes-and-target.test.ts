import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, notedChange } from "../../database/schema.ts";
import { formFields } from "../../platform/testing/visitor.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { measurementRoutes } from "./routes.ts";
import { fill, makeTestTeam, teamMeasureOf } from "./test-team.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

describe("what the team changed", () => {
  const change = {
    tittel: "Hudsjekk i morgenstellet",
    dag: "2027-01-20",
    beskrivelse: "Gjelder alle",
    gjelder: "alle",
  };

  it("is noted with its day, stands numbered in the chart and the list, and is corrected with its version", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10, 15]);
    const visitor = await house.as(team.member);
    const page = `/team/${team.id}/endringer/ny`;
    const sent = await visitor.fillIn(`${page}?maling=trs-p1`, `${page}?maling=trs-p1`, change);
    expect(sent.location).toMatch(new RegExp(`^${team.path("trs-p1")}\\?merket=`));
    const seen = await visitor.follow(sent.location!);
    expect(seen.text).toContain("«Hudsjekk i morgenstellet» er merket.");
    expect(seen.text).toContain("Hudsjekk i morgenstellet fra 20. januar 2027. Gjelder alle");
    expect(seen.html).toContain('class="flagno"');
    const [row] = await house.owner.select().from(notedChange).where(eq(notedChange.teamId, team.id));
    const edit = `/team/${team.id}/endringer/${row?.id}`;
    const first = formFields((await visitor.open(edit)).html, edit);
    expect(first).toMatchObject({ tittel: "Hudsjekk i morgenstellet", dag: "2027-01-20", versjon: "1" });
    const other = await house.as(team.lead);
    await other.fillIn(edit, edit, { tittel: "Hudsjekk hver morgen" });
    const conflict = await visitor.send(edit, {
      ...first,
      ...(await visitor.hidden()),
      tittel: "Hudsjekk kl. 8",
    });
    expect(conflict.status).toBe(409);
    for (const shown of ["Noen andre har rettet endringen", "Hudsjekk hver morgen"])
      expect(conflict.text).toContain(shown);
    expect(formFields(conflict.html, edit)).toMatchObject({ tittel: "Hudsjekk kl. 8", versjon: "2" });
    await visitor.send(edit, formFields(conflict.html, edit));
    const removal = `${edit}/fjern`;
    const removed = await visitor.send(removal, { ...(await visitor.hidden()), versjon: "3" });
    expect(removed.status).toBe(303);
    expect(await house.owner.select().from(notedChange).where(eq(notedChange.teamId, team.id))).toEqual([]);
    const actions = (
      await house.owner.select().from(auditEntry).where(eq(auditEntry.subjectId, row!.id))
    ).map(({ action }) => action);
    expect(actions).toEqual(["change.noted", "change.corrected", "change.corrected", "change.removed"]);
  });

  it("A099 may be tied to an intervention of the team's package, and that stands in the list, the chart and the files", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10, 15]);
    const visitor = await house.as(team.member);
    const page = `/team/${team.id}/endringer/ny?maling=trs-p1`;
    const form = await visitor.open(page);
    const [named] = /TRS \d+ TRS-T3/.exec(form.html) ?? [];
    expect(form.text).toContain("Ikke et av tiltakene i pakken");
    expect(form.html.match(/<option value="TRS \d+ TRS-T\d"/g)).toHaveLength(7);
    for (const tiltak of ["TRS 1 TRS-T99", "FALL 1 FALL-T1", "TRS-T3"]) {
      const refused = await visitor.fillIn(page, page, { ...change, tiltak });
      expect(refused.status, tiltak).toBe(422);
      expect(refused.text).toContain("Velg et av tiltakene i listen");
    }
    const sent = await visitor.fillIn(page, page, { ...change, tiltak: named as string });
    const said = "Hudsjekk i morgenstellet fra 20. januar 2027. Tiltak: Se på huden jevnlig. Gjelder alle";
    const seen = await visitor.follow(sent.location!);
    expect(seen.text).toContain(said);
    expect(seen.html).toContain("1, Hudsjekk i morgenstellet (Se på huden jevnlig), 20.");
    expect((await visitor.open(`/team/${team.id}/malinger`)).text).toContain(said);
    expect((await visitor.open(`${team.path("trs-p1")}/diagram.svg`)).text).toContain("Se på huden jevnlig");
    const [row] = await house.owner.select().from(notedChange).where(eq(notedChange.teamId, team.id));
    const edit = `/team/${team.id}/endringer/${row?.id}`;
    // it stays a choice when the team has left the package
    await house.owner.execute(sql`delete from team_package where team_id = ${team.id}`);
    expect(formFields((await visitor.open(edit)).html, edit)).toMatchObject({ tiltak: named });
    await visitor.fillIn(edit, edit, { tittel: "Hudsjekk hver morgen" });
    expect((await visitor.open(team.path("trs-p1"))).text).toContain("Tiltak: Se på huden jevnlig.");
    await visitor.fillIn(edit, edit, { tiltak: "" });
    expect((await visitor.open(team.path("trs-p1"))).text).not.toContain("Tiltak: ");
    const log = await house.owner.select().from(auditEntry).where(eq(auditEntry.subjectId, row!.id));
    expect(log.map(({ newValue }) => (newValue as { intervention: unknown }).intervention)).toEqual([
      named,
      named,
      null,
    ]);
  });

  it("A100 with fewer than three values it is advised to measure first, and the page tells it afterwards", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-11-01", [11, 12]);
    const visitor = await house.as(team.leader);
    const page = `/team/${team.id}/endringer/ny?maling=trs-p1`;
    expect((await visitor.open(page)).text).toContain(
      "Dere har to målinger. Mål minst tre ganger før dere endrer noe",
    );
    await visitor.fillIn(page, page, change);
    expect((await visitor.open(team.path("trs-p1"))).text).toContain("Før denne er det to målinger.");
    const ready = await makeTestTeam(house.owner);
    await fill(house.owner, ready, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const other = await house.as(ready.leader);
    const readyPage = `/team/${ready.id}/endringer/ny?maling=trs-p1`;
    expect((await other.open(readyPage)).text).not.toContain("Mål minst tre ganger");
    await other.fillIn(readyPage, readyPage, change);
    expect((await other.open(ready.path("trs-p1"))).text).not.toContain("før den første endringen");
  });

  it("one that is about a measure stands in that chart only", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const page = `/team/${team.id}/endringer/ny?maling=trs-p1`;
    await visitor.fillIn(page, page, { ...change, gjelder: "TRS-P1" });
    expect((await visitor.open(team.path("trs-p1"))).text).toContain(change.tittel);
    expect((await visitor.open(team.path("trs-p5"))).text).not.toContain(change.tittel);
  });

  it("a day to come is no change yet, an empty name is no name, and other teams' changes are not found", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const page = `/team/${team.id}/endringer/ny`;
    expect((await visitor.fillIn(page, page, { ...change, dag: "2027-02-05" })).status).toBe(303);
    const future = await visitor.fillIn(page, page, { ...change, dag: "2027-02-06" });
    expect(future.text).toContain("Skriv en dag som har vært.");
    expect((await visitor.fillIn(page, page, { ...change, dag: "1990-01-01" })).status).toBe(422);
    const empty = await visitor.fillIn(page, page, { ...change, tittel: " ", dag: "" });
    expect(empty.text).toContain("To ting må rettes");
    const [row] = await house.owner.select().from(notedChange).where(eq(notedChange.teamId, team.id));
    const stranger = await makeTestTeam(house.owner);
    const other = await house.as(stranger.lead);
    expect((await other.open(`/team/${stranger.id}/endringer/${row?.id}`)).status).toBe(404);
    expect(
      (await other.send(`/team/${stranger.id}/endringer/${row?.id}/fjern`, { versjon: "1" })).status,
    ).toBe(404);
    expect((await other.open(`/team/${team.id}/endringer/ny`)).status).toBe(404);
    expect((await (await house.as(team.organizer)).open(page)).status).toBe(404);
  });
});

describe("the team's own target", () => {
  it("A059 the package's target is the start; the team sets its own, or none", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const page = await visitor.open(`${path}/mal`);
    expect(formFields(page.html, `${path}/mal`)).toMatchObject({ mal: "95", forrige: "95" });
    const sent = await visitor.fillIn(`${path}/mal`, `${path}/mal`, { mal: "80,5 %" });
    const seen = await visitor.follow(sent.location!);
    expect(seen.text).toContain("Måltallet er lagret.");
    expect(seen.text).toContain("er teamets eget. Pakken foreslår 95 %.");
    expect((await teamMeasureOf(house.owner, team, "TRS-P1")).target).toBe(80.5);
    await visitor.fillIn(`${path}/mal`, `${path}/mal`, { mal: "" });
    expect((await teamMeasureOf(house.owner, team, "TRS-P1")).target).toBeNull();
    expect((await visitor.open(path)).text).toContain("Teamet har ikke satt noe måltall.");
    for (const wrong of ["101", "-1", "mange", "1.500"])
      expect((await visitor.fillIn(`${path}/mal`, `${path}/mal`, { mal: wrong })).status, wrong).toBe(422);
    const stale = await visitor.fillIn(`${path}/mal`, `${path}/mal`, { mal: "70", forrige: "95" });
    expect(stale.status).toBe(409);
    expect((await (await house.as(team.member)).open(`${path}/mal`)).status).toBe(404);
  });
});
