// npm run check: everything that can be said about the code without running it. Used by npm test too.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, pinnedNode, root } from "./install.mjs";

const modules = (path) => join(root, "node_modules", path);
const bin = (name) => modules(join(".bin", name));

/** Each check by its name: what runs, and whether Node starts it. */
const checks = {
  "types of the program": [bin("tsc"), "-p", "tsconfig.json"],
  "types of the islands": [bin("tsc"), "-p", "tsconfig.islands.json"],
  "types of the journeys": [bin("tsc"), "-p", "tsconfig.journeys.json"],
  lint: [bin("oxlint"), "--config", ".oxlintrc.json", "src", "packages", "scripts", "journeys", "bench"],
  "who imports whom": [
    "node",
    modules("dependency-cruiser/bin/dependency-cruiser.mjs"),
    "--config",
    ".dependency-cruiser.mjs",
    "src",
    "packages",
    "journeys",
    "bench",
  ],
  "unused code": ["node", modules("knip/bin/knip.js"), "--no-progress"],
  "layout of the code": [
    "node",
    modules("prettier/bin/prettier.cjs"),
    "--check",
    "--log-level",
    "warn",
    "src",
    "packages",
    "scripts",
    "journeys",
    "bench",
  ],
};

/** Runs every check, two at a time, and tells what failed. @returns how many passed and failed */
export async function runChecks(node) {
  const waiting = Object.entries(checks);
  const result = { passed: 0, failed: 0 };
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, [program, ...words]] = next;
      const { code, output } = await run(program === "node" ? node : program, words);
      if (code === 0) result.passed++;
      else result.failed++;
      process.stdout.write(code === 0 ? `✓ ${name}\n` : `✗ ${name}\n${output}\n`);
    }
  };
  await Promise.all([work(), work()]);
  return result;
}

function run(program, words) {
  return new Promise((done) => {
    const child = spawn(program, words, { cwd: root, shell: process.platform === "win32" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    child.on("error", (error) => done({ code: 1, output: error.message }));
    child.on("exit", (code) => done({ code, output }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  const { failed } = await runChecks(pinnedNode());
  process.exit(failed === 0 ? 0 : 1);
}
