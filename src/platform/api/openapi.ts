import { z } from "zod";
import { problemType } from "./api-answer.ts";
import type { ApiContent, ApiRoute, ApiWriteRoute } from "./api-route.ts";
import { apiScopes } from "./token.ts";
import { formatOf } from "./wanted-content.ts";

/** What the parameters of addresses mean; they are the same in every route. */
const pathParameters: Readonly<Record<string, { description: string; schema: Record<string, unknown> }>> = {
  team: { description: "The id of a team.", schema: { type: "string", format: "uuid" } },
  collaborative: { description: "The name of a network in its address.", schema: { type: "string" } },
  measure: {
    description: "The code of a measure, such as trs-p1.",
    schema: { type: "string", pattern: "^[A-Za-z0-9-]{1,40}$" },
  },
  period: {
    description: "The first day of the period, such as 2027-01-01.",
    schema: { type: "string", format: "date" },
  },
  county: {
    description: "The number of a county of today.",
    schema: { type: "string", pattern: "^[0-9]{2}$" },
  },
};

const problemSchema = {
  type: "object",
  description:
    "Problem details (RFC 9457). `code` does not change with the language; `title` and `detail` are for people.",
  required: ["type", "status", "title", "code"],
  properties: {
    type: { type: "string" },
    status: { type: "integer" },
    title: { type: "string" },
    detail: { type: "string" },
    code: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["at", "code", "detail"],
        properties: {
          at: {
            type: "string",
            description: "A JSON pointer into the body, or the name of a parameter or header.",
          },
          code: { type: "string" },
          detail: { type: "string" },
        },
      },
    },
  },
} as const;

const reading: Readonly<Record<number, string>> = {
  401: "No token, or one that is not valid.",
  403: "The token is not made for this.",
  404: "There is nothing here that the token has access to.",
  406: "There is no such format.",
  422: "Something in the address or the body must be put right; every error is told.",
  429: "Too many requests with this token; see Retry-After.",
  500: "A fault of ours; nothing is saved.",
};

const writing: Readonly<Record<number, string>> = {
  ...reading,
  400: "The body is not JSON.",
  409: "Somebody else has changed it meanwhile, or the same call is still running.",
  413: "The body is too large.",
  415: "The body is not declared as JSON.",
};

/** The whole interface as OpenAPI 3.1, made from the same schemas that check what comes in. */
export function openApi(routes: readonly ApiRoute[], publicUrl: URL): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    (paths[path] ??= {})[route.method] = operation(route);
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Læringsnettverk",
      version: "1",
      description:
        "Measures, values and analyses of the teams in a læringsnettverk, read and written by the same rules as on the pages. " +
        "Never anything about single patients. Texts follow Accept-Language (nb, nn, en).",
    },
    servers: [{ url: publicUrl.origin }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: `Made under Min side. Scopes: ${apiScopes.join(", ")}.`,
        },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

function operation(route: ApiRoute): Record<string, unknown> {
  const problems = route.method === "get" ? reading : writing;
  const good: Record<number, string> = { 200: "Done.", ...(route.method === "get" ? {} : route.alsoGives) };
  return {
    operationId: route.name,
    summary: route.summary,
    description: route.description,
    "x-scope": route.scope,
    parameters: [
      ...pathPlaces(route),
      ...queryPlaces(route),
      ...(route.method === "get" ? [] : [idempotencyKey, ...(route.versioned ? [ifMatch] : [])]),
    ],
    ...(route.method === "get" ? {} : { requestBody: bodyOf(route) }),
    responses: Object.fromEntries([
      ...Object.entries(good).map(([status, description]) => [
        status,
        { description, content: contentOf(route.gives) },
      ]),
      ...Object.entries(problems).map(([status, description]) => [
        status,
        { description, content: { [problemType]: { schema: { $ref: "#/components/schemas/Problem" } } } },
      ]),
    ]),
  };
}

function pathPlaces({ path }: ApiRoute): unknown[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => {
    const meaning = pathParameters[name];
    if (meaning === undefined) throw new Error(`openapi.ts does not say what :${name} in ${path} means`);
    return { name, in: "path", required: true, ...meaning };
  });
}

function queryPlaces({ query, gives }: ApiRoute): unknown[] {
  const schema = query === undefined ? {} : schemaOf(query, "input");
  const properties = (schema.properties ?? {}) as Record<string, { description?: string }>;
  const required = (schema.required ?? []) as string[];
  const named = Object.entries(properties).map(([name, { description, ...one }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    description,
    schema: one,
  }));
  if (gives.length === 1) return named;
  const formats = gives.map(({ contentType }) => formatOf(contentType));
  return [
    ...named,
    {
      name: "format",
      in: "query",
      required: false,
      description: "Instead of Accept.",
      schema: { enum: formats },
    },
  ];
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "A new one for each new call. The same call again gets the same answer, and is done once.",
  schema: { type: "string", pattern: "^[!-~]{1,100}$" },
} as const;

const ifMatch = {
  name: "If-Match",
  in: "header",
  required: false,
  description: "The ETag of the value that this one replaces.",
  schema: { type: "string" },
} as const;

function bodyOf({ body, describedBody }: ApiWriteRoute): Record<string, unknown> {
  return {
    required: true,
    content: { "application/json": { schema: schemaOf(describedBody ?? body, "input") } },
  };
}

function contentOf(gives: readonly ApiContent[]): Record<string, unknown> {
  return Object.fromEntries(
    gives.map(({ contentType, schema }) => [
      contentType,
      { schema: schema === undefined ? { type: "string" } : schemaOf(schema, "output") },
    ]),
  );
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
  return rest;
}
