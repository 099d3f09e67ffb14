/**
 * Days that are made once and handed to everybody. A day does not change, and pages ask for the same few thousand again and
 * again: a network of forty teams with ten years of weeks is a hundred thousand days, of which five hundred differ.
 */

const dayLength = 86_400_000;
/** Days outside of these years are made anew each time, so that what is kept has an end. */
const [firstYear, lastYear] = [1990, 2110];
const [firstNumber, lastNumber] = [dayNumber(firstYear, 1, 1), dayNumber(lastYear, 12, 31)];
const first = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 });
const days: (Temporal.PlainDate | undefined)[] = [];

/** Whether a day is near enough to be kept. */
export function isShared({ year }: Temporal.PlainDate): boolean {
  return year >= firstYear && year <= lastYear;
}

export function dayAt(number: number): Temporal.PlainDate {
  const at = number - firstNumber;
  if (number < firstNumber || number > lastNumber) return first.add({ days: at });
  return (days[at] ??= first.add({ days: at }));
}

/**
 * A day as the database writes it, 2026-10-01.
 * @throws RangeError when there is no such day
 */
export function dayOf(text: string): Temporal.PlainDate {
  if (text.length === 10) {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
    if (year >= firstYear && year <= lastYear) {
      const known = days[dayNumber(year, month, day) - firstNumber];
      if (known?.day === day && known.month === month) return known;
      // throws when the month has no such day
      Temporal.PlainDate.from(text);
      return dayAt(dayNumber(year, month, day));
    }
  }
  return Temporal.PlainDate.from(text);
}

/** Days since the first of 1970; a month after December is in the next year, and day 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}
