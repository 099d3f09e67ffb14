import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartPng } from "./chart-png.ts";

const svg = readFileSync(new URL("../ui/chart/pictures/image-run.svg", import.meta.url), "utf8");

describe("a chart as PNG", () => {
  const png = chartPng(svg, 1200);

  it("is a PNG of the width that was asked for", () => {
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(chartPng(svg).readUInt32BE(16)).toBe(2400);
  });

  it("has its letters on a machine without fonts: without the texts it is another picture", () => {
    const wordless = chartPng(svg.replaceAll(/>[^<]+<\/text>/g, "></text>"), 1200);
    expect(png.equals(wordless)).toBe(false);
    expect(wordless.length).toBeLessThan(png.length);
  });
});
