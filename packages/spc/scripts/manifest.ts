/**
 * In the workspace the package is its sources, for Node runs them as they are; under node_modules it does not. npm has no
 * other manifest for packing, so it is written before and put back after (`prepack`, `postpack`).
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const manifest = join(import.meta.dirname, "..", "package.json");
const build = join(import.meta.dirname, "..", "build");
const kept = join(build, "package.workspace.json");

if (process.argv[2] === "published") {
  const text = readFileSync(manifest, "utf8");
  const { scripts: _, ...published } = JSON.parse(text) as Record<string, unknown>;
  writeFileSync(kept, text);
  const entry = (name: string): object => ({
    types: `./build/types/${name}.d.ts`,
    default: `./build/${name}.js`,
  });
  published["exports"] = {
    ".": entry("index"),
    "./columns": entry("columns"),
    "./package.json": "./package.json",
  };
  published["types"] = "./build/types/index.d.ts";
  published["bin"] = { spc: "./build/spc.js" };
  published["files"] = ["build", "!build/package.workspace.json", "LICENSE"];
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`);
} else if (existsSync(kept)) {
  renameSync(kept, manifest);
  rmSync(build, { recursive: true });
}
