// Makes what a browser fetches: one stylesheet, the fonts, the mark and the islands. Each name carries a hash of its
// content, so that it can be cached for ever; assets.json tells which name each one got.
import { readdirSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src");
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** `features/measurement/island.ts` is `measurement`, `features/measurement/tally.island.ts` is `measurement/tally`. */
export function islandName(path) {
  return path
    .split(sep)
    .join("/")
    .replace(/^features\//, "")
    .replace(/(\/|\.)island\.ts$/, "");
}

function islands() {
  return readdirSync(source, { recursive: true })
    .filter((path) => /(^|[/\\]|\.)island\.ts$/.test(path))
    .map((path) => ({
      in: join(source, path),
      out: islandName(path).replaceAll("/", "-"),
      name: `${islandName(path)}.js`,
    }));
}

/** Builds into `outDir`, takes away what an earlier build left there, and answers logical name → file name. */
export async function buildAssets(outDir) {
  const found = islands();
  const entries = [
    { in: join(source, "ui/style/index.css"), out: "style", name: "style.css" },
    { in: join(source, "ui/style/mark.svg"), out: "mark", name: "mark.svg" },
    ...found,
  ];
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({ in: entry.in, out: entry.out })),
    outdir: outDir,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2022", "chrome123", "firefox121", "safari17.5"],
    loader: { ".svg": "copy", ".woff2": "file" },
    legalComments: "none",
    banner: {
      css: "/* Designsystemet, Digitaliseringsdirektoratet, MIT. Inter, The Inter Project Authors, OFL 1.1. */",
    },
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "warning",
  });

  const assets = {};
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const [input] = Object.keys(output.inputs);
    const from = output.entryPoint ?? input;
    const entry = entries.find((one) => relative(root, one.in).split(sep).join("/") === from);
    assets[entry ? entry.name : basename(from)] = basename(path);
  }

  await mkdir(outDir, { recursive: true });
  const written = new Set(["assets.json"]);
  const put = async (name, content) => {
    written.add(name);
    await writeFile(join(outDir, name), content);
  };
  await Promise.all(
    outputFiles.map(async (file) => {
      const name = basename(file.path);
      await put(name, file.contents);
      if (name.endsWith(".woff2")) return; // already compressed
      await put(
        `${name}.br`,
        await brotli(file.contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
      await put(`${name}.gz`, await zip(file.contents, { level: 9 }));
    }),
  );
  await writeFile(
    join(outDir, "assets.json"),
    `${JSON.stringify(assets, Object.keys(assets).toSorted(), 2)}\n`,
  );
  for (const name of await readdir(outDir))
    if (!written.has(name)) await rm(join(outDir, name), { recursive: true });
  return assets;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = process.argv[2] ?? join(root, "build/assets");
  await buildAssets(outDir);
  console.log(await readFile(join(outDir, "assets.json"), "utf8"));
}
