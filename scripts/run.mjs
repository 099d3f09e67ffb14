// Runs a script of ours on the pinned Node: node scripts/run.mjs scripts/look.ts /nettverk/agder-2020
import { spawnSync } from "node:child_process";
import { install, pinnedNode, root } from "./install.mjs";

install();
process.exit(spawnSync(pinnedNode(), process.argv.slice(2), { cwd: root, stdio: "inherit" }).status ?? 1);
