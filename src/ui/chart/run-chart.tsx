import { ChartFigure } from "./chart-figure.tsx";
import type { ChartProps } from "./chart-props.ts";
import { legendOf } from "./legend.ts";

/** A run chart: the values in time around their median. Made from the answer of `analyse({ chart: "run", … })`. */
export function RunChart(props: ChartProps) {
  return <ChartFigure chart={props} legend={legendOf(props)} />;
}
