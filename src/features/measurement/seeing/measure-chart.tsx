import type { ChartProps } from "../../../ui/chart/chart-props.ts";
import { ControlChart } from "../../../ui/chart/control-chart.tsx";
import { RunChart } from "../../../ui/chart/run-chart.tsx";

import { ShownPeriod, type ShownPeriodProps } from "./shown-period.tsx";

/** The chart that was decided on when the series was read, and which part of the time it shows. */
export function MeasureChart({ chart, shown }: { chart: ChartProps; shown: ShownPeriodProps }) {
  return (
    <>
      {chart.analysis.chart === "run" ? <RunChart {...chart} /> : <ControlChart {...chart} />}
      <ShownPeriod {...shown} />
    </>
  );
}
