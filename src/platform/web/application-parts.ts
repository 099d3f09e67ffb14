import type { PgBoss } from "pg-boss";
import type { Database } from "../../database/connect.ts";
import type { ApiRoute } from "../api/api-route.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Assets } from "./assets.ts";
import type { Cookies } from "./cookies.ts";

/** What an application is made of. */
export interface ApplicationParts {
  database: Database;
  boss: PgBoss;
  clock: Clock;
  log: Log;
  assets: Assets;
  exampleMode: boolean;
  publicUrl: URL;
  trustedHops: number;
  /** What programs may ask for under /api; nothing when it is left out. */
  api?: readonly ApiRoute[] | undefined;
}

/** The same, with what the application makes of it once. */
export interface House extends ApplicationParts {
  https: boolean;
  cookies: Cookies;
  /** Signs the tokens of forms. */
  formSecret: Buffer;
}
