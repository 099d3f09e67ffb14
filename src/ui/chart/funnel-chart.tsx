import { Picture } from "./chart-figure.tsx";
import { funnelModel, type FunnelContent, type FunnelModel } from "./funnel-model.ts";
import { px } from "./line-path.ts";
import { classPen, type Pen } from "./pen.ts";
import { PointMark } from "./point-mark.tsx";
import { chartSizes } from "./sizes.ts";

export interface FunnelChartProps extends FunnelContent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A funnel chart: units against limits that narrow as the denominator grows. */
export function FunnelChart(props: FunnelChartProps) {
  const { funnel, words } = props;
  const legend = [words.legend.funnel, ...(funnel.analysis.target === null ? [] : [words.legend.target])];
  return (
    <figure
      class="chart"
      data-said={JSON.stringify(funnel.analysis.points.map((point) => words.point(point)))}
      data-read={words.readPoints}
    >
      {Object.values(chartSizes).map((size) => (
        <Picture
          id={`${props.id}-${size.name}`}
          class={`run ${size.name}`}
          size={size}
          title={props.title}
          description={props.description}
        >
          <FunnelDrawing model={funnelModel(props, size)} sizeCaption={props.sizeCaption} pen={classPen} />
        </Picture>
      ))}
      <figcaption>
        {legend.map((entry) => (
          <span>{entry}</span>
        ))}
      </figcaption>
    </figure>
  );
}

export function FunnelDrawing({
  model,
  sizeCaption,
  pen,
}: {
  model: FunnelModel;
  sizeCaption: string;
  pen: Pen;
}) {
  const { size, frame } = model;
  const { left, right, bottom } = frame;
  const across = { x1: px(left), x2: px(right) };
  const lower = (share: number) => share * size.text;
  return (
    <>
      {model.band && <path {...pen("band")} d={model.band} />}
      {model.gridlines.map((y) => (
        <line {...pen("grid")} {...across} y1={px(y)} y2={px(y)} />
      ))}
      {model.caption !== null && (
        <text {...pen("text")} x={0} y={px(frame.caption!)}>
          {model.caption}
        </text>
      )}
      {model.axisLabels.map(({ text, y }) => (
        <text
          {...pen("text")}
          x={px(left - (size.oneLine ? 10 : 5))}
          y={px(y + lower(0.35))}
          text-anchor="end"
        >
          {text}
        </text>
      ))}
      <line {...pen("axis")} {...across} y1={px(bottom)} y2={px(bottom)} />
      {model.ticks.map(({ x, text }) => (
        <>
          <line {...pen("axis")} x1={px(x)} x2={px(x)} y1={px(bottom)} y2={px(bottom + 4)} />
          <text {...pen("text")} x={px(x)} y={px(frame.rows[0])} text-anchor="middle">
            {text}
          </text>
        </>
      ))}
      <text {...pen("ink")} x={px(right)} y={px(frame.rows[1])} text-anchor="end">
        {sizeCaption}
      </text>
      {model.limits.map((path) => (
        <path {...pen("limit")} d={path} />
      ))}
      {model.centre !== null && (
        <line {...pen("median")} {...across} y1={px(model.centre)} y2={px(model.centre)} />
      )}
      {model.target !== null && (
        <line {...pen("target")} {...across} y1={px(model.target)} y2={px(model.target)} />
      )}
      {model.points.map((point) => (
        <PointMark point={point} pen={pen} />
      ))}
      {model.names.map(({ text, x, y, strong }) => (
        <text {...pen(strong ? "ink b" : "ink")} x={px(x)} y={px(y)}>
          {text}
        </text>
      ))}
      {model.endLabels.map(({ text, y }) => (
        <text {...pen("text")} x={px(right + (size.oneLine ? 10 : 6))} y={px(y)}>
          {text}
        </text>
      ))}
    </>
  );
}
