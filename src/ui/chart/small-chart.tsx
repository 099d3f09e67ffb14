import type { Analysis, X } from "@laeringsnettverk/spc";
import { asNode, element, escaped } from "../markup.ts";
import type { ChartWords } from "./chart-props.ts";
import { dataLayer, seenValues } from "./data-layer.ts";
import { px } from "./line-path.ts";
import { classPen } from "./pen.ts";
import { pointMarks } from "./point-mark.tsx";
import { dotRadius, drawPoints } from "./points.ts";
import { timeAxis } from "./time-axis.ts";
import { isEarly } from "./tone.ts";
import { valueScale } from "./value-scale.ts";

export interface SmallChartProps {
  readonly analysis: Analysis;
  readonly words: Pick<ChartWords, "number">;
  /** What the picture shows, in a sentence: its only text for those who do not see it. */
  readonly label: string;
  readonly percent?: boolean | undefined;
  /** The set's common scale and months, from `commonRange` and `commonSpan`. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  readonly span?: { readonly from?: X; readonly through?: X } | undefined;
  /** The names of the first and last period under the axis: "nov 24", "okt 26". */
  readonly ends?: { readonly from: string; readonly through: string } | undefined;
  /** Ten or so together: smaller, and without any text. */
  readonly tight?: boolean | undefined;
}

/** A chart among others of its kind: same size, same months, same scale. Points and lines mean what they mean in the large one. */
export function SmallChart(props: SmallChartProps) {
  const { analysis, words, label, tight = false, ends } = props;
  const { width, height, left, right, bottom } = tight ? tightSize : plainSize;
  const top = 8;
  const scale = valueScale(seenValues(analysis), { percent: props.percent ?? false, range: props.range });
  const axis = timeAxis(
    analysis.points.map(({ x }) => x),
    { order: analysis.axis !== "time", from: props.span?.from, through: props.span?.through },
  );
  const layer = dataLayer(analysis, axis, scale, { left, right, top, bottom, pad: 3 });
  const radius = dotRadius({ dot: 2, signalDot: 3.4 }, (right - left) / analysis.points.length);
  const across = (y: number) => ({ x1: left, x2: right, y1: y, y2: y });
  let drawing = layer.band && element("path", { ...classPen("band"), d: layer.band });
  drawing += element("line", { ...classPen("grid"), ...across(top) });
  drawing += element("line", { ...classPen("axis"), ...across(bottom) });
  if (!tight) {
    const number = (value: number) => escaped(words.number(value, scale.decimals));
    drawing += element("text", { x: left - 6, y: top + 4, "text-anchor": "end" }, number(scale.to));
    drawing += element("text", { x: left - 6, y: bottom + 4, "text-anchor": "end" }, number(scale.from));
    if (ends) {
      drawing += element("text", { x: left, y: bottom + 15 }, escaped(ends.from));
      drawing += element("text", { x: right, y: bottom + 15, "text-anchor": "end" }, escaped(ends.through));
    }
  }
  for (const { path } of layer.centre) drawing += element("path", { ...classPen("median"), d: path });
  if (layer.target !== null) {
    const y = px(layer.target);
    drawing += element("line", { ...classPen("target"), x1: left + 1, x2: right, y1: y, y2: y });
  }
  if (layer.line) drawing += element("path", { ...classPen("ln"), d: layer.line });
  for (const { tone, path } of layer.signalLines)
    drawing += element("path", { ...classPen("sig", tone), d: path });
  const early = isEarly(analysis);
  const points = drawPoints(analysis, layer.places, radius, early).map((point) =>
    point.shape === "hollow" && !early ? { ...point, shape: "dot" as const } : point,
  );
  drawing += pointMarks(points, classPen);
  const picture = {
    class: "run mini",
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": label,
  };
  return asNode(element("svg", picture, drawing));
}

const plainSize = { width: 300, height: 118, left: 28, right: 296, bottom: 100 };
const tightSize = { width: 200, height: 104, left: 2, right: 196, bottom: 98 };
