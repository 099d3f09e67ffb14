/** A weekday that somebody wrote beside a date it does not belong to (A043). */
export interface WrongWeekday {
  /** As it was written: "onsdag 28. september 2017". */
  written: string;
  day: Temporal.PlainDate;
}

const weekdays = [
  ["mandag", "måndag", "monday"],
  ["tirsdag", "tysdag", "tuesday"],
  ["onsdag", "wednesday"],
  ["torsdag", "thursday"],
  ["fredag", "friday"],
  ["lørdag", "laurdag", "saturday"],
  ["søndag", "sundag", "sunday"],
];
const months = [
  ["januar", "january"],
  ["februar", "february"],
  ["mars", "march"],
  ["april"],
  ["mai", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["desember", "december"],
];
const space = "[\\s\\u00a0]+";
const date = new RegExp(
  `(${weekdays.flat().join("|")})${space}(?:den${space})?(\\d{1,2})\\.?${space}(${months.flat().join("|")})(?:${space}(\\d{4}))?(?!\\p{L})`,
  "giu",
);

/**
 * Finds weekdays in a text that do not agree with the date after them. A date without a year is taken to be the one of
 * `days` with the same day and month; when none is, it is passed over.
 */
export function wrongWeekdays(text: string, days: readonly Temporal.PlainDate[]): WrongWeekday[] {
  return [...text.matchAll(date)].flatMap((found) => {
    const [written, weekday = "", dayText, monthText = "", yearText] = found;
    const day = dayOf(Number(dayText), placeOf(months, monthText), yearText, days);
    return day === undefined || day.dayOfWeek === placeOf(weekdays, weekday) ? [] : [{ written, day }];
  });
}

function dayOf(
  day: number,
  month: number,
  yearText: string | undefined,
  days: readonly Temporal.PlainDate[],
): Temporal.PlainDate | undefined {
  if (yearText === undefined) return days.find((one) => one.day === day && one.month === month);
  try {
    return Temporal.PlainDate.from({ year: Number(yearText), month, day }, { overflow: "reject" });
  } catch {
    return undefined; // no such day, so no weekday to compare
  }
}

function placeOf(names: readonly string[][], name: string): number {
  return names.findIndex((same) => same.includes(name.toLowerCase())) + 1;
}
