import type { Analysis } from "@laeringsnettverk/spc";
import { asNode, element, escaped } from "../markup.ts";
import { chartModel, scalesOf } from "./chart-model.ts";
import type { ChartProps } from "./chart-props.ts";
import { Drawing } from "./drawing.tsx";
import { classPen } from "./pen.ts";
import { chartSizes } from "./sizes.ts";

/**
 * A chart in its three sizes, of which the container shows one, with its legend. The island `point-reader` reads the
 * points aloud from `data-said`; without it the drawing is the same.
 */
export function ChartFigure(props: { chart: ChartProps; legend: readonly string[] }) {
  const { chart, legend } = props;
  const { analysis, words } = chart;
  const scales = scalesOf(chart);
  return (
    <figure class="chart" data-said={saidOf(analysis, words)} data-read={words.readPoints}>
      {Object.values(chartSizes).map((size) => (
        <Picture
          id={`${chart.id}-${size.name}`}
          class={`run ${size.name}`}
          size={size}
          title={chart.title}
          description={chart.description}
        >
          <Drawing model={chartModel(chart, size, scales)} pen={classPen} />
        </Picture>
      ))}
      {(legend.length > 0 || chart.note) && (
        <figcaption>
          {legend.map((entry) => (
            <span>{entry}</span>
          ))}
          {chart.note && <span>{chart.note}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** The drawing as an image with a name and a description. */
export function Picture(props: {
  id: string;
  class: string;
  size: { width: number; height: number };
  title: string;
  description: string;
  children: { toString(): string };
}) {
  const { id, size } = props;
  const picture = {
    class: props.class,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: "img",
    "aria-labelledby": `${id}-t ${id}-d`,
  };
  const said =
    element("title", { id: `${id}-t` }, escaped(props.title)) +
    element("desc", { id: `${id}-d` }, escaped(props.description));
  return asNode(element("svg", picture, said + props.children.toString()));
}

function saidOf(analysis: Analysis, words: ChartProps["words"]): string {
  return JSON.stringify(analysis.points.map((point) => words.point(point)));
}
