import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import type pg from "pg";
import { connect, type Database } from "../../database/connect.ts";
import type { ApiRoute } from "../api/api-route.ts";
import { startBoss } from "../jobs/boss.ts";
import { makeLog } from "../log.ts";
import { makeApplication } from "../web/application.ts";
import { readAssets } from "../web/assets.ts";
import { file } from "../web/answer.ts";
import { get, type Route } from "../web/route.ts";
import { ApiClient, giveToken, type TokenWishes } from "./api-client.ts";
import { Visitor } from "./visitor.ts";

/** Gives a token and a key to whoever sends a form without having opened its page. */
const formRoute = get("/_skjema", {
  may: "public.read",
  answer: async (ask) => file({ body: JSON.stringify(ask.hidden()), contentType: "application/json" }),
});

/**
 * A whole application on a database of its own, with a clock that the test sets. Fill it through `owner` (may write
 * everything), look into it through `database` (the role that serves).
 */
export interface House {
  database: Database;
  owner: Database;
  ownerPool: pg.Pool;
  /** The moment every request happens at; change it freely. */
  now: Temporal.Instant;
  /** A browser with its own cookies that nobody has logged in with. */
  visitor(): Visitor;
  /** A browser where this person is logged in; the person is made when not there. */
  as(email: string, name?: string): Promise<Visitor>;
  /** A program with a token of this person's own; the person is made when not there. */
  program(email: string, wishes?: TokenWishes): Promise<ApiClient>;
  address: { host: string; port: number; user: string; database: string };
}

/** Call at the top of a test file (or describe); the house is there when the tests run. */
export function testHouse(
  routes: readonly Route[],
  settings: {
    now?: string;
    exampleMode?: boolean;
    publicUrl?: string;
    trustedHops?: number;
    api?: readonly ApiRoute[];
  } = {},
): House {
  const house = { now: Temporal.Instant.from(settings.now ?? "2027-01-15T09:00:00Z") } as House;
  let close = async () => {};
  beforeAll(async () => {
    const server = inject("databaseServer");
    const name = `test_${randomBytes(6).toString("hex")}`;
    const admin = connect(
      { address: { ...server, database: "postgres" }, role: "owner", poolSize: 1 },
      () => {},
    );
    await admin.pool.query(`create database ${name} template template_test`);
    const address = { ...server, database: name };
    const log = makeLog(process.env.TEST_LOG ?? "silent");
    const app = connect({ address, role: "app", poolSize: 12 }, () => {});
    const owner = connect({ address, role: "owner", poolSize: 2 }, () => {});
    const boss = await startBoss(app.pool, log, false);
    const application = await makeApplication([...routes, formRoute], {
      database: app.database,
      boss,
      clock: () => house.now,
      log,
      assets: readAssets(inject("assets")),
      exampleMode: settings.exampleMode ?? false,
      publicUrl: new URL(settings.publicUrl ?? "http://localhost:3000"),
      trustedHops: settings.trustedHops ?? 0,
      api: settings.api,
    });
    Object.assign(house, {
      database: app.database,
      owner: owner.database,
      ownerPool: owner.pool,
      address,
      visitor: () => new Visitor(application, settings.publicUrl ?? "http://localhost:3000"),
      as: async (email: string, personName?: string) => {
        const visitor = house.visitor();
        await visitor.logIn(house.owner, email, personName ?? email, house.now);
        return visitor;
      },
      program: async (email, wishes = {}) =>
        new ApiClient(application, await giveToken(house.owner, email, wishes, house.now)),
    } satisfies Partial<House>);
    close = async () => {
      await boss.stop({ graceful: false });
      await app.pool.end();
      await owner.pool.end();
      await admin.pool.query(`drop database ${name} with (force)`);
      await admin.pool.end();
    };
  });
  afterAll(() => close());
  return house;
}
