import { isValidOn, type Validity } from "./validity.ts";

export interface County extends Validity {
  /** Two digits. The same name can come back with another number (Østfold 01 and 31). */
  number: string;
  name: string;
}

/** Undefined when there was no county with that number that day. */
export function countyOn(
  counties: readonly County[],
  number: string,
  day: Temporal.PlainDate,
): County | undefined {
  return counties.find((county) => county.number === number && isValidOn(county, day));
}
