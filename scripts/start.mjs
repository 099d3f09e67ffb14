// npm start: installs, builds and runs. Everything after the install is done by the pinned Node.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { giveUp, install, pinnedNode, root } from "./install.mjs";
import { nodeEnvironment, nodeFlags } from "./node-flags.mjs";

install();
const node = pinnedNode();
const built = spawnSync(
  node,
  [
    "--input-type=module",
    "-e",
    `const { buildWhenChanged } = await import(${JSON.stringify(new URL("./build.mjs", import.meta.url).href)}); await buildWhenChanged();`,
  ],
  { cwd: root, stdio: "inherit" },
);
if (built.status !== 0) giveUp("The program could not be built: see the message above.");
const program = spawn(node, [...nodeFlags, join(root, "build/main.js")], {
  cwd: root,
  env: { ...nodeEnvironment, ...process.env },
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => program.kill(signal));
program.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
