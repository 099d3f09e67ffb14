// npm test: installs, checks and tests everything. `npm test -- src/features/people` runs those tests alone.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "./check.mjs";
import { install, pinnedNode, root } from "./install.mjs";

install();
const node = pinnedNode();
const only = process.argv.slice(2);
const total = only.length === 0 ? await runChecks(node) : { passed: 0, failed: 0 };

const folder = mkdtempSync(join(tmpdir(), "laering-result-"));
const file = join(folder, "result.json");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const run = spawnSync(
  node,
  [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...only],
  { cwd: root, stdio: "inherit" },
);
try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  total.passed += numPassedTests;
  // a file that could not be read has no tests to count
  total.failed +=
    numFailedTests +
    testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0).length;
} catch {
  total.failed += 1;
}
rmSync(folder, { recursive: true, force: true });
if (run.status !== 0 && total.failed === 0) total.failed = 1;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
