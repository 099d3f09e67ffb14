import type { RuleSet } from "@laeringsnettverk/spc";
import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { DataSource, MeasureTexts } from "../../database/json-columns.ts";
import type { ChartKind, Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { Language, Texts, WrittenTexts } from "../../domain/language.ts";
import type { EntryTerms, Extension } from "../../domain/measurement/entry-window.ts";
import type { SeriesRow } from "../../domain/measurement/series-question.ts";
import { dayOf } from "../../domain/shared-days.ts";
import { ensureTeamMeasures } from "./ensure-team-measures.ts";

/** A value as it is kept, with who entered it and when. */
export interface StoredValue extends SeriesRow {
  comment: string;
  late: boolean;
  enteredBy: string | undefined;
  enteredAt: Temporal.Instant;
  version: number;
}

/** A measure that a team uses, with all its values. */
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
  values: StoredValue[];
}

/** What the team changed. Without a measure it belongs to all of them. */
export interface NotedChange {
  id: string;
  measureId: string | undefined;
  day: Temporal.PlainDate;
  title: string;
  description: string;
  version: number;
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
export interface MeasuringTeam {
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
  measures: TeamMeasure[];
  /** It has packages, and no measure of one of them yet. */
  unprepared: boolean;
}

interface ReadWishes {
  /** Also measures that are not chosen and have no values. */
  withUnused?: boolean;
  /** Beside the one measure also the one it must be read beside. */
  withPair?: boolean;
}

/**
 * Teams with their measures and all values; a team that has none yet gets those of its package first. Measures that are
 * not chosen and have no values are left out, unless asked for: only the plan shows them.
 */
export async function readMeasuringTeams(
  database: Database,
  teamIds: readonly string[],
  measureCode?: string,
  wishes: ReadWishes = {},
): Promise<MeasuringTeam[]> {
  if (teamIds.length === 0) return [];
  const teams = await readTeams(database, teamIds, measureCode, wishes);
  const unprepared = teams.filter((team) => team.unprepared).map(({ id }) => id);
  if (unprepared.length === 0) return teams;
  await ensureTeamMeasures(database, unprepared);
  return readTeams(database, teamIds, measureCode, wishes);
}

/** One query. */
async function readTeams(
  database: Database,
  teamIds: readonly string[],
  measureCode: string | undefined,
  { withUnused = false, withPair = false }: ReadWishes,
): Promise<MeasuringTeam[]> {
  const { rows } = await database.execute<TeamRow>(sql`
    select t.id, t.name, u.name as unit, t.pilot_selection as "pilotSelection", t.withdrawn_on::text as "withdrawnOn", c.simulated,
      exists (select from team_member m where m.team_id = t.id and m.left_at is null and 'measurementLead' = any(m.roles)) as "hasMeasurementLead",
      (select jsonb_agg(jsonb_build_object('code', p.code, 'version', v.version, 'slug', p.slug, 'title', v.definition -> 'title') order by tp.position)
        from team_package tp join change_package p on p.code = tp.package_code
        join change_package_version v on v.package_code = tp.package_code and v.version = tp.package_version
        where tp.team_id = t.id) as packages,
      (select jsonb_agg(jsonb_build_object('id', s.id, 'firstDay', s.first_day, 'lastDay', s.last_day) order by s.first_day)
        from (select s.id, min(d.day) as first_day, max(d.day) as last_day
          from learning_session s join session_day d on d.session_id = s.id
          where s.collaborative_id = c.id and s.kind = 'learningSession' group by s.id) s) as sessions,
      (select jsonb_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards, 'charts', charts, 'ruleSets', rule_sets)
        from measurement_terms where collaborative_id = c.id) as terms,
      (select jsonb_agg(jsonb_build_object('fromPeriod', x.from_period, 'openThrough', x.open_through))
        from entry_extension x where x.team_id = t.id) as extensions,
      (select max(d.day)::text from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = c.id) as "lastSessionDay",
      (select jsonb_agg(jsonb_build_object('id', n.id, 'measureId', n.team_measure_id, 'day', n.day, 'title', n.title,
          'description', n.description, 'version', n.version) order by n.day, n.created_at, n.id)
        from noted_change n where n.team_id = t.id) as changes,
      (select jsonb_agg(jsonb_build_object(
          'id', tm.id, 'code', m.code, 'kind', m.kind, 'unit', m.unit, 'interval', m."interval",
          'improvement', m.improvement, 'partOfWhole', m.part_of_whole, 'hasDenominator', m.has_denominator,
          'texts', m.texts, 'target', tm.target, 'packageTarget', m.target, 'packageCode', m.package_code,
          'pairedWith', m.paired_with,
          'pairedName', case when m.paired_with is not null
            then (select p.texts -> 'name' from measure p where p.code = m.paired_with order by p.version desc limit 1) end,
          'networksOwn', exists (select from change_package p where p.code = m.package_code and p.collaborative_id is not null),
          'chosen', tm.chosen, 'purpose', tm.purpose, 'writtenIn', m.written_in, 'recommendedChart', m.chart, 'chart', tm.chart, 'ruleSet', tm.rule_set,
          'version', tm.version, 'expectedFrom', tm.expected_from, 'expectedTo', tm.expected_to, 'dataSource', tm.data_source,
          'collectedBy', (select jsonb_build_object('id', p.id, 'name', p.name) from person p where p.id = tm.collected_by),
          'phases', (select jsonb_agg(jsonb_build_object('id', ph.id, 'from', ph.from_period, 'reason', ph.reason,
              'decidedBy', nullif(p.name, ''), 'decidedAt', ph.decided_at) order by ph.from_period)
            from measure_phase ph left join person p on p.id = ph.decided_by where ph.team_measure_id = tm.id),
          'values', coalesce((select jsonb_agg(jsonb_build_object(
              'period', x.period, 'numerator', x.numerator, 'denominator', x.denominator,
              'notApplicable', x.not_applicable, 'comment', x.comment, 'late', x.late, 'enteredBy', nullif(p.name, ''),
              'enteredAt', x.entered_at, 'version', x.version) order by x.period)
            from measurement x left join person p on p.id = x.entered_by where x.team_measure_id = tm.id), '[]'))
          order by tm.position)
        from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
        where tm.team_id = t.id and (${measureCode ?? null}::text is null or m.code = ${measureCode ?? null}
            or (${withPair} and m.paired_with = ${measureCode ?? null}))
          and (tm.chosen or ${withUnused} or exists (select from measurement x where x.team_measure_id = tm.id))) as measures,
      t.state = 'enrolled' and exists (
        select from team_package tp
        where tp.team_id = t.id
          and exists (select from measure m where m.package_code = tp.package_code and m.package_version = tp.package_version)
          and not exists (
            select from team_measure tm join measure own on own.code = tm.measure_code and own.version = tm.measure_version
            where tm.team_id = t.id and own.package_code = tp.package_code)) as unprepared
    from team t
    join collaborative c on c.id = t.collaborative_id
    join unit u on u.id = t.unit_id
    where t.id = any(${sql.param(teamIds)}::uuid[])
    order by t.enrolled_at desc, t.name`);
  return rows.map(toTeam);
}

/** As JSON gives it: days and moments are text, what is absent is null. */
interface TeamRow extends Record<string, unknown> {
  id: string;
  name: string;
  unit: string;
  pilotSelection: string;
  withdrawnOn: string | null;
  simulated: boolean;
  hasMeasurementLead: boolean;
  terms: NetworkTerms | null;
  extensions: { fromPeriod: string; openThrough: string }[] | null;
  packages: { code: string; version: number; slug: string; title: Texts }[] | null;
  sessions: { id: string; firstDay: string; lastDay: string }[] | null;
  lastSessionDay: string | null;
  changes:
    | {
        id: string;
        measureId: string | null;
        day: string;
        title: string;
        description: string;
        version: number;
      }[]
    | null;
  measures: MeasureRow[] | null;
  unprepared: boolean;
}

type MeasureRow = Omit<
  TeamMeasure,
  | "target"
  | "packageTarget"
  | "packageCode"
  | "pairedWith"
  | "pairedName"
  | "writtenIn"
  | "collectedBy"
  | "chart"
  | "ruleSet"
  | "phases"
  | "expectedFrom"
  | "expectedTo"
  | "dataSource"
  | "values"
> & {
  target: number | null;
  packageCode: string | null;
  pairedWith: string | null;
  pairedName: Texts | null;
  writtenIn: Language | null;
  collectedBy: { id: string; name: string } | null;
  chart: ChartKind | null;
  ruleSet: RuleSet | null;
  phases:
    | (Omit<Phase, "from" | "decidedBy" | "decidedAt"> & {
        from: string;
        decidedBy: string | null;
        decidedAt: string;
      })[]
    | null;
  packageTarget: number | null;
  expectedFrom: string;
  expectedTo: string | null;
  dataSource: { title: WrittenTexts; licence: string; url?: string } | null;
  values: (Omit<StoredValue, "period" | "enteredBy" | "enteredAt"> & {
    period: string;
    enteredBy: string | null;
    enteredAt: string;
  })[];
};

function toTeam(row: TeamRow): MeasuringTeam {
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
      day: Temporal.PlainDate.from(change.day),
    })),
    measures: (row.measures ?? []).map(toMeasure),
  };
}

function toMeasure(row: MeasureRow): TeamMeasure {
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
    values: row.values.map((value) => ({
      ...value,
      period: dayOf(value.period),
      enteredBy: value.enteredBy ?? undefined,
      // made when somebody asks: a page of ten years asks for a few of them
      get enteredAt() {
        return Temporal.Instant.from(value.enteredAt);
      },
    })),
  };
}

function optionalDay(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
