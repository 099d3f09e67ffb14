import { expect, it } from "vitest";
import { testHouse } from "../testing/house.ts";
import { cleanUp } from "./clean-up.ts";

const house = testHouse([]);

it("what is of passing use is removed after its time, and nothing before", async () => {
  const at = (hours: number) => house.now.subtract({ hours }).toString();
  const { ownerPool: pool } = house;
  await pool.query("insert into rate_limit values ('old', $1, 1), ('new', $2, 1)", [at(25), at(23)]);
  await pool.query(
    "insert into login_code (email, purpose, code_hash, created_at, expires_at) values ('old@example.no', 'login', '', $1, $1), ('new@example.no', 'login', '', $2, $2)",
    [at(25), at(23)],
  );
  await pool.query(
    "insert into idempotency_key (sender, key, body_hash, created_at) values ('a', 'old', '', $1), ('a', 'new', '', $2)",
    [at(169), at(167)],
  );
  await cleanUp(house.database, house.now);
  await cleanUp(house.database, house.now);
  expect((await pool.query("select bucket from rate_limit")).rows).toEqual([{ bucket: "new" }]);
  expect((await pool.query("select email from login_code")).rows).toEqual([{ email: "new@example.no" }]);
  expect((await pool.query("select key from idempotency_key")).rows).toEqual([{ key: "new" }]);
});
