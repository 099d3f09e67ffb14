// Makes the font files of src/ui/style, with the letters that font.css names in its ranges and the weights 400 to 600.
// Run it after a change of the ranges: node scripts/build-font.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const style = fileURLToPath(new URL("../src/ui/style/", import.meta.url));
const variable = (part) =>
  require.resolve(`@fontsource-variable/inter/files/inter-${part}-opsz-normal.woff2`);

/** Where each file gets its letters. The variable font lacks a few signs, and these come from the static one. */
const sources = {
  "inter.woff2": variable("latin"),
  "inter-sami.woff2": variable("latin-ext"),
  "inter-names.woff2": variable("latin-ext"),
  "inter-figures.woff2": require.resolve("@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf"),
};

/** The letters of each file: «U+20-7E, U+2BC» written out. */
function lettersOf(css) {
  return [...css.matchAll(/url\("\.\/([^"]+)"\)[^}]*unicode-range:\s*([^;]+);/g)].map(([, file, ranges]) => [
    file,
    ranges
      .split(",")
      .flatMap((range) => {
        const [first, last = first] = range.trim().slice(2).split("-");
        const from = parseInt(first, 16);
        return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, index) =>
          String.fromCodePoint(from + index),
        );
      })
      .join(""),
  ]);
}

for (const [file, letters] of lettersOf(readFileSync(`${style}font.css`, "utf8"))) {
  const source = sources[file];
  const font = await subsetFont(readFileSync(source), letters, {
    targetFormat: "woff2",
    ...(source.endsWith(".woff2")
      ? { variationAxes: { wght: { min: 400, max: 600 } } }
      : { noLayoutClosure: true }),
  });
  writeFileSync(style + file, font);
  console.log(`${file}: ${[...letters].length} letters, ${font.length} bytes`);
}
