import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, measurement, notedChange, teamMeasure } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { measurementRoutes } from "./routes.ts";
import { dayOf, fill, makeTestTeam, teamMeasureOf } from "./test-team.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

describe("the address of a measure", () => {
  it("is the code in small letters, and whoever types capitals as the code is written elsewhere comes to the same page", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = `/team/${team.id}/malinger`;
    expect((await visitor.open(`${path}/trs-p1`)).status).toBe(200);
    for (const typed of ["TRS-P1", "Trs-p1"])
      expect((await visitor.open(`${path}/${typed}`)).location).toBe(`${path}/trs-p1`);
    expect((await visitor.open(`${path}/TRS-P1?alt=ja`)).location).toBe(`${path}/trs-p1?alt=ja`);
    expect((await visitor.open(`${path}/TRS-P1/mal`)).status).toBe(200);
    expect((await visitor.open(`${path}/TRS-P99`)).status).toBe(404);
  });
});

describe("the chart and its sentence", () => {
  it("the page has the sentence, the rule with its limit, how the median was made, the changes and the samlinger, in three languages", async () => {
    const team = await makeTestTeam(house.owner, {
      enrolledOn: "2025-01-10",
      sessions: ["2026-02-16", "2026-09-02", "2027-06-02"],
      name: "Bjørkmo sykehjem",
    });
    await fill(house.owner, team, "TRS-P1", "2025-03-01", [
      12,
      10,
      12,
      10,
      null,
      12,
      10,
      12,
      10,
      12,
      10,
      14,
      15,
      16,
      17,
      18,
      17,
      16,
      17,
      18,
      19,
      18,
      18,
    ]);
    await house.owner
      .update(teamMeasure)
      .set({ expectedFrom: dayOf("2025-03-01") })
      .where(eq(teamMeasure.teamId, team.id));
    await house.owner.insert(notedChange).values({
      teamId: team.id,
      day: dayOf("2026-02-10"),
      title: "Skår ved innkomst",
      createdAt: house.now,
    });
    const visitor = await house.as(team.member);
    const nb = await visitor.open(team.path("trs-p1"));
    expect(nb.text).toContain("Andelen har ligget over medianen");
    expect(nb.text).toContain("Det er neppe tilfeldig.");
    expect(nb.text).toContain("«Skår ved innkomst» (1). Det er en ledetråd, ikke et bevis.");
    expect(nb.text).toMatch(/grensen \d+\. Rekken er på \d+\./);
    expect(nb.text).toContain("regnet av de 10 målingene før nettverket og holdes fast");
    expect(nb.text).toContain("Før nettverket");
    expect(nb.text).toContain("Samling 2");
    expect(nb.text).toContain("ikke målt");
    expect(nb.text).toContain("Alle målinger i tabell (22 av 23)");
    expect(nb.html.match(/role="img"/g)).toHaveLength(3);
    const nn = await visitor.follow(`${team.path("trs-p1")}?sprak=nn`);
    expect(nn.text).toContain("Andelen har lege over medianen");
    expect(nn.text).toContain("rekna av dei 10 målingane før nettverket");
    const en = await visitor.follow(`${team.path("trs-p1")}?sprak=en`);
    expect(en.text).toContain("The share has been above the median");
    expect(en.text).toContain("Session 2");
  });

  it("with fewer than ten values it says that it is too early, and with none what will be here", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.member);
    const none = await visitor.open(team.path("trs-p1"));
    expect(none.text).toContain("Ingen målinger ennå.");
    expect(none.html).not.toContain("<figure");
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const early = await visitor.open(team.path("trs-p1"));
    expect(early.text).toContain("for tidlig å si");
    expect(early.html).toContain("<figure");
  });

  it("ten years of months stand in the table; of more the newest ten years, and the rest for whoever asks", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.member);
    const rows = async (path: string) => ((await visitor.open(path)).html.match(/<tr/g) ?? []).length - 1;
    await fill(
      house.owner,
      team,
      "TRS-P1",
      "2017-03-01",
      Array.from({ length: 119 }, () => 12),
    );
    await house.owner
      .update(teamMeasure)
      .set({ expectedFrom: dayOf("2017-03-01") })
      .where(eq(teamMeasure.teamId, team.id));
    // January 2027 is over and February runs
    const shown = await rows(team.path("trs-p1"));
    expect(shown).toBe(120);
    await fill(house.owner, team, "TRS-P1", "2017-02-01", [12]);
    expect(await rows(team.path("trs-p1"))).toBe(120);
    const seen = await visitor.open(team.path("trs-p1"));
    expect(seen.text).toContain("Vis alle 121 radene");
    expect(await rows(`${team.path("trs-p1")}?tabell=alle`)).toBe(121);
  });

  it("published figures show their source, and nobody enters or corrects them", async () => {
    const team = await makeTestTeam(house.owner, { simulated: true });
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const source = { title: { nb: "Datasettet prøve" }, licence: "MIT" };
    await house.owner.update(teamMeasure).set({ dataSource: source }).where(eq(teamMeasure.teamId, team.id));
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const seen = await visitor.open(path);
    expect(seen.text).toContain("Kilde: Datasettet prøve. Lisens: MIT.");
    expect(seen.html).not.toContain('name="teller"');
    expect(seen.text).not.toContain("simulerte tall");
    const sent = await visitor.send(path, {
      periode: "2027-01-01",
      teller: "1",
      nevner: "2",
      kommentar: "",
      versjon: "0",
      kjent: "",
    });
    expect(sent.status).toBe(404);
  });

  it("simulated figures are marked wherever they are shown", async () => {
    const team = await makeTestTeam(house.owner, { simulated: true });
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    for (const path of [
      `/team/${team.id}/malinger`,
      team.path("trs-p1"),
      `${team.path("trs-p1")}/diagram.svg`,
      `${team.path("trs-p1")}/verdier.csv`,
    ]) {
      expect((await visitor.open(path)).html, path).toMatch(/simulerte tall/i);
    }
  });
});

describe("taking it out", () => {
  it("A032 PNG, SVG and CSV of the chart and the values, and the audit knows who took them", async () => {
    const team = await makeTestTeam(house.owner, { name: "Bjørkmo =1+1" });
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, null, 10]);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner
      .update(measurement)
      .set({ comment: '=HYPERLINK("x"); \nto linjer' })
      .where(and(eq(measurement.teamMeasureId, id), eq(measurement.period, dayOf("2026-12-01"))));
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const png = await visitor.open(`${path}/diagram.png`);
    expect(png.headers.get("content-type")).toBe("image/png");
    expect(png.headers.get("content-disposition")).toContain(".png");
    expect(png.html).toContain("PNG");
    const svg = await visitor.open(`${path}/diagram.svg`);
    expect(svg.html).toMatch(/^<svg/);
    expect(svg.html).toContain("Risiko vurdert ved første møte, Bjørkmo =1+1");
    expect(svg.html).not.toContain("var(--");
    const csv = await visitor.open(`${path}/verdier.csv`);
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const [head, ...rows] = csv.html.split("\r\n");
    expect(head).toMatch(/^(\ufeff)?Team;Kode;Måling;Periode;Fra;Til;Teller \(/);
    expect(rows[0]).toContain(";oktober\u00a02026;2026-10-01;2026-10-31;11;20;55;målt;nei;");
    expect(rows[1]).toContain(";november\u00a02026;2026-11-01;2026-11-30;;;;ikke målt;;;");
    expect(csv.html).toContain(`"'=HYPERLINK(""x""); \nto linjer"`);
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, id), eq(auditEntry.action, "measurement.exported")));
    expect(lines.map(({ newValue }) => newValue)).toEqual([
      { format: "png" },
      { format: "svg" },
      { format: "csv" },
    ]);
  });
});
