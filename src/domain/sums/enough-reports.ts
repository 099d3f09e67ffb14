/**
 * Whether a sum stands for all who were to report it: at least half of them have. Less than that says more of who
 * reported than of the network, the county or the nation, so it is told with how many stand behind it, and neither drawn
 * nor counted in an analysis. A period that still runs has the same bar: those who will report it are expected already.
 * @param expected undefined where nobody is: what happens by chance is reported by those it happens to, and is whole
 */
export function isEnoughReports(reported: number, expected: number | undefined): boolean {
  if (reported === 0) return false;
  return expected === undefined || (expected > 0 && reported * 2 >= expected);
}

/**
 * How many a period's sum is of. Who reports without being asked is one more. A period that nobody was asked for, such as
 * months that were counted before the network began, is one of all that have the measure.
 */
export function sumIsOf(asked: number, reportedUnasked: number, all: number): number {
  return asked > 0 ? asked + reportedUnasked : all;
}
