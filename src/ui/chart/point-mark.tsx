import { raw } from "hono/html";
import { px } from "./line-path.ts";
import type { InkAttributes, Pen } from "./pen.ts";
import type { DrawnPoint } from "./points.ts";

/** One point. `data-p` is its position in the analysis, for the reader that goes from point to point. */
export function PointMark({ point, pen }: { point: DrawnPoint; pen: Pen }) {
  const { position, shape, tone, x, y, radius } = point;
  if (shape === "cross") {
    const arm = radius * 0.75;
    const d = `M${px(x - arm)} ${px(y - arm)}L${px(x + arm)} ${px(y + arm)}M${px(x - arm)} ${px(y + arm)}L${px(x + arm)} ${px(y - arm)}`;
    return shapeOf("path", { ...pen("out", tone), "data-p": position, d });
  }
  if (shape === "diamond") {
    const reach = radius * 1.18;
    const d = `M${px(x)} ${px(y - reach)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + reach)}L${px(x - reach)} ${px(y)}z`;
    return shapeOf("path", { ...pen("sigdot", tone), "data-p": position, d });
  }
  const ink = shape === "disc" ? "sigdot" : shape === "hollow" ? "on" : "dot";
  const r = Math.round(radius * 100) / 100;
  return shapeOf("circle", { ...pen(ink, tone), "data-p": position, cx: px(x), cy: px(y), r });
}

/** A chart has hundreds of points, so they are written as they are: every attribute is a number or an ink of our own. */
function shapeOf(name: "path" | "circle", attributes: InkAttributes) {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) text += ` ${key}="${value}"`;
  return raw(`${text}></${name}>`);
}
