import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, chmodSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { launchBrowser } from "../journeys/browser.ts";
import { buildAssets } from "./build-assets.mjs";

// Looks at pages as a person sees them:
//   node scripts/look.ts /nettverk/agder-2020 --as arrangor@example.no --width 320 --language nn --out page.png
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: "string" },
    width: { type: "string", default: "1280" },
    language: { type: "string", default: "nb" },
    dark: { type: "boolean", default: false },
    print: { type: "boolean", default: false },
    /** Only so much of the page, from its top. */
    height: { type: "string" },
    out: { type: "string", default: join(tmpdir(), "look.png") },
  },
});
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "laering-look-"));
chmodSync(folder, 0o755);
const program = join(root, "build/look");
mkdirSync(program, { recursive: true });
await Promise.all([
  build({
    entryPoints: [join(root, "src/app/main.ts")],
    outfile: join(program, "main.js"),
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    alias: { "@laeringsnettverk/spc": join(root, "packages/spc/src/index.ts") },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    define: { "import.meta.dirname": JSON.stringify(join(root, "build")) },
    logLevel: "warning",
  }),
  existsSync(join(root, "build/assets/assets.json")) ? undefined : buildAssets(join(root, "build/assets")),
]);
if (process.env.ASSETS !== "kept") await buildAssets(join(root, "build/assets"));
const port = 20_000 + Math.floor(Math.random() * 20_000);
const server = spawn(process.execPath, [join(program, "main.js")], {
  env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: "warn" },
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise<void>((ready, failed) => {
  server.stdout.on("data", (data) => String(data).includes("runs at") && ready());
  server.once("exit", (code) => failed(new Error(`The program ended with ${code}`)));
});
const origin = `http://localhost:${port}`;
const browser = await launchBrowser();
try {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: 900 },
    colorScheme: values.dark ? "dark" : "light",
    locale: values.language,
  });
  const page = await context.newPage();
  page.on(
    "console",
    (message) => message.type() === "error" && process.stderr.write(`console: ${message.text()}\n`),
  );
  await page.goto(`${origin}/?sprak=${values.language}`);
  if (values.as) {
    await page.goto(`${origin}/prov`);
    await page.locator("tr", { hasText: values.as }).getByRole("button").first().click();
    await page.waitForURL("**/min-side");
  }
  const followLink = async (text: string) => {
    const href = await page.getByRole("link", { name: text }).first().getAttribute("href");
    return page.goto(origin + href);
  };
  if (values.print) await page.emulateMedia({ media: "print" });
  for (const [at, path] of positionals.entries()) {
    // "link:Hudsjekk etter plan" follows a link of the page before
    const answer = path.startsWith("link:")
      ? await followLink(path.slice(5))
      : await page.goto(origin + path);
    const file = at === 0 ? values.out : values.out.replace(/\.png$/, `-${at + 1}.png`);
    await page.screenshot({
      path: file,
      fullPage: true,
      ...(values.height
        ? { clip: { x: 0, y: 0, width: Number(values.width), height: Number(values.height) } }
        : {}),
    });
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    process.stdout.write(
      `${answer?.status()} ${path} → ${file}${Number(wide) > Number(values.width) ? `  WIDER THAN THE WINDOW: ${wide}` : ""}\n`,
    );
  }
} finally {
  await browser.close();
  server.kill("SIGTERM");
  await new Promise((ended) => server.once("exit", ended));
  rmSync(folder, { recursive: true, force: true });
}
