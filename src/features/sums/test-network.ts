import { sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import type { Database } from "../../database/connect.ts";

/** For the tests: a network that runs, with an organiser of its own. */
export async function makeNetwork(
  owner: Database,
  { simulated = false, lastDay = "2027-06-02" }: { simulated?: boolean; lastDay?: string } = {},
): Promise<string> {
  const key = randomUUID().slice(0, 8);
  const { rows } = await owner.execute<{ id: string }>(sql`
    with made as (insert into organizer (name, kind, email) values (${`USHT ${key}`}, 'developmentCentre', 'usht@example.no') returning id),
    network as (
      insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day,
        simulated, published_at, created_at, updated_at)
      select ${`nettverk-${key}`}, 'collaborative', 'published', 't', id, '{"nb":{"title":"Nettverk"}}', '[]', 'one', '2026-01-31',
        ${simulated}, now(), now(), now() from made
      returning id),
    terms as (
      insert into collaborative_terms (collaborative_id, version, texts, terms, created_at)
      select id, 1, '{}', '{}', now() from network),
    session as (
      insert into learning_session (collaborative_id, position, kind, mode, title, programme, place)
      select id, 0, 'learningSession', 'physical', '{"nb":"Samling"}', '{"nb":""}', 'Vennesla' from network returning id),
    days as (insert into session_day (session_id, day, starts, ends) select id, ${lastDay}::date, '09:00', '15:00' from session)
    select id from network`);
  return (rows[0] as { id: string }).id;
}

interface MeasuringTeam {
  id: string;
  /** The id of each measure of the team, in the order they were asked for. */
  measures: string[];
}

/** A team of a municipality that uses these measures, and has entered nothing. */
export async function makeMeasuringTeam(
  owner: Database,
  collaborativeId: string,
  municipalityId: string,
  measureCodes: readonly string[],
  {
    expectedFrom = "2027-01-01",
    name = `Team ${randomUUID()}`,
  }: { expectedFrom?: string; name?: string } = {},
): Promise<MeasuringTeam> {
  const { rows } = await owner.execute<{ id: string; measure: string }>(sql`
    with workplace as (
      insert into unit (municipality_id, name, service_type) values (${municipalityId}, ${`Sykehjem ${randomUUID()}`}, 'nursingHome') returning id),
    made as (
      insert into team (collaborative_id, name, municipality_id, unit_id, state, contact_name, contact_email, enrolled_at,
        accepted_at, accepted_terms_version, accepted_text, no_show_only_physical)
      select ${collaborativeId}, ${name}, ${municipalityId}, id, 'enrolled', 'Kari', 'kari@example.no', '2026-12-01',
        now(), 1, '', true from workplace
      returning id)
    select id from made`);
  const id = (rows[0] as { id: string }).id;
  const measures: string[] = [];
  for (const [position, code] of measureCodes.entries()) {
    const used = await owner.execute<{ id: string }>(sql`
      insert into team_measure (team_id, measure_code, measure_version, position, expected_from)
      values (${id}, ${code}, 1, ${position}, ${expectedFrom}) returning id`);
    measures.push((used.rows[0] as { id: string }).id);
  }
  return { id, measures };
}

/** Saves values in one statement, as a sheet does. A null numerator is «ingen aktuelle». */
export async function enter(
  owner: Database,
  values: readonly (readonly [
    measure: string,
    period: string,
    numerator: number | null,
    denominator: number | null,
  ])[],
): Promise<void> {
  const rows = values.map(([measure, period, numerator, denominator]) => ({
    measure,
    period,
    numerator,
    denominator,
  }));
  await owner.execute(sql`
    insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, late, entered_at)
    select measure, period, numerator, case when numerator is null then null else denominator end, numerator is null, false, now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (measure uuid, period date, numerator double precision, denominator double precision)
    on conflict (team_measure_id, period) do update set numerator = excluded.numerator, denominator = excluded.denominator,
      not_applicable = excluded.not_applicable, version = measurement.version + 1`);
}
