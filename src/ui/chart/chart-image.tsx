import type { Child } from "hono/jsx";
import { chartModel } from "./chart-model.ts";
import type { ChartContent } from "./chart-props.ts";
import { Drawing } from "./drawing.tsx";
import { FunnelDrawing } from "./funnel-chart.tsx";
import { funnelModel, type FunnelContent } from "./funnel-model.ts";
import { legendOf } from "./legend.ts";
import { ParetoDrawing } from "./pareto-chart.tsx";
import { paretoModel, type ParetoContent } from "./pareto-model.ts";
import { lightInks, literalPen } from "./pen.ts";
import { chartSizes } from "./sizes.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands round the chart in a picture that leaves the page, where nobody else says it. */
export interface ImageTexts {
  /** Empty where the chart stands in a document that says it. */
  readonly title: string;
  /** What the chart says, with its opening: "Noe har endret seg." */
  readonly headline?: string | undefined;
  readonly sentence?: string | undefined;
  /** The numbered flags, in words, since the page's list is not there. */
  readonly changes?: readonly string[] | undefined;
  /** Who counted, how many, and when: the last line. */
  readonly source?: string | undefined;
  readonly description: string;
}

/** A chart as an SVG document of its own: its own font family, literal colours on white, no stylesheet. */
export function chartImage(content: ChartContent, texts: ImageTexts): string {
  const size = chartSizes.wide;
  return document(
    <Drawing model={chartModel(content, size)} pen={literalPen(size)} />,
    size,
    legendOf(content),
    texts,
  );
}

export function funnelImage(content: FunnelContent, texts: ImageTexts): string {
  const size = chartSizes.wide;
  const drawing = (
    <FunnelDrawing
      model={funnelModel(content, size)}
      sizeCaption={content.sizeCaption}
      pen={literalPen(size)}
    />
  );
  return document(drawing, size, [content.words.legend.funnel], texts);
}

export function paretoImage(content: ParetoContent & { note: string }, texts: ImageTexts): string {
  const model = paretoModel(content, chartSizes.wide);
  const drawing = <ParetoDrawing model={model} pen={literalPen(chartSizes.wide)} />;
  return document(drawing, { width: model.size.width, height: model.height }, [content.note], texts);
}

const margin = 40;
const rows = { title: 28, sentence: 21, note: 14 } as const;

function document(
  drawing: Child,
  chart: { width: number; height: number },
  legend: readonly string[],
  { title, headline, sentence, changes = [], source, description }: ImageTexts,
): string {
  const titles = title === "" ? [] : wrapText(title, rows.title, chart.width, true);
  const sentences = [
    ...wrapText(headline ?? "", rows.sentence, chart.width, true).map((text) => ({ text, bold: true })),
    ...wrapText(sentence ?? "", rows.sentence, chart.width).map((text) => ({ text, bold: false })),
  ];
  const notes = [changes.join(" · "), legend.join(" "), source ?? ""].flatMap((note) =>
    wrapText(note, rows.note, chart.width),
  );
  let y = margin;
  const nextLine = (step: number) => (y += step);
  const heading = titles.map((text) => ({ text, y: nextLine(1.2 * rows.title) }));
  if (sentences.length > 0) y += 8;
  const body = sentences.map((line) => ({ ...line, y: nextLine(1.35 * rows.sentence) }));
  const top = y + 28;
  y = top + chart.height + 12;
  const small = notes.map((text) => ({ text, y: nextLine(1.45 * rows.note) }));
  const width = chart.width + 2 * margin;
  const height = Math.ceil(y + margin);
  const picture = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title description"
      font-family="Inter, Arial, sans-serif"
      font-size={chartSizes.wide.text}
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <rect width={width} height={height} fill={lightInks.paper} />
      {heading.map((line) => (
        <text x={margin} y={Math.round(line.y)} font-size={rows.title} font-weight={600} fill={lightInks.ink}>
          {line.text}
        </text>
      ))}
      {body.map((line) => (
        <text
          x={margin}
          y={Math.round(line.y)}
          font-size={rows.sentence}
          font-weight={line.bold ? 600 : 400}
          fill={lightInks.ink}
        >
          {line.text}
        </text>
      ))}
      <g transform={`translate(${margin} ${Math.round(top)})`}>{drawing}</g>
      {small.map((line) => (
        <text x={margin} y={Math.round(line.y)} font-size={rows.note} fill={lightInks.quiet}>
          {line.text}
        </text>
      ))}
    </svg>
  );
  // XML has no place for control characters, whatever somebody has pasted
  return String(picture).replace(/(?![\t\n\r])\p{Cc}/gu, "");
}
