import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAssets, islandName } from "../../../scripts/build-assets.mjs";

const kB = 1000;
let folder: string;
let assets: Record<string, string>;
let css: string;

const fileOf = (name: string, ending = "") => readFile(join(folder, (assets[name] ?? "missing") + ending));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assets-"));
  await writeFile(join(folder, "style-OLD.css"), "");
  assets = await buildAssets(folder);
  css = (await fileOf("style.css")).toString("utf8");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what a browser fetches", () => {
  it("fits: stylesheet ≤ 25 kB compressed, the font a page loads ≤ 42 kB, all it needs for Norwegian and Sámi ≤ 50 kB", async () => {
    const sizes = await Promise.all(
      ["inter.woff2", "inter-sami.woff2", "inter-figures.woff2"].map(
        async (name) => (await fileOf(name)).length,
      ),
    );
    expect((await fileOf("style.css", ".br")).length).toBeLessThanOrEqual(25 * kB);
    expect((await fileOf("style.css", ".gz")).length).toBeLessThanOrEqual(25 * kB);
    expect(sizes[0]).toBeLessThanOrEqual(42 * kB);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50 * kB);
  });

  it("has compressed copies with the same content", async () => {
    expect(brotliDecompressSync(await fileOf("style.css", ".br")).toString()).toBe(css);
    expect(gunzipSync(await fileOf("style.css", ".gz")).toString()).toBe(css);
  });

  it("has a hash in every name, and assets.json says the same as the answer", async () => {
    expect(JSON.parse(await readFile(join(folder, "assets.json"), "utf8"))).toEqual(assets);
    for (const name of Object.values(assets)) expect(name).toMatch(/-[A-Z0-9]{8}\.(css|woff2|svg|js)$/);
  });

  it("leaves nothing from an earlier build", async () => {
    const names = await readdir(folder);
    const known = [
      "assets.json",
      ...Object.values(assets).flatMap((name) => [name, `${name}.br`, `${name}.gz`]),
    ];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("fetches nothing from elsewhere and nothing the content policy would stop", () => {
    const addresses = [...css.matchAll(/url\("?([^")]+)/g)].map((found) => found[1] ?? "");
    expect(addresses.filter((address) => !/^\.\/inter(-[a-z]+)?-[A-Z0-9]{8}\.woff2$/.test(address))).toEqual([
      // the padlock of a read-only field, which colours.css sets to none
      expect.stringMatching(/^data:image\/svg/),
    ]);
    expect(css).toMatch(/--ds-readonly-icon-url:\s*none/);
  });
});

it("names an island after its feature", () => {
  expect(islandName("features/measurement/island.ts")).toBe("measurement");
  expect(islandName("features/measurement/tally.island.ts")).toBe("measurement/tally");
  expect(islandName("ui/field.island.ts")).toBe("ui/field");
});
