import type { ChartSize } from "./sizes.ts";
import type { Tone } from "./tone.ts";

/** What is drawn with the same ink. The names are the classes of the stylesheet. */
export type Ink =
  | "grid"
  | "axis"
  | "ln"
  | "dot"
  | "on"
  | "out"
  | "median"
  | "median later"
  | "limit"
  | "limit later"
  | "band"
  | "target"
  | "sig"
  | "sigdot"
  | "brace"
  | "gap"
  | "stem"
  | "flag"
  | "knotline"
  | "knot"
  | "bar"
  | "bar few"
  | "text"
  | "ink"
  | "ink b"
  | "n"
  | "sigtext"
  | "flagno";

export type InkAttributes = Readonly<Record<string, string | number>>;

/** Gives the attributes that put an ink on a shape. */
export type Pen = (ink: Ink, tone?: Tone | null) => InkAttributes;

/** On a page the stylesheet holds the colours, so that they follow the reader's scheme and the paper. */
export const classPen: Pen = (ink, tone) => {
  if (tone) return ink === "text" ? { class: tone } : { class: `${ink} ${tone}` };
  return ink === "text" ? {} : { class: ink };
};

/** The light colours of the look, written out for pictures that leave the page. */
export const lightInks = {
  ink: "#212E2D",
  quiet: "#555F5F",
  hair: "#B8BCBC",
  paper: "#FFFFFF",
  strong: "#0B5A5E",
  line: "#727B7A",
  dot: "#555F5F",
  better: "#0B5A5E",
  worse: "#B0471C",
} as const;

/** In a picture that stands alone each shape carries its own colour: no stylesheet, no variables. */
export function literalPen(size: ChartSize): Pen {
  const narrow = size.name === "nar";
  const line = narrow ? 1.4 : 1.75;
  const { ink, quiet, hair, paper, strong, line: grey, dot } = lightInks;
  const halo = { "paint-order": "stroke", stroke: paper, "stroke-width": 4, "stroke-linejoin": "round" };
  const inks: Record<Ink, (colour: string) => InkAttributes> = {
    grid: () => ({ stroke: hair, "stroke-width": 1, opacity: 0.55 }),
    axis: () => ({ stroke: grey, "stroke-width": 1 }),
    ln: () => ({ fill: "none", stroke: grey, "stroke-width": line, "stroke-linejoin": "round" }),
    dot: () => ({ fill: dot }),
    on: () => ({ fill: paper, stroke: dot, "stroke-width": line }),
    out: (colour) => ({ fill: "none", stroke: colour, "stroke-width": line }),
    median: () => ({ fill: "none", stroke: ink, "stroke-width": 1.25 }),
    "median later": () => ({ fill: "none", stroke: ink, "stroke-width": 1.25, "stroke-dasharray": "7 5" }),
    limit: () => ({ fill: "none", stroke: grey, "stroke-width": 1 }),
    "limit later": () => ({ fill: "none", stroke: grey, "stroke-width": 1, "stroke-dasharray": "7 5" }),
    band: () => ({ fill: hair, opacity: 0.2 }),
    target: () => ({
      stroke: ink,
      "stroke-width": 2,
      "stroke-linecap": "round",
      "stroke-dasharray": "0.1 6",
    }),
    sig: (colour) => ({
      fill: "none",
      stroke: colour,
      "stroke-width": narrow ? 2.25 : 2.75,
      "stroke-linejoin": "round",
    }),
    sigdot: (colour) => ({ fill: colour, stroke: paper, "stroke-width": narrow ? 0.75 : 1.5 }),
    brace: (colour) => ({ fill: "none", stroke: colour, "stroke-width": 1.5 }),
    gap: () => ({ stroke: grey, "stroke-width": 1, "stroke-dasharray": "2 3" }),
    stem: () => ({ fill: "none", stroke: ink, "stroke-width": 1 }),
    flag: () => ({ fill: ink }),
    knotline: () => ({ stroke: hair, "stroke-width": 2 }),
    knot: () => ({ fill: strong, stroke: paper, "stroke-width": 3 }),
    bar: () => ({ fill: hair }),
    "bar few": () => ({ fill: grey }),
    text: () => ({ fill: quiet }),
    ink: () => ({ fill: ink }),
    "ink b": () => ({ fill: ink, "font-weight": 600, ...halo }),
    n: () => ({ fill: quiet, "font-size": 12 }),
    sigtext: (colour) => ({ fill: colour, "font-weight": 600, ...halo }),
    flagno: () => ({ fill: paper, "font-weight": 600 }),
  };
  return (name, tone) =>
    inks[name](
      tone === "better"
        ? lightInks.better
        : tone === "worse"
          ? lightInks.worse
          : tone === "neutral"
            ? ink
            : dot,
    );
}
