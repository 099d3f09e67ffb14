/** Monday to Friday and no public holiday in Norway; Christmas Eve and New Year's Eve are not worked either. */
export function isWorkday(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return false;
  if (["01-01", "05-01", "05-17", "12-24", "12-25", "12-26", "12-31"].includes(day.toString().slice(5)))
    return false;
  return ![-3, -2, 1, 39, 50].includes(daysAfterEaster(day));
}

/** A workday on which somebody would call in a whole county: not in July, the week of Easter or around Christmas. */
export function isSessionDay(day: Temporal.PlainDate): boolean {
  if (!isWorkday(day) || day.month === 7) return false;
  const afterEaster = daysAfterEaster(day);
  if (afterEaster >= -6 && afterEaster <= 1) return false;
  return !(day.month === 12 && day.day >= 20) && !(day.month === 1 && day.day <= 3);
}

export function workdayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  let found = day;
  while (!isWorkday(found)) found = found.add({ days: 1 });
  return found;
}

/** The first such weekday (Monday is 1) on or after the day that suits a session. */
export function sessionDayFrom(day: Temporal.PlainDate, dayOfWeek: number): Temporal.PlainDate {
  let found = day.add({ days: (dayOfWeek - day.dayOfWeek + 7) % 7 });
  while (!isSessionDay(found)) found = found.add({ weeks: 1 });
  return found;
}

function daysAfterEaster(day: Temporal.PlainDate): number {
  return easterSunday(day.year).until(day, { largestUnit: "days" }).days;
}

/** The Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
