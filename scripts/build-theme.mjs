// Makes src/ui/style/theme.css from designsystemet.config.json, with the design system's own command line. Offline.
// Run it after a change of that file or of @digdir/designsystemet: node scripts/build-theme.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "theme-"));
const tokens = join(work, "tokens");
const built = join(work, "built");
const config = join(work, "designsystemet.config.json");

function designsystemet(...words) {
  const program = join(root, "node_modules/@digdir/designsystemet/dist/bin/designsystemet.js");
  execFileSync(process.execPath, [program, ...words], { cwd: work, stdio: ["ignore", "ignore", "inherit"] });
}

try {
  // The outDir of the file wins over the flag, so the command line gets a copy that names a folder of ours.
  const { $schema: _, ...settings } = JSON.parse(
    readFileSync(join(root, "designsystemet.config.json"), "utf8"),
  );
  writeFileSync(config, JSON.stringify({ ...settings, outDir: tokens }));
  designsystemet("tokens", "create", "--config", config);
  designsystemet("tokens", "build", "--config", config, "--tokens", tokens, "--out-dir", built);
  const css = readFileSync(join(built, `${Object.keys(settings.themes)[0]}.css`), "utf8")
    // Paper is white, also for a reader whose screen is dark.
    .replaceAll("@media (prefers-color-scheme: dark)", "@media screen and (prefers-color-scheme: dark)");
  writeFileSync(join(root, "src/ui/style/theme.css"), css);
  console.log(`src/ui/style/theme.css: ${css.length} bytes`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
