import { isNone } from "./pasted-block.ts";

/** The two fields of a value as they stand in a sheet, as text. Free of everything a browser may lack. */
export interface CellTexts {
  numerator: string;
  denominator: string;
}

/** What the two fields mean together. */
export interface MeantCell extends CellTexts {
  none: boolean;
  /** Both are empty where something stood: it is to be taken away. */
  remove: boolean;
}

/**
 * In a sheet "ingen aktuelle" is typed in one of the fields, or in both, for there is no button to press; an emptied
 * value is one to take away. A measure that only counts has no "ingen aktuelle": nobody is 0.
 */
export function meantBy(typed: CellTexts, hasDenominator: boolean): MeantCell {
  const { numerator, denominator } = typed;
  const remove = numerator.trim() === "" && denominator.trim() === "";
  const none = hasDenominator && (isNone(numerator) || isNone(denominator));
  const rest = (text: string) => (none && isNone(text) ? "" : text);
  return { numerator: rest(numerator), denominator: rest(denominator), none, remove };
}

export function sameTexts(one: CellTexts, other: CellTexts): boolean {
  return (
    one.numerator.trim() === other.numerator.trim() && one.denominator.trim() === other.denominator.trim()
  );
}
