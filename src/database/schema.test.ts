import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testHouse } from "../platform/testing/house.ts";
import { schemaSource } from "./schema-source.ts";

const house = testHouse([]);

it("schema.ts is what the migrations made; npm run schema writes it anew", async () => {
  expect(await schemaSource(house.ownerPool)).toBe(
    readFileSync(join(import.meta.dirname, "schema.ts"), "utf8"),
  );
});

it("C69 the role that serves may add to the audit log, and neither change nor remove", async () => {
  await house.ownerPool.query(
    "insert into audit_entry (at, actor, action, subject_kind, subject_id) values (now(), 'test', 'test', 'test', '1')",
  );
  for (const statement of [
    "update audit_entry set actor = 'x'",
    "delete from audit_entry",
    "truncate audit_entry",
  ]) {
    await expect(house.database.execute(statement)).rejects.toThrow();
  }
});

it("the database itself refuses what must not be", async () => {
  const refused = [
    "insert into person (email, created_at) values ('Kari@Example.no', now())",
    "insert into role_grant (person_id, role, granted_at) select id, 'coach', now() from person",
    "insert into measurement (team_measure_id, period, numerator, not_applicable, late, entered_at) values (gen_random_uuid(), now(), 1, true, false, now())",
  ];
  await house.ownerPool.query("insert into person (email, created_at) values ('kari@example.no', now())");
  for (const statement of refused) await expect(house.ownerPool.query(statement)).rejects.toThrow();
});
