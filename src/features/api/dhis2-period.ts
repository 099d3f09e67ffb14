import type { Interval } from "../../domain/change-package.ts";
import { isPeriod } from "../../domain/measurement/period.ts";

/** A period as DHIS2 writes it; it says its own length, so it also says which measures it can be of. */
export interface Dhis2Period {
  interval: Exclude<Interval, "event">;
  first: Temporal.PlainDate;
}

/**
 * "20180115", "2018W05", "2018BiW03", "201801", "2018Q1". DHIS2 counts two weeks from the first week of each year, we
 * without a break through the years, so only those that begin on the same Monday are the same.
 * @returns undefined for what is no period
 */
export function readDhis2Period(text: string): Dhis2Period | undefined {
  const [, year = "", rest = ""] = /^(\d{4})(\d{4}|\d{2}|W\d{1,2}|BiW\d{1,2}|Q[1-4])$/.exec(text) ?? [];
  const number = Number(rest.replaceAll(/\D/g, ""));
  try {
    if (rest.startsWith("BiW")) return twoWeeks(Number(year), number);
    if (rest.startsWith("W")) return week(Number(year), number, "week");
    if (rest.startsWith("Q"))
      return { interval: "quarter", first: dayOf(`${year}-${String(number * 3 - 2).padStart(2, "0")}-01`) };
    if (rest.length === 2) return { interval: "month", first: dayOf(`${year}-${rest}-01`) };
    if (rest.length === 4)
      return { interval: "day", first: dayOf(`${year}-${rest.slice(0, 2)}-${rest.slice(2)}`) };
  } catch {
    // told below
  }
  return undefined;
}

/** The same back again, as we write it in answers. */
export function dhis2Period({ interval, first }: Dhis2Period): string {
  const two = (number: number | undefined) => String(number).padStart(2, "0");
  switch (interval) {
    case "day":
      return first.toString().replaceAll("-", "");
    case "week":
      return `${first.yearOfWeek}W${two(first.weekOfYear)}`;
    case "twoWeeks":
      return `${first.yearOfWeek}BiW${two(((first.weekOfYear ?? 1) + 1) / 2)}`;
    case "month":
      return `${first.year}${two(first.month)}`;
    case "quarter":
      return `${first.year}Q${Math.ceil(first.month / 3)}`;
  }
}

function twoWeeks(year: number, number: number): Dhis2Period | undefined {
  const found = week(year, number * 2 - 1, "twoWeeks");
  return found && isPeriod("twoWeeks", found.first) ? found : undefined;
}

/** The Monday of an ISO week; the 4th of January is always in the first one. */
function week(year: number, number: number, interval: "week" | "twoWeeks"): Dhis2Period | undefined {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
  return number >= 1 && first.yearOfWeek === year ? { interval, first } : undefined;
}

function dayOf(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text, { overflow: "reject" });
}
