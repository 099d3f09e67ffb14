/** What several teams counted of a measure, added. Never a percent: numerators and denominators apart. */
export interface MeasureSum {
  numerator: number;
  denominator: number;
  /** The part of it from networks that have not agreed to be open: what small numbers are judged by. */
  closedNumerator: number;
  closedDenominator: number;
  /** Values with a number, and all reports («ingen aktuelle» too). */
  counted: number;
  reports: number;
}

export const noSum: MeasureSum = {
  numerator: 0,
  denominator: 0,
  closedNumerator: 0,
  closedDenominator: 0,
  counted: 0,
  reports: 0,
};

/** Hundredths are as fine as a count is, so adding leaves no trace of how a machine keeps decimals. */
export function added(a: MeasureSum, b: MeasureSum): MeasureSum {
  return {
    numerator: inHundredths(a.numerator + b.numerator),
    denominator: inHundredths(a.denominator + b.denominator),
    closedNumerator: inHundredths(a.closedNumerator + b.closedNumerator),
    closedDenominator: inHundredths(a.closedDenominator + b.closedDenominator),
    counted: a.counted + b.counted,
    reports: a.reports + b.reports,
  };
}

export function addedAll(sums: readonly MeasureSum[]): MeasureSum {
  return sums.reduce(added, noSum);
}

function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
