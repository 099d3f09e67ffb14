import { asNode, attributesText } from "../markup.ts";
import { px } from "./line-path.ts";
import type { Ink, Pen } from "./pen.ts";
import type { DrawnPoint } from "./points.ts";
import type { Tone } from "./tone.ts";

/** One point. `data-p` is its position in the analysis, for the reader that goes from point to point. */
export function PointMark({ point, pen }: { point: DrawnPoint; pen: Pen }) {
  return asNode(pointMarks([point], pen));
}

/** The points of a drawing. There are hundreds and hardly more than three inks, so each ink is written once. */
export function pointMarks(points: readonly DrawnPoint[], pen: Pen): string {
  const inks = new Map<string, string>();
  const inkOf = (ink: Ink, tone: Tone | null) => {
    const key = `${ink} ${tone}`;
    let text = inks.get(key);
    if (text === undefined) inks.set(key, (text = attributesText(pen(ink, tone))));
    return text;
  };
  let out = "";
  for (const point of points) out += pointMark(point, inkOf);
  return out;
}

function pointMark(point: DrawnPoint, inkOf: (ink: Ink, tone: Tone | null) => string): string {
  const { position, shape, tone, x, y, radius } = point;
  if (shape === "cross") {
    const arm = radius * 0.75;
    const d = `M${px(x - arm)} ${px(y - arm)}L${px(x + arm)} ${px(y + arm)}M${px(x - arm)} ${px(y + arm)}L${px(x + arm)} ${px(y - arm)}`;
    return `<path${inkOf("out", tone)} data-p="${position}" d="${d}"></path>`;
  }
  if (shape === "diamond") {
    const reach = radius * 1.18;
    const d = `M${px(x)} ${px(y - reach)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + reach)}L${px(x - reach)} ${px(y)}z`;
    return `<path${inkOf("sigdot", tone)} data-p="${position}" d="${d}"></path>`;
  }
  const ink = shape === "disc" ? "sigdot" : shape === "hollow" ? "on" : "dot";
  const r = Math.round(radius * 100) / 100;
  return `<circle${inkOf(ink, tone)} data-p="${position}" cx="${px(x)}" cy="${px(y)}" r="${r}"></circle>`;
}
