import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { DataSource, MeasureTexts } from "../../database/json-columns.ts";
import type { Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { Language, Texts } from "../../domain/language.ts";
import type { ChartChoice } from "../../domain/measurement/chart-choice.ts";
import { expectedFrom } from "../../domain/measurement/expected-periods.ts";
import type { SeriesPlan, SeriesRow } from "../../domain/measurement/series-question.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { KeptValue } from "../../platform/api/value-shape.ts";

/** A value with what the interface tells of it; who entered it is told to nobody. */
export type SeriesValue = SeriesRow & KeptValue;

export interface SeriesMeasure {
  /** Absent before somebody has opened the team's measures for the first time. */
  id: string | undefined;
  code: string;
  version: number;
  kind: MeasureKind;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  partOfWhole: boolean;
  hasDenominator: boolean;
  texts: MeasureTexts;
  target: number | undefined;
  dataSource: DataSource | undefined;
  /** The language of a measure the team has made itself; absent for those of a package. */
  writtenIn: Language | undefined;
  plan: SeriesPlan;
  values: SeriesValue[];
}

/** A municipality's name and numbers while they held, half-open. */
interface MunicipalityVersion {
  name: string;
  number: string;
  organisationNumber: string | undefined;
  validFrom: string | undefined;
  validTo: string | undefined;
}

export interface SeriesTeam {
  id: string;
  name: string;
  unitId: string;
  unit: string;
  simulated: boolean;
  collaborative: string;
  municipalities: MunicipalityVersion[];
  measures: SeriesMeasure[];
}

/** A team with the series of its measures, or of one: one query. A measure follows from the package before it is opened. */
export async function readTeamSeries(
  database: Database,
  teamId: string,
  measureCode?: string,
): Promise<SeriesTeam | undefined> {
  const code = measureCode ?? null;
  const { rows } = await database.execute<TeamRow>(sql`
    with owned as (
      select tm.id, m.code, m.version, tm.position, tm.target, tm.expected_from, tm.expected_to, tm.data_source, tm.chart, tm.rule_set
      from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
      where tm.team_id = ${teamId} and (tm.chosen or exists (select from measurement x where x.team_measure_id = tm.id))
      union all
      select null, m.code, m.version, tp.position * 100 + m.position, m.target, null, null, null, null, null
      from team t join team_package tp on tp.team_id = t.id
      join measure m on m.package_code = tp.package_code and m.package_version = tp.package_version
      where t.id = ${teamId} and t.state = 'enrolled' and not exists (
        select from team_measure tm join measure own on own.code = tm.measure_code and own.version = tm.measure_version
        where tm.team_id = t.id and own.package_code = tp.package_code)
    )
    select t.id, t.name, u.id as "unitId", u.name as unit, c.simulated, c.slug as collaborative,
      t.withdrawn_on::text as "withdrawnOn", t.enrolled_at as "enrolledAt",
      (select min(d.day)::text from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = c.id and s.kind = 'learningSession') as "firstSessionDay",
      (select max(d.day)::text from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = c.id) as "lastSessionDay",
      (select jsonb_agg(jsonb_build_object('name', v.name, 'number', v.number, 'organisationNumber', v.organisation_number,
          'validFrom', v.valid_from, 'validTo', v.valid_to) order by v.valid_from nulls first)
        from municipality_version v where v.municipality_id = t.municipality_id) as municipalities,
      (select jsonb_agg(jsonb_build_object('id', n.id, 'measureId', n.team_measure_id, 'day', n.day, 'title', n.title, 'intervention',
          (select jsonb_build_object('packageCode', n.package_code, 'code', n.intervention_code, 'title', i -> 'title')
            from change_package_version v, jsonb_array_elements(v.definition -> 'interventions') i
            where v.package_code = n.package_code and v.version = n.package_version and i ->> 'code' = n.intervention_code))
          order by n.day, n.created_at, n.id)
        from noted_change n where n.team_id = t.id) as changes,
      (select jsonb_agg(jsonb_build_object(
          'id', o.id, 'code', m.code, 'version', m.version, 'kind', m.kind, 'unit', m.unit, 'interval', m."interval",
          'improvement', m.improvement, 'partOfWhole', m.part_of_whole, 'hasDenominator', m.has_denominator,
          'texts', m.texts, 'target', o.target, 'expectedFrom', o.expected_from, 'expectedTo', o.expected_to,
          'dataSource', o.data_source, 'writtenIn', m.written_in,
          'choice', jsonb_build_object('chart', o.chart, 'ruleSet', o.rule_set, 'recommended', m.chart,
              'terms', (select jsonb_build_object('charts', charts, 'ruleSets', rule_sets)
                from measurement_terms where collaborative_id = c.id)),
          'phases', (select jsonb_agg(from_period order by from_period) from measure_phase where team_measure_id = o.id),
          'values', coalesce((select jsonb_agg(jsonb_build_object(
              'period', x.period, 'numerator', x.numerator, 'denominator', x.denominator, 'notApplicable', x.not_applicable,
              'comment', x.comment, 'late', x.late, 'enteredAt', x.entered_at, 'version', x.version) order by x.period)
            from measurement x where x.team_measure_id = o.id), '[]')) order by o.position, m.code)
        from owned o join measure m on m.code = o.code and m.version = o.version
        where ${code}::text is null or m.code = ${code}) as measures
    from team t
    join collaborative c on c.id = t.collaborative_id
    join unit u on u.id = t.unit_id
    where t.id = ${teamId}`);
  return rows[0] && toTeam(rows[0]);
}

/** What the municipality was called and numbered on a day; of one that has ended, as it was last. */
export function municipalityOn(
  { municipalities }: SeriesTeam,
  day: Temporal.PlainDate,
): MunicipalityVersion | undefined {
  const text = day.toString();
  const then = municipalities.find(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= text) && (validTo === undefined || text < validTo),
  );
  return then ?? municipalities.at(-1);
}

/** As JSON gives it: days and moments are text, what is absent is null. */
interface TeamRow extends Record<string, unknown> {
  id: string;
  name: string;
  unitId: string;
  unit: string;
  simulated: boolean;
  collaborative: string;
  withdrawnOn: string | null;
  enrolledAt: string;
  firstSessionDay: string | null;
  lastSessionDay: string | null;
  municipalities:
    | {
        name: string;
        number: string;
        organisationNumber: string | null;
        validFrom: string | null;
        validTo: string | null;
      }[]
    | null;
  changes:
    | {
        id: string;
        measureId: string | null;
        day: string;
        title: string;
        intervention: { packageCode: string; code: string; title: Texts } | null;
      }[]
    | null;
  measures: MeasureRow[] | null;
}

type MeasureRow = Omit<SeriesMeasure, "id" | "target" | "dataSource" | "writtenIn" | "plan" | "values"> & {
  id: string | null;
  target: number | null;
  expectedFrom: string | null;
  expectedTo: string | null;
  dataSource: DataSource | null;
  writtenIn: Language | null;
  choice: ChartChoice;
  phases: string[] | null;
  values: (Omit<SeriesValue, "period" | "enteredAt"> & { period: string; enteredAt: string })[];
};

function toTeam(row: TeamRow): SeriesTeam {
  const { id, name, unitId, unit, simulated, collaborative } = row;
  return {
    id,
    name,
    unitId,
    unit,
    simulated,
    collaborative,
    municipalities: (row.municipalities ?? []).map((one) => ({
      ...one,
      organisationNumber: one.organisationNumber ?? undefined,
      validFrom: one.validFrom ?? undefined,
      validTo: one.validTo ?? undefined,
    })),
    measures: (row.measures ?? []).map((measure) => toMeasure(measure, row)),
  };
}

function toMeasure(row: MeasureRow, team: TeamRow): SeriesMeasure {
  const { expectedFrom: from, expectedTo, choice, phases, ...measure } = row;
  const firstSessionDay = optionalDay(team.firstSessionDay);
  const target = row.target ?? undefined;
  return {
    ...measure,
    id: row.id ?? undefined,
    target,
    dataSource: row.dataSource ?? undefined,
    writtenIn: row.writtenIn ?? undefined,
    values: row.values.map((value) => ({
      ...value,
      period: Temporal.PlainDate.from(value.period),
      enteredAt: Temporal.Instant.from(value.enteredAt),
    })),
    plan: {
      measure: row,
      target,
      expected: {
        interval: row.interval,
        from: optionalDay(from) ?? expectedFrom(norwegianDay(instantOf(team.enrolledAt)), firstSessionDay),
        to: optionalDay(expectedTo),
        withdrawnOn: optionalDay(team.withdrawnOn),
        lastSessionDay: optionalDay(team.lastSessionDay),
      },
      firstSessionDay,
      changes: (team.changes ?? [])
        .filter(({ measureId }) => measureId === null || measureId === row.id)
        .map(({ id, title, day, intervention }) => ({
          id,
          title,
          day: Temporal.PlainDate.from(day),
          intervention: intervention ?? undefined,
        })),
      phases: phases?.map((day) => Temporal.PlainDate.from(day)),
      choice,
    },
  };
}

function instantOf(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(" ", "T"));
}

function optionalDay(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
