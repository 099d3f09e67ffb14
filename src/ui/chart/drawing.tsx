import type { ChartModel } from "./chart-model.ts";
import { px } from "./line-path.ts";
import type { Pen } from "./pen.ts";
import { PointMark } from "./point-mark.tsx";

/** Draws a model: what lies at the back first, texts last. Says nothing of where the ink comes from. */
export function Drawing({ model, pen }: { model: ChartModel; pen: Pen }) {
  const { size, frame } = model;
  const { left, right, bottom } = frame;
  const lower = (share: number) => share * size.text;
  const besideAxis = size.oneLine ? 10 : 5;
  return (
    <>
      {model.band && <path {...pen("band")} d={model.band} />}
      {model.gridlines.map((y) => (
        <line {...pen("grid")} x1={px(left)} x2={px(right)} y1={px(y)} y2={px(y)} />
      ))}
      {model.caption !== null && (
        <text {...pen("text")} x={0} y={px(frame.caption!)}>
          {model.caption}
        </text>
      )}
      {model.axisLabels.map(({ text, y }) => (
        <text {...pen("text")} x={px(left - besideAxis)} y={px(y + lower(0.35))} text-anchor="end">
          {text}
        </text>
      ))}
      <line {...pen("axis")} x1={px(left)} x2={px(right)} y1={px(bottom)} y2={px(bottom)} />
      {model.zero !== null && (
        <line {...pen("axis")} x1={px(left)} x2={px(right)} y1={px(model.zero)} y2={px(model.zero)} />
      )}
      {model.ticks.map(({ x, long }) => (
        <line {...pen("axis")} x1={px(x)} x2={px(x)} y1={px(bottom)} y2={px(bottom + (long ? 9 : 4))} />
      ))}
      {model.tickLabels.map(({ text, x, row, anchor }) => (
        <text {...pen(row === 1 ? "ink" : "text")} x={px(x)} y={px(frame.rows[row])} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {model.n.map(({ text, x, anchor }) => (
        <text {...pen("n")} x={px(x)} y={px(frame.n!)} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {model.limits.map(({ path, carried }) => (
        <path {...pen(carried ? "limit later" : "limit")} d={path} />
      ))}
      {model.centre.map(({ path, carried }) => (
        <path {...pen(carried ? "median later" : "median")} d={path} />
      ))}
      {model.target !== null && (
        <line
          {...pen("target")}
          x1={px(left + 2)}
          x2={px(right)}
          y1={px(model.target)}
          y2={px(model.target)}
        />
      )}
      {model.line && <path {...pen("ln")} d={model.line} />}
      {model.signalLines.map(({ tone, path }) => (
        <path {...pen("sig", tone)} d={path} />
      ))}
      {model.gaps.map(({ stems, top }) =>
        stems.map(({ position, x }) => (
          <line
            {...pen("gap")}
            data-p={position ?? undefined}
            x1={px(x)}
            x2={px(x)}
            y1={px(bottom)}
            y2={px(top)}
          />
        )),
      )}
      {model.points.map((point) => (
        <PointMark point={point} pen={pen} />
      ))}
      {model.gaps.map(
        ({ label }) =>
          label && (
            <text {...pen("text")} x={px(label.x)} y={px(label.y)} text-anchor={label.anchor}>
              {label.text}
            </text>
          ),
      )}
      {model.braces.map(({ path, tone }) => path && <path {...pen("brace", tone)} d={path} />)}
      {model.flags.map(({ stem }) => stem && <path {...pen("stem")} d={stem} />)}
      {model.braces.map(({ text, x, y, tone }) => (
        <text {...pen("sigtext", tone)} x={px(x)} y={px(y)} text-anchor="middle">
          {text}
        </text>
      ))}
      {model.flags.map(({ number, x, y, radius, name }) => (
        <>
          <circle {...pen("flag")} cx={px(x)} cy={px(y)} r={radius} />
          <text {...pen("flagno")} x={px(x)} y={px(y + lower(0.35))} text-anchor="middle">
            {number}
          </text>
          {name && (
            <text {...pen("ink")} x={px(name.x)} y={px(y + lower(0.35))} text-anchor={name.anchor}>
              {name.text}
            </text>
          )}
        </>
      ))}
      {model.endLabels.map(({ text, y, strong }) => (
        <text {...pen(strong ? "ink b" : "text")} x={px(right + (size.oneLine ? 10 : 6))} y={px(y)}>
          {text}
        </text>
      ))}
      {model.lastValue && (
        <text {...pen("ink b")} x={px(model.lastValue.x)} y={px(model.lastValue.y)}>
          {model.lastValue.text}
        </text>
      )}
      {model.thread && (
        <>
          <line
            {...pen("knotline")}
            x1={px(model.thread.left)}
            x2={px(model.thread.right)}
            y1={px(model.thread.y)}
            y2={px(model.thread.y)}
          />
          {model.thread.knots.map((x) => (
            <circle {...pen("knot")} cx={px(x)} cy={px(model.thread!.y)} r={size.knot} />
          ))}
          {model.thread.labels.map(({ text, x, y, anchor }) => (
            <text {...pen("text")} x={px(x)} y={px(y)} text-anchor={anchor}>
              {text}
            </text>
          ))}
        </>
      )}
    </>
  );
}
