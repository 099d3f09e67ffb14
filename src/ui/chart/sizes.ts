/** The chart is drawn three times, each for its size: never one drawing scaled. Measures in px, as in the look. */
export interface ChartSize {
  readonly name: "nar" | "mid" | "wide";
  readonly width: number;
  readonly height: number;
  /** Room round the plot when every row is there and no label is unusually long. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly text: number;
  /** From the ends of the axis to the first and the last point. */
  readonly pad: number;
  readonly dot: number;
  readonly signalDot: number;
  readonly flag: { readonly y: number; readonly radius: number; readonly named: boolean };
  /** From the line to its brace, and the length of the brace's arms. */
  readonly brace: { readonly gap: number; readonly arm: number };
  /** The stem of a flag stops so far above the data. */
  readonly stemGap: number;
  readonly knot: number;
  /** The thread's line stands so far above the bottom edge. */
  readonly thread: number;
  /** Labels have room for a name and a value on one line. */
  readonly oneLine: boolean;
}

const nar: ChartSize = {
  name: "nar",
  width: 288,
  height: 310,
  margin: { top: 36, right: 50, bottom: 66, left: 28 },
  text: 12,
  pad: 5,
  dot: 2.5,
  signalDot: 3.5,
  flag: { y: 12, radius: 8.5, named: false },
  brace: { gap: 13, arm: 5 },
  stemGap: 7,
  knot: 5.5,
  thread: 16,
  oneLine: false,
};

const mid: ChartSize = {
  name: "mid",
  width: 640,
  height: 400,
  margin: { top: 46, right: 96, bottom: 88, left: 54 },
  text: 14,
  pad: 14,
  dot: 3.5,
  signalDot: 5,
  flag: { y: 16, radius: 10.5, named: false },
  brace: { gap: 18, arm: 6 },
  stemGap: 12,
  knot: 8,
  thread: 24.5,
  oneLine: true,
};

const wide: ChartSize = {
  name: "wide",
  width: 1120,
  height: 480,
  margin: { top: 58, right: 106, bottom: 96, left: 58 },
  text: 15,
  pad: 14,
  dot: 4.25,
  signalDot: 6,
  flag: { y: 18, radius: 11.3, named: true },
  brace: { gap: 18, arm: 6 },
  stemGap: 12,
  knot: 8,
  thread: 26.25,
  oneLine: true,
};

export const chartSizes = { nar, mid, wide } as const;
