import { Picture } from "./chart-figure.tsx";
import { px } from "./line-path.ts";
import { paretoModel, type ParetoContent, type ParetoModel } from "./pareto-model.ts";
import { classPen, type Pen } from "./pen.ts";
import { chartSizes } from "./sizes.ts";

export interface ParetoChartProps extends ParetoContent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What the dark bars are: "De tydeligste stolpene er til sammen minst 80 % av alt." */
  readonly note: string;
}

/** A Pareto chart: which few categories make up most of it. */
export function ParetoChart(props: ParetoChartProps) {
  return (
    <figure class="chart">
      {Object.values(chartSizes).map((size) => {
        const model = paretoModel(props, size);
        return (
          <Picture
            id={`${props.id}-${size.name}`}
            class={`run ${size.name}`}
            size={{ width: size.width, height: Math.ceil(model.height) }}
            title={props.title}
            description={props.description}
          >
            <ParetoDrawing model={model} pen={classPen} />
          </Picture>
        );
      })}
      <figcaption>
        <span>{props.note}</span>
      </figcaption>
    </figure>
  );
}

export function ParetoDrawing({ model, pen }: { model: ParetoModel; pen: Pen }) {
  const { size, left, right, top, bottom, barHeight } = model;
  return (
    <>
      {model.gridlines.map(({ x, text }) => (
        <>
          <line {...pen("grid")} x1={px(x)} x2={px(x)} y1={px(top)} y2={px(bottom)} />
          <text
            {...pen("text")}
            x={px(x)}
            y={px(top - 0.6 * size.text)}
            text-anchor={x <= left + 1 ? "start" : "middle"}
          >
            {text}
          </text>
        </>
      ))}
      <line {...pen("axis")} x1={px(left)} x2={px(left)} y1={px(top)} y2={px(bottom)} />
      {model.bars.map(({ name, nameAt, nameAnchor, y, width, few }) => (
        <>
          <rect
            {...pen(few ? "bar few" : "bar")}
            x={px(left)}
            y={px(y)}
            width={px(width)}
            height={barHeight}
          />
          <text {...pen("ink")} x={px(nameAt.x)} y={px(nameAt.y)} text-anchor={nameAnchor}>
            {name}
          </text>
        </>
      ))}
      {model.cumulative && <path {...pen("ln")} d={model.cumulative} />}
      {model.cumulativeDots.map(({ x, y }) => (
        <circle {...pen("on")} cx={px(Math.min(x, right))} cy={px(y)} r={size.dot} />
      ))}
      {model.bars.map(({ count, countAt, nameAnchor }) => (
        <text {...pen("ink b")} x={px(countAt.x)} y={px(countAt.y)} text-anchor={nameAnchor}>
          {count}
        </text>
      ))}
      {model.cumulativeText && (
        <text
          {...pen("text")}
          x={px(model.cumulativeText.x)}
          y={px(model.cumulativeText.y)}
          text-anchor="end"
        >
          {model.cumulativeText.text}
        </text>
      )}
    </>
  );
}
