// npm run rows: which rows of the acceptance list and which cases no test names yet.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const list = (ids) => (ids.length === 0 ? "none" : ids.join(" "));
const named = new Set(
  execFileSync(
    "git",
    ["grep", "--untracked", "-ohE", "\\b(A[0-9]{3}|C[0-9]{2})\\b", "--", "*.test.ts", "*.test.tsx"],
    { cwd: root, encoding: "utf8" },
  ).split("\n"),
);
const all = (letter, count, width) =>
  Array.from({ length: count }, (_, at) => letter + String(at + 1).padStart(width, "0"));
for (const [what, ids] of [
  ["acceptance rows", all("A", 168, 3)],
  ["cases", all("C", 75, 2)],
]) {
  const missing = ids.filter((id) => !named.has(id));
  console.log(
    `${ids.length - missing.length} of ${ids.length} ${what} are named by a test. Without: ${list(missing)}`,
  );
}
const table = join(root, "../shared/product/acceptance.csv");
if (process.argv.includes("--text") && existsSync(table)) {
  for (const line of readFileSync(table, "utf8").split("\n"))
    if (/^A\d{3}/.test(line) && !named.has(line.slice(0, 4))) console.log(line);
}
