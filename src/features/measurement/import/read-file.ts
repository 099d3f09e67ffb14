import { isNone } from "../../../domain/measurement/pasted-block.ts";
import { readPeriod } from "../../../domain/measurement/read-period.ts";
import { countsDaysBetween } from "../../../domain/measurement/value.ts";
import { holdsNationalIdentityNumber } from "../../../domain/patient-data.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { type Column, columnsOf, measureNamed, type NamedMeasure } from "./heads.ts";
import type { FileCell, FileProblem, FileRow, FileSheet } from "./file-rows.ts";

/** Why one row can never be saved, whatever stands there; what depends on that is decided with the rest. */
export type RowProblem =
  | "noMeasure"
  | "unknownMeasure"
  | "noPeriod"
  | "periodUnreadable"
  | "otherInterval"
  | "periodsDiffer"
  | "otherTeam"
  | "commentTooLong"
  | "identityNumber";

/** One value that a file has, as it was typed. */
export interface ReadRow {
  /** Where it stands: the number of the row, and the sheet where there are several. */
  row: number;
  sheet?: string;
  /** The measure's code, or what was written where no measure of the team is meant. */
  measure: string;
  /** The first day of the period, or what was written. */
  period: string;
  numerator: string;
  denominator: string;
  none: boolean;
  /** Left out, the comment that stands there stays. */
  comment?: string;
  problem?: RowProblem;
}

export interface ReadFile {
  rows: ReadRow[];
  /** Heads of columns that we do not know. */
  unread: string[];
}

type ReadingTeam = {
  name: string;
  measures: readonly (NamedMeasure & Pick<TeamMeasure, "interval" | "unit">)[];
};

/** As many values as one import takes: the log has a line for each. */
const MOST_VALUES = 5000;
export const LONGEST_COMMENT = 1000;
const LONGEST_TYPED = 60;
/** Titles and notes may stand over the heads. */
const ROWS_BEFORE_HEADS = 10;

/**
 * The values in a file. Two layouts are known by their heads: a value a row, with the measure in a column, and a period
 * a row, with columns for each measure. An empty cell says nothing: it takes no value away, and no comment.
 */
export function readFile(
  sheets: readonly FileSheet[],
  team: ReadingTeam,
): ReadFile | { problem: FileProblem | "noHeads" | "noValues" | "tooManyValues" } {
  const found = sheets.flatMap((sheet) => {
    const heads = headsOf(sheet, team.measures);
    return heads === undefined ? [] : [{ ...heads, name: sheet.name }];
  });
  if (found.length === 0) return { problem: "noHeads" };
  const rows: ReadRow[] = [];
  for (const { columns, rows: below, name } of found) {
    const at = found.length > 1 && name !== undefined ? { sheet: name } : {};
    for (const row of below) {
      for (const value of valuesOf(row, columns, team)) rows.push({ ...value, ...at });
      // at once: a hundred thousand of them would hold up everybody for a second
      if (rows.length > MOST_VALUES) return { problem: "tooManyValues" };
    }
  }
  if (rows.length === 0) return { problem: "noValues" };
  const unread = found.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      column.is === "unknown" ? [screened(plainText(column.head).slice(0, 100))] : [],
    ),
  );
  return { rows, unread: [...new Set(unread)].slice(0, 20) };
}

/** The first row that says what its columns are: a period, and a measure or columns of measures. */
function headsOf({ rows }: FileSheet, measures: readonly NamedMeasure[]) {
  for (const [at, row] of rows.slice(0, ROWS_BEFORE_HEADS).entries()) {
    const columns = columnsOf(row.cells.map(String), measures);
    const has = (...kinds: Column["is"][]) => columns.some(({ is }) => kinds.includes(is));
    if (has("period", "from") && has("code", "measure", "count"))
      return { columns, rows: rows.slice(at + 1) };
  }
  return undefined;
}

function valuesOf(row: FileRow, columns: readonly Column[], team: ReadingTeam): ReadRow[] {
  const cells = new Map(columns.map((column, at) => [column.is, row.cells[at] ?? ""]));
  const cell = (is: Column["is"]) => cells.get(is) ?? "";
  const text = (is: Column["is"]) => plainText(cell(is));
  const at = { row: row.number };
  const wide = columns.flatMap((column, place) =>
    column.is === "count" ? [{ ...column, cell: plainText(row.cells[place] ?? "") }] : [],
  );
  if (wide.length > 0) {
    return [...Map.groupBy(wide, ({ measure }) => measure)].flatMap(([code, own]) => {
      const part = (name: string) => own.find((one) => one.part === name)?.cell ?? "";
      const comment = part("comment");
      const counts = countsOf(part("numerator"), part("denominator"), "");
      if (isEmpty(counts) && comment === "") return [];
      return [{ ...at, ...counts, ...aboutOf(code, cells, comment, team) }];
    });
  }
  const counts = countsOf(text("numerator"), text("denominator"), text("state"));
  const name = text("code") || text("measure");
  const measure = measureNamed(name, team.measures);
  const isEvent = measure !== undefined && countsDaysBetween({ ...measure });
  // an event is its day: our own file of one measure has no numbers for it
  const isDayAlone = isEvent && !cells.has("numerator") && text("period") + text("from") !== "";
  if (isEmpty(counts) && text("comment") === "" && !isDayAlone) return [];
  return [{ ...at, ...counts, ...aboutOf(name, cells, text("comment"), team) }];
}

function countsOf(numerator: string, denominator: string, state: string) {
  // numbers that somebody has typed say more than a state that was left standing
  const none =
    isNone(numerator) || (numerator === "" && denominator === "" && state !== "-" && isNone(state));
  return {
    numerator: isNone(numerator) ? "" : screened(numerator.slice(0, LONGEST_TYPED)),
    denominator: isNone(denominator) ? "" : screened(denominator.slice(0, LONGEST_TYPED)),
    none,
  };
}

function isEmpty({ numerator, denominator, none }: ReturnType<typeof countsOf>): boolean {
  return numerator === "" && denominator === "" && !none;
}

/** Which value it is about, and its comment. What must never be kept is left out here, and told. */
function aboutOf(
  name: string,
  cells: ReadonlyMap<Column["is"], FileCell>,
  comment: string,
  team: ReadingTeam,
): Pick<ReadRow, "measure" | "period" | "comment" | "problem"> {
  const written = [cells.get("from") ?? "", cells.get("period") ?? ""].filter(
    (cell) => plainText(cell) !== "",
  );
  const asWritten = screened(plainText(written.at(-1) ?? "").slice(0, 100));
  const base = { measure: screened(name.slice(0, 200)), period: asWritten };
  const otherTeam = plainText(cells.get("team") ?? "");
  if (otherTeam !== "" && otherTeam.toLowerCase() !== plainText(team.name).toLowerCase())
    return { ...base, problem: "otherTeam" };
  if (name === "") return { ...base, problem: "noMeasure" };
  const measure = measureNamed(name, team.measures);
  if (measure === undefined) return { ...base, problem: "unknownMeasure" };
  const named = { ...base, measure: measure.code };
  const periods = written.map((cell) => readPeriod(cell, measure.interval));
  const [first] = periods;
  if (first === undefined) return { ...named, problem: "noPeriod" };
  const wrong = periods.find((one) => !one.ok);
  if (wrong && !wrong.ok) return { ...named, problem: wrong.code };
  const days = new Set(periods.map((one) => (one.ok ? one.period.toString() : "")));
  if (days.size > 1) return { ...named, problem: "periodsDiffer" };
  const placed = { ...named, period: [...days][0] as string };
  if (comment === "") return placed;
  if (comment.length > LONGEST_COMMENT) return { ...placed, problem: "commentTooLong" };
  if (holdsNationalIdentityNumber(comment)) return { ...placed, problem: "identityNumber" };
  return { ...placed, comment };
}

/** What is kept until somebody has decided holds no fødselsnummer, wherever in the file it stood. */
function screened(text: string): string {
  return holdsNationalIdentityNumber(text) ? "" : text;
}

/** A text as a file can hold it: line ends of one kind, no control characters, no spaces round it. */
export function plainText(cell: FileCell): string {
  return String(cell)
    .replaceAll(/\r\n?/g, "\n")
    .toWellFormed()
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "")
    .trim();
}
