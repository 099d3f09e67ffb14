/**
 * Days that are made once and handed to everybody. A day does not change, and pages ask for the same few thousand again and
 * again: a network of forty teams with ten years of weeks is a hundred thousand days, of which five hundred differ. What is
 * made once is also known by its number, and numbers are compared twenty times as fast as days.
 */

const dayLength = 86_400_000;
/** Days outside of these years are made anew each time, so that what is kept has an end. */
const [firstYear, lastYear] = [1990, 2110];
const [firstNumber, lastNumber] = [dayNumber(firstYear, 1, 1), dayNumber(lastYear, 12, 31)];
const first = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 });

const byNumber: (Temporal.PlainDate | undefined)[] = [];
const byText = new Map<string, Temporal.PlainDate>();
const numbers = new WeakMap<Temporal.PlainDate, number>();

/** Days since the first of 1970; a month after December is in the next year, and day 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

/** The number of a day that is near enough to be kept. */
export function sharedNumber(day: Temporal.PlainDate): number | undefined {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const { year } = day;
  return year < firstYear || year > lastYear ? undefined : dayNumber(year, day.month, day.day);
}

export function dayAt(number: number): Temporal.PlainDate {
  const at = number - firstNumber;
  const known = byNumber[at];
  if (known !== undefined) return known;
  const made = first.add({ days: at });
  if (number < firstNumber || number > lastNumber) return made;
  byNumber[at] = made;
  byText.set(made.toString(), made);
  numbers.set(made, number);
  return made;
}

/**
 * A day as the database writes it, 2026-10-01.
 * @throws RangeError when there is no such day
 */
export function dayOf(text: string): Temporal.PlainDate {
  const known = byText.get(text);
  if (known !== undefined) return known;
  const made = Temporal.PlainDate.from(text);
  const number = sharedNumber(made);
  return number === undefined ? made : dayAt(number);
}

/** What a day is known by in a set or a map. */
export type DayKey = number | string;

export function keyOf(day: Temporal.PlainDate): DayKey {
  return sharedNumber(day) ?? day.toString();
}

/** For `toSorted`, and for asking which comes first: as `Temporal.PlainDate.compare`. */
export function compareDays(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  if (a === b) return 0;
  const [one, other] = [sharedNumber(a), sharedNumber(b)];
  return one === undefined || other === undefined ? Temporal.PlainDate.compare(a, b) : one - other;
}
