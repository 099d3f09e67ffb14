/**
 * The reference cases: public data through qicharts2 0.8.1 and NHSRplotthedots 0.2.2, and rules by brute force. Those
 * whose data may be copied lie in `cases/` (see its NOTICE.md); the rest run where the shared folder is at hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerCase, type ReferenceCase } from "../bin/reference-case.ts";

const here = import.meta.dirname;
const copied = join(here, "cases");
const shared = join(here, "../../../../shared/reference/spc");

const neverCompared = new Set([
  "ok",
  "error",
  "warnings",
  "messages",
  "y.length",
  "n",
  "x",
  "baseline",
  "summary",
  "short_group_warning",
]);
/** Rules we did not build; see the README. */
const notBuilt = new Set(["run-cdi-bestbox", "run-cdi24-cutbox"]);

function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".json"));
}

function compare(expected: unknown, got: unknown, path: string): string[] {
  if (expected === "NaN" || expected === "Inf" || expected === "-Inf" || expected === "NA") expected = null;
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return [`${path}: no list`];
    if (got.length !== expected.length) return [`${path}: ${got.length} long, expected ${expected.length}`];
    return expected.flatMap((item, i) => compare(item, got[i], `${path}[${i}]`));
  }
  if (typeof expected === "object" && expected !== null) {
    return Object.entries(expected)
      .filter(([key]) => !neverCompared.has(key))
      .flatMap(([key, item]) =>
        compare(item, (got as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
      );
  }
  if (typeof expected === "number" && typeof got === "number") {
    const near = Math.abs(expected - got) <= Math.max(1e-9, 1e-9 * Math.abs(expected));
    return near ? [] : [`${path}: ${got}, expected ${expected}`];
  }
  return expected === got ? [] : [`${path}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`];
}

function agrees(folder: string, name: string): void {
  const asked = JSON.parse(readFileSync(join(folder, name), "utf8")) as ReferenceCase & { expected: unknown };
  const answer = answerCase(asked);
  expect(compare(asked.expected, answer, name).slice(0, 10)).toEqual([]);
}

describe("every number of the copied reference cases is the same to nine digits", () => {
  for (const name of existsSync(copied) ? namesIn(copied) : []) it(name, () => agrees(copied, name));
});

const elsewhere = existsSync(shared)
  ? namesIn(shared).filter(
      (name) => !existsSync(join(copied, name)) && !notBuilt.has(name.replace(".json", "")),
    )
  : [];

describe.runIf(elsewhere.length > 0)("… and of those whose data we may not copy", () => {
  for (const name of elsewhere) it(name, () => agrees(shared, name));
});

describe.runIf(elsewhere.length === 0)("the cases on GPL-3 data sets", () => {
  it.skip("are not here (../shared/reference/spc is missing), so only the copied cases were run", () => {});
});
