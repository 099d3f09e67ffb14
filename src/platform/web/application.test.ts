import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { testHouse } from "../testing/house.ts";
import { go, notFound, page } from "./answer.ts";
import { email, line } from "./fields.ts";
import { get, post, type Route } from "./route.ts";

const made = () =>
  house.database.execute<{ subject_id: string }>(
    sql`select subject_id from audit_entry where action = 'test.made'`,
  );

const routes: readonly Route[] = [
  get("/side", {
    may: "public.read",
    answer: async (ask) =>
      page({ title: "Side", body: `Hei ${ask.person?.name ?? "du"} & ${ask.query.get("q") ?? ""}` }),
  }),
  get("/min", { may: "self.use", answer: async () => page({ title: "Min", body: "bare for meg" }) }),
  get("/feil", {
    may: "public.read",
    async answer() {
      throw new Error("secret detail");
    },
  }),
  get("/nettverk/:collaborative", {
    may: "public.read",
    answer: async () => page({ title: "Nettverk", body: "nettverk" }),
  }),
  get("/team/:team", { may: "team.read", answer: async () => page({ title: "Team", body: "team" }) }),
  post("/lag", {
    may: "public.read",
    form: z.object({ navn: line(20), epost: email() }),
    wrong: async (_, { errors, typed }) =>
      page({ status: 422, title: "Feil", body: JSON.stringify({ errors, typed }) }),
    async answer(ask) {
      await ask.audit({ action: "test.made", subject: { kind: "test", id: ask.form.navn } });
      return ask.form.navn === "nei"
        ? page({ status: 409, title: "Nei", body: "nei" })
        : ask.form.navn === "borte"
          ? notFound
          : go(`/side?q=${ask.form.navn}`);
    },
  }),
  post("/tell", {
    may: "public.read",
    form: z.object({ navn: line(20) }),
    wrong: async () => page({ status: 422, title: "Feil", body: "feil" }),
    answer: async () => page({ title: "Først", body: "første gang" }),
    again: async () => page({ title: "Igjen", body: "en gang til" }),
  }),
  post("/tier", {
    may: "public.read",
    form: z.object({}),
    wrong: async () => page({ status: 422, title: "Feil", body: "feil" }),
    async answer(ask) {
      await ask.database.execute(sql`select 1 / 0`).catch(() => {});
      return page({ title: "Tier", body: "alt er i orden" });
    },
  }),
];
const house = testHouse(routes, { trustedHops: 0 });
const fields = { navn: "Kari", epost: "kari@example.no" };

describe("the way of every request", () => {
  it("security headers are on every answer: pages, files, not found and faults", async () => {
    const visitor = house.visitor();
    for (const path of ["/side", "/finnes-ikke", "/feil", "/helse", "/assets/finnes-ikke.css"]) {
      const { headers } = await visitor.open(path);
      const csp = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ])
        expect(csp).toContain(part);
      expect(csp).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });

  it("a fault gives a reference and no detail, and one without the right sees not found", async () => {
    const fault = await house.visitor().open("/feil");
    expect(fault.status).toBe(500);
    expect(fault.html).not.toContain("secret detail");
    expect(fault.text).toMatch(/referansen [0-9a-f-]{36}/);
    expect((await house.visitor().open("/min")).status).toBe(404);
    expect((await (await house.as("a@example.no")).open("/min")).text).toContain("bare for meg");
    for (const id of ["1", "00000000-0000-4000-8000-000000000000", "' or 1=1 --"])
      expect((await house.visitor().open(`/team/${encodeURIComponent(id)}`)).status).toBe(404);
    for (const slug of ["%00", "..%2f..%2fetc%2fpasswd", "a'b", "x".repeat(3000)])
      expect((await house.visitor().open(`/nettverk/${slug}`)).status).toBe(404);
  });

  it("C40 what comes in the address is text on the page", async () => {
    expect((await house.visitor().open("/side?q=%3Cscript%3Ealert(1)%3C/script%3E")).html).toContain(
      "&lt;script&gt;alert(1)",
    );
  });

  it("an address with a NUL, in its path or behind it, is not found and never a fault", async () => {
    const visitor = house.visitor();
    for (const path of ["/side?q=%00", "/side?q=a%00b", "/nettverk/a%00", "/team/%00"])
      expect((await visitor.open(path)).status).toBe(404);
    // typed in the address, it is a text like any other
    expect((await visitor.open("/side?q=%2500")).status).toBe(200);
  });

  it("a form with everything wrong is told all at once, with what was typed", async () => {
    const answer = await house.visitor().send("/lag", { navn: "   ", epost: "kari" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('"navn":"required"');
    expect(answer.text).toContain('"epost":"email"');
    expect(answer.text).toContain('"epost":"kari"');
  });

  it("missing and unknown fields, wrong types and long strings are refused with a message, never a fault", async () => {
    const visitor = house.visitor();
    expect((await visitor.send("/lag", {})).status).toBe(422);
    expect((await visitor.send("/lag", { ...fields, admin: "true", "__proto__.x": "1" })).status).toBe(303);
    expect((await visitor.send("/lag", { ...fields, navn: "x".repeat(21) })).text).toContain("tooLong");
    expect((await visitor.send("/lag", { ...fields, navn: "a\u0000b" })).status).toBe(422);
    const large = await visitor.send("/lag", { ...fields, navn: "x".repeat(1_000_000) });
    expect(large.status).toBe(413);
    expect(large.text).toContain("for stort");
  });

  it("a form from another site, without a token, or with another browser's token changes nothing", async () => {
    const visitor = house.visitor();
    const before = (await made()).rows.length;
    expect((await visitor.send("/lag", fields, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await visitor.send("/lag", fields, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await visitor.send("/lag", { ...fields, _token: "" })).status).toBe(403);
    expect((await visitor.send("/lag", { ...fields, ...(await house.visitor().hidden()) })).status).toBe(403);
    expect((await made()).rows).toHaveLength(before);
  });

  it("C09 the same form sent twenty times at once is done once, and all get the same answer", async () => {
    const visitor = house.visitor();
    const hidden = await visitor.hidden();
    const before = (await made()).rows.length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor.send("/lag", { ...fields, navn: "Tjue", ...hidden })),
    );
    expect(new Set(answers.map((answer) => answer.location))).toEqual(new Set(["/side?q=Tjue"]));
    expect((await made()).rows).toHaveLength(before + 1);
  });

  it("C10 a form whose answer led nowhere tells the second time what stands; another form with its key is refused", async () => {
    const visitor = house.visitor();
    const hidden = await visitor.hidden();
    expect((await visitor.send("/tell", { ...hidden, navn: "Kari" })).text).toContain("første gang");
    expect((await visitor.send("/tell", { ...hidden, navn: "Kari" })).text).toContain("en gang til");
    expect((await visitor.send("/tell", { ...hidden, navn: "Ola" })).status).toBe(403);
  });

  it("what is called a form and is none is refused as one, never a fault", async () => {
    for (const type of [
      "multipart/form-data",
      "multipart/form-data; boundary=x",
      "application/json",
      "text/plain",
      "",
    ])
      expect((await house.visitor().send("/lag", fields, { "Content-Type": type })).status).toBe(403);
  });

  it("a line of the log tells which request it came from", async () => {
    await house.visitor().send("/lag", { ...fields, navn: "sporet" });
    const { rows } = await house.owner.execute(
      sql`select request_id from audit_entry where subject_id = 'sporet'`,
    );
    expect(rows).toEqual([{ request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  });

  it("a transaction that the database has undone is a fault, also when the route keeps quiet about it", async () => {
    expect((await house.visitor().send("/tier", {})).status).toBe(500);
  });

  it("C10 a used key with another form is refused; a refused form leaves its key free", async () => {
    const visitor = house.visitor();
    const hidden = await visitor.hidden();
    expect((await visitor.send("/lag", { ...fields, navn: "nei", ...hidden })).status).toBe(409);
    expect((await visitor.send("/lag", { ...fields, navn: "Ja", ...hidden })).status).toBe(303);
    expect((await visitor.send("/lag", { ...fields, navn: "Annet", ...hidden })).status).toBe(403);
  });

  it("an answer that says no undoes what was written, the audit too", async () => {
    const before = (await made()).rows.length;
    await house.visitor().send("/lag", { ...fields, navn: "nei" });
    await house.visitor().send("/lag", { ...fields, navn: "borte" });
    expect((await made()).rows).toHaveLength(before);
  });

  it("a language is chosen on any page and kept; the address stays the same", async () => {
    const visitor = house.visitor();
    const changed = await visitor.open("/side?q=1&sprak=nn");
    expect(changed.location).toBe("/side?q=1");
    expect((await visitor.open("/side")).html).toContain('<html lang="nn"');
    visitor.headers = { "Accept-Language": "en-GB,en;q=0.9" };
    expect((await visitor.open("/side")).html).toContain('<html lang="nn"');
    const english = house.visitor();
    english.headers = { "Accept-Language": "en-GB,en;q=0.9" };
    expect((await english.open("/side")).html).toContain('<html lang="en"');
  });

  it("public pages set no cookie for those who only read", async () => {
    const visitor = house.visitor();
    await visitor.open("/side");
    expect(visitor.cookies.size).toBe(0);
  });
});

describe("behind https", () => {
  const secure = testHouse(routes, { publicUrl: "https://laring.example.no" });

  it("cookies are bound to the host and marked Secure, HttpOnly and SameSite; HSTS is sent", async () => {
    const visitor = await secure.as("a@example.no");
    const seen = await visitor.open("/min");
    expect(seen.text).toContain("bare for meg");
    expect(seen.headers.get("strict-transport-security")).toContain("includeSubDomains");
    const [cookie = ""] = seen.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-nettleser=/);
    for (const part of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(part);
  });
});
