import type { ChartProps } from "../../../ui/chart/chart-props.ts";
import { ControlChart } from "../../../ui/chart/control-chart.tsx";
import { RunChart } from "../../../ui/chart/run-chart.tsx";

/** The chart that was decided on when the series was read. */
export function MeasureChart({ chart }: { chart: ChartProps }) {
  return chart.analysis.chart === "run" ? <RunChart {...chart} /> : <ControlChart {...chart} />;
}
