import { readCount } from "./count-text.ts";
import { countedAs, type CountingWay } from "./own-measure.ts";
import { valueOf } from "./value.ts";

/** Two numbers, or one, and what comes of them. */
export interface Example {
  numerator: number;
  denominator: number | null;
  value: number;
}

/**
 * What somebody tries a way of counting with: «18 av 20», «640 / 20», «4». Undefined when it gives nothing: another count
 * of numbers than the way takes, nothing to divide by, or more of a share than there is. Free of what a browser may lack.
 */
export function exampleIn(text: string, way: CountingWay): Example | undefined {
  const parts = text.split(/\s+(?:av|of|på)\s+|\s*[/:]\s*/iu).map((part) => readCount(part, true));
  const [first, second] = parts;
  const { unit, hasDenominator, partOfWhole } = countedAs({ way, interval: undefined });
  if (parts.length !== (hasDenominator ? 2 : 1) || !first?.ok || (second !== undefined && !second.ok))
    return undefined;
  const numerator = first.value;
  const denominator = second?.value ?? null;
  if (partOfWhole && denominator !== null && numerator > denominator) return undefined;
  const value = valueOf({ numerator, denominator }, { unit, hasDenominator });
  return value === undefined ? undefined : { numerator, denominator, value };
}
