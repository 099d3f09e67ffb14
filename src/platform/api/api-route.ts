import type { z } from "zod";
import type { HeldRole, Right } from "../../domain/access.ts";
import type { Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import type { AuditBy, AuditEvent } from "../audit.ts";
import type { ResolvedPlace } from "../web/place.ts";
import type { ApiAnswer } from "./api-answer.ts";
import type { ApiScope, Bearer } from "./token.ts";

/** All that a route of the interface may ask for. When something is written the database is one transaction. */
export interface ApiAsk<Query = Record<never, never>> {
  database: Database;
  now: Temporal.Instant;
  /** Of the texts in the answer: English when nothing is asked for. */
  language: Language;
  person: Bearer["person"];
  place: ResolvedPlace;
  /** The roles of the person now; what the token reaches of them is asked of `may`. */
  held: readonly HeldRole[];
  /** Whether this token gives the right in another place than the one of the address. */
  may(right: Right, place: ResolvedPlace): boolean;
  params: Readonly<Record<string, string>>;
  query: Query;
  /** Which of the contents in `gives` the caller likes best. */
  wanted: string;
  header(name: string): string | undefined;
  publicUrl: URL;
  /** Who asks, as the log tells it. */
  by: AuditBy;
  /** All of them in one statement. */
  audit(...events: readonly AuditEvent[]): Promise<void>;
}

/** What an answer holds: the description and the tests are made from it. */
export interface ApiContent {
  contentType: string;
  /** Absent for what is not JSON. */
  schema?: z.ZodType;
}

interface ApiRouteBase<Query> {
  /** As Hono writes it: "/api/v1/teams/:team/values". */
  path: string;
  /** Never left out: the same table as for the pages. */
  may: Right;
  /** What the token must be made for; `any` for what every token may. */
  scope: ApiScope | "any";
  /** The name of the call in the description. */
  name: string;
  summary: string;
  description?: string | undefined;
  query?: z.ZodType<Query> | undefined;
  /** Parameters of the query that say where the address leads, as `team` in a path would. */
  placeInQuery?: readonly string[] | undefined;
  /** The first is given to those who do not choose. `?format=` chooses by the last word of the type: json, csv. */
  gives: readonly [ApiContent, ...ApiContent[]];
}

export interface ApiReadRoute<Query = never> extends ApiRouteBase<Query> {
  method: "get";
  answer(ask: ApiAsk<Query>): Promise<ApiAnswer>;
}

export interface ApiWriteRoute<Body = never, Query = never> extends ApiRouteBase<Query> {
  method: "put";
  body: z.ZodType<Body>;
  /** What the description says of the body, when the check itself takes more, to tell it cell by cell. */
  describedBody?: z.ZodType | undefined;
  /** The version that is replaced may be told as If-Match. */
  versioned?: boolean | undefined;
  /** Bytes a body may have. */
  limit: number;
  /**
   * What it writes, it writes in one statement, and the same sent again changes nothing more: without a key of the caller's
   * it takes no transaction.
   */
  repeatable?: true | undefined;
  /** The statuses of what succeeds, beside 200. */
  alsoGives?: Readonly<Record<number, string>> | undefined;
  answer(ask: ApiAsk<Query> & { body: Body }): Promise<ApiAnswer>;
}

export type ApiRoute = ApiReadRoute | ApiWriteRoute;

export function apiGet<Query = Record<never, never>>(
  path: string,
  route: Omit<ApiReadRoute<Query>, "method" | "path">,
): ApiRoute {
  return { method: "get", path, ...route } as unknown as ApiRoute;
}

/** Writes in one transaction; an answer of 400 or more undoes everything. */
export function apiPut<Body, Query = Record<never, never>>(
  path: string,
  route: Omit<ApiWriteRoute<Body, Query>, "method" | "path" | "limit"> & { limit?: number },
): ApiRoute {
  return { method: "put", path, limit: 64 * 1024, ...route } as unknown as ApiRoute;
}
