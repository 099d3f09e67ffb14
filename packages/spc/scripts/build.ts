/** Builds what strangers get: build/, with plain JavaScript, declarations and the command line. */
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build as bundle } from "esbuild";

const here = join(import.meta.dirname, "..");
const out = join(here, "build");
rmSync(out, { recursive: true, force: true });

await bundle({
  absWorkingDir: here,
  entryPoints: { index: "src/index.ts", columns: "src/columns.ts", spc: "bin/spc.ts" },
  outdir: "build",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "es2022",
  logLevel: "error",
});
chmodSync(join(out, "spc.js"), 0o755);

const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
const compiler = join(typescript, "..", "bin", "tsc");
execFileSync(process.execPath, [compiler, "-p", join(here, "tsconfig.build.json")], { stdio: "inherit" });
// declarations name the files they come from; those who read them have none that end in .ts
for (const name of readdirSync(join(out, "types"), { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  const file = join(out, "types", name);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(/(["']\.{1,2}\/[^"']+)\.ts(["'])/g, "$1.js$2"));
}
