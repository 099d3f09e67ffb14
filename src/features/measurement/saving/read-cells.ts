import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { prepared } from "../../../database/prepared.ts";
import type { MeasureTexts } from "../../../database/json-columns.ts";
import type { Interval } from "../../../domain/change-package.ts";
import type { CellGround, KeptCell } from "../../../domain/measurement/cell-decision.ts";
import type { CheckedMeasure } from "../../../domain/measurement/entry-check.ts";
import type { EntryTerms, Extension } from "../../../domain/measurement/entry-window.ts";
import { RECENT_VALUES } from "../../../domain/measurement/usual-values.ts";
import { ensureTeamMeasures } from "../ensure-team-measures.ts";

/** Which value of a team is meant. */
export interface CellPlace {
  /** The measure's code. */
  measure: string;
  period: Temporal.PlainDate;
}

/** A value that stands there, with who entered it. */
export interface StoredCell extends KeptCell {
  enteredBy: string | undefined;
}

/** A measure of the team, as far as saving its values goes. */
export interface CellMeasure extends CheckedMeasure {
  id: string;
  code: string;
  interval: Interval;
  texts: Pick<MeasureTexts, "name" | "numeratorLabel" | "denominatorLabel">;
}

/** What is decided by for the asked cells of one team. */
export interface CellReading {
  measures: ReadonlyMap<string, { measure: CellMeasure; ground: CellGround }>;
  stored(place: CellPlace): StoredCell | undefined;
}

/** One query, and no more than the decision needs; a team that has no measures yet gets those of its package first. */
export async function readCells(
  database: Database,
  teamId: string,
  places: readonly CellPlace[],
): Promise<CellReading> {
  const reading = await readOnce(database, teamId, places);
  if (places.every(({ measure }) => reading.measures.has(measure))) return reading;
  await ensureTeamMeasures(database, [teamId]);
  return readOnce(database, teamId, places);
}

const ask = prepared<Row>(
  "read cells",
  sql`
    with asked as (select distinct code, period from unnest(${sql.placeholder("codes")}::text[], ${sql.placeholder("periods")}::date[]) as a (code, period))
    select tm.id, m.code, m.unit, m."interval", m.part_of_whole as "partOfWhole", m.has_denominator as "hasDenominator",
      m.texts, tm.data_source is not null as published,
      (select json_build_object('dueDays', n.due_days, 'openDays', n.open_days, 'afterwards', n.afterwards)
        from team t join measurement_terms n on n.collaborative_id = t.collaborative_id where t.id = tm.team_id) as terms,
      (select json_agg(json_build_array(x.from_period, x.open_through)) from entry_extension x where x.team_id = tm.team_id) as extensions,
      (select json_agg(json_build_array(x.period, x.numerator, x.denominator, x.not_applicable, x.comment, x.late, nullif(p.name, ''),
          x.entered_at, x.version, x.entered_by))
        from asked a join measurement x on x.team_measure_id = tm.id and x.period = a.period left join person p on p.id = x.entered_by
        where a.code = m.code) as stored,
      (select json_build_array(json_agg(h.numerator), json_agg(h.denominator)) from (
        select x.numerator, x.denominator from measurement x where x.team_measure_id = tm.id and x.numerator is not null
        order by x.period desc limit ${sql.raw(String(RECENT_VALUES))}) h) as earlier
    from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
    where tm.team_id = ${sql.placeholder("team")} and tm.measure_code in (select code from asked)`,
);

async function readOnce(
  database: Database,
  teamId: string,
  places: readonly CellPlace[],
): Promise<CellReading> {
  const codes = places.map(({ measure }) => measure);
  // nothing stands before the year 1, and the database knows no such days
  const periods = places.map(({ period }) => (period.year < 1 ? null : period.toString()));
  const rows = await ask(database, { team: teamId, codes, periods });
  const stored = new Map<string, StoredCell>();
  const measures = new Map<string, ReturnType<typeof measureOf>>();
  for (const row of rows) {
    measures.set(row.code, measureOf(row));
    for (const one of row.stored ?? []) stored.set(`${row.code} ${one[0]}`, storedOf(one));
  }
  return { measures, stored: ({ measure, period }) => stored.get(`${measure} ${period.toString()}`) };
}

/** As JSON gives it: days and moments are text, what is absent is null. */
interface Row {
  id: string;
  code: string;
  unit: CellMeasure["unit"];
  interval: Interval;
  partOfWhole: boolean;
  hasDenominator: boolean;
  texts: CellMeasure["texts"];
  published: boolean;
  terms: EntryTerms | null;
  extensions: [fromPeriod: string, openThrough: string][] | null;
  stored: StoredRow[] | null;
  /** The numerators, and the denominators in the same order. */
  earlier: [number[], (number | null)[]] | [null, null];
}

type StoredRow = [
  period: string,
  numerator: number | null,
  denominator: number | null,
  notApplicable: boolean,
  comment: string,
  late: boolean,
  enteredBy: string | null,
  enteredAt: string,
  version: number,
  enteredById: string | null,
];

function measureOf(row: Row) {
  const { id, code, unit, interval, partOfWhole, hasDenominator, texts, published } = row;
  const measure: CellMeasure = { id, code, unit, interval, partOfWhole, hasDenominator, texts };
  const [numerators, denominators] = row.earlier;
  const earlier = (numerators ?? []).map((numerator, at) => ({
    numerator,
    denominator: denominators?.[at] ?? null,
  }));
  const extensions: Extension[] = (row.extensions ?? []).map(([fromPeriod, openThrough]) => ({
    fromPeriod: Temporal.PlainDate.from(fromPeriod),
    openThrough: Temporal.PlainDate.from(openThrough),
  }));
  const ground: CellGround = {
    measure,
    published,
    terms: row.terms ?? undefined,
    extensions,
    earlier,
  };
  return { measure, ground };
}

function storedOf(row: StoredRow): StoredCell {
  const [, numerator, denominator, notApplicable, comment, late, enteredBy, enteredAt, version, enteredById] =
    row;
  return {
    numerator,
    denominator,
    notApplicable,
    comment,
    late,
    enteredBy: enteredBy ?? undefined,
    enteredById: enteredById ?? undefined,
    enteredAt: Temporal.Instant.from(enteredAt),
    version,
  };
}
