import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const intruder = join(root, "src/domain/intruder-for-the-rooms-test.ts");

afterAll(() => rmSync(intruder, { force: true }));

it("the import check sees a forbidden import, also one of a type, so its silence means something", () => {
  writeFileSync(
    intruder,
    'import type { Ask } from "../platform/web/ask.ts";\nexport type Intruder = Ask;\n',
  );
  const check = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      "--config",
      ".dependency-cruiser.mjs",
      "src/domain",
    ],
    { cwd: root, encoding: "utf8" },
  );
  rmSync(intruder);
  expect(check.stdout + check.stderr).toContain("domain-knows-only-spc");
  expect(check.status).not.toBe(0);
}, 60_000);
