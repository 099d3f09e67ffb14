import { asNode, element } from "../markup.ts";
import { px } from "./line-path.ts";
import type { Pen } from "./pen.ts";
import type { DrawnPoint } from "./points.ts";

/** One point. `data-p` is its position in the analysis, for the reader that goes from point to point. */
export function PointMark({ point, pen }: { point: DrawnPoint; pen: Pen }) {
  return asNode(pointMark(point, pen));
}

export function pointMark(point: DrawnPoint, pen: Pen): string {
  const { position, shape, tone, x, y, radius } = point;
  if (shape === "cross") {
    const arm = radius * 0.75;
    const d = `M${px(x - arm)} ${px(y - arm)}L${px(x + arm)} ${px(y + arm)}M${px(x - arm)} ${px(y + arm)}L${px(x + arm)} ${px(y - arm)}`;
    return element("path", { ...pen("out", tone), "data-p": position, d });
  }
  if (shape === "diamond") {
    const reach = radius * 1.18;
    const d = `M${px(x)} ${px(y - reach)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + reach)}L${px(x - reach)} ${px(y)}z`;
    return element("path", { ...pen("sigdot", tone), "data-p": position, d });
  }
  const ink = shape === "disc" ? "sigdot" : shape === "hollow" ? "on" : "dot";
  const r = Math.round(radius * 100) / 100;
  return element("circle", { ...pen(ink, tone), "data-p": position, cx: px(x), cy: px(y), r });
}
