/** A meeting on the line. Its day decides where it stands; the two texts are already in the reader's words. */
export interface ProgrammeKnot {
  /** 2027-02-03 */
  day: string;
  date: string;
  name: string;
  /** A meeting on a screen: a small open knot. */
  screen?: boolean | undefined;
}

const WIDTH = 1120;
const FIRST = 10;
const LAST = 1112;
const DAY_MS = 86_400_000;

/** The baselines of the two texts of a knot, counted from the line. */
const LANES = { below: { date: 34, name: 55 }, above: { date: -46, name: -25 } };

interface PlacedKnot extends ProgrammeKnot {
  x: number;
  anchor: "start" | "end";
  /** Where its text begins and ends. */
  left: number;
  right: number;
  /** None where there was no room for a text. */
  lane?: keyof typeof LANES;
}

/** Inter at the size the line has on a narrow screen; wide enough for every letter. */
function widthOf(knot: ProgrammeKnot): number {
  return Math.max(knot.date.length * 10.6, knot.name.length * 9.9) + 18;
}

/**
 * Knots by date on a true time scale. A text stands under its knot, or above it where another is in the way;
 * sessions choose before meetings on a screen, and who finds no room has its knot only.
 */
export function placeKnots(knots: readonly ProgrammeKnot[]): PlacedKnot[] {
  const days = knots.map((knot) => Date.parse(`${knot.day}T00:00:00Z`) / DAY_MS);
  const first = Math.min(...days);
  const span = Math.max(...days) - first || 1;
  const placed: PlacedKnot[] = knots
    .map((knot, index) => {
      const x = FIRST + (((days[index] ?? first) - first) / span) * (LAST - FIRST);
      const edge = radiusOf(knot) - 1;
      const fromEnd = x + widthOf(knot) > WIDTH;
      return fromEnd
        ? { ...knot, x, anchor: "end" as const, left: x + edge - widthOf(knot), right: x + edge }
        : { ...knot, x, anchor: "start" as const, left: x - edge, right: x - edge + widthOf(knot) };
    })
    .toSorted((a, b) => a.x - b.x);
  for (const one of placed.toSorted((a, b) => Number(a.screen ?? false) - Number(b.screen ?? false))) {
    const lane = (["below", "above"] as const).find((candidate) =>
      placed.every((other) => other.lane !== candidate || other.right <= one.left || one.right <= other.left),
    );
    if (lane) one.lane = lane;
  }
  return placed;
}

function radiusOf(knot: ProgrammeKnot): number {
  return knot.screen ? 6 : 9;
}

/** The programme as a thread on a true time scale. Decoration: the same facts stand in the list below it. */
export function ProgrammeLine(props: { knots: readonly ProgrammeKnot[] }) {
  if (props.knots.length < 2) return null;
  const placed = placeKnots(props.knots);
  const line = placed.some((knot) => knot.lane === "above") ? 64 : 14;
  return (
    <svg
      class="thread-time not-phone"
      viewBox={`0 0 ${WIDTH} ${line + 60}`}
      aria-hidden="true"
      focusable="false"
    >
      <line x1={FIRST} x2={LAST} y1={line} y2={line} />
      {placed.map((knot, index) => (
        <>
          <circle
            class={knot.screen ? "open" : isNear(knot, placed[index - 1]) ? "near" : undefined}
            cx={round(knot.x)}
            cy={line}
            r={radiusOf(knot)}
          />
          {knot.lane && (
            <>
              <text
                class="t"
                text-anchor={knot.anchor}
                x={round(textX(knot))}
                y={line + LANES[knot.lane].date}
              >
                {knot.date}
              </text>
              <text
                class="q"
                text-anchor={knot.anchor}
                x={round(textX(knot))}
                y={line + LANES[knot.lane].name}
              >
                {knot.name}
              </text>
            </>
          )}
        </>
      ))}
    </svg>
  );
}

function isNear(knot: PlacedKnot, before: PlacedKnot | undefined): boolean {
  return before !== undefined && knot.x - before.x < radiusOf(knot) + radiusOf(before);
}

function textX(knot: PlacedKnot): number {
  return knot.anchor === "start" ? knot.left : knot.right;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
