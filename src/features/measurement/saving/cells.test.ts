import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { fill, makeTestTeam, teamMeasureOf, type TestTeam, valuesOf } from "../test-team.ts";
import { valueRoutes } from "../value-routes.ts";
import type { ToldCell } from "./cell-answer.ts";
import { cellRoutes } from "./cell-routes.ts";
import { outcomes, sendCells } from "./test-cells.ts";

// Friday 5 February 2027: January is due today
const house = testHouse([...cellRoutes, ...valueRoutes], { now: "2027-02-05T09:00:00Z" });

const knownOf = (cell: ToldCell | undefined) =>
  cell?.value ? { version: cell.value.version, enteredAt: cell.value.enteredAt } : null;
const countsOf = async (team: TestTeam, code = "TRS-P1") =>
  (await valuesOf(house.owner, team, code)).map(
    ({ period, numerator, denominator, version }) =>
      `${period.toString()} ${numerator}/${denominator} v${version}`,
  );
const logOf = async (team: TestTeam) =>
  house.owner
    .select()
    .from(auditEntry)
    .where(and(eq(auditEntry.teamId, team.id), sql`subject_kind = 'measurement'`))
    .orderBy(auditEntry.id);

describe("values from a page in the browser", () => {
  it("C40 NUL and half a sign, which JSON may carry, are refused in their cell and never a fault; the other cells are saved", async () => {
    const team = await makeTestTeam(house.owner);
    const cell = (more: string) =>
      `{"measure":"TRS-P2","period":"2027-01-11","numerator":"1","denominator":"20","known":null,${more}}`;
    const celler = `[${[
      cell(String.raw`"comment":"a\u0000b"`),
      cell(String.raw`"comment":"a\ud800b"`),
      cell(String.raw`"measure":"\u0000"`),
      cell(String.raw`"measure":"\udc00"`),
      cell(`"measure":"TRS-P1","period":"2027-01-01"`),
    ].join()}]`;
    const seen = await (await house.as(team.lead)).send(`/team/${team.id}/malinger/celler`, { celler });
    const told = JSON.parse(seen.html) as { cells: ToldCell[] };
    expect(told.cells.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      ...Array.from({ length: 4 }, () => "letters"),
      "saved",
    ]);
  });

  it("A031 a value is saved in one request and told back as it stands, with who and when", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const seen = await sendCells(visitor, team, [
      { numerator: "18", denominator: "20", comment: "Talt i perm" },
    ]);
    expect(seen.status).toBe(200);
    expect(seen.cells).toEqual([
      {
        measure: "TRS-P1",
        period: "2027-01-01",
        outcome: "saved",
        late: false,
        value: {
          numerator: 18,
          denominator: 20,
          none: false,
          comment: "Talt i perm",
          late: false,
          version: 1,
          enteredAt: house.now.toString(),
          enteredBy: "Mona Måling",
        },
        problems: [],
      },
    ]);
    expect((await visitor.open(team.path("trs-p1"))).text).toContain("18 av 20 i januar 2027.");
    const [line] = await logOf(team);
    expect(line).toMatchObject({
      action: "measurement.entered",
      actor: team.lead,
      oldValue: null,
      newValue: { numerator: 18, denominator: 20, comment: "Talt i perm", late: false },
    });
  });

  it("C52 the good cells are kept, each of the others is told why at its field, in the order they were sent", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const seen = await sendCells(visitor, team, [
      { numerator: "21", denominator: "20" },
      { period: "2026-12-01", numerator: "18", denominator: "20" },
      { period: "2026-11-01", numerator: "0", denominator: "0" },
      { period: "2027-03-01", numerator: "atten", denominator: "-1" },
      { period: "2027-01-15", numerator: "1", denominator: "2" },
      { period: "2026-10-01", numerator: "3", denominator: "8", none: true },
      { period: "2026-09-01", none: true },
      { measure: "trs-o1", period: "2026-12-01", numerator: "3", denominator: "1\u202f240" },
      { measure: "SVK-P1", numerator: "1", denominator: "2" },
      { period: "2026-08-01", numerator: "1", denominator: "2", comment: "Gjelder 01019000083" },
      { measure: "TRS-O2", period: "2026-12-24", denominator: "4", none: true },
      { measure: "TRS-O2", period: "2026-12-25" },
      { period: "i går", numerator: "1", denominator: "2" },
      { period: "2026-07-01", numerator: "1", denominator: "9" },
      { period: "2026-07-01", numerator: "2", denominator: "9" },
    ]);
    expect(outcomes(seen)).toEqual([
      "refused numerator aboveDenominator",
      "saved",
      "refused denominator zeroDenominator",
      "refused period future numerator notANumber denominator negative",
      "refused period notAPeriod",
      "refused numerator noneWithCounts",
      "saved",
      "saved",
      "refused cell unknownMeasure",
      "refused cell identityNumber",
      "refused denominator noDenominator numerator alwaysApplicable",
      "saved",
      "refused cell day",
      "refused cell twice",
      "refused cell twice",
    ]);
    expect(seen.cells[0]?.problems[0]?.text).toContain("«Vurdert i tide» kan ikke være flere enn");
    expect(await countsOf(team)).toEqual(["2026-09-01 null/null v1", "2026-12-01 18/20 v1"]);
    expect(await countsOf(team, "TRS-O1")).toEqual(["2026-12-01 3/1240 v1"]);
    expect((await logOf(team)).map(({ action }) => action)).toEqual(Array(4).fill("measurement.entered"));
  });

  it.each(["1 240", "1\u00a0240", "1\u202f240", "1\u2009240", "1240", "01240"])(
    "%j is 1240 as Norwegians write it",
    async (denominator) => {
      const team = await makeTestTeam(house.owner);
      const visitor = await house.as(team.lead);
      await sendCells(visitor, team, [{ measure: "TRS-O1", numerator: "0", denominator }]);
      expect(await countsOf(team, "TRS-O1")).toEqual(["2027-01-01 0/1240 v1"]);
    },
  );

  it("a language of one's own: what is wrong is told in nynorsk and English too", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const said = async (language: string) => {
      visitor.cookies.set("sprak", language);
      return (await sendCells(visitor, team, [{ numerator: "1,5", denominator: "20" }])).cells[0]?.problems[0]
        ?.text;
    };
    expect(await said("nn")).toBe("Skriv eit heilt tal, utan komma og punktum.");
    expect(await said("en")).toBe("Write a whole number, without a comma or a point.");
  });

  it("a comment that is left out stays, and one that is emptied goes", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const first = await sendCells(visitor, team, [{ numerator: "1", denominator: "20", comment: "Ferie" }]);
    const second = await sendCells(visitor, team, [
      { numerator: "2", denominator: "20", known: knownOf(first.cells[0]) },
    ]);
    expect(second.cells[0]).toMatchObject({ outcome: "saved", value: { comment: "Ferie", version: 2 } });
    const third = await sendCells(visitor, team, [
      { numerator: "2", denominator: "20", comment: "", known: knownOf(second.cells[0]) },
    ]);
    expect(third.cells[0]).toMatchObject({ outcome: "saved", value: { comment: "", version: 3 } });
  });

  it("a count is corrected to nobody to count, and back again", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    let told = await sendCells(visitor, team, [{ numerator: "18", denominator: "20" }]);
    for (const [cell, value] of [
      [{ none: true }, { numerator: null, denominator: null, none: true, version: 2 }],
      [
        { numerator: "17", denominator: "20" },
        { numerator: 17, denominator: 20, none: false, version: 3 },
      ],
    ] as const) {
      told = await sendCells(visitor, team, [{ ...cell, known: knownOf(told.cells[0]) }]);
      expect(told.cells[0]).toMatchObject({ outcome: "saved", value });
      const [kept] = await valuesOf(house.owner, team, "TRS-P1");
      expect(kept).toMatchObject({ numerator: value.numerator, notApplicable: value.none });
    }
  });

  it("the line of a correction and of a removal holds all that stood, and where", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const period = "2026-11-01";
    const first = await sendCells(visitor, team, [
      { period, numerator: "18", denominator: "20", comment: "Talt i perm" },
    ]);
    const known = knownOf(first.cells[0]);
    const second = await sendCells(visitor, team, [
      { period, numerator: "17", denominator: "20", comment: "Talt på nytt", known },
    ]);
    await sendCells(visitor, team, [{ period, remove: true, known: knownOf(second.cells[0]) }]);
    const stood = { denominator: 20, notApplicable: false, late: true };
    const entered = { ...stood, numerator: 18, comment: "Talt i perm" };
    const corrected = { ...stood, numerator: 17, comment: "Talt på nytt" };
    const lines = await logOf(team);
    expect(lines.map(({ oldValue, newValue }) => [oldValue, newValue])).toEqual([
      [null, entered],
      [entered, corrected],
      [corrected, null],
    ]);
    for (const line of lines) expect(line).toMatchObject({ collaborativeId: team.collaborativeId });
  });

  it("a sheet with measures of a package that nobody has opened yet is saved whole", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    await sendCells(visitor, team, [{ numerator: "18", denominator: "20" }]);
    await house.owner.execute(sql`
      insert into team_package (team_id, package_code, package_version, position) values (${team.id}, 'FALL', 1, 2)`);
    const { rows } = await house.owner.execute<{ code: string }>(sql`
      select code from measure where package_code = 'FALL' and "interval" = 'month' and part_of_whole order by code limit 1`);
    const seen = await sendCells(visitor, team, [
      { period: "2026-12-01", numerator: "18", denominator: "20" },
      { measure: rows[0]!.code, period: "2026-12-01", numerator: "3", denominator: "4" },
    ]);
    expect(outcomes(seen)).toEqual(["saved", "saved"]);
  });

  it("a value is taken away, the log keeps what it was, and a second removal finds it gone", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-12-01", [11]);
    const visitor = await house.as(team.lead);
    const there = await visitor.open(`/team/${team.id}/malinger/celler.json`);
    const [cell] = (JSON.parse(there.html) as { cells: { version: number; enteredAt: string }[] }).cells;
    const known = { version: cell!.version, enteredAt: cell!.enteredAt };
    const blind = await sendCells(visitor, team, [{ period: "2026-12-01", remove: true }]);
    expect(outcomes(blind)).toEqual(["conflict"]);
    const seen = await sendCells(visitor, team, [{ period: "2026-12-01", remove: true, known }]);
    expect(seen.cells[0]).toMatchObject({ outcome: "removed", value: null, problems: [] });
    expect(await countsOf(team)).toEqual([]);
    const again = await sendCells(visitor, team, [{ period: "2026-12-01", remove: true, known }]);
    expect(outcomes(again)).toEqual(["removed"]);
    const lines = await logOf(team);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      action: "measurement.removed",
      oldValue: { numerator: 11, denominator: 20 },
      newValue: null,
    });
  });

  it("entered, corrected and taken away in one sheet is one statement of each kind at most, and one line of the log each", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 13]);
    const visitor = await house.as(team.lead);
    const values = await valuesOf(house.owner, team, "TRS-P1");
    const known = (at: number) => ({ version: 1, enteredAt: values[at]!.enteredAt.toString() });
    const seen = await sendCells(visitor, team, [
      { period: "2026-10-01", remove: true, known: known(0) },
      { period: "2026-11-01", numerator: "14", denominator: "20", known: known(1) },
      { period: "2026-12-01", numerator: "13", denominator: "20", known: known(2) },
      { period: "2027-01-01", numerator: "15", denominator: "20" },
    ]);
    expect(outcomes(seen)).toEqual(["removed", "saved", "unchanged", "saved"]);
    expect(await countsOf(team)).toEqual([
      "2026-11-01 14/20 v2",
      "2026-12-01 13/20 v1",
      "2027-01-01 15/20 v1",
    ]);
    expect((await logOf(team)).map(({ action }) => action)).toEqual([
      "measurement.removed",
      "measurement.corrected",
      "measurement.entered",
    ]);
  });
});

describe("nothing is overwritten and nothing is stored twice", () => {
  it("a value that somebody else changed meanwhile is shown, and stands until a person has chosen", async () => {
    const team = await makeTestTeam(house.owner);
    const [lead, leader] = [await house.as(team.lead), await house.as(team.leader)];
    await sendCells(leader, team, [{ numerator: "17", denominator: "20", comment: "Vakt" }]);
    const mine = await sendCells(lead, team, [{ numerator: "18", denominator: "20" }]);
    expect(mine.cells[0]).toMatchObject({
      outcome: "conflict",
      value: { numerator: 17, denominator: 20, comment: "Vakt", version: 1, enteredBy: "Lise Leder" },
    });
    expect(await countsOf(team)).toEqual(["2027-01-01 17/20 v1"]);
    const chosen = await sendCells(lead, team, [
      { numerator: "18", denominator: "20", known: knownOf(mine.cells[0]) },
    ]);
    expect(outcomes(chosen)).toEqual(["saved"]);
    expect(await countsOf(team)).toEqual(["2027-01-01 18/20 v2"]);
  });

  it("a value that was taken away and entered anew is another one than the form was made from", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const first = await sendCells(visitor, team, [{ numerator: "17", denominator: "20" }]);
    const known = knownOf(first.cells[0]);
    await sendCells(visitor, team, [{ remove: true, known }]);
    house.now = house.now.add({ seconds: 1 });
    await sendCells(visitor, team, [{ numerator: "3", denominator: "20" }]);
    expect(outcomes(await sendCells(visitor, team, [{ numerator: "18", denominator: "20", known }]))).toEqual(
      ["conflict"],
    );
    expect(await countsOf(team)).toEqual(["2027-01-01 3/20 v1"]);
  });

  it("twenty who enter the same cells at the same moment: one is saved, the others are told what stands there", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const periods = ["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01"];
    await visitor.hidden();
    const hidden = await Promise.all(Array.from({ length: 20 }, () => visitor.hidden()));
    const answers = await Promise.all(
      hidden.map((fields, one) =>
        sendCells(
          visitor,
          team,
          (one % 2 === 0 ? periods : periods.toReversed()).map((period) => ({
            period,
            numerator: String(one),
            denominator: "20",
          })),
          fields,
        ),
      ),
    );
    const kept = await valuesOf(house.owner, team, "TRS-P1");
    expect(kept).toHaveLength(4);
    for (const value of kept) {
      expect(value.version).toBe(1);
      const told = answers.flatMap(({ cells }) =>
        cells.filter(({ period }) => period === value.period.toString()),
      );
      expect(told.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
      expect(told.filter(({ outcome }) => outcome === "conflict")).toHaveLength(19);
      for (const one of told) expect(one.value?.numerator).toBe(value.numerator);
    }
    expect(await logOf(team)).toHaveLength(4);
  });

  it("C51 the same sent again after a lost answer stores nothing more, with the same key or another: it is told as it stands", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const cells = [{ numerator: "18", denominator: "20" }];
    const hidden = await visitor.hidden();
    expect(outcomes(await sendCells(visitor, team, cells, hidden))).toEqual(["saved"]);
    for (const fields of [hidden, await visitor.hidden()]) {
      const again = await sendCells(visitor, team, cells, fields);
      expect(again).toMatchObject({ status: 200, cells: [{ outcome: "unchanged", value: { version: 1 } }] });
    }
    expect(await logOf(team)).toHaveLength(1);
  });

  it("C51 a correction and a removal sent again after a lost answer are done once, and never undo what came between", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const first = await sendCells(visitor, team, [{ numerator: "18", denominator: "20" }]);
    const correction = [{ numerator: "17", denominator: "20", known: knownOf(first.cells[0]) }];
    const corrected = await sendCells(visitor, team, correction);
    expect(outcomes(corrected)).toEqual(["saved"]);
    expect(outcomes(await sendCells(visitor, team, correction))).toEqual(["unchanged"]);
    const known = knownOf(corrected.cells[0]);
    expect(outcomes(await sendCells(visitor, team, [{ numerator: "16", denominator: "20", known }]))).toEqual(
      ["saved"],
    );
    expect(outcomes(await sendCells(visitor, team, correction))).toEqual(["conflict"]);
    expect(outcomes(await sendCells(visitor, team, [{ remove: true, known }]))).toEqual(["conflict"]);
    expect(await countsOf(team)).toEqual(["2027-01-01 16/20 v3"]);
    expect(await logOf(team)).toHaveLength(3);
  });

  it("the same body twenty times at the same moment is done once, and nobody is told of a conflict with himself", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const hidden = await visitor.hidden();
    const cells = [{ numerator: "18", denominator: "20" }];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sendCells(visitor, team, cells, hidden)),
    );
    const told = answers.flatMap(outcomes);
    expect(told.filter((outcome) => outcome === "saved")).toHaveLength(1);
    expect(told.filter((outcome) => outcome === "unchanged")).toHaveLength(19);
    expect(await logOf(team)).toHaveLength(1);
  });

  it("two who take the same value away at the same moment: one does, the other finds it gone", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const first = await sendCells(visitor, team, [{ numerator: "18", denominator: "20" }]);
    const removal = [{ remove: true, known: knownOf(first.cells[0]) }];
    const answers = await Promise.all(Array.from({ length: 4 }, () => sendCells(visitor, team, removal)));
    expect(answers.flatMap(outcomes)).toEqual(["removed", "removed", "removed", "removed"]);
    expect(await countsOf(team)).toEqual([]);
    expect(await logOf(team)).toHaveLength(2);
  });
});

describe("a second event on a day", () => {
  it("C61 C51 is a conflict for whoever did not know of the first; sent again after a lost answer it is itself", async () => {
    const team = await makeTestTeam(house.owner);
    const [lead, leader] = [await house.as(team.lead), await house.as(team.leader)];
    const event = { measure: "TRS-O2", period: "2026-12-24", numerator: "1", denominator: "" };
    const since = house.now.subtract({ seconds: 2 }).toString();
    const first = await sendCells(lead, team, [event]);
    expect(outcomes(first)).toEqual(["saved"]);
    expect(outcomes(await sendCells(lead, team, [event]))).toEqual(["conflict"]);
    expect(outcomes(await sendCells(leader, team, [{ ...event, since }]))).toEqual(["conflict"]);
    expect(outcomes(await sendCells(lead, team, [{ ...event, since }]))).toEqual(["unchanged"]);
    const later = house.now.add({ seconds: 1 }).toString();
    expect(outcomes(await sendCells(lead, team, [{ ...event, since: later }]))).toEqual(["conflict"]);
    const seen = await sendCells(leader, team, [
      { ...event, numerator: "2", known: knownOf(first.cells[0]) },
    ]);
    expect(outcomes(seen)).toEqual(["saved"]);
    expect(seen.cells[0]?.value).toMatchObject({ numerator: 2, version: 2 });
    expect(outcomes(await sendCells(lead, team, [{ ...event, since: "i går" }]))[0]).toMatch(/^refused/);
  });

  it("C61 two who enter an event on the same day at once: one is saved, the other is asked", async () => {
    const team = await makeTestTeam(house.owner);
    const visitors = [await house.as(team.lead), await house.as(team.leader)];
    const event = { measure: "TRS-O2", period: "2026-12-24", numerator: "1", denominator: "" };
    const answers = await Promise.all(visitors.map((visitor) => sendCells(visitor, team, [event])));
    expect(answers.flatMap(outcomes).toSorted()).toEqual(["conflict", "saved"]);
  });
});

describe("what comes from outside the page", () => {
  it("a thousand cells are saved, a thousand and one are refused whole", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const cells = Array.from({ length: 1001 }, (_, one) => ({
      measure: "TRS-O2",
      period: Temporal.PlainDate.from("2024-01-01").add({ days: one }).toString(),
      comment: "Fordi vi telte dagen etter, står det noen ord her for at arket skal bli stort",
    }));
    expect((await sendCells(visitor, team, cells)).status).toBe(422);
    const seen = await sendCells(visitor, team, cells.slice(1));
    expect(new Set(outcomes(seen))).toEqual(new Set(["saved"]));
    expect(await valuesOf(house.owner, team, "TRS-O2")).toHaveLength(1000);
    expect(await logOf(team)).toHaveLength(1000);
  });

  it("what cannot be read is told, never a fault: no JSON, no list, wrong types, a cell that is nothing", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    for (const body of ["", "{", "null", '"x"', "{}", "3"])
      expect((await sendCells(visitor, team, body)).status).toBe(422);
    expect((await visitor.send(`/team/${team.id}/malinger/celler`, {})).status).toBe(422);
    const seen = await sendCells(
      visitor,
      team,
      JSON.stringify([
        null,
        7,
        "x",
        [],
        {},
        { measure: 7, period: "2027-01-01" },
        { measure: "TRS-P1", period: "2027-01-01", numerator: 18, denominator: "20" },
        { measure: "TRS-P1", period: "2027-01-01", numerator: "9".repeat(61), denominator: "20" },
        {
          measure: "TRS-P1",
          period: "2027-01-01",
          numerator: "1",
          denominator: "2",
          known: { version: "1" },
        },
        {
          measure: "TRS-P1",
          period: "2027-01-01",
          numerator: "1",
          denominator: "2",
          known: { version: 1, enteredAt: "i går" },
        },
        {
          measure: "TRS-P1",
          period: "2027-01-01",
          numerator: "1",
          denominator: "2",
          comment: "a".repeat(1001),
        },
        { measure: "TRS-P1", period: "2027-01-01", numerator: "1", denominator: "2", comment: "\0" },
        { measure: "' or 1=1", period: "2027-01-01", numerator: "1", denominator: "2" },
        { measure: "TRS-P1", period: "2026-12-01", numerator: "1", denominator: "2", extra: true },
      ]),
    );
    expect(seen.status).toBe(200);
    expect(seen.cells.slice(0, -1).every(({ outcome }) => outcome === "refused")).toBe(true);
    expect(outcomes(seen).at(-1)).toBe("saved");
    for (const { problems } of seen.cells.slice(0, -1)) expect(problems[0]?.text).toMatch(/\.$/);
    expect(await countsOf(team)).toEqual(["2026-12-01 1/2 v1"]);
  });

  it("who may: the measurement lead, the team leader and the organiser; not a member, a stranger, another team or a visitor", async () => {
    const team = await makeTestTeam(house.owner);
    const other = await makeTestTeam(house.owner);
    const cells = (n: string) => [{ numerator: n, denominator: "20" }];
    for (const [at, who] of [team.lead, team.leader, team.organizer].entries()) {
      const seen = await sendCells(await house.as(who), team, [
        { ...cells("1")[0], period: `2026-1${at}-01` },
      ]);
      expect([who, ...outcomes(seen)]).toEqual([who, "saved"]);
    }
    for (const who of [team.member, other.lead, other.organizer, "fremmed@example.no"]) {
      const visitor = await house.as(who);
      expect((await sendCells(visitor, team, cells("2"))).status).toBe(404);
      expect((await visitor.open(`/team/${team.id}/malinger/celler.json`)).status).toBe(404);
    }
    expect((await sendCells(house.visitor(), team, cells("2"))).status).toBe(404);
    expect((await house.visitor().open(`/team/${team.id}/malinger/celler.json`)).status).toBe(404);
    expect(await countsOf(team)).toHaveLength(3);
  });

  it("a form from elsewhere, or without a token, changes nothing", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const cells = [{ numerator: "1", denominator: "2" }];
    const { _key } = await visitor.hidden();
    expect((await sendCells(visitor, team, cells, { _token: "x.y", _key: _key! })).status).toBeGreaterThan(
      399,
    );
    const elsewhere = await visitor.send(
      `/team/${team.id}/malinger/celler`,
      { celler: JSON.stringify(cells) },
      { Origin: "https://example.org" },
    );
    expect(elsewhere.status).toBeGreaterThan(399);
    await expect(teamMeasureOf(house.owner, team, "TRS-P1")).rejects.toThrow();
  });

  it("figures that somebody else has published are not changed or taken away", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [1]);
    await house.owner.execute(
      sql`update team_measure set data_source = '{"title":{"nb":"Kilde"},"licence":"NLOD"}' where team_id = ${team.id}`,
    );
    const visitor = await house.as(team.lead);
    const [stored] = await valuesOf(house.owner, team, "TRS-P1");
    const known = { version: 1, enteredAt: stored!.enteredAt.toString() };
    const seen = await sendCells(visitor, team, [
      { period: "2026-11-01", numerator: "1", denominator: "2" },
      { period: "2026-10-01", remove: true, known },
    ]);
    expect(outcomes(seen)).toEqual(["refused cell published", "refused cell published"]);
    expect(await countsOf(team)).toEqual(["2026-10-01 1/20 v1"]);
  });
});

describe("what stands there, for a page that wakes up", () => {
  it("C54 tells whose it is, gives a token that may be used, and the asked values as they are told when saved", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12]);
    await fill(house.owner, team, "TRS-P2", "2026-10-01", [13]);
    const visitor = await house.as(team.lead);
    const open = async (query: string) => {
      const seen = await visitor.open(`/team/${team.id}/malinger/celler.json${query}`);
      return JSON.parse(seen.html) as {
        person: { id: string; name: string };
        hidden: Record<string, string>;
        cells: { measure: string; period: string; numerator: number }[];
      };
    };
    const all = await open("");
    expect(all.person.name).toBe("Mona Måling");
    expect(all.cells.map(({ measure, period, numerator }) => [measure, period, numerator])).toEqual([
      ["TRS-P1", "2026-10-01", 11],
      ["TRS-P1", "2026-11-01", 12],
      ["TRS-P2", "2026-10-01", 13],
    ]);
    expect((await open("?measure=trs-p1")).cells).toHaveLength(2);
    expect((await open("?measure=TRS-P1&measure=TRS-P2&period=2026-10-01")).cells).toHaveLength(2);
    expect((await open("?period=2026-11-01")).cells).toHaveLength(1);
    expect((await open("?period=tull&measure=ukjent")).cells).toEqual([]);
    const saved = await sendCells(visitor, team, [{ numerator: "18", denominator: "20" }], all.hidden);
    const there = (await open("?measure=TRS-P1&period=2027-01-01")).cells[0];
    expect(there).toEqual({ measure: "TRS-P1", period: "2027-01-01", ...saved.cells[0]?.value });
  });
});
