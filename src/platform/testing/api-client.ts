import type { Hono } from "hono";
import { z } from "zod";
import type { Database } from "../../database/connect.ts";
import { apiToken } from "../../database/schema.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { type ApiScope, apiScopes, makeToken } from "../api/token.ts";
import { personWith } from "../login/person.ts";

/** What a token is made for, in a test. */
export interface TokenWishes {
  scopes?: readonly ApiScope[];
  teamId?: string;
  collaborativeId?: string;
}

export async function giveToken(
  owner: Database,
  email: string,
  wishes: TokenWishes,
  now: Temporal.Instant,
): Promise<string> {
  const personId = await personWith(owner, { email, name: email, language: "nb" }, now);
  const { id, text, secretHash } = makeToken();
  const { scopes = apiScopes, teamId, collaborativeId } = wishes;
  const expiresOn = norwegianDay(now).add({ days: 365 });
  await owner.insert(apiToken).values({
    id,
    secretHash,
    personId,
    name: "test",
    scopes: [...scopes],
    teamId,
    collaborativeId,
    createdAt: now,
    expiresOn,
  });
  return text;
}

export interface ApiSeen {
  status: number;
  headers: Headers;
  text: string;
  // what it holds is told by the description, against which it has been checked
  // oxlint-disable-next-line typescript/no-explicit-any
  json: any;
}

interface Description {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: unknown }> }> }>
  >;
}

/** A program that calls the interface, and holds every answer against the OpenAPI description of the same application. */
export class ApiClient {
  readonly #application: Hono;
  #description: Description | undefined;
  token: string | undefined;

  constructor(application: Hono, token: string | undefined) {
    this.#application = application;
    this.token = token;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<ApiSeen> {
    return this.send("GET", path, undefined, headers);
  }

  put(path: string, body: unknown, headers: Record<string, string> = {}): Promise<ApiSeen> {
    return this.send("PUT", path, JSON.stringify(body), { "Content-Type": "application/json", ...headers });
  }

  async send(
    method: string,
    path: string,
    body: string | undefined,
    headers: Record<string, string>,
  ): Promise<ApiSeen> {
    const authorization: Record<string, string> =
      this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` };
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      body: body ?? null,
      headers: { ...authorization, ...headers },
    });
    const answer = await this.#application.fetch(request);
    const text = await answer.text();
    const isJson = /[/+]json\b/.test(answer.headers.get("content-type") ?? "");
    const seen = {
      status: answer.status,
      headers: answer.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
    await this.#holdAgainstDescription(method.toLowerCase(), new URL(request.url).pathname, seen);
    return seen;
  }

  /** Every answer must be one that the description tells of, and look as it says. */
  async #holdAgainstDescription(
    method: string,
    path: string,
    { status, headers, json }: ApiSeen,
  ): Promise<void> {
    this.#description ??= (await (
      await this.#application.request("/api/v1/openapi.json")
    ).json()) as Description;
    const entry = Object.entries(this.#description.paths).find(([one]) =>
      new RegExp(`^${one.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
    );
    const operation = entry?.[1][method];
    if (operation === undefined) return;
    const type = headers.get("content-type")?.split(";")[0] ?? "";
    const schema = operation.responses[String(status)]?.content[type]?.schema;
    if (schema === undefined)
      throw new Error(`The description does not tell of ${status} ${type} for ${method} ${path}`);
    if (json === undefined || "$ref" in (schema as object)) return;
    const checked = z.fromJSONSchema(schema as never).safeParse(json);
    if (!checked.success)
      throw new Error(`${method} ${path} is not as described: ${z.prettifyError(checked.error)}`);
  }
}
