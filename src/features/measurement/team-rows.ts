import type { RuleSet } from "@laeringsnettverk/spc";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { type Prepared, preparedAs } from "../../database/prepared.ts";
import type { ChartKind } from "../../domain/change-package.ts";
import type { Language, Texts, WrittenTexts } from "../../domain/language.ts";
import type { ValueColumns } from "../../domain/measurement/value-columns.ts";
import type { ChosenIntervention } from "./interventions.ts";
import type { NetworkTerms, Phase, TeamMeasure } from "./read-teams.ts";

/** Which of the teams' measures. */
export interface MeasureWishes {
  /** This one alone. */
  code?: string | undefined;
  /** Beside the one measure also the one it must be read beside. */
  withPair?: boolean;
  /** Also measures that are not chosen and have no values. */
  withUnused?: boolean;
}

/** One query: the teams with what they measure and all values in full. */
export async function readTeamRows(
  database: Database,
  teamIds: readonly string[],
  wishes: MeasureWishes,
): Promise<TeamRow<FullMeasureRow>[]> {
  const one = teamIds.length === 1;
  const values = { [one ? "team" : "teams"]: one ? teamIds[0] : teamIds, code: wishes.code };
  return questionFor(one, wishes)(database, values);
}

/**
 * The query for what is asked, and nothing in it that is not: then the database plans it once and not each time, which
 * takes it three times as long as to answer.
 */
function questionFor(one: boolean, wishes: MeasureWishes): Prepared<TeamRow<FullMeasureRow>> {
  const { code, withPair, withUnused } = wishes;
  const measures = code === undefined ? "all" : withPair ? "pair" : "one";
  const name = `${one ? "team" : "teams"} measures ${measures}${withUnused ? " unused" : ""}`;
  return preparedAs(name, () => queryOf(one, wishes, allInFull));
}

/** Which values of a measure are shown with who entered them and when; of the others its page needs the numbers alone. */
export interface ShownValues {
  /** So many of the newest. */
  newest: number;
  /** And those of the periods that these days are in. */
  on: readonly Temporal.PlainDate[];
}

/** More than there are days in a hundred years. */
export const ALL_VALUES = 100_000;

/** One query: a team with one measure and the one that must be read beside it, of which the numbers alone are read. */
export async function readShownRow(
  database: Database,
  team: string,
  code: string,
  { newest, on }: ShownValues,
): Promise<TeamRow<ShownMeasureRow> | undefined> {
  const query = preparedAs<TeamRow<ShownMeasureRow>>("team measure shown", () =>
    queryOf(true, { code, withPair: true }, newestInFull),
  );
  return (await query(database, { team, code, newest, on: on.map(String) }))[0];
}

const asked = (name: string) => sql.placeholder(name);

const valueInFull = sql`json_build_array(x.period, x.numerator, x.denominator, x.not_applicable, x.comment, x.late,
  nullif(p.name, ''), x.entered_at, x.version)`;

const allInFull = sql`'values', coalesce((
  select json_agg(${valueInFull} order by x.period)
  from measurement x left join person p on p.id = x.entered_by where x.team_measure_id = tm.id), '[]')`;

/**
 * The newest in full, and of those before them the numbers alone: ten years of weeks in full take the database three times
 * as long. The period a day is in is the last that begins on that day or before it.
 */
const newestInFull = sql`
  'older', (
    select json_build_object('periods', json_agg(x.period - date '1970-01-01'), 'numerators', json_agg(x.numerator),
      'denominators', json_agg(x.denominator), 'lastEnteredAt', max(x.entered_at), 'hasComments', bool_or(x.comment <> ''))
    from (
      select * from measurement where team_measure_id = tm.id order by period desc
      offset case when m.code = ${asked("code")} then ${asked("newest")}::integer else 0 end) x
    having count(*) > 0),
  'newest', (
    select json_agg(${valueInFull} order by x.period)
    from (
      select * from measurement where team_measure_id = tm.id order by period desc
      limit case when m.code = ${asked("code")} then ${asked("newest")}::integer else 0 end) x
    left join person p on p.id = x.entered_by),
  'named', (
    select json_agg(${valueInFull})
    from unnest(${asked("on")}::date[]) as named(day), lateral (
      select * from measurement where team_measure_id = tm.id and period <= named.day order by period desc limit 1) x
    left join person p on p.id = x.entered_by)`;

function queryOf(one: boolean, { code, withPair, withUnused }: MeasureWishes, values: SQL): SQL {
  const pair = withPair ? sql`or m.paired_with = ${asked("code")}` : sql``;
  const thatMeasure = code === undefined ? sql`` : sql`and (m.code = ${asked("code")} ${pair})`;
  const used = sql`and (tm.chosen or exists (select from measurement x where x.team_measure_id = tm.id))`;
  return sql`
    select t.id, t.name, u.name as unit, t.pilot_selection as "pilotSelection", t.withdrawn_on::text as "withdrawnOn", c.simulated,
      exists (select from team_member m where m.team_id = t.id and m.left_at is null and 'measurementLead' = any(m.roles)) as "hasMeasurementLead",
      (select json_agg(json_build_object('code', p.code, 'version', v.version, 'slug', p.slug, 'title', v.definition -> 'title') order by tp.position)
        from team_package tp join change_package p on p.code = tp.package_code
        join change_package_version v on v.package_code = tp.package_code and v.version = tp.package_version
        where tp.team_id = t.id) as packages,
      (select json_agg(json_build_object('id', s.id, 'firstDay', s.first_day, 'lastDay', s.last_day) order by s.first_day)
        from (select s.id, min(d.day) as first_day, max(d.day) as last_day
          from learning_session s join session_day d on d.session_id = s.id
          where s.collaborative_id = c.id and s.kind = 'learningSession' group by s.id) s) as sessions,
      (select json_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards, 'charts', charts, 'ruleSets', rule_sets)
        from measurement_terms where collaborative_id = c.id) as terms,
      (select json_agg(json_build_object('fromPeriod', x.from_period, 'openThrough', x.open_through))
        from entry_extension x where x.team_id = t.id) as extensions,
      (select max(d.day)::text from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = c.id) as "lastSessionDay",
      (select json_agg(json_build_object('id', n.id, 'measureId', n.team_measure_id, 'day', n.day, 'title', n.title,
          'description', n.description, 'version', n.version, 'intervention',
          (select jsonb_build_object('packageCode', n.package_code, 'version', n.package_version, 'code', n.intervention_code, 'title', i -> 'title')
            from change_package_version v, jsonb_array_elements(v.definition -> 'interventions') i
            where v.package_code = n.package_code and v.version = n.package_version and i ->> 'code' = n.intervention_code)) order by n.day, n.created_at, n.id)
        from noted_change n where n.team_id = t.id) as changes,
      (select json_agg(json_build_object(
          'id', tm.id, 'code', m.code, 'kind', m.kind, 'unit', m.unit, 'interval', m."interval",
          'improvement', m.improvement, 'partOfWhole', m.part_of_whole, 'hasDenominator', m.has_denominator,
          'texts', m.texts, 'target', tm.target, 'packageTarget', m.target, 'packageCode', m.package_code,
          'pairedWith', m.paired_with,
          'pairedName', case when m.paired_with is not null
            then (select p.texts -> 'name' from measure p where p.code = m.paired_with order by p.version desc limit 1) end,
          'networksOwn', exists (select from change_package p where p.code = m.package_code and p.collaborative_id is not null),
          'chosen', tm.chosen, 'purpose', tm.purpose, 'writtenIn', m.written_in, 'recommendedChart', m.chart, 'chart', tm.chart, 'ruleSet', tm.rule_set,
          'version', tm.version, 'expectedFrom', tm.expected_from, 'expectedTo', tm.expected_to, 'dataSource', tm.data_source,
          'collectedBy', (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = tm.collected_by),
          'phases', (select json_agg(json_build_object('id', ph.id, 'from', ph.from_period, 'reason', ph.reason,
              'decidedBy', nullif(p.name, ''), 'decidedAt', ph.decided_at) order by ph.from_period)
            from measure_phase ph left join person p on p.id = ph.decided_by where ph.team_measure_id = tm.id),
          ${values})
          order by tm.position)
        from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
        where tm.team_id = t.id ${thatMeasure} ${withUnused ? sql`` : used}) as measures,
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
    where ${one ? sql`t.id = ${asked("team")}` : sql`t.id = any(${asked("teams")}::uuid[])`}
    order by t.enrolled_at desc, t.name`;
}

/** As JSON gives it: days and moments are text, what is absent is null. */
export interface TeamRow<Row extends MeasureRow = MeasureRow> extends Record<string, unknown> {
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
        intervention: ChosenIntervention | null;
      }[]
    | null;
  measures: Row[] | null;
  unprepared: boolean;
}

export type MeasureRow = Omit<
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
  | "lastEnteredAt"
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
};

export type FullMeasureRow = MeasureRow & { values: ValueRow[] };

export type ShownMeasureRow = MeasureRow & {
  /** The newest first; null when there are none before those in full. */
  older: (ValueColumns & { lastEnteredAt: string; hasComments: boolean }) | null;
  newest: ValueRow[] | null;
  /** Those of the days that were named: they may be among the others too. */
  named: ValueRow[] | null;
};

/** Period, numerator, denominator, none to count, comment, late, by whom, when, version: hundreds of them, so without names. */
export type ValueRow = [
  string,
  number | null,
  number | null,
  boolean,
  string,
  boolean,
  string | null,
  string,
  number,
];
