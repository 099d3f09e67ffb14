import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);

/** The two weights the charts are set in, as files: resvg reads no web fonts, and a bare machine has none of its own. */
function chartFonts(): string[] {
  return ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map((file) =>
    require.resolve(`@expo-google-fonts/inter/${file}`),
  );
}

/** Makes a PNG of a chart's SVG document, `width` px wide. */
export function chartPng(svg: string, width = 2400): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: chartFonts(), defaultFontFamily: "Inter" },
  });
  return picture.render().asPng();
}
