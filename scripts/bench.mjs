// npm run bench: measures what the product promises of speed and size, against floors in the same run. Not a test.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, pinnedNode, root } from "./install.mjs";

install();
const node = pinnedNode();
const built = spawnSync(node, [join(root, "scripts/build.mjs")], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(1);
const wanted = process.argv.slice(2);
const benches = {
  pages: "bench/pages.ts",
  writes: "bench/writes.ts",
  spc: "packages/spc/bench/bench.ts",
};
// minutes and gigabytes each: only when they are named
const large = { sums: "bench/sums.ts", nation: "bench/nation.ts" };
for (const [name, file] of Object.entries({ ...benches, ...large })) {
  if (wanted.length > 0 ? !wanted.includes(name) : name in large) continue;
  const { status } = spawnSync(node, [join(root, file)], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
