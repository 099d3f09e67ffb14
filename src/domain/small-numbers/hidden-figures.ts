import { firstGivenAway } from "./given-away.ts";
import { type Figure, isSmall, type Whole } from "./small-number.ts";

/**
 * Which figures of a page are hidden (G7). First those that are small; then, as long as what is told gives away a small
 * number or a figure that is hidden, the least of the told figures that had a part in it. A reader is not told which of
 * the two a figure is hidden for: that would itself say something.
 */
export function hiddenFigures(figures: readonly Figure[], wholes: readonly Whole[]): Set<string> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const hidden = new Set(figures.filter((figure) => figure.told && isSmall(figure)).map(({ id }) => id));
  if (hidden.size === 0 && figures.every(({ told }) => told)) return hidden;
  for (;;) {
    const least = firstGivenAway(byId, wholes, hidden)
      ?.map((id) => byId.get(id) as Figure)
      .filter(({ numerator, denominator }) => numerator !== 0 || denominator !== 0)
      .toSorted(bySize)[0];
    if (least === undefined) return hidden;
    hidden.add(least.id);
  }
}

function bySize(a: Figure, b: Figure): number {
  return a.denominator - b.denominator || a.numerator - b.numerator || (a.id < b.id ? -1 : 1);
}
