// npm run dev: builds and starts again whenever a source changes. The data stay.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { install, pinnedNode, root } from "./install.mjs";
import { nodeEnvironment, nodeFlags } from "./node-flags.mjs";

install();
const node = pinnedNode();
let program;
let pending;

async function restart() {
  const before = program;
  program = undefined;
  if (before && before.exitCode === null) {
    await new Promise((ended) => {
      before.once("exit", ended);
      before.kill("SIGTERM");
    });
  }
  const build = spawn(node, [join(root, "scripts/build.mjs")], { cwd: root, stdio: "inherit" });
  build.once("exit", (code) => {
    if (code === 0)
      program = spawn(node, [...nodeFlags, join(root, "build/main.js")], {
        cwd: root,
        env: { ...nodeEnvironment, ...process.env },
        stdio: "inherit",
      });
  });
}

for (const folder of ["src", "packages"]) {
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (name === null || /\.test\.tsx?$/.test(name)) return;
    clearTimeout(pending);
    pending = setTimeout(() => void restart(), 200);
  });
}
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (!program) process.exit(0);
    program.once("exit", () => process.exit(0));
    program.kill("SIGTERM");
  });
}
await restart();
