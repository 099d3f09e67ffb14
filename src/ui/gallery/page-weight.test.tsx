import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildAssets } from "../../../scripts/build-assets.mjs";
import { Gallery } from "./gallery.tsx";

it("keeps a public page within 45 kB compressed without the font, and 100 kB with it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "weight-"));
  try {
    const assets = await buildAssets(folder);
    const bytes = async (name: string, ending = "") =>
      (await readFile(join(folder, (assets[name] ?? "missing") + ending))).length;
    const files = { stylesheet: "/filer/style.css", font: "/filer/inter.woff2", mark: "/filer/mark.svg" };
    const html = gzipSync(String(<Gallery page="invitasjon" base="/galleri" assets={files} />)).length;
    const withoutFont = html + (await bytes("style.css", ".gz")) + (await bytes("mark.svg", ".gz"));
    expect(withoutFont).toBeLessThanOrEqual(45_000);
    expect(withoutFont + (await bytes("inter.woff2"))).toBeLessThanOrEqual(100_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
