import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, loginCode, loginSession, mailMessage } from "../../database/schema.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { peopleRoutes } from "./routes.ts";

const house = testHouse(peopleRoutes);

async function lastCode(email: string): Promise<string> {
  const rows = await house.database
    .select()
    .from(mailMessage)
    .where(eq(mailMessage.toEmail, email))
    .orderBy(mailMessage.createdAt);
  const code = /^\d{6}$/m.exec(rows.at(-1)?.bodyText ?? "");
  if (code === null) throw new Error(`No code was sent to ${email}`);
  return code[0];
}

async function known(email: string) {
  await personWith(house.owner, { email, name: "Kari Eksempel", language: "nb" }, house.now);
}

describe("logging in with a typed code", () => {
  it("a known person gets a code by mail, types it, and is logged in", async () => {
    await known("kari@example.no");
    const visitor = house.visitor();
    const asked = await visitor.fillIn("/logg-inn", "/logg-inn", { epost: " Kari@Example.no " });
    expect(asked.location).toBe("/logg-inn/kode?neste=%2Fmin-side");
    const answer = await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", {
      kode: await lastCode("kari@example.no"),
    });
    expect(answer.location).toBe("/min-side");
    expect(visitor.cookies.has("okt")).toBe(true);
  });

  it("C71 an unknown address gets the same answer as a known one, and no way in", async () => {
    await known("kjent@example.no");
    const first = await house.visitor().fillIn("/logg-inn", "/logg-inn", { epost: "kjent@example.no" });
    const stranger = house.visitor();
    const second = await stranger.fillIn("/logg-inn", "/logg-inn", { epost: "ukjent@example.no" });
    expect([second.status, second.location]).toEqual([first.status, first.location]);
    const letters = await house.database
      .select()
      .from(mailMessage)
      .where(eq(mailMessage.toEmail, "ukjent@example.no"));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.bodyText).not.toMatch(/\d{6}/);
  });

  it("the code is kept only as a hash, lasts ten minutes, and works once", async () => {
    await known("ola@example.no");
    const visitor = house.visitor();
    await visitor.fillIn("/logg-inn", "/logg-inn", { epost: "ola@example.no" });
    const code = await lastCode("ola@example.no");
    const [row] = await house.database.select().from(loginCode).where(eq(loginCode.email, "ola@example.no"));
    expect(JSON.stringify(row)).not.toContain(code);
    const before = house.now;
    house.now = before.add({ minutes: 10 });
    const late = await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: code });
    expect(late.status).toBe(422);
    house.now = before.add({ minutes: 9, seconds: 59 });
    expect((await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: code })).location).toBe(
      "/min-side",
    );
    house.now = before;
    const other = house.visitor();
    other.cookies.set("kode-til", Buffer.from("ola@example.no").toString("base64url"));
    expect((await other.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: code })).status).toBe(422);
  });

  it("a new code ends the one before it, and five wrong tries end a code", async () => {
    await known("liv@example.no");
    const visitor = house.visitor();
    await visitor.fillIn("/logg-inn", "/logg-inn", { epost: "liv@example.no" });
    const first = await lastCode("liv@example.no");
    await visitor.fillIn("/logg-inn", "/logg-inn", { epost: "liv@example.no" });
    const second = await lastCode("liv@example.no");
    if (first !== second)
      expect((await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: first })).status).toBe(422);
    for (let attempt = 0; attempt < 5; attempt++)
      await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: "12" });
    expect((await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: second })).status).toBe(422);
  });

  it("opening a page uses nothing up: a scanner may fetch every address", async () => {
    await known("per@example.no");
    const visitor = house.visitor();
    await visitor.fillIn("/logg-inn", "/logg-inn", { epost: "per@example.no" });
    for (let time = 0; time < 10; time++) await visitor.open("/logg-inn/kode");
    expect(
      (await visitor.fillIn("/logg-inn/kode", "/logg-inn/kode", { kode: await lastCode("per@example.no") }))
        .location,
    ).toBe("/min-side");
  });

  it("the sixth code to one address within an hour is refused, and tells when to try again", async () => {
    const visitor = house.visitor();
    for (let time = 0; time < 5; time++) {
      expect((await visitor.fillIn("/logg-inn", "/logg-inn", { epost: "mange@example.no" })).status).toBe(
        303,
      );
    }
    const sixth = await visitor.fillIn("/logg-inn", "/logg-inn", { epost: "mange@example.no" });
    expect(sixth.status).toBe(429);
    expect(sixth.text).toContain("for mange koder");
  });

  it("log-out ends the session on the server, so an old cookie is worth nothing", async () => {
    const visitor = await house.as("siv@example.no");
    const cookie = visitor.cookies.get("okt") as string;
    expect((await visitor.send("/logg-ut", {})).location).toBe("/");
    expect(visitor.cookies.has("okt")).toBe(false);
    visitor.cookies.set("okt", cookie);
    expect((await visitor.open("/logg-inn")).status).toBe(200);
  });

  it("a session ends twelve hours after the last visit, and fourteen days after log-in", async () => {
    const visitor = await house.as("tor@example.no");
    const start = house.now;
    house.now = start.add({ hours: 11, minutes: 59 });
    expect((await visitor.open("/logg-inn")).location).toBe("/min-side");
    house.now = house.now.add({ hours: 12 });
    expect((await visitor.open("/logg-inn")).status).toBe(200);
    house.now = start;
    expect(await house.database.select().from(loginSession)).not.toHaveLength(0);
  });

  it("only an address of our own is returned to after log-in", async () => {
    for (const next of [
      "//evil.example",
      "/\\evil.example",
      "https:evil.example",
      "/\t/evil.example",
      "javascript:alert(1)",
    ]) {
      const page = await house.visitor().open(`/logg-inn?neste=${encodeURIComponent(next)}`);
      expect(page.html).toContain('name="neste" value="/min-side"');
    }
    expect((await house.visitor().open("/logg-inn?neste=%2Fteam%2F1")).html).toContain(
      'name="neste" value="/team/1"',
    );
  });

  it("what happens is in the audit: asked, refused, done, ended", async () => {
    const actions = (await house.database.select().from(auditEntry)).map((row) => row.action);
    for (const action of ["login.codeAsked", "login.refused", "login.done", "login.ended"])
      expect(actions).toContain(action);
  });
});
