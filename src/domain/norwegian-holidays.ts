/** Days that are free for everybody in Norway (helligdagslova 1995 § 2, and 1 and 17 May). */
export function isHoliday(day: Temporal.PlainDate): boolean {
  if (fixed.has(`${day.month}-${day.day}`)) return true;
  return movable.includes(easterSunday(day.year).until(day, { largestUnit: "days" }).days);
}

const fixed = new Set(["1-1", "5-1", "5-17", "12-25", "12-26"]);

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const movable = [-3, -2, 0, 1, 39, 49, 50];

/** The anonymous Gregorian rule (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
