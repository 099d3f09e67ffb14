import type { Interval } from "../change-package.ts";
import { shortMonths } from "../chart-sentence/period-name.ts";
import { isPeriod, periodWith } from "./period.ts";

/** A period as a file says it: its first day, or why it is none for this interval. */
type ReadPeriod =
  { ok: true; period: Temporal.PlainDate } | { ok: false; code: "periodUnreadable" | "otherInterval" };

/**
 * Reads a period in the ways people and spreadsheets write one: «2026-10», «oktober 2026», «okt. 26», «01.10.2026»,
 * «uke 41 i 2026», «2026-W41», «4. kvartal 2026», «2026-Q4», «uke 40–41 i 2026», in all three languages. A day stands
 * for the period it lies in: spreadsheets show months as days. A month says nothing of a week, and is told so.
 */
export function readPeriod(written: string | Temporal.PlainDate, interval: Interval): ReadPeriod {
  if (typeof written !== "string") return { ok: true, period: periodWith(interval, written) };
  const text = written
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("\u2060", "")
    .trim();
  const read = readDay(text) ?? readMonth(text) ?? readQuarter(text) ?? readWeek(text);
  if (read === undefined) return { ok: false, code: "periodUnreadable" };
  if (read.is === "day") return { ok: true, period: periodWith(interval, read.first) };
  const fits =
    read.is === interval || (read.is === "week" && interval === "twoWeeks" && isPeriod(interval, read.first));
  return fits ? { ok: true, period: read.first } : { ok: false, code: "otherInterval" };
}

interface Read {
  is: "day" | "week" | "twoWeeks" | "month" | "quarter";
  first: Temporal.PlainDate;
}

const monthNames = new Map(
  Object.values(shortMonths).flatMap((names) =>
    names.map((name, at) => [name.toLowerCase(), at + 1] as const),
  ),
);

function readDay(text: string): Read | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00.*)?$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4}|\d{2})$/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const named = /^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(text);
  const month = named && monthOf(named[2]);
  return named && month ? day(named[3], month, named[1]) : undefined;
}

function readMonth(text: string): Read | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (numbers) return first("month", numbers[1], numbers[2]);
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned) return first("month", turned[2], turned[1]);
  const named = /^(\p{L}+)\.?[ -]?(\d{4}|\d{2})$/u.exec(text);
  const month = named && monthOf(named[1]);
  return named && month ? first("month", named[2], month) : undefined;
}

function readQuarter(text: string): Read | undefined {
  const found =
    /^(?<year>\d{4})-?q(?<quarter>[1-4])$/.exec(text) ??
    /^q(?<quarter>[1-4]),? (?<year>\d{4})$/.exec(text) ??
    /^(?<quarter>[1-4])\.? ?(?:kvartal|kv\.?|quarter),? (?:i |of )?(?<year>\d{4})$/.exec(text);
  const { year, quarter } = found?.groups ?? {};
  return quarter === undefined ? undefined : first("quarter", year, 3 * Number(quarter) - 2);
}

function readWeek(text: string): Read | undefined {
  const found =
    /^(?<year>\d{4})-?w(?<week>\d{1,2})$/.exec(text) ??
    /^(?:uke|veke|week)r? (?<week>\d{1,2}),? (?:i |of )?(?<year>\d{4})$/.exec(text) ??
    /^(?:uke|veke|week)[rs]? (?<week>\d{1,2})[–-](?<last>\d{1,2}),? (?:i |of )?(?<year>\d{4})$/.exec(text) ??
    // two weeks over a new year: «uke 53 i 2026 til uke 1 i 2027»
    /^(?:uke|veke|week) (?<week>\d{1,2}),? (?:i )?(?<year>\d{4}) (?:til|to) (?:uke|veke|week) (?<last>\d{1,2}),? (?:i )?\d{4}$/.exec(
      text,
    );
  const { year, week, last } = found?.groups ?? {};
  if (year === undefined || week === undefined) return undefined;
  const monday = mondayOf(Number(year), Number(week));
  return monday && { is: last === undefined ? "week" : "twoWeeks", first: monday };
}

/** ISO 8601: the week with 4 January in it is the first. */
function mondayOf(year: number, week: number): Temporal.PlainDate | undefined {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return monday.weekOfYear === week && monday.yearOfWeek === year ? monday : undefined;
}

type Part = string | number | undefined;

function first(is: Read["is"], year: Part, month: Part): Read | undefined {
  const read = day(year, month, 1);
  return read && { is, first: read.first };
}

function day(year: Part, month: Part, dayOfMonth: Part): Read | undefined {
  const short = String(year).length === 2;
  const parts = {
    year: Number(year) + (short ? 2000 : 0),
    month: Number(month),
    day: Number(dayOfMonth),
  };
  try {
    return { is: "day", first: Temporal.PlainDate.from(parts, { overflow: "reject" }) };
  } catch {
    // the 31st of a short month, a 13th month
    return undefined;
  }
}

/** «oktober», «okt», «oct»: the first three letters tell the month in all three languages. */
function monthOf(name: string | undefined): number | undefined {
  return monthNames.get((name ?? "").slice(0, 3));
}
