import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEntry, teamMember } from "../../../database/schema.ts";
import type { ApiClient } from "../../../platform/testing/api-client.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementApiRoutes } from "./routes.ts";
import { measurementRoutes } from "../routes.ts";
import { fill, makeTestTeam, type TestTeam, teamMeasureOf, valuesOf } from "../test-team.ts";

// Friday 5 February 2027: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z", api: measurementApiRoutes });
let team: TestTeam;
let program: ApiClient;
beforeAll(async () => {
  team = await makeTestTeam(house.owner);
  program = await house.program(team.lead);
});

const at = (period: string, measure = "trs-p1", of = team) =>
  `/api/v1/teams/${of.id}/measures/${measure}/values/${period}`;
const auditOf = async (measure: string, period: string) => {
  const { id } = await teamMeasureOf(house.owner, team, measure);
  return house.owner
    .select()
    .from(auditEntry)
    .where(eq(auditEntry.subjectId, `${id} ${period}`))
    .orderBy(auditEntry.id);
};

describe("one value", () => {
  it("what the database cannot keep is refused and never a fault: NUL and half a sign in a comment, a code or the address", async () => {
    for (const comment of ["a\\u0000b", "a\\ud800b", "\\udc00"]) {
      const body = `{"numerator":1,"denominator":20,"comment":"${comment}"}`;
      const one = await program.send("PUT", at("2026-11-01", "trs-p2"), body, {
        "Content-Type": "application/json",
      });
      expect(one.json.errors).toMatchObject([{ at: "#/comment", code: "letters" }]);
    }
    for (const measure of ["\\u0000", "\\ud800"]) {
      const body = `{"cells":[{"measure":"${measure}","period":"2026-11-01","numerator":1,"denominator":20}]}`;
      const sheet = await program.send("PUT", `/api/v1/teams/${team.id}/values`, body, {
        "Content-Type": "application/json",
      });
      expect(sheet.status).toBe(207);
      expect(sheet.json.cells).toMatchObject([{ outcome: "refused", errors: [{ code: "letters" }] }]);
    }
    expect((await program.put(at("2026-11-01", "%00"), { numerator: 1, denominator: 20 })).status).toBe(404);
  });

  it("A031 a program saves a value by the same rules as the page, and it stands on the page", async () => {
    const saved = await program.put(at("2027-01-01"), { numerator: 18, denominator: 20 });
    expect(saved.status).toBe(201);
    expect(saved.json).toMatchObject({
      period: "2027-01-01",
      through: "2027-01-31",
      label: "2027-01",
      state: "measured",
      numerator: 18,
      denominator: 20,
      late: false,
    });
    expect(saved.headers.get("etag")).toBe(`"${saved.json.version}"`);
    expect(saved.headers.getSetCookie()).toEqual([]);
    expect((await (await house.as(team.lead)).open(team.path("trs-p1"))).text).toContain(
      "18 av 20 i januar 2027.",
    );
    const [line] = await auditOf("TRS-P1", "2027-01-01");
    expect(line).toMatchObject({
      action: "measurement.entered",
      newValue: { numerator: 18, denominator: 20 },
    });
    expect(line?.actor).toMatch(/^maling\..*@example\.no \(test, /);
  });

  it("C52 a numerator of 21 of 20, a denominator of 0 and a future month are each refused at their place, and all is told at once", async () => {
    const over = await program.put(at("2026-12-01"), { numerator: 21, denominator: 20 });
    expect(over.status).toBe(422);
    expect(over.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(over.json.errors).toMatchObject([{ at: "#/numerator", code: "aboveDenominator" }]);
    const zero = await program.put(at("2026-12-01"), { numerator: 0, denominator: 0 });
    expect(zero.json.errors).toEqual([
      {
        at: "#/denominator",
        code: "zeroDenominator",
        detail: expect.stringContaining("notApplicable: true"),
      },
    ]);
    const future = await program.put(at("2027-03-01"), { numerator: "atten", denominator: -1 });
    expect(future.json.errors.map((one: { at: string; code: string }) => `${one.at} ${one.code}`)).toEqual([
      "period future",
      "#/numerator notANumber",
      "#/denominator negative",
    ]);
    const within = await program.put(at("2027-01-15"), { numerator: 1, denominator: 2 });
    expect(within.json.errors).toEqual([
      { at: "period", code: "notAPeriod", detail: "Send the first day of the month." },
    ]);
  });

  it("an error is told in the language that is asked for, and in English when none is", async () => {
    const said = async (language?: string) =>
      (
        await program.put(
          at("2027-01-15"),
          { numerator: 1, denominator: 2 },
          language ? { "Accept-Language": language } : {},
        )
      ).json.errors[0].detail;
    expect(await said()).toBe("Send the first day of the month.");
    expect(await said("nb-NO,nb;q=0.9")).toBe("Send den første dagen i måneden.");
    expect(await said("nn")).toBe("Send den første dagen i månaden.");
  });

  it("«ingen aktuelle» has no numbers; a measure without a denominator knows no such thing", async () => {
    const none = await program.put(at("2026-11-01"), { notApplicable: true });
    expect(none.json).toMatchObject({
      state: "notApplicable",
      numerator: null,
      denominator: null,
      late: true,
    });
    const both = await program.put(at("2026-10-01"), { notApplicable: true, numerator: 3, denominator: 4 });
    expect(both.json.errors[0].code).toBe("noneWithCounts");
    const event = await program.put(at("2027-01-10", "trs-o2"), { notApplicable: true, denominator: 4 });
    expect(event.json.errors.map((one: { at: string }) => one.at)).toEqual([
      "#/denominator",
      "#/notApplicable",
    ]);
    expect((await program.put(at("2027-01-10", "trs-o2"), {})).status).toBe(201);
  });

  it("of days between events the number is how many there were on the day: 2 is 2, 0 and parts are refused, and nothing is rewritten", async () => {
    const path = at("2026-05-01", "trs-o2");
    for (const [numerator, code] of [
      [0, "noEvent"],
      [1.5, "decimals"],
      [100, "tooLarge"],
      [-1, "negative"],
    ] as const) {
      const seen = await program.put(path, { numerator });
      expect([seen.status, seen.json.errors]).toMatchObject([422, [{ at: "#/numerator", code }]]);
    }
    const two = await program.put(path, { numerator: 2 });
    expect([two.status, two.json.numerator]).toEqual([201, 2]);
    expect((await program.put(path, { numerator: 2 })).status).toBe(200);
    const three = await program.put(path, { numerator: 3 });
    expect([three.status, three.json.stored.numerator]).toEqual([409, 2]);
    const { version } = two.json;
    expect((await program.put(path, { numerator: 3, version })).json.numerator).toBe(3);
    // a number left out is one, and takes nothing from what stands there
    expect((await program.put(path, {})).status).toBe(422);
    expect((await program.put(at("2026-05-02", "trs-o2"), {})).json.numerator).toBe(1);
  });

  it("a correction carries the version it replaces; without the right one both values come back and nothing is overwritten", async () => {
    const first = (
      await program.put(at("2026-09-01"), { numerator: 5, denominator: 10, comment: "Talt i perm" })
    ).json;
    const blind = await program.put(at("2026-09-01"), { numerator: 6, denominator: 10 });
    expect(blind.status).toBe(409);
    expect(blind.json).toMatchObject({
      code: "conflict",
      sent: { numerator: 6 },
      stored: { numerator: 5, version: first.version },
    });
    house.now = house.now.add({ seconds: 60 });
    const corrected = await program.put(
      at("2026-09-01"),
      { numerator: 6, denominator: 10 },
      { "If-Match": `W/"${first.version}"` },
    );
    expect(corrected.status).toBe(200);
    expect(corrected.json).toMatchObject({ numerator: 6, comment: "Talt i perm", late: true });
    expect(corrected.json.version).not.toBe(first.version);
    for (const version of [first.version, "2-2020-01-01T00:00:00Z", "tull"]) {
      expect((await program.put(at("2026-09-01"), { numerator: 7, denominator: 10, version })).status).toBe(
        409,
      );
    }
    expect((await program.put(at("2026-09-01"), { numerator: 6, denominator: 10 })).status).toBe(200);
    expect(
      (
        await program.put(at("2026-09-01"), {
          numerator: 7,
          denominator: 10,
          version: corrected.json.version,
        })
      ).status,
    ).toBe(200);
    const stored = (await valuesOf(house.owner, team, "TRS-P1"))[0];
    expect(stored).toMatchObject({ numerator: 7, version: 3, late: true });
    expect((await auditOf("TRS-P1", "2026-09-01")).map(({ action }) => action)).toEqual([
      "measurement.entered",
      "measurement.corrected",
      "measurement.corrected",
    ]);
  });

  it("two programs on the same cell at once: one is first, the other is told, and no save is lost", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, one) =>
        program.put(at("2026-08-01"), { numerator: one, denominator: 10 }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      201,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    const won = answers.find(({ status }) => status === 201)?.json.numerator;
    for (const { json } of answers.filter(({ status }) => status === 409))
      expect(json.stored.numerator).toBe(won);
  });

  it("C64 a comment with a fødselsnummer is refused", async () => {
    const seen = await program.put(at("2026-07-01"), {
      numerator: 1,
      denominator: 2,
      comment: "Gjelder 01019000083",
    });
    expect(seen.json.errors).toMatchObject([{ at: "#/comment", code: "identityNumber" }]);
  });

  it("bad input from outside is refused with a problem, never a fault: no JSON, wrong types, unknown fields, long texts, other measures", async () => {
    const path = at("2026-07-01");
    const raw = (body: string, type = "application/json") =>
      program.send("PUT", path, body, { "Content-Type": type });
    expect((await raw("{")).status).toBe(400);
    expect((await raw('{"numerator":1}', "text/plain")).status).toBe(415);
    expect((await raw("numerator=1", "application/x-www-form-urlencoded")).status).toBe(415);
    expect((await raw(JSON.stringify({ comment: "a".repeat(70_000) }))).status).toBe(413);
    for (const body of ["null", "[]", '"x"', "1", "[[1]]"]) expect((await raw(body)).status).toBe(422);
    const unknown = await program.put(path, {
      numerator: 1,
      denominator: 2,
      admin: true,
      notApplicable: "ja",
      comment: ["x"],
    });
    expect(unknown.json.errors.map((one: { code: string }) => one.code).toSorted()).toEqual([
      "unknownField",
      "value",
      "value",
    ]);
    expect((await program.put(path, { numerator: "9".repeat(80), denominator: 2 })).status).toBe(422);
    expect((await program.put(path, { numerator: 1e300, denominator: 2 })).status).toBe(422);
    expect((await program.put(path, { numerator: 1.5, denominator: 2 })).json.errors[0].code).toBe(
      "decimals",
    );
    for (const period of ["2026-02-30", "i-g%C3%A5r", "0000-01-01", "2026-7-1"]) {
      expect((await program.put(at(period), { numerator: 1, denominator: 2 })).status).toBe(422);
    }
    for (const measure of ["svk-p1", "finnes-ikke", "%27%20or%201=1"])
      expect((await program.put(at("2026-07-01", measure), { numerator: 1, denominator: 2 })).status).toBe(
        404,
      );
    expect(
      (await valuesOf(house.owner, team, "TRS-P1")).some(({ period }) => period.toString() === "2026-07-01"),
    ).toBe(false);
  });
});

describe("idempotency keys", () => {
  it("C10 the same call with the same key is done once and answered alike; with another body it is 422", async () => {
    const key = { "Idempotency-Key": "a-1" };
    const first = await program.put(at("2026-06-01"), { numerator: 1, denominator: 10 }, key);
    const again = await program.put(at("2026-06-01"), { numerator: 1, denominator: 10 }, key);
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([
      201,
      first.text,
      first.headers.get("etag"),
    ]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    const other = await program.put(at("2026-06-01"), { numerator: 2, denominator: 10 }, key);
    expect([other.status, other.json.code]).toEqual([422, "usedKey"]);
    const elsewhere = await program.put(at("2026-05-01"), { numerator: 1, denominator: 10 }, key);
    expect(elsewhere.status).toBe(422);
    expect(await auditOf("TRS-P1", "2026-06-01")).toHaveLength(1);
  });

  it("C10 another user's equal key is independent, and a refused call leaves its key free", async () => {
    const key = { "Idempotency-Key": "a-1" };
    const leader = await house.program(team.leader);
    expect((await leader.put(at("2026-04-01"), { numerator: 1, denominator: 10 }, key)).status).toBe(201);
    const mine = { "Idempotency-Key": "b-1" };
    expect((await program.put(at("2026-03-01"), { numerator: 11, denominator: 10 }, mine)).status).toBe(422);
    expect((await program.put(at("2026-03-01"), { numerator: 10, denominator: 10 }, mine)).status).toBe(201);
    expect(
      (
        await program.put(
          at("2026-02-01"),
          { numerator: 1, denominator: 2 },
          { "Idempotency-Key": "x".repeat(101) },
        )
      ).json.errors[0].at,
    ).toBe("Idempotency-Key");
  });

  it("C10 while the first is running, the same call is answered 409 at once, and done once", async () => {
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    const key = { "Idempotency-Key": "c-1" };
    const client = await house.ownerPool.connect();
    await client.query("begin");
    // somebody holds the row, so that the first call has to wait
    await client.query(
      "insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at) values ($1, '2026-01-01', 9, 10, false, now())",
      [id],
    );
    const first = program.put(at("2026-01-01"), { numerator: 1, denominator: 10 }, key);
    await new Promise((wait) => setTimeout(wait, 300));
    const second = await program.put(at("2026-01-01"), { numerator: 1, denominator: 10 }, key);
    expect([second.status, second.json.code, second.headers.get("retry-after")]).toEqual([
      409,
      "running",
      "1",
    ]);
    await client.query("rollback");
    client.release();
    expect((await first).status).toBe(201);
    expect(
      (await program.put(at("2026-01-01"), { numerator: 1, denominator: 10 }, key)).headers.get(
        "idempotency-replayed",
      ),
    ).toBe("true");
  });
});

describe("a sheet", () => {
  it("C52 the good cells are kept, and each of the others is told why: refused at its field, in conflict with what stands there", async () => {
    const own = await makeTestTeam(house.owner);
    const writer = await house.program(own.lead);
    await fill(house.owner, own, "TRS-P1", "2026-10-01", [11, 12]);
    const before = (
      await writer.put(`/api/v1/teams/${own.id}/values`, {
        cells: [{ measure: "TRS-P1", period: "2026-10-01", numerator: 11, denominator: 20 }],
      })
    ).json.cells[0];
    expect(before.outcome).toBe("unchanged");
    house.now = house.now.add({ seconds: 60 });
    const seen = await writer.put(`/api/v1/teams/${own.id}/values`, {
      cells: [
        {
          measure: "TRS-P1",
          period: "2026-10-01",
          numerator: 13,
          denominator: 20,
          version: before.value.version,
        },
        { measure: "trs-p1", period: "2026-12-01", numerator: "14", denominator: "20" },
        { measure: "TRS-P1", period: "2027-01-01", numerator: 21, denominator: 20 },
        { measure: "TRS-P1", period: "2026-11-01", numerator: 1, denominator: 20 },
        { measure: "TRS-P1", period: "2027-03-01", numerator: 1, denominator: 20 },
        { measure: "TRS-O1", period: "2027-01-01", numerator: 0, denominator: 0 },
        { measure: "SVK-P1", period: "2027-01-01", numerator: 1, denominator: 2 },
        { measure: "TRS-O1", period: "2026-12-01", numerator: 1, denominator: 800 },
        { measure: "TRS-O1", period: "2026-12-01", numerator: 2, denominator: 800 },
        {
          measure: "TRS-O1",
          period: "2026-11-01",
          numerator: 1,
          denominator: 800,
          comment: "01019000083",
          ukjent: 1,
        },
        "tull",
      ],
    });
    expect(seen.status).toBe(207);
    expect(seen.json).toMatchObject({ saved: 2, unchanged: 0, conflict: 1, refused: 8 });
    expect(
      seen.json.cells.map(
        ({ outcome, errors }: { outcome: string; errors?: { at: string; code: string }[] }) => [
          outcome,
          ...(errors ?? []).map((one) => `${one.at} ${one.code}`),
        ],
      ),
    ).toEqual([
      ["saved"],
      ["saved"],
      ["refused", "#/cells/2/numerator aboveDenominator"],
      ["conflict"],
      ["refused", "#/cells/4/period future"],
      ["refused", "#/cells/5/denominator zeroDenominator"],
      ["refused", "#/cells/6/measure unknownMeasure"],
      ["refused", "#/cells/7 twice"],
      ["refused", "#/cells/8 twice"],
      ["refused", "#/cells/9/comment identityNumber", "#/cells/9 unknownField"],
      ["refused", "#/cells/10 value"],
    ]);
    expect(seen.json.cells[3].value).toMatchObject({ numerator: 12 });
    expect(
      (await valuesOf(house.owner, own, "TRS-P1")).map(({ period, numerator, version }) => [
        period.toString(),
        numerator,
        version,
      ]),
    ).toEqual([
      ["2026-10-01", 13, 2],
      ["2026-11-01", 12, 1],
      ["2026-12-01", 14, 1],
    ]);
    expect(await valuesOf(house.owner, own, "TRS-O1")).toEqual([]);
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.teamId, own.id), sql`subject_kind = 'measurement'`));
    expect(lines.map(({ action }) => action).toSorted()).toEqual([
      "measurement.corrected",
      "measurement.entered",
    ]);
  });

  it("a sheet of 600 cells is one statement for its values, and sent again it changes nothing", async () => {
    const own = await makeTestTeam(house.owner);
    const writer = await house.program(own.lead);
    const cells = Array.from({ length: 600 }, (_, one) => ({
      measure: "TRS-O2",
      period: Temporal.PlainDate.from("2025-01-01").add({ days: one }).toString(),
    }));
    await writer.put(`/api/v1/teams/${own.id}/values`, { cells: cells.slice(0, 1) });
    await house.ownerPool.query(`
      create table statement_seen (at timestamptz);
      grant insert on statement_seen to app;
      create function see_statement() returns trigger language plpgsql as $$ begin insert into statement_seen values (now()); return null; end $$;
      create trigger seen after insert on measurement for each statement execute function see_statement();`);
    const seen = await writer.put(`/api/v1/teams/${own.id}/values`, { cells });
    expect(seen.json).toMatchObject({ saved: 599, unchanged: 1 });
    expect((await house.ownerPool.query("select from statement_seen")).rowCount).toBe(1);
    await house.ownerPool.query("drop trigger seen on measurement");
    expect((await writer.put(`/api/v1/teams/${own.id}/values`, { cells })).json).toMatchObject({
      saved: 0,
      unchanged: 600,
    });
    expect((await writer.put(`/api/v1/teams/${own.id}/values`, { cells: [] })).status).toBe(422);
    expect(
      (
        await writer.put(`/api/v1/teams/${own.id}/values`, {
          cells: Array.from({ length: 1001 }, () => cells[0]),
        })
      ).status,
    ).toBe(422);
  });

  it("sheets that cross each other, in opposite order, end without a fault and without a loss", async () => {
    const own = await makeTestTeam(house.owner);
    const writer = await house.program(own.lead);
    const path = `/api/v1/teams/${own.id}/values`;
    const months = Array.from({ length: 24 }, (_, one) =>
      Temporal.PlainDate.from("2025-01-01").add({ months: one }).toString(),
    );
    const cellsOf = (numerator: number, order: readonly string[]) =>
      order.map((period) => ({ measure: "TRS-P1", period, numerator, denominator: 20 }));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, one) =>
        writer.put(path, { cells: cellsOf(one, one % 2 === 0 ? months : months.toReversed()) }),
      ),
    );
    for (const { status } of answers) expect([200, 207]).toContain(status);
    expect(answers.reduce((sum, { json }) => sum + json.saved, 0)).toBe(24);
    expect(await valuesOf(house.owner, own, "TRS-P1")).toHaveLength(24);
  });
  it("a sheet that waits in a ring with somebody else is stopped by the database and done again, never a fault", async () => {
    const own = await makeTestTeam(house.owner);
    const writer = await house.program(own.lead);
    await fill(house.owner, own, "TRS-P1", "2026-10-01", [11]);
    const { id } = await teamMeasureOf(house.owner, own, "TRS-P1");
    const path = `/api/v1/teams/${own.id}/values`;
    const cell = { measure: "TRS-P1", period: "2026-10-01", numerator: 11, denominator: 20 };
    const { version } = (await writer.put(path, { cells: [cell] })).json.cells[0].value;
    const other = await house.ownerPool.connect();
    await other.query("begin; set local deadlock_timeout = '20s'");
    await other.query(
      "update measurement set comment = 'x', version = version + 1 where team_measure_id = $1",
      [id],
    );
    const sheet = writer.put(path, {
      cells: [
        { ...cell, numerator: 12, version },
        { ...cell, period: "2026-11-01" },
        { ...cell, period: "2026-12-01" },
      ],
    });
    await new Promise((wait) => setTimeout(wait, 400));
    await other.query(
      "insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at) values ($1, '2026-11-01', 1, 20, false, now())",
      [id],
    );
    await other.query("commit");
    other.release();
    const seen = await sheet;
    expect(seen.status).toBe(207);
    expect(seen.json.cells.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "conflict",
      "conflict",
      "saved",
    ]);
  });
});

describe("who may", () => {
  const value = { numerator: 1, denominator: 2 };

  it("C66 another team, a member without the right, and ids that are none are all not found", async () => {
    const other = await makeTestTeam(house.owner);
    const stranger = await house.program(other.lead);
    const member = await house.program(team.member);
    for (const who of [stranger, member]) {
      expect((await who.put(at("2025-12-01"), value)).status).toBe(404);
      expect(
        (
          await who.put(`/api/v1/teams/${team.id}/values`, {
            cells: [{ measure: "TRS-P1", period: "2025-12-01", ...value }],
          })
        ).status,
      ).toBe(404);
    }
    for (const id of ["1", "00000000-0000-4000-8000-000000000000", "%27%20or%201=1"]) {
      expect((await program.put(`/api/v1/teams/${id}/values`, { cells: [] })).status).toBe(404);
    }
    expect((await program.get("/api/v1/finnes-ikke")).json).toMatchObject({ status: 404, code: "notFound" });
  });

  it("a token without values.write is told which scope it lacks, and a token of one team reaches no other", async () => {
    const reader = await house.program(team.lead, { scopes: ["values.read"] });
    const refused = await reader.put(at("2025-12-01"), value);
    expect([refused.status, refused.json.code]).toEqual([403, "scope"]);
    expect(refused.headers.get("www-authenticate")).toContain('scope="values.write"');
    const other = await makeTestTeam(house.owner);
    const organizer = await house.program(other.organizer, { teamId: other.id });
    expect((await organizer.put(at("2025-12-01", "trs-p1", other), value)).status).toBe(201);
    const second = await makeTestTeam(house.owner);
    await house.owner.execute(
      sql`update team set collaborative_id = ${other.collaborativeId} where id = ${second.id}`,
    );
    expect((await organizer.put(at("2025-12-01", "trs-p1", second), value)).status).toBe(404);
    const whole = await house.program(other.organizer, { collaborativeId: other.collaborativeId });
    expect((await whole.put(at("2025-12-01", "trs-p1", second), value)).status).toBe(201);
    expect((await whole.put(at("2025-12-01"), value)).status).toBe(404);
  });

  it("C68 whoever has left the team is shut out at the next request, with every token", async () => {
    const own = await makeTestTeam(house.owner);
    const tokens = [await house.program(own.lead), await house.program(own.lead, { teamId: own.id })];
    for (const one of tokens)
      expect((await one.put(at("2025-12-01", "trs-p1", own), value)).status).not.toBe(401);
    await house.owner
      .update(teamMember)
      .set({ leftAt: house.now })
      .where(and(eq(teamMember.teamId, own.id), sql`'measurementLead' = any(roles)`));
    for (const one of tokens)
      expect((await one.put(at("2025-11-01", "trs-p1", own), value)).status).toBe(401);
  });

  it("figures that somebody else has published are not changed", async () => {
    const own = await makeTestTeam(house.owner);
    await fill(house.owner, own, "TRS-P1", "2026-10-01", [1]);
    await house.owner.execute(
      sql`update team_measure set data_source = '{"title":{"nb":"Kilde"},"licence":"NLOD"}' where team_id = ${own.id}`,
    );
    const writer = await house.program(own.lead);
    expect((await writer.put(at("2026-11-01", "trs-p1", own), value)).json.errors).toMatchObject([
      { at: "measure", code: "published" },
    ]);
  });
});
