import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const here = join(import.meta.dirname, "..");

describe("the package", () => {
  it("is at most 15 kB minified and gzipped", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(here, "src/index.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(15_000);
  });

  it("imports nothing but its own files", () => {
    for (const name of readdirSync(join(here, "src"), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const text = readFileSync(join(here, "src", name), "utf8");
      for (const [, from] of text.matchAll(/\bfrom "([^"]+)"/g))
        expect(from, name).toMatch(/^\.{1,2}\/.*\.ts$/);
      expect(text, name).not.toMatch(/\bprocess\.|\brequire\(|import\(/);
    }
  });
});
