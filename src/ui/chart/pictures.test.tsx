import { describe, expect, it } from "vitest";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import type { Unit } from "../../domain/change-package.ts";
import type { Language } from "../../domain/language.ts";
import { chartModel } from "./chart-model.ts";
import type { ChartContent } from "./chart-props.ts";
import { Drawing } from "./drawing.tsx";
import { lightInks, literalPen } from "./pen.ts";
import { examples, type ExampleName } from "./pictures/series.ts";
import { chartSizes } from "./sizes.ts";
import { textBoxes, overlapping } from "./pictures/text-boxes.ts";

const session = (number: number) => ({ long: `Samling ${number}`, short: String(number) });

/** What each picture has beside its series. */
const settings: Partial<
  Record<
    ExampleName,
    Omit<Partial<ChartContent>, "analysis" | "words"> & { unit?: Unit; language?: Language }
  >
> = {
  "run-better": {
    flags: [
      { number: 1, at: "2026-01-19", title: "Hudsjekk i morgenstellet" },
      { number: 2, at: "2026-05-11", title: "Påminning på tavla" },
    ],
    thread: {
      before: { long: "Før nettverket", short: "Før" },
      knots: [
        { at: "2026-01-14", name: session(1) },
        { at: "2026-05-06", name: session(2) },
      ],
    },
  },
  "run-worse": {
    flags: [
      { number: 1, at: "2026-01-19", title: "Ny turnus" },
      { number: 2, at: "2026-01-25", title: "Nytt journalsystem i hele kommunen" },
      { number: 3, at: "2026-02-02", title: "Vikarer" },
      { number: 4, at: "2026-11-04", title: "Opplæring" },
    ],
  },
  "run-lower-is-better": { unit: "per1000", unitCaption: "per 1000 liggedøgn" },
  "run-neutral": { unit: "minutes", unitCaption: "minutter" },
  "run-early": { language: "en" },
  "run-constant": { unit: "count", unitCaption: "antall" },
  "run-weeks": { unit: "count", language: "nn", unitCaption: "tal" },
  "run-days": { unit: "count", language: "en", unitCaption: "number" },
  "run-quarters": { unit: "count" },
  "run-numbers": { unit: "count" },
  "run-below-zero": { unit: "count" },
  "p-split-excluded": {
    showN: true,
    thread: {
      knots: [1, 2, 3, 4].map((number) => ({ at: `2026-0${2 * number}-10`, name: session(number) })),
    },
  },
  "p-frozen": { showN: true, language: "nn" },
  "u-beyond": {
    unit: "per1000",
    language: "nn",
    unitCaption: "per 1000 liggjedøgn",
    showN: true,
    flags: [
      { number: 1, at: "2025-03-10", title: "Nye madrassar" },
      { number: 2, at: "2025-03-25", title: "Snuskjema" },
      { number: 3, at: "2025-05-01", title: "Opplæring av alle på natt" },
    ],
  },
  "i-long": { unit: "minutes", unitCaption: "minutter" },
  "i-nelson": { unit: "mean" },
  mr: { unit: "mean" },
  c: { unit: "count", unitCaption: "antall" },
  "t-days": { unit: "days", unitCaption: "dager siden forrige" },
  "i-categories": { unit: "mean" },
};

function contentOf(name: ExampleName): ChartContent {
  const { unit = "percent", language = "nb", ...rest } = settings[name] ?? {};
  return {
    analysis: examples[name],
    words: chartWords({ unit, language }),
    percent: unit === "percent",
    ...rest,
  };
}

/** The three sizes on one sheet, as they are drawn for the page. */
function sheet(content: ChartContent): string {
  const places = { wide: [0, 0], mid: [0, 500], nar: [736, 500] } as const;
  return String(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="-20 -20 1160 950"
      width="1160"
      height="950"
      font-family="Inter, Arial, sans-serif"
    >
      <rect x="-20" y="-20" width="1160" height="950" fill={lightInks.paper} />
      {Object.values(chartSizes).map((size) => (
        <g transform={`translate(${places[size.name].join(" ")})`} font-size={size.text}>
          <Drawing model={chartModel(content, size)} pen={literalPen(size)} />
        </g>
      ))}
    </svg>,
  ).replaceAll("><", ">\n<");
}

describe("every kind of chart is kept as a picture", () => {
  for (const name of Object.keys(examples) as ExampleName[])
    it(`${name} is drawn as it was when somebody last looked at it`, async () => {
      await expect(sheet(contentOf(name))).toMatchFileSnapshot(`pictures/${name}.svg`);
    });
});

describe("no text covers another, and none stands outside the drawing", () => {
  for (const name of Object.keys(examples) as ExampleName[])
    it.each(Object.values(chartSizes))(`${name} in $name`, (size) => {
      const drawing = String(
        <g>
          <Drawing model={chartModel(contentOf(name), size)} pen={literalPen(size)} />
        </g>,
      );
      const boxes = textBoxes(drawing, size.text);
      expect(overlapping(boxes)).toEqual([]);
      for (const { text, left, right, top, bottom } of boxes) {
        expect
          .soft({
            text,
            left: left >= -2,
            right: right <= size.width + 4,
            top: top >= -2,
            bottom: bottom <= size.height + 4,
          })
          .toEqual({
            text,
            left: true,
            right: true,
            top: true,
            bottom: true,
          });
      }
    });
});
