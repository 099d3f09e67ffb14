/** From values to heights: an honest axis, and where its gridlines and labels stand. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
  /** Values with a gridline; the first is the base line. */
  readonly lines: readonly number[];
  /** Values with a label. */
  readonly labels: readonly number[];
  /** Decimals that the labels need to tell each other apart. */
  readonly decimals: number;
}

export interface ScaleChoice {
  /** Percent stands on 0–100 unless something is larger. */
  readonly percent: boolean;
  /** Asked for: then the axis is this, whatever the values are. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
}

/** `values` are all that shall be seen: points, lines, limits, target. */
export function valueScale(values: readonly number[], choice: ScaleChoice): ValueScale {
  if (choice.range !== undefined && choice.range.to > choice.range.from)
    return ruled(choice.range.from, choice.range.to);
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (choice.percent && low === 0 && high <= 100)
    return { from: 0, to: 100, lines: [0, 25, 50, 75, 100], labels: [0, 50, 100], decimals: 0 };
  // a span nobody can see is none
  if (high - low < 1e-12) return ruled(0, 1);
  const step = niceStep(high - low);
  return ruled(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step);
}

/** The height of a value within a plot that goes from `top` to `bottom`. */
export function heightOf(value: number, scale: ValueScale, top: number, bottom: number): number {
  return bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top);
}

/** 1, 2, 2.5 or 5 times a power of ten, so that three to five steps cover the span. */
function niceStep(span: number): number {
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const first = [1, 2, 2.5, 5, 10].find((step) => step * power >= rough * (1 - 1e-9))!;
  return first * power;
}

function ruled(from: number, to: number): ValueScale {
  const step = niceStep(to - from);
  const lines = [from];
  for (let line = (Math.floor(from / step + 1e-9) + 1) * step; line <= to + step * 1e-9; line += step)
    lines.push(Number(line.toPrecision(12)));
  return { from, to, lines, labels: lines, decimals: decimalsOf(step) };
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals++)
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
  return 12;
}
