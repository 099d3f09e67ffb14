/** Calendar days as whole numbers (0 is 1970-01-01), so that time between events is a subtraction. No time zone. */

const MILLISECONDS = 86_400_000;

/** `2026-03-12` as a day number; `null` when it is no day of the calendar. */
export function dayNumber(text: string): number | null {
  const day = Date.parse(`${text}T00:00Z`) / MILLISECONDS;
  // dates that overflow their month do not come back as they were written
  return dateOf(day) === text ? day : null;
}

/** The period a day lies in, as text that sorts: `2026-W11` (ISO week), `2026-03`, `2026-Q1`, `2026`; `null` for no day. */
export function periodOf(text: string, period: "week" | "month" | "quarter" | "year"): string | null {
  const day = dayNumber(text);
  if (day === null) return null;
  if (period === "month") return text.slice(0, 7);
  if (period === "quarter") return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
  if (period === "year") return text.slice(0, 4);
  // ISO 8601: a week belongs to the year its Thursday lies in; day 0 was a Thursday
  const thursday = Math.floor((day + 3) / 7) * 7;
  const year = dateOf(thursday)!.slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)!) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

function dateOf(day: number): string | null {
  return Number.isNaN(day) ? null : new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
