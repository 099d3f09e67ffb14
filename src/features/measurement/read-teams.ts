import type { RuleSet } from "@laeringsnettverk/spc";
import type { Database } from "../../database/connect.ts";
import type { DataSource, MeasureTexts } from "../../database/json-columns.ts";
import type { ChartKind, Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { Language, Texts } from "../../domain/language.ts";
import type { EntryTerms, Extension } from "../../domain/measurement/entry-window.ts";
import type { SeriesRow } from "../../domain/measurement/series-question.ts";
import { rowsOf } from "../../domain/measurement/value-columns.ts";
import { type DayKey, dayOf, keyOf } from "../../domain/shared-days.ts";
import { ensureTeamMeasures } from "./ensure-team-measures.ts";
import type { ChosenIntervention } from "./interventions.ts";
import {
  type FullMeasureRow,
  type MeasureRow,
  type MeasureWishes,
  readShownRow,
  readTeamRows,
  type ShownMeasureRow,
  type ShownValues,
  type TeamRow,
  type ValueRow,
} from "./team-rows.ts";

/** A value as it is kept, with who entered it and when. */
export interface StoredValue extends SeriesRow {
  comment: string;
  late: boolean;
  enteredBy: string | undefined;
  enteredAt: Temporal.Instant;
  version: number;
}

/** A measure that a team uses, with the numbers of all its values: what a series is read from. */
export interface TeamMeasure {
  id: string;
  code: string;
  kind: MeasureKind;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  partOfWhole: boolean;
  hasDenominator: boolean;
  texts: MeasureTexts;
  /** The team's own; absent when it has none. */
  target: number | undefined;
  packageTarget: number | undefined;
  /** The package it belongs to; absent when the team has made it. */
  packageCode: string | undefined;
  /** The measure it must be read beside. */
  pairedWith: string | undefined;
  /** What that is called, whether the team uses it or not. */
  pairedName: Texts | undefined;
  /** False when the team does not use it, or no longer. */
  chosen: boolean;
  /** Why the team measures it, in its own words; empty when it has not said. */
  purpose: string;
  /** The language a team wrote its own measure in; absent for those of a package, which have all three. */
  writtenIn: Language | undefined;
  /** The package is the network's own: a text it has not written in a language is the bokmål one. */
  networksOwn: boolean;
  /** The member of the team who counts. */
  collectedBy: { id: string; name: string } | undefined;
  /** What the package recommends, and what the team has chosen instead. */
  recommendedChart: ChartKind;
  chart: ChartKind | undefined;
  ruleSet: RuleSet | undefined;
  /** Of the team's own choices about the measure. */
  version: number;
  expectedFrom: Temporal.PlainDate;
  expectedTo: Temporal.PlainDate | undefined;
  /** In the order of time. */
  phases: Phase[];
  dataSource: DataSource | undefined;
  /** When one of the values was last entered or corrected. */
  lastEnteredAt: Temporal.Instant | undefined;
  /** In the order of time. */
  values: readonly SeriesRow[];
}

/** With all values in full. */
export interface FullMeasure extends TeamMeasure {
  values: readonly StoredValue[];
}

/** With those values in full that a page shows so. */
export interface ShownMeasure extends TeamMeasure {
  /** By the key of the period. */
  shown: ReadonlyMap<DayKey, StoredValue>;
  /** Whether any value has one, shown or not. */
  hasComments: boolean;
}

/** What the team changed. Without a measure it belongs to all of them. */
export interface NotedChange {
  id: string;
  measureId: string | undefined;
  day: Temporal.PlainDate;
  title: string;
  description: string;
  version: number;
  /** What it is of the package, where the team has said so. */
  intervention: ChosenIntervention | undefined;
}

/** From this period on the median is calculated anew, because somebody decided so. */
export interface Phase {
  id: string;
  from: Temporal.PlainDate;
  reason: string;
  decidedBy: string | undefined;
  decidedAt: Temporal.Instant;
}

/** What the network has agreed about measuring; ours where it has agreed nothing. */
export interface NetworkTerms extends EntryTerms {
  charts: ChartKind[];
  ruleSets: RuleSet[];
}

interface TeamSession {
  id: string;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
}

/** A team with what it measures. */
export interface MeasuringTeam<Measure extends TeamMeasure = TeamMeasure> {
  id: string;
  name: string;
  unit: string;
  /** Who or what the pilot is tried on; empty when the team has not said. */
  pilotSelection: string;
  withdrawnOn: Temporal.PlainDate | undefined;
  simulated: boolean;
  hasMeasurementLead: boolean;
  /** Absent when the network has agreed nothing of its own. */
  terms: NetworkTerms | undefined;
  extensions: Extension[];
  packages: { code: string; version: number; slug: string; title: Texts }[];
  /** The samlinger, in the order of time. */
  sessions: TeamSession[];
  /** The last day of all its meetings. */
  lastSessionDay: Temporal.PlainDate | undefined;
  changes: NotedChange[];
  measures: Measure[];
  /** It has packages, and no measure of one of them yet. */
  unprepared: boolean;
}

/**
 * Teams with their measures and all values; a team that has none yet gets those of its package first. Measures that are
 * not chosen and have no values are left out, unless asked for: only the plan shows them.
 */
export async function readMeasuringTeams(
  database: Database,
  teamIds: readonly string[],
  measureCode?: string,
  wishes: Omit<MeasureWishes, "code"> = {},
): Promise<MeasuringTeam<FullMeasure>[]> {
  if (teamIds.length === 0) return [];
  const rows = await prepared(database, () =>
    readTeamRows(database, teamIds, { ...wishes, code: measureCode }),
  );
  return rows.map((row) => toTeam(row, toFullMeasure));
}

/** A team with one measure, and the one that must be read beside it: all that the page of a measure shows. */
export async function readShownTeam(
  database: Database,
  teamId: string,
  measureCode: string,
  shown: ShownValues,
): Promise<MeasuringTeam<ShownMeasure> | undefined> {
  const [row] = await prepared(database, async () => {
    const one = await readShownRow(database, teamId, measureCode, shown);
    return one === undefined ? [] : [one];
  });
  return row && toTeam(row, toShownMeasure);
}

/** A team that has no measures yet of one of its packages gets them first. */
async function prepared<Row extends TeamRow>(database: Database, read: () => Promise<Row[]>): Promise<Row[]> {
  const rows = await read();
  const unprepared = rows.filter((row) => row.unprepared).map(({ id }) => id);
  if (unprepared.length === 0) return rows;
  await ensureTeamMeasures(database, unprepared);
  return read();
}

function toTeam<Row extends MeasureRow, Measure extends TeamMeasure>(
  row: TeamRow<Row>,
  measureOf: (row: Row) => Measure,
): MeasuringTeam<Measure> {
  return {
    ...row,
    withdrawnOn: optionalDay(row.withdrawnOn),
    terms: row.terms ?? undefined,
    extensions: (row.extensions ?? []).map(({ fromPeriod, openThrough }) => ({
      fromPeriod: Temporal.PlainDate.from(fromPeriod),
      openThrough: Temporal.PlainDate.from(openThrough),
    })),
    packages: row.packages ?? [],
    sessions: (row.sessions ?? []).map(({ id, firstDay, lastDay }) => ({
      id,
      firstDay: Temporal.PlainDate.from(firstDay),
      lastDay: Temporal.PlainDate.from(lastDay),
    })),
    lastSessionDay: optionalDay(row.lastSessionDay),
    changes: (row.changes ?? []).map((change) => ({
      ...change,
      measureId: change.measureId ?? undefined,
      intervention: change.intervention ?? undefined,
      day: Temporal.PlainDate.from(change.day),
    })),
    measures: (row.measures ?? []).map(measureOf),
  };
}

function toFullMeasure({ values, ...row }: FullMeasureRow): FullMeasure {
  return { ...toMeasure(row), lastEnteredAt: lastEnteredAt(values), values: values.map(toValue) };
}

function toShownMeasure({ older, newest, named, ...row }: ShownMeasureRow): ShownMeasure {
  const values = (newest ?? []).map(toValue);
  const inFull = [...values, ...(named ?? []).map(toValue)];
  return {
    ...toMeasure(row),
    lastEnteredAt: lastEnteredAt(newest ?? [], older?.lastEnteredAt),
    values: older === null ? values : [...rowsOf(older).toReversed(), ...values],
    shown: new Map(inFull.map((value) => [keyOf(value.period), value])),
    hasComments: older?.hasComments === true || values.some(({ comment }) => comment !== ""),
  };
}

function toMeasure(row: MeasureRow): Omit<TeamMeasure, "lastEnteredAt" | "values"> {
  return {
    ...row,
    target: row.target ?? undefined,
    packageTarget: row.packageTarget ?? undefined,
    packageCode: row.packageCode ?? undefined,
    pairedWith: row.pairedWith ?? undefined,
    pairedName: row.pairedName ?? undefined,
    writtenIn: row.writtenIn ?? undefined,
    collectedBy: row.collectedBy ?? undefined,
    chart: row.chart ?? undefined,
    ruleSet: row.ruleSet ?? undefined,
    phases: (row.phases ?? []).map((phase) => ({
      ...phase,
      from: Temporal.PlainDate.from(phase.from),
      decidedBy: phase.decidedBy ?? undefined,
      decidedAt: Temporal.Instant.from(phase.decidedAt),
    })),
    expectedFrom: Temporal.PlainDate.from(row.expectedFrom),
    expectedTo: optionalDay(row.expectedTo),
    dataSource: row.dataSource ?? undefined,
  };
}

function toValue(row: ValueRow): StoredValue {
  const [period, numerator, denominator, notApplicable, comment, late, enteredBy, enteredAt, version] = row;
  return {
    period: dayOf(period),
    numerator,
    denominator,
    notApplicable,
    comment,
    late,
    enteredBy: enteredBy ?? undefined,
    enteredAt: Temporal.Instant.from(enteredAt),
    version,
  };
}

/** The database writes all moments in UTC and alike, so that the last of the texts is the last of the moments. */
function lastEnteredAt(rows: readonly ValueRow[], last = ""): Temporal.Instant | undefined {
  for (const [, , , , , , , enteredAt] of rows) if (enteredAt > last) last = enteredAt;
  return last === "" ? undefined : Temporal.Instant.from(last);
}

function optionalDay(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
