import { SMALL_BELOW } from "../small-numbers/small-number.ts";

/** What one team of a network counted in a period. */
export interface TeamCounts {
  teamId: string;
  /** Null when there was nobody to count. */
  numerator: number | null;
  denominator: number | null;
}

/** What a network counted in a period, all its teams added. */
export interface NetworkSum {
  numerator: number;
  denominator: number;
  /** Teams with a number, and teams that reported anything ("ingen aktuelle" too). */
  counted: number;
  reported: number;
  /** Not told to the reader: one team's small figure would be the difference. */
  hidden: boolean;
}

/**
 * A team's value is hidden from the other teams of its network while so few stand behind it that they may be known
 * (domain A3), unless the network has agreed to be open. The team itself, the organiser and the coach see it.
 */
export function isHiddenFromOthers({ denominator }: Pick<TeamCounts, "denominator">): boolean {
  return denominator !== null && denominator > 0 && denominator < SMALL_BELOW;
}

/**
 * The network's own sum of a period: numerators and denominators added, never the mean of percentages.
 * @param sees whether the reader sees this team's own value; where all are seen nothing is hidden
 */
export function networkSum(
  parts: readonly TeamCounts[],
  sees: (part: TeamCounts) => boolean = () => true,
): NetworkSum {
  const counted = parts.filter(({ numerator }) => numerator !== null);
  const add = (of: (part: TeamCounts) => number | null) =>
    counted.reduce((sum, part) => sum + (of(part) ?? 0), 0);
  return {
    numerator: add(({ numerator }) => numerator),
    denominator: add(({ denominator }) => denominator),
    counted: counted.length,
    reported: parts.length,
    hidden: givesAway(counted.filter((part) => !sees(part))),
  };
}

/**
 * Whoever takes the values they see from the sum must not be left with one small figure, with several that can be only
 * one thing, nor with nought or all of them counted: then each of them is nought, or a hundred percent.
 */
function givesAway(unseen: readonly TeamCounts[]): boolean {
  if (unseen.length === 0) return false;
  const left = unseen.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  const counted = unseen.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  return (
    unseen.length === 1 ||
    left < SMALL_BELOW ||
    left <= unseen.length ||
    left >= unseen.length * (SMALL_BELOW - 1) ||
    counted === 0 ||
    counted === left
  );
}
