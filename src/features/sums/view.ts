import type { Language } from "../../domain/language.ts";
import { valueText } from "../../domain/chart-sentence/measure-value.ts";
import { valueOf } from "../../domain/measurement/value.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Division } from "../../domain/organisations/division.ts";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { number } from "../../platform/format.ts";
import type { Database } from "../../database/connect.ts";
import { partPeriods } from "../../domain/sums/part-periods.ts";
import { measureAddress, measureAt } from "../../platform/measure-version.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { type Picture, type PictureQuestion, readPicture, usualYear } from "./picture.ts";
import type { Area } from "./read-area-sums.ts";
import { SPLIT } from "./read-area-sums.ts";
import { readSummedMeasures, type SummedMeasure } from "./read-measures.ts";
import { readPartCells } from "./read-part-cells.ts";
import { readRowNames, type RowName } from "./read-names.ts";
import { readTeamCounts, type TeamCount } from "./read-teams.ts";
import { type ShownPeriod, shownPeriods } from "./shown-periods.ts";
import { words } from "./words.ts";

/** All that a page of sums, or its file, is made from. */
export interface SumView {
  area: Area;
  areaName: string;
  measures: readonly SummedMeasure[];
  /** Undefined when nothing has been counted anywhere yet. */
  chosen:
    | {
        question: PictureQuestion;
        picture: Picture;
        periods: readonly ShownPeriod[];
        rows: SumViewRow[];
        teams: TeamCount;
        /** Whether the rows have their periods: of every year together there are no rows. */
        parts: "notAsked" | "told" | "withheld";
      }
    | undefined;
}

export interface SumViewRow extends RowName {
  told: ToldSum;
  teams: TeamCount | undefined;
  /** Empty where they were not asked for, or cannot be told. */
  periods: readonly ShownPeriod[];
}

/** What somebody asks to see, in their own words. */
export interface AskedView {
  now: Temporal.Instant;
  language: Language;
  simulated: boolean;
  measure: string | undefined;
  year: string | undefined;
  division: string | undefined;
  /** Each county or municipality by period too. */
  byPart: boolean;
}

/** What the address of a page asks for. */
export function askedOf(ask: Ask): AskedView {
  const { now, language, query } = ask;
  return {
    now,
    language,
    simulated: ask.exampleMode,
    measure: query.get("maling") ?? undefined,
    year: query.get("ar") ?? undefined,
    division: query.get("inndeling") ?? undefined,
    byPart: query.has(PART),
  };
}

/** The word in an address for one county of the nation, or one municipality of a county. */
export const PART = "del";

/** What is asked for; what is not said or said wrongly is what most people want. */
export async function readView(
  database: Database,
  ask: AskedView,
  area: Area,
  areaName: string,
): Promise<SumView> {
  const today = norwegianDay(ask.now);
  const { simulated } = ask;
  const measures = await readSummedMeasures(database, simulated);
  const measure =
    measureAt(measures, ask.measure) ?? measures.find(({ kind }) => kind === "outcome") ?? measures[0];
  if (measure === undefined) return { area, areaName, measures, chosen: undefined };
  const question: PictureQuestion = {
    area,
    measure,
    year: askedYear(ask.year, measure, today),
    division: ask.division === divisionWord("then") ? "then" : "today",
    simulated,
    today,
  };
  const ofYear = { ...question, year: question.year ?? measure.lastPeriod.year };
  const asksParts = ask.byPart && question.year !== undefined;
  const [picture, countsOf, cells] = await Promise.all([
    readPicture(database, question),
    readTeamsOfYears(database, question, measure),
    asksParts ? readPartCells(database, ofYear) : [],
  ]);
  const byPart = asksParts ? partPeriods(cells) : undefined;
  const periods = shownPeriods(
    picture.periods,
    measure,
    ({ year }) => countsOf(year).flatMap(({ asked }) => asked),
    ask.now,
  );
  const counts = question.year === undefined ? [] : countsOf(question.year).filter(({ teams }) => teams > 0);
  const ids = [...new Set([...picture.rows, ...counts].map(({ row }) => row))];
  const names = ids.length === 0 ? [] : await readRowNames(database, ofYear, question.division, ids);
  const text = say(words, ask.language);
  if (ids.includes(SPLIT)) names.push({ row: SPLIT, name: text.split, split: false });
  const rows = names.map((name) => ({
    ...name,
    told: picture.rows.find(({ row }) => row === name.row) ?? nothing,
    teams: counts.find(({ row }) => row === name.row),
    periods: shownPeriods(
      byPart?.find(({ row }) => row === name.row)?.periods ?? [],
      measure,
      () => counts.find(({ row }) => row === name.row)?.asked ?? [],
      ask.now,
    ),
  }));
  const parts = !asksParts ? "notAsked" : byPart === undefined ? "withheld" : "told";
  return {
    area,
    areaName,
    measures,
    chosen: { question, picture, periods, rows, teams: inAll(counts), parts },
  };
}

/** The teams of the year that is asked for, or of every year: in today's division they are the same teams all the time. */
async function readTeamsOfYears(
  database: Database,
  question: PictureQuestion,
  { firstPeriod, lastPeriod }: SummedMeasure,
): Promise<(year: number) => readonly TeamCount[]> {
  const { division } = question;
  const read = (year: number) => readTeamCounts(database, { ...question, year }, division);
  if (question.year !== undefined || division === "today") {
    const counts = await read(question.year ?? firstPeriod.year);
    return () => counts;
  }
  const years = Array.from(
    { length: lastPeriod.year - firstPeriod.year + 1 },
    (_, at) => firstPeriod.year + at,
  );
  const byYear = new Map(await Promise.all(years.map(async (year) => [year, await read(year)] as const)));
  return (year) => byYear.get(year) ?? [];
}

const nothing: ToldSum = {
  sum: { numerator: 0, denominator: 0, closedNumerator: 0, closedDenominator: 0, counted: 0, reports: 0 },
  hidden: false,
};

function askedYear(
  text: string | undefined,
  measure: SummedMeasure,
  today: Temporal.PlainDate,
): number | undefined {
  if (text === "alle") return undefined;
  const year = /^\d{4}$/.test(text ?? "") ? Number(text) : NaN;
  return year >= measure.firstPeriod.year && year <= measure.lastPeriod.year
    ? year
    : usualYear(measure, today);
}

function inAll(counts: readonly TeamCount[]): TeamCount {
  const sum = (of: (count: TeamCount) => number) => counts.reduce((total, one) => total + of(one), 0);
  return {
    row: "",
    teams: sum((one) => one.teams),
    municipalities: sum((one) => one.municipalities),
    expected: sum((one) => one.expected),
    asked: counts.flatMap(({ asked }) => asked),
  };
}

/** The numbers of a sum as they may be told: the same in the table and in the file. */
export interface ToldNumbers {
  numerator: string;
  denominator: string;
  value: string;
}

export function toldNumbers(
  { sum, hidden }: ToldSum,
  measure: SummedMeasure,
  language: Language,
): ToldNumbers {
  const text = say(words, language);
  const alike = (said: string) => ({ numerator: said, denominator: said, value: said });
  if (hidden) return alike(text.hidden);
  if (sum.reports === 0) return { numerator: "", denominator: "", value: text.notMeasured };
  const value = sum.counted === 0 ? undefined : valueOf(sum, measure);
  return {
    numerator: number(sum.numerator, language, 2),
    denominator: measure.hasDenominator ? number(sum.denominator, language, 2) : "",
    value: value === undefined ? text.noneToCount : valueText(value, measure.unit, language),
  };
}

/** An address of the same page that asks for something else. */
export function viewAddress(
  path: string,
  { measure, year, division }: Pick<PictureQuestion, "measure" | "year" | "division">,
  part?: string,
): string {
  const query = new URLSearchParams({
    maling: measureAddress(measure),
    ar: year === undefined ? "alle" : String(year),
    inndeling: divisionWord(division),
    ...(part === undefined ? {} : { [PART]: part }),
  });
  return `${path}?${query}`;
}

/** What a division is called in an address. */
export function divisionWord(division: Division): string {
  return division === "then" ? "datidens" : "dagens";
}
