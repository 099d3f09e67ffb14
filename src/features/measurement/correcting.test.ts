import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry } from "../../database/schema.ts";
import { formFields } from "../../platform/testing/visitor.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { measurementRoutes } from "./routes.ts";
import { fill, makeTestTeam, teamMeasureOf, valuesOf } from "./test-team.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

describe("correcting a value", () => {
  it("C56 a correction through the table keeps old and new in the audit, and a timely value stays timely", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10, 15]);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const table = await visitor.open(path);
    expect(table.html).toContain(`href="${path}?periode=2026-10-01#registrer"`);
    const form = await visitor.open(`${path}?periode=2026-10-01`);
    expect(form.text).toContain("Rett oktober 2026");
    expect(formFields(form.html, path)).toMatchObject({ teller: "11", nevner: "20", versjon: "1" });
    const sent = await visitor.fillIn(`${path}?periode=2026-10-01`, path, {
      teller: "13",
      kommentar: "Talte feil",
    });
    expect(sent.status).toBe(303);
    const [first] = await valuesOf(house.owner, team, "TRS-P1");
    expect(first).toMatchObject({
      numerator: 13,
      denominator: 20,
      late: false,
      version: 2,
      comment: "Talte feil",
    });
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    const [line] = await house.owner
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.subjectId, `${id} 2026-10-01`));
    expect(line).toMatchObject({
      action: "measurement.corrected",
      actor: team.lead,
      teamId: team.id,
      oldValue: { numerator: 11 },
      newValue: { numerator: 13, late: false },
    });
    const shown = await visitor.open(path);
    expect(shown.text).toContain("Talte feil");
    expect(shown.text).toContain("Mona Måling");
  });

  it("a value that somebody else changed meanwhile is shown to both, and a person chooses", async () => {
    const team = await makeTestTeam(house.owner);
    const path = team.path("trs-p1");
    const lead = await house.as(team.lead);
    const leader = await house.as(team.leader);
    const mine = formFields((await lead.open(path)).html, path);
    await leader.fillIn(path, path, { teller: "17", nevner: "20", kommentar: "Vakt" });
    const conflict = await lead.send(path, { ...mine, teller: "18", nevner: "20" });
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain("Noen andre har endret januar 2027");
    for (const shown of ["17 av 20", "Lise Leder", "Vakt", "18 av 20"])
      expect(conflict.text).toContain(shown);
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]).toMatchObject({ numerator: 17, version: 1 });
    const chosen = await lead.send(path, { ...formFields(conflict.html, path) });
    expect(chosen.status).toBe(303);
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]).toMatchObject({ numerator: 18, version: 2 });
  });

  it("two who correct the same value at the same moment: the second is told", async () => {
    const team = await makeTestTeam(house.owner);
    const path = team.path("trs-p1");
    const lead = await house.as(team.lead);
    const leader = await house.as(team.leader);
    await lead.fillIn(path, path, { teller: "10", nevner: "20" });
    const address = `${path}?periode=2027-01-01`;
    const mine = formFields((await lead.open(address)).html, path);
    expect((await leader.fillIn(address, path, { teller: "11" })).status).toBe(303);
    expect((await lead.send(path, { ...mine, teller: "12" })).status).toBe(409);
    expect((await valuesOf(house.owner, team, "TRS-P1"))[0]).toMatchObject({ numerator: 11, version: 2 });
  });

  it("twenty who enter the same month at once make one value; those who counted alike are told it is saved", async () => {
    const team = await makeTestTeam(house.owner);
    const path = team.path("trs-p1");
    const browsers = await Promise.all(Array.from({ length: 20 }, () => house.as(team.lead)));
    const forms = await Promise.all(
      browsers.map(async (one) => formFields((await one.open(path)).html, path)),
    );
    const answers = await Promise.all(
      browsers.map((one, at) => one.send(path, { ...forms[at]!, teller: String(at % 4), nevner: "20" })),
    );
    const [kept] = await valuesOf(house.owner, team, "TRS-P1");
    expect(await valuesOf(house.owner, team, "TRS-P1")).toHaveLength(1);
    expect(kept?.version).toBe(1);
    for (const [at, answer] of answers.entries())
      expect(answer.status === 303 || answer.status === 409, String(at)).toBe(true);
    // both are shown to whoever was last, so that a person can choose
    for (const [at, { status, text }] of answers.entries()) {
      if (status !== 409) continue;
      for (const numerator of [at % 4, kept?.numerator]) expect(text).toContain(`${numerator} av 20`);
    }
    const saved = answers
      .map(({ status }, at) => (status === 303 ? at % 4 : undefined))
      .filter((value) => value !== undefined);
    expect(new Set(saved)).toEqual(new Set([kept?.numerator]));
  });

  it("a value entered for the wrong month is taken away, and the month is missing again", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10, 15]);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const form = formFields((await visitor.open(`${path}?periode=2027-01-01`)).html, path);
    const sent = await visitor.send(path, { ...form, fjern: "ja" });
    expect((await visitor.follow(sent.location!)).text).toContain("Januar 2027 er fjernet og mangler nå.");
    expect(await valuesOf(house.owner, team, "TRS-P1")).toHaveLength(3);
    // the form of a value that is gone does not bring it back unseen
    const back = await visitor.send(path, { ...form, ...(await visitor.hidden()), teller: "16" });
    expect(back.status).toBe(409);
    expect(back.text).toContain("Målingen er fjernet.");
    // and one that was entered anew is another value
    await visitor.fillIn(path, path, { teller: "9", nevner: "20" });
    const stale = await visitor.send(path, { ...form, ...(await visitor.hidden()), teller: "16" });
    expect(stale.status).toBe(409);
    expect((await valuesOf(house.owner, team, "TRS-P1")).at(-1)).toMatchObject({ numerator: 9 });
  });
});
