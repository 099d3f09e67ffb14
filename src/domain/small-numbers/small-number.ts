/**
 * Small numbers outside the network (rule G7): a figure with a numerator or denominator of 1–4 is not told. Nought is
 * told: that nothing happened says nothing of anybody.
 */

/** Below this a number is small. */
export const SMALL_BELOW = 5;

export interface Counts {
  numerator: number;
  denominator: number;
}

export function isSmall({ numerator, denominator }: Counts): boolean {
  return isSmallNumber(numerator) || isSmallNumber(denominator);
}

function isSmallNumber(number: number): boolean {
  return number > 0 && number < SMALL_BELOW;
}

/**
 * A figure of a page, or a part that no page shows (`told: false`) but that can be reckoned from those that are. Its
 * counts are those of networks that have not agreed to be open.
 */
export interface Figure extends Counts {
  id: string;
  told: boolean;
}

/** The whole is the sum of its parts, and the reader knows that. */
export interface Whole {
  whole: string;
  parts: readonly string[];
}
