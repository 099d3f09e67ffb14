import { and, eq, sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { storeTeam } from "../../database/example/store-team.ts";
import type { Database } from "../../database/connect.ts";
import { measurement, teamMeasure } from "../../database/schema.ts";
import { ensureTeamMeasures } from "./ensure-team-measures.ts";

/** A team in a running collaborative of its own, with the people that the tests of measuring need. */
export interface TestTeam {
  id: string;
  collaborativeId: string;
  /** Addresses of people who can log in. */
  lead: string;
  leader: string;
  member: string;
  organizer: string;
  /** The address of a measure's page. */
  path(measure: string): string;
}

export interface TestTeamWishes {
  name?: string;
  packageCodes?: readonly string[];
  /** First and last day of each samling. */
  sessions?: readonly string[];
  enrolledOn?: string;
  simulated?: boolean;
  withoutLead?: boolean;
  pilotSelection?: string;
}

export async function makeTestTeam(owner: Database, wishes: TestTeamWishes = {}): Promise<TestTeam> {
  const key = randomUUID().slice(0, 8);
  const address = (role: string) => `${role}.${key}@example.no`;
  const { rows } = await owner.execute<{ id: string }>(sql`
    with made as (insert into organizer (name, kind, email) values (${`USHT ${key}`}, 'developmentCentre', 'usht@example.no') returning id),
    somebody as (insert into person (email, name, created_at) values (${address("arrangor")}, 'Ada Arrangør', now()) returning id),
    granted as (insert into role_grant (person_id, role, organizer_id, granted_at) select somebody.id, 'organizer', made.id, now() from somebody, made)
    insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, simulated,
      published_at, created_at, updated_at)
    select ${`nettverk-${key}`}, 'collaborative', 'published', 't', id, '{"nb":{"title":"Nettverk"}}', '[]', 'one', '2026-01-31',
      ${wishes.simulated ?? false}, now(), now(), now() from made
    returning id`);
  const collaborativeId = (rows[0] as { id: string }).id;
  for (const [position, day] of (wishes.sessions ?? ["2026-11-04", "2027-02-03", "2027-06-02"]).entries()) {
    await owner.execute(sql`
      with made as (
        insert into learning_session (collaborative_id, position, kind, mode, title, programme, place)
        values (${collaborativeId}, ${position}, 'learningSession', 'physical', '{"nb":"Samling"}', '{"nb":""}', 'Vennesla') returning id)
      insert into session_day (session_id, day, starts, ends) select id, ${day}::date, '09:00', '15:00' from made`);
  }
  const municipality = await owner.execute<{ id: string }>(
    sql`select id from municipality order by id limit 1`,
  );
  const { teamId } = await storeTeam(owner, {
    collaborativeId,
    municipalityId: (municipality.rows[0] as { id: string }).id,
    unitName: wishes.name ?? `Elvestrand ${key}`,
    serviceType: "nursingHome",
    packageCodes: wishes.packageCodes ?? ["TRS"],
    pilotSelection: wishes.pilotSelection ?? "",
    enrolledAt: Temporal.PlainDate.from(wishes.enrolledOn ?? "2026-10-12")
      .toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: "10:00" })
      .toInstant(),
    members: [
      { name: "Lise Leder", email: address("leder"), roles: ["teamLeader"] },
      ...(wishes.withoutLead
        ? []
        : [{ name: "Mona Måling", email: address("maling"), roles: ["measurementLead"] as const }]),
      { name: "Didrik Deltaker", email: address("deltaker"), roles: ["member"] },
    ],
  });
  return {
    id: teamId,
    collaborativeId,
    lead: address("maling"),
    leader: address("leder"),
    member: address("deltaker"),
    organizer: address("arrangor"),
    path: (measure) => `/team/${teamId}/malinger/${measure}`,
  };
}

export function dayOf(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

export async function teamMeasureOf(owner: Database, team: TestTeam, code: string) {
  const [row] = await owner
    .select()
    .from(teamMeasure)
    .where(and(eq(teamMeasure.teamId, team.id), eq(teamMeasure.measureCode, code)));
  if (row === undefined) throw new Error(`The team has no ${code}`);
  return row;
}

/** What is kept of a measure, in the order of time. */
export async function valuesOf(owner: Database, team: TestTeam, code: string) {
  const { id } = await teamMeasureOf(owner, team, code);
  return owner
    .select()
    .from(measurement)
    .where(eq(measurement.teamMeasureId, id))
    .orderBy(measurement.period);
}

/** Months in a row, of 20 each; null leaves one out. */
export async function fill(
  owner: Database,
  team: TestTeam,
  code: string,
  from: string,
  counts: readonly (number | null)[],
): Promise<void> {
  await ensureTeamMeasures(owner, [team.id]);
  const { id } = await teamMeasureOf(owner, team, code);
  for (const [at, numerator] of counts.entries()) {
    if (numerator === null) continue;
    const period = dayOf(from).add({ months: at });
    const enteredAt = period.add({ months: 1, days: 2 }).toZonedDateTime("Europe/Oslo").toInstant();
    await owner
      .insert(measurement)
      .values({ teamMeasureId: id, period, numerator, denominator: 20, late: false, enteredAt });
  }
}
