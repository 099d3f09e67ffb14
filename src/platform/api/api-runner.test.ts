import { describe, expect, it } from "vitest";
import { z } from "zod";
import { testHouse } from "../testing/house.ts";
import { csv, csvType, json, jsonType, problem } from "./api-answer.ts";
import { apiGet, apiPut, type ApiRoute } from "./api-route.ts";
import { wantedContent } from "./wanted-content.ts";

const shape = z.strictObject({ name: z.string() });
const api: readonly ApiRoute[] = [
  apiGet("/api/v1/things/:period", {
    may: "self.use",
    scope: "any",
    name: "readThing",
    summary: "A thing.",
    query: z.strictObject({ at: z.string().optional().meta({ description: "Where." }) }),
    gives: [{ contentType: jsonType, schema: shape }, { contentType: csvType }],
    answer: async (ask) =>
      ask.wanted === csvType ? csv(["name"], [["a,b"]]) : json({ name: ask.query.at ?? "here" }),
  }),
  apiGet("/api/v1/fault", {
    may: "self.use",
    scope: "values.read",
    name: "fault",
    summary: "A fault.",
    gives: [{ contentType: jsonType, schema: shape }],
    async answer() {
      throw new Error("secret detail");
    },
  }),
  apiPut("/api/v1/things/:period", {
    may: "self.use",
    scope: "values.write",
    name: "putThing",
    summary: "Put a thing.",
    versioned: true,
    body: z.strictObject({ name: z.string().max(5, "tooLong") }),
    gives: [{ contentType: jsonType, schema: shape }],
    async answer(ask) {
      await ask.audit({ action: "test.put", subject: { kind: "test", id: ask.body.name } });
      return ask.body.name === "no"
        ? problem({ status: 409, code: "no", title: "No" })
        : json({ name: ask.body.name });
    },
  }),
];
/** Answers with what it does not describe. */
const liar = apiGet("/api/v1/lie", {
  may: "self.use",
  scope: "any",
  name: "lie",
  summary: "A lie.",
  gives: [{ contentType: jsonType, schema: shape }],
  answer: async () => json({ name: 1 }),
});
const house = testHouse([], { api: [...api, liar] });

/** Whoever has no role at all cannot use a token, so this one has one. */
async function program(
  scopes: readonly ("values.read" | "values.write")[] = ["values.read", "values.write"],
) {
  const made = await house.program("a@example.no", { scopes });
  await house.ownerPool.query(
    "insert into role_grant (person_id, role, granted_at) select id, 'administrator', now() from person on conflict do nothing",
  );
  return made;
}
const puts = async () =>
  (await house.ownerPool.query("select subject_id from audit_entry where action = 'test.put'")).rows.map(
    (row) => row.subject_id,
  );

describe("the way of every call", () => {
  it("a fault gives a reference and no detail, an unknown address is a problem, and neither is a page", async () => {
    const client = await program();
    const fault = await client.get("/api/v1/fault");
    expect(fault.status).toBe(500);
    expect(fault.text).not.toContain("secret detail");
    expect(fault.json.detail).toMatch(/[0-9a-f]{8}-[0-9a-f-]{27}/);
    for (const path of ["/api/v1/nothing", "/api", "/api/v2/measures"])
      expect((await client.get(path)).json).toMatchObject({ status: 404, code: "notFound" });
    expect((await client.send("DELETE", "/api/v1/things/2027-01-01", undefined, {})).status).toBe(404);
  });

  it("an answer that says no undoes what was written, the log too", async () => {
    const client = await program();
    expect((await client.put("/api/v1/things/2027-01-01", { name: "yes" })).status).toBe(200);
    expect((await client.put("/api/v1/things/2027-01-01", { name: "no" })).status).toBe(409);
    expect(await puts()).toEqual(["yes"]);
  });

  it("a token is held to its scopes, and somebody without any role is not let in", async () => {
    const reader = await program(["values.read"]);
    expect((await reader.get("/api/v1/things/2027-01-01")).status).toBe(200);
    expect((await reader.put("/api/v1/things/2027-01-01", { name: "x" })).status).toBe(403);
    const writer = await program(["values.write"]);
    expect((await writer.get("/api/v1/fault")).status).toBe(403);
    expect((await (await house.program("nobody@example.no")).get("/api/v1/things/2027-01-01")).status).toBe(
      401,
    );
  });

  it("the content is chosen by format, then by Accept with its weights, else the first", () => {
    const gives = api[0] as ApiRoute;
    expect(wantedContent(gives, null, undefined)).toBe(jsonType);
    expect(wantedContent(gives, "csv", "application/json")).toBe(csvType);
    expect(wantedContent(gives, "xml", undefined)).toBeUndefined();
    expect(wantedContent(gives, null, "text/csv;q=0.9, application/json;q=0.1")).toBe(csvType);
    expect(wantedContent(gives, null, "text/*, application/json;q=0.5")).toBe(csvType);
    expect(wantedContent(gives, null, "*/*")).toBe(jsonType);
    expect(wantedContent(gives, null, "application/json;q=0, */*")).toBe(csvType);
    expect(wantedContent(gives, null, "text/html")).toBeUndefined();
  });
});

describe("the description", () => {
  it("is OpenAPI 3.1, open to all, and tells of every route with its parameters, body, answers and scope", async () => {
    const seen = await house.visitor().open("/api/v1/openapi.json");
    expect(seen.status).toBe(200);
    const { openapi, paths, security } = JSON.parse(seen.html);
    expect(openapi).toMatch(/^3\.1\./);
    expect(security).toEqual([{ token: [] }]);
    expect(Object.keys(paths)).toEqual(["/api/v1/things/{period}", "/api/v1/fault", "/api/v1/lie"]);
    const { get, put } = paths["/api/v1/things/{period}"];
    expect(get.parameters.map((one: { name: string; in: string }) => `${one.in} ${one.name}`)).toEqual([
      "path period",
      "query at",
      "query format",
    ]);
    expect(put.parameters.map((one: { name: string }) => one.name)).toEqual([
      "period",
      "Idempotency-Key",
      "If-Match",
    ]);
    expect(put.requestBody.content["application/json"].schema).toMatchObject({
      required: ["name"],
      additionalProperties: false,
    });
    expect(get["x-scope"]).toBe("any");
    for (const status of [200, 401, 403, 404, 406, 422, 429, 500])
      expect(Object.keys(get.responses)).toContain(String(status));
  });

  it("an answer that is not as described is seen, so the silence of the other tests means something", async () => {
    const client = await program();
    await expect(client.get("/api/v1/lie")).rejects.toThrow("is not as described");
  });
});
