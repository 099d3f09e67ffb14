import { expect, it } from "vitest";
import { z } from "zod";
import { openApi } from "../../platform/api/openapi.ts";
import { apiRoutes } from "./api-routes.ts";

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; schema: object }[];
  responses: Record<string, { content: Record<string, { schema: Record<string, unknown> }> }>;
}

it("every route stands in the OpenAPI description with all its parameters, and every schema in it can be read", () => {
  const document = JSON.parse(JSON.stringify(openApi(apiRoutes, new URL("https://laring.example.no"))));
  const operations = new Map<string, Operation>();
  for (const [path, methods] of Object.entries<Record<string, Operation>>(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) operations.set(`${method} ${path}`, operation);
  }
  expect([...operations.keys()]).toEqual(
    apiRoutes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`),
  );
  expect(new Set([...operations.values()].map(({ operationId }) => operationId)).size).toBe(operations.size);
  for (const [address, { summary, parameters, responses }] of operations) {
    expect(summary).not.toBe("");
    const inPath = [...address.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
    expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(inPath);
    const schemas = Object.values(responses).flatMap(({ content }) =>
      Object.values(content).map(({ schema }) => schema),
    );
    for (const schema of schemas) {
      if ("$ref" in schema) expect(schema.$ref).toBe("#/components/schemas/Problem");
      else expect(() => z.fromJSONSchema(schema)).not.toThrow();
    }
  }
  expect(document.components.schemas.Problem.required).toContain("status");
});
