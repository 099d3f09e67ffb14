// Builds the program into build/: main.js (the server), the files of its threads beside it, what browsers fetch, and a
// mark of what it was built from.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const mark = join(root, "build/built-from");

/** Builds when a source has changed since the last build. */
export async function buildWhenChanged() {
  const now = sourcesMark();
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return false;
  await buildAll();
  writeFileSync(mark, now);
  return true;
}

async function buildAll() {
  const [{ build }, { buildAssets }] = await Promise.all([import("esbuild"), import("./build-assets.mjs")]);
  await Promise.all([
    build({
      entryPoints: [join(root, "src/app/main.ts"), ...threads()],
      outdir: join(root, "build"),
      entryNames: "[name]",
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node26",
      packages: "external",
      alias: { "@laeringsnettverk/spc": join(root, "packages/spc/src/index.ts") },
      jsx: "automatic",
      jsxImportSource: "hono/jsx",
      sourcemap: true,
      logLevel: "warning",
    }),
    buildAssets(join(root, "build/assets")),
  ]);
}

/** «x.thread.ts» becomes «x.thread.js» beside main.js, where src/platform/thread.ts looks for it. */
function threads() {
  return readdirSync(join(root, "src"), { recursive: true })
    .filter((path) => path.endsWith(".thread.ts"))
    .map((path) => join(root, "src", path));
}

/** Names, sizes and times of every source: cheap, and changes whenever one does. */
function sourcesMark() {
  const hash = createHash("sha256");
  for (const folder of ["src", "packages", "scripts"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).toSorted()) {
      if (name.includes("node_modules")) continue;
      const file = join(root, folder, name);
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  }
  hash.update(readFileSync(join(root, "package-lock.json")));
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  writeFileSync(mark, sourcesMark());
}
