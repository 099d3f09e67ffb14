import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { CollaborativeTexts } from "../../../database/json-columns.ts";
import type { Improvement, Interval, MeasureKind, Unit } from "../../../domain/change-package.ts";
import type { Texts } from "../../../domain/language.ts";
import type { EntryTerms, Extension } from "../../../domain/measurement/entry-window.ts";
import type { ChartChoice } from "../../../domain/measurement/chart-choice.ts";
import type { SeriesRow } from "../../../domain/measurement/series-question.ts";
import { rowsOf, type ValueColumns } from "../../../domain/measurement/value-columns.ts";
import { addressed, type MeasureVersion } from "../../../platform/measure-version.ts";

/** A measure that teams of the network use. Two versions of it are two: they may count different things. */
export interface NetworkMeasure extends MeasureVersion {
  kind: MeasureKind;
  name: Texts;
  denominatorLabel: Texts | undefined;
  /** The package is the network's own: a name it has not written in a language is the bokmål one. */
  networksOwn: boolean;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  hasDenominator: boolean;
  partOfWhole: boolean;
}

/** A team that uses the chosen measure, or has used it. */
export interface NetworkTeam {
  id: string;
  name: string;
  withdrawnOn: Temporal.PlainDate | undefined;
  target: number | undefined;
  /** How the team has chosen to see it, and the first periods of the phases it has decided. */
  choice: ChartChoice;
  phases: readonly Temporal.PlainDate[];
  expectedFrom: Temporal.PlainDate;
  expectedTo: Temporal.PlainDate | undefined;
  extensions: Extension[];
  rows: SeriesRow[];
}

/** What a network has counted of one measure. */
export interface NetworkFigures {
  slug: string;
  texts: CollaborativeTexts;
  simulated: boolean;
  /** The teams have agreed that small figures may be told. */
  open: boolean;
  terms: EntryTerms | undefined;
  firstSessionDay: Temporal.PlainDate | undefined;
  lastSessionDay: Temporal.PlainDate | undefined;
  /** In the order of the packages. */
  measures: NetworkMeasure[];
  chosen: NetworkMeasure | undefined;
  teams: NetworkTeam[];
}

interface Row extends Record<string, unknown> {
  slug: string;
  texts: CollaborativeTexts;
  simulated: boolean;
  open: boolean;
  terms: EntryTerms | null;
  first: string | null;
  last: string | null;
  measures:
    | (Omit<NetworkMeasure, "denominatorLabel" | "validFrom"> & {
        denominatorLabel: Texts | null;
        validFrom: string;
      })[]
    | null;
  chosen: { code: string; version: number } | null;
  teams:
    | {
        id: string;
        name: string;
        withdrawnOn: string | null;
        target: number | null;
        choice: ChartChoice;
        phases: string[] | null;
        from: string;
        to: string | null;
        extensions: { from: string; through: string }[] | null;
        values: ValueColumns | null;
      }[]
    | null;
}

/**
 * One query. Teams that are let through, and those that have withdrawn, with what they counted before they did; published
 * series and a team's own measures belong to no network's sum.
 * @param asked "trs-p3", or "trs-p3.1" for one of several versions
 */
export async function readNetworkFigures(
  database: Database,
  collaborativeId: string,
  asked: string | undefined,
): Promise<NetworkFigures> {
  const { code, version } = addressed(asked);
  const { rows } = await database.execute<Row>(sql`
    with used as materialized (
      select t.id as team_id, t.name, t.withdrawn_on, tm.id, tm.target, tm.expected_from, tm.expected_to, tm.position,
        tm.chart as team_chart, tm.rule_set, m.chart as recommended, m.part_of_whole, m.package_code, m.package_version,
        m.code, m.version, m.kind, m.texts, m.unit, m."interval", m.improvement, m.has_denominator
      from team t join team_measure tm on tm.team_id = t.id and tm.data_source is null
      join measure m on m.code = tm.measure_code and m.version = tm.measure_version and m.package_code is not null
      where t.collaborative_id = ${collaborativeId} and t.state in ('enrolled', 'withdrawn')
        and (tm.chosen or exists (select from measurement v where v.team_measure_id = tm.id))
    ),
    measures as materialized (
      select distinct on (u.code, u.version) u.code, u.version, u.kind, u.texts -> 'name' as name,
        u.texts -> 'denominatorLabel' as denominator_label, u.unit, u."interval", u.improvement, u.has_denominator, u.part_of_whole,
        exists (select from change_package cp where cp.code = u.package_code and cp.collaborative_id is not null) as networks_own,
        v.valid_from, min(u.position) over (partition by u.code) as place, count(*) over (partition by u.code, u.version) as teams
      from used u join change_package_version v on v.package_code = u.package_code and v.version = u.package_version
      order by u.code, u.version
    ),
    chosen as materialized (
      select code, version from measures
      order by code = ${code} desc, version is not distinct from ${version ?? null}::int desc,
        case when code = ${code} then version end desc nulls last, kind = 'outcome' desc, teams desc, place, code, version desc limit 1
    )
    select c.slug, c.texts, c.simulated, c.figures_open as open,
      (select json_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards)
        from measurement_terms where collaborative_id = c.id) as terms,
      (select min(d.day)::text from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = c.id and s.kind = 'learningSession') as first,
      (select max(d.day)::text from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id) as last,
      (select json_agg(json_build_object('code', code, 'version', version, 'validFrom', valid_from,
          'severalVersions', exists (select from measures other where other.code = m.code and other.version <> m.version), 'kind', kind, 'name', name, 'networksOwn', m.networks_own, 'denominatorLabel', denominator_label, 'unit', unit,
          'interval', "interval", 'improvement', improvement, 'hasDenominator', has_denominator, 'partOfWhole', part_of_whole) order by place, code, version desc) from measures m) as measures,
      (select json_build_object('code', code, 'version', version) from chosen) as chosen,
      (select json_agg(json_build_object('id', u.team_id, 'name', u.name, 'withdrawnOn', u.withdrawn_on, 'target', u.target,
          'choice', json_build_object('chart', u.team_chart, 'ruleSet', u.rule_set, 'recommended', u.recommended,
            'terms', (select json_build_object('charts', charts, 'ruleSets', rule_sets) from measurement_terms where collaborative_id = c.id)),
          'phases', (select json_agg(from_period order by from_period) from measure_phase where team_measure_id = u.id),
          'from', u.expected_from, 'to', u.expected_to,
          'extensions', (select json_agg(json_build_object('from', x.from_period, 'through', x.open_through))
            from entry_extension x where x.team_id = u.team_id),
          'values', (select json_build_object('periods', json_agg(v.period - date '1970-01-01' order by v.period),
              'numerators', json_agg(v.numerator order by v.period), 'denominators', json_agg(v.denominator order by v.period))
            from measurement v where v.team_measure_id = u.id and (u.withdrawn_on is null or v.period < u.withdrawn_on)
            having count(*) > 0))
          order by u.name, u.team_id)
        from used u join chosen on chosen.code = u.code and chosen.version = u.version) as teams
    from collaborative c where c.id = ${collaborativeId}`);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no collaborative ${collaborativeId}`);
  const measures = (row.measures ?? []).map((one) => ({
    ...one,
    validFrom: Temporal.PlainDate.from(one.validFrom),
    denominatorLabel: one.denominatorLabel ?? undefined,
  }));
  return {
    ...row,
    terms: row.terms ?? undefined,
    firstSessionDay: optionalDay(row.first),
    lastSessionDay: optionalDay(row.last),
    measures,
    chosen: measures.find((one) => one.code === row.chosen?.code && one.version === row.chosen.version),
    teams: (row.teams ?? []).map((team) => ({
      id: team.id,
      name: team.name,
      withdrawnOn: optionalDay(team.withdrawnOn),
      target: team.target ?? undefined,
      choice: team.choice,
      phases: (team.phases ?? []).map((day) => Temporal.PlainDate.from(day)),
      expectedFrom: Temporal.PlainDate.from(team.from),
      expectedTo: optionalDay(team.to),
      extensions: (team.extensions ?? []).map(({ from, through }) => ({
        fromPeriod: Temporal.PlainDate.from(from),
        openThrough: Temporal.PlainDate.from(through),
      })),
      rows: team.values === null ? [] : rowsOf(team.values),
    })),
  };
}

function optionalDay(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
