import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { storeTeam } from "../../database/example/store-team.ts";

/** A team with figures of TRS-P1 from October to December 2026, in a network of its own. */
export interface TestFigures {
  teamId: string;
  collaborativeId: string;
  slug: string;
  lead: string;
  organizer: string;
  /** The address of one of its measures in the interface. */
  path(measure?: string): string;
}

export async function makeFigures(owner: Database): Promise<TestFigures> {
  const key = randomUUID().slice(0, 8);
  const slug = `nettverk-${key}`;
  const lead = `maling.${key}@example.no`;
  const organizer = `arrangor.${key}@example.no`;
  const { rows } = await owner.execute<{ id: string }>(sql`
    with made as (insert into organizer (name, kind, email) values (${`USHT ${key}`}, 'developmentCentre', 'usht@example.no') returning id),
    somebody as (insert into person (email, name, created_at) values (${organizer}, 'Ada Arrangør', now()) returning id),
    granted as (insert into role_grant (person_id, role, organizer_id, granted_at) select somebody.id, 'organizer', made.id, now() from somebody, made)
    insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, simulated,
      published_at, created_at, updated_at)
    select ${slug}, 'collaborative', 'published', 't', id, '{"nb":{"title":"Trygg i eget hjem"}}', '[]', 'one', '2026-01-31', true,
      now(), now(), now() from made
    returning id`);
  const collaborativeId = (rows[0] as { id: string }).id;
  await owner.execute(sql`
    with made as (
      insert into learning_session (collaborative_id, position, kind, mode, title, programme, place)
      values (${collaborativeId}, 0, 'learningSession', 'physical', '{"nb":"Samling"}', '{"nb":""}', 'Vennesla') returning id)
    insert into session_day (session_id, day, starts, ends) select id, d::date, '09:00', '15:00'
    from made, unnest(array['2026-11-04', '2027-06-02']) d`);
  const municipality = await owner.execute<{ id: string }>(
    sql`select municipality_id as id from municipality_version where number = '4223' and valid_to is null`,
  );
  const { teamId } = await storeTeam(owner, {
    collaborativeId,
    municipalityId: (municipality.rows[0] as { id: string }).id,
    unitName: `Elvestrand ${key}`,
    serviceType: "nursingHome",
    packageCodes: ["TRS", "LMB-HT"],
    pilotSelection: "",
    enrolledAt: Temporal.Instant.from("2026-10-12T08:00:00Z"),
    members: [{ name: "Mona Måling", email: lead, roles: ["teamLeader", "measurementLead"] }],
  });
  return {
    teamId,
    collaborativeId,
    slug,
    lead,
    organizer,
    path: (measure = "trs-p1") => `/api/v1/teams/${teamId}/measures/${measure}`,
  };
}

/** Values of a measure by period: a numerator with a denominator, or nobody to count. */
export async function fillIn(
  owner: Database,
  { teamId }: TestFigures,
  code: string,
  values: Readonly<Record<string, readonly [numerator: number, denominator: number | null] | "none">>,
): Promise<void> {
  await owner.execute(sql`
    insert into team_measure (team_id, measure_code, measure_version, position, target, expected_from)
    select ${teamId}, code, version, position, target, '2026-10-01' from measure where code = ${code}
    order by version desc limit 1 on conflict do nothing`);
  for (const [period, value] of Object.entries(values)) {
    const [numerator, denominator] = value === "none" ? [null, null] : value;
    await owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_at)
      select id, ${period}::date, ${numerator}, ${denominator}, ${value === "none"}, '=1+1', false, '2027-01-04T10:00:00Z'
      from team_measure where team_id = ${teamId} and measure_code = ${code}`);
  }
}
