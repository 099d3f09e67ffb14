import { asNode, type Attributes, attributesText, element, escaped } from "../markup.ts";
import type { ChartModel } from "./chart-model.ts";
import { px } from "./line-path.ts";
import type { Pen } from "./pen.ts";
import { pointMarks } from "./point-mark.tsx";

/** Draws a model: what lies at the back first, texts last. Says nothing of where the ink comes from. */
export function Drawing({ model, pen }: { model: ChartModel; pen: Pen }) {
  return asNode(back(model, pen) + lines(model, pen) + data(model, pen) + texts(model, pen));
}

function back(model: ChartModel, pen: Pen): string {
  let out = "";
  const { size, frame } = model;
  const { left, right, bottom } = frame;
  const besideAxis = size.oneLine ? 10 : 5;
  const across = (y: number) => ({ x1: px(left), x2: px(right), y1: px(y), y2: px(y) });
  if (model.band) out += element("path", { ...pen("band"), d: model.band });
  for (const y of model.gridlines) out += element("line", { ...pen("grid"), ...across(y) });
  if (model.caption !== null) out += words({ ...pen("text"), x: 0, y: px(frame.caption!) }, model.caption);
  for (const { text, y } of model.axisLabels)
    out += words(
      { ...pen("text"), x: px(left - besideAxis), y: px(y + 0.35 * size.text), "text-anchor": "end" },
      text,
    );
  out += element("line", { ...pen("axis"), ...across(bottom) });
  if (model.zero !== null) out += element("line", { ...pen("axis"), ...across(model.zero) });
  const tick = attributesText(pen("axis"));
  for (const { x, long } of model.ticks)
    out += `<line${tick} x1="${px(x)}" x2="${px(x)}" y1="${px(bottom)}" y2="${px(bottom + (long ? 9 : 4))}"></line>`;
  for (const { text, x, row, anchor } of model.tickLabels)
    out += words(
      { ...pen(row === 1 ? "ink" : "text"), x: px(x), y: px(frame.rows[row]), "text-anchor": anchor },
      text,
    );
  for (const { text, x, anchor } of model.n)
    out += words({ ...pen("n"), x: px(x), y: px(frame.n!), "text-anchor": anchor }, text);
  return out;
}

function lines(model: ChartModel, pen: Pen): string {
  let out = "";
  const { left, right } = model.frame;
  for (const { path, carried } of model.limits)
    out += element("path", { ...pen(carried ? "limit later" : "limit"), d: path });
  for (const { path, carried } of model.centre)
    out += element("path", { ...pen(carried ? "median later" : "median"), d: path });
  if (model.target !== null) {
    const y = px(model.target);
    out += element("line", { ...pen("target"), x1: px(left + 2), x2: px(right), y1: y, y2: y });
  }
  return out;
}

function data(model: ChartModel, pen: Pen): string {
  let out = "";
  const { bottom } = model.frame;
  if (model.line) out += element("path", { ...pen("ln"), d: model.line });
  for (const { tone, path } of model.signalLines) out += element("path", { ...pen("sig", tone), d: path });
  for (const { stems, top } of model.gaps)
    for (const { position, x } of stems)
      out += element("line", {
        ...pen("gap"),
        "data-p": position ?? undefined,
        x1: px(x),
        x2: px(x),
        y1: px(bottom),
        y2: px(top),
      });
  return out + pointMarks(model.points, pen);
}

function texts(model: ChartModel, pen: Pen): string {
  let out = "";
  const { size } = model;
  const { right } = model.frame;
  for (const { label } of model.gaps)
    if (label)
      out += words(
        { ...pen("text"), x: px(label.x), y: px(label.y), "text-anchor": label.anchor },
        label.text,
      );
  for (const { path, tone } of model.braces)
    if (path) out += element("path", { ...pen("brace", tone), d: path });
  for (const { stem } of model.flags) if (stem) out += element("path", { ...pen("stem"), d: stem });
  for (const { text, x, y, tone } of model.braces)
    out += words({ ...pen("sigtext", tone), x: px(x), y: px(y), "text-anchor": "middle" }, text);
  for (const { number, x, y, radius, name } of model.flags) {
    const base = px(y + 0.35 * size.text);
    out += element("circle", { ...pen("flag"), cx: px(x), cy: px(y), r: radius });
    out += words({ ...pen("flagno"), x: px(x), y: base, "text-anchor": "middle" }, String(number));
    if (name) out += words({ ...pen("ink"), x: px(name.x), y: base, "text-anchor": name.anchor }, name.text);
  }
  for (const { text, y, strong } of model.endLabels)
    out += words(
      { ...pen(strong ? "ink b" : "text"), x: px(right + (size.oneLine ? 10 : 6)), y: px(y) },
      text,
    );
  if (model.lastValue)
    out += words(
      { ...pen("ink b"), x: px(model.lastValue.x), y: px(model.lastValue.y) },
      model.lastValue.text,
    );
  if (model.thread) {
    const y = px(model.thread.y);
    out += element("line", {
      ...pen("knotline"),
      x1: px(model.thread.left),
      x2: px(model.thread.right),
      y1: y,
      y2: y,
    });
    for (const x of model.thread.knots)
      out += element("circle", { ...pen("knot"), cx: px(x), cy: y, r: size.knot });
    for (const { text, x, y: at, anchor } of model.thread.labels)
      out += words({ ...pen("text"), x: px(x), y: px(at), "text-anchor": anchor }, text);
  }
  return out;
}

function words(attributes: Attributes, text: string): string {
  return element("text", attributes, escaped(text));
}
