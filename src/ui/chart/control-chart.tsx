import { ChartFigure } from "./chart-figure.tsx";
import type { ChartProps } from "./chart-props.ts";
import { legendOf } from "./legend.ts";

/** A control chart: the values around their centre line, between limits, with the denominators under them when they vary. */
export function ControlChart(props: ChartProps) {
  const chart = { ...props, showN: props.showN ?? true };
  return <ChartFigure chart={chart} legend={legendOf(chart)} />;
}
