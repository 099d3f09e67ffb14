import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, measurement, teamMeasure } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { ensureTeamMeasures } from "../ensure-team-measures.ts";
import { measurementRoutes } from "../routes.ts";
import { dayOf, fill, makeTestTeam, teamMeasureOf, type TestTeam } from "../test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

const twenty = [10, 12, 9, 11, 10, 12, 11, 9, 10, 12, 11, 10, 12, 9, 10, 11, 12, 10, 11, 20];

async function measuringTeam(counts: readonly number[]): Promise<TestTeam> {
  const team = await makeTestTeam(house.owner, { enrolledOn: "2025-01-10" });
  await fill(house.owner, team, "TRS-P1", "2025-03-01", counts);
  return team;
}

const agree = (team: TestTeam, charts: string, sets: string) =>
  house.owner
    .execute(sql`insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
    values (${team.collaborativeId}, 5, 20, 'mark', ${charts}::text[], ${sets}::text[])
    on conflict (collaborative_id) do update set charts = excluded.charts, rule_sets = excluded.rule_sets`);

describe("choice of chart and rules", () => {
  it("with nothing agreed there is the run chart and Anhøj; what the network agrees on is offered, and why not when it does not fit", async () => {
    const team = await measuringTeam(twenty.slice(0, 12));
    const lead = await house.as(team.lead);
    const path = `${team.path("trs-p1")}/visning`;
    const alone = await lead.open(path);
    // one chart and one rule set are no choice: they are told, with no form
    expect(alone.html).not.toMatch(/type="radio"|<form[^>]*visning/);
    expect(alone.text).toContain("Akkurat nå er det ingenting å velge mellom.");
    expect(alone.text).toContain("Seriediagram.");
    expect(alone.text).toContain("Anhøj.");
    await agree(team, "{run}", "{anhoej,perla}");
    expect((await lead.open(path)).html.match(/type="radio"/g)).toHaveLength(3);
    await agree(team, "{run,p,u,i}", "{anhoej,perla}");
    const page = await lead.open(path);
    // run and XmR, Anhøj and IHI; the others say why not
    expect(page.html.match(/type="radio"/g)).toHaveLength(4);
    expect(page.text).toContain("Ikke ennå: det trengs 20 målinger i fasen for å regne grensene. Det er 12.");
    expect(page.text).toContain("Passer ikke her: målingen er ikke en forekomst per så mange.");
    expect((await lead.send(path, { diagram: "p", regler: "anhoej", versjon: "1" })).status).toBe(422);
    expect((await lead.send(path, { diagram: "i", regler: "nelson", versjon: "1" })).status).toBe(422);
    expect((await lead.send(path, { diagram: "xyz", regler: "", versjon: "1" })).status).toBe(422);
    expect((await lead.send(path, { diagram: "i", regler: "perla", versjon: "1" })).status).toBe(303);
  });

  it("a P chart has its limits, its sentence tells which was passed, and pictures and lists are the same", async () => {
    const team = await measuringTeam(twenty);
    await agree(team, "{run,p}", "{anhoej}");
    const lead = await house.as(team.lead);
    const path = `${team.path("trs-p1")}/visning`;
    const done = await lead.fillIn(path, path, { diagram: "p" });
    expect(done.status).toBe(303);
    const page = await lead.open(done.location as string);
    expect(page.text).toContain("Diagrammet vises slik dere har valgt.");
    expect(page.text).toMatch(/100 % i oktober 2026 ligger over øvre grense, som er \d+ %/);
    expect(page.text).toContain("Grensene står tre standardavvik fra midten.");
    expect(page.text).toContain("Mot snittet");
    expect(page.html).toContain('class="limit"');
    expect((await lead.open(`${team.path("trs-p1")}/diagram.svg`)).html).toContain("Øvre grense");
    expect((await lead.open(`/team/${team.id}/malinger`)).html).toContain("Kontrolldiagram med");
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    const [line] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, id), eq(auditEntry.action, "measure.viewChosen")));
    expect(line?.newValue).toEqual({ chart: "p", ruleSet: "anhoej" });
  });

  it("a choice that the network takes away, or a new phase with few values, falls back to the run chart and says why", async () => {
    const team = await measuringTeam(twenty);
    await agree(team, "{run,p}", "{anhoej,nelson}");
    await house.owner
      .update(teamMeasure)
      .set({ chart: "p", ruleSet: "nelson" })
      .where(eq(teamMeasure.teamId, team.id));
    const lead = await house.as(team.lead);
    expect((await lead.open(team.path("trs-p1"))).html).toContain('class="limit"');
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner.execute(sql`insert into measure_phase (team_measure_id, from_period, reason, decided_at)
      values (${id}, '2025-09-01', 'Ny rutine', now())`);
    const phased = await lead.open(team.path("trs-p1"));
    expect(phased.html).not.toContain('class="limit"');
    expect(phased.text).toContain(
      "Dere har valgt P-diagram. Foreløpig vises seriediagram: det trengs 20 målinger i fasen for å regne grensene. Det er 14.",
    );
    await agree(team, "{run}", "{anhoej}");
    const taken = await lead.open(team.path("trs-p1"));
    expect(taken.text).toContain("Dere har valgt P-diagram, som nettverket ikke lenger bruker.");
    expect(taken.text).toContain("Dere har valgt Nelson, som nettverket ikke lenger bruker.");
    expect(taken.text).toContain("Regelsett: Anhøj.");
  });

  it("two people choosing: the second sees what the first chose, and nothing is overwritten; a member does not choose", async () => {
    const team = await measuringTeam(twenty);
    await agree(team, "{run,i,p}", "{anhoej,perla}");
    const path = `${team.path("trs-p1")}/visning`;
    const lead = await house.as(team.lead);
    const leader = await house.as(team.leader);
    const before = await leader.open(path);
    const version = /name="versjon" value="(\d+)"/.exec(before.html)?.[1] as string;
    await lead.fillIn(path, path, { diagram: "p" });
    const late = await leader.send(path, { diagram: "i", regler: "perla", versjon: version });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Noen andre har valgt mens du holdt på: P-diagram, Anhøj.");
    expect(await teamMeasureOf(house.owner, team, "TRS-P1")).toMatchObject({ chart: "p" });
    expect((await (await house.as(team.member)).open(path)).status).toBe(404);
  });
});

describe("a measure that must be read beside another", () => {
  const infections = async (wishes: { unused?: boolean; empty?: boolean } = {}) => {
    const team = await makeTestTeam(house.owner, { packageCodes: ["UVI"], enrolledOn: "2025-01-10" });
    await fill(house.owner, team, "UVI-O1", "2025-03-01", [1, 2, 1, 3]);
    if (!wishes.unused && !wishes.empty) await fill(house.owner, team, "UVI-O2", "2025-05-01", [1, 1, 0, 1]);
    if (wishes.unused)
      await house.owner
        .update(teamMeasure)
        .set({ chosen: false })
        .where(and(eq(teamMeasure.teamId, team.id), eq(teamMeasure.measureCode, "UVI-O2")));
    return team;
  };

  it("infections per catheter-day and per resident-day stand on both pages, over the same months, with the reason", async () => {
    const team = await infections();
    const member = await house.as(team.member);
    for (const code of ["uvi-o1", "uvi-o2"]) {
      const page = await member.open(team.path(code));
      expect(page.html.match(/<figure class="chart"/g)).toHaveLength(2);
      expect(page.text).toContain("Bare sammen viser de om det går bedre.");
      expect(page.text).toContain("kateterdøgn");
      expect(page.html).toContain(`href="${team.path(code === "uvi-o1" ? "uvi-o2" : "uvi-o1")}"`);
    }
    expect((await member.open(team.path("uvi-p1"))).text).not.toContain("Les den sammen");
  });

  it("the pair is said to be missing when the team does not use it, with the way to the plan, or has not counted", async () => {
    const unused = await infections({ unused: true });
    const page = await (await house.as(unused.member)).open(unused.path("uvi-o1"));
    expect(page.text).toMatch(/Dere bruker ikke «[^»]+beboerdøgn[^»]*»/);
    expect(page.html).toContain(`href="/team/${unused.id}/maleplan"`);
    const empty = await infections({ empty: true });
    expect((await (await house.as(empty.member)).open(empty.path("uvi-o1"))).text).toContain(
      "har ingen målinger ennå.",
    );
  });
});

describe("rare events", () => {
  const events = async (days: readonly string[]) => {
    const team = await makeTestTeam(house.owner, { enrolledOn: "2025-01-10" });
    await ensureTeamMeasures(house.owner, [team.id]);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-O2");
    for (const day of days)
      await house.owner.insert(measurement).values({
        teamMeasureId: id,
        period: dayOf(day),
        numerator: 1,
        late: false,
        enteredAt: house.now,
      });
    return team;
  };

  it("the days since the last stand large, with the longest, the next milestone and that time still runs", async () => {
    const team = await events(["2026-09-01", "2026-10-28"]);
    const page = await (await house.as(team.member)).open(team.path("trs-o2"));
    expect(page.text).toContain(
      "100 dager siden siste hendelse, 28. oktober 2026. Lenger enn noen gang før: den lengste var 57 dager.",
    );
    expect(page.text).toContain("Tiden går fortsatt, så den er ikke en måling ennå.");
    expect(page.text).toContain("Neste merkedag er 150 dager, 27. mars 2027.");
  });

  it("no events is not said to be good: it may be that nobody wrote them down", async () => {
    const team = await events([]);
    expect((await (await house.as(team.member)).open(team.path("trs-o2"))).text).toContain(
      "eller at ingen har skrevet det ned.",
    );
  });

  it("the T chart that the package recommends may be chosen from twelve intervals", async () => {
    const thirteen = Array.from({ length: 13 }, (_, at) =>
      dayOf("2025-06-01")
        .add({ days: at * 30 + ((at * 7) % 11) })
        .toString(),
    );
    const team = await events(thirteen);
    const lead = await house.as(team.lead);
    const path = `${team.path("trs-o2")}/visning`;
    expect((await lead.fillIn(path, path, { diagram: "t" })).status).toBe(303);
    const page = await lead.open(team.path("trs-o2"));
    expect(page.html).toContain('class="limit"');
    expect(page.text).toContain("dager siden siste hendelse");
    const few = await events(thirteen.slice(0, 12));
    const fewPath = `${few.path("trs-o2")}/visning`;
    expect(
      (await (await house.as(few.lead)).send(fewPath, { diagram: "t", regler: "anhoej", versjon: "1" }))
        .status,
    ).toBe(422);
  });
});
