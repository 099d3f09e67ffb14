import type { Database } from "../../database/connect.ts";
import type { Division } from "../../domain/organisations/division.ts";
import { type AreaSums, areaSums } from "../../domain/sums/area-sums.ts";
import { addedAll } from "../../domain/sums/measure-sum.ts";
import { type Area, readAreaSums } from "./read-area-sums.ts";
import type { SummedMeasure } from "./read-measures.ts";

/** What is asked for: a measure in an area, in a year or in every year, in one division. */
export interface PictureQuestion {
  area: Area;
  measure: SummedMeasure;
  /** Undefined: every year there is. */
  year: number | undefined;
  division: Division;
  simulated: boolean;
  today: Temporal.PlainDate;
}

export interface Picture extends AreaSums {
  /** The total of each year, when every year is asked for. */
  years: readonly (AreaSums["total"] & { year: number })[];
}

/** A county's or the nation's picture: its sums by period and by part, with small numbers hidden. */
export async function readPicture(database: Database, question: PictureQuestion): Promise<Picture> {
  const { year, measure } = question;
  if (year !== undefined) return { ...(await yearOf(database, question, year)), years: [] };
  const years: (AreaSums & { year: number })[] = [];
  for (let at = measure.firstPeriod.year; at <= measure.lastPeriod.year; at++)
    years.push({ year: at, ...(await yearOf(database, question, at)) });
  return {
    total: {
      sum: addedAll(years.map(({ total }) => total.sum)),
      hidden: years.some(({ total }) => total.hidden),
    },
    rows: [],
    periods: years.flatMap(({ periods }) => periods),
    years: years.map(({ year: at, total }) => ({ year: at, ...total })),
  };
}

async function yearOf(database: Database, question: PictureQuestion, year: number): Promise<AreaSums> {
  const { parts, periods } = await readAreaSums(database, { ...question, year });
  return areaSums(parts, periods, question.division);
}

/** The newest year; of a year that has hardly begun, the one before says more. */
export function usualYear(
  { firstPeriod, lastPeriod }: Pick<SummedMeasure, "firstPeriod" | "lastPeriod">,
  today: Temporal.PlainDate,
): number {
  const newest = Math.min(lastPeriod.year, today.year);
  return newest === today.year && today.month <= 3 && firstPeriod.year < newest ? newest - 1 : newest;
}
