import { sql } from "drizzle-orm";
import type { Position, Profession, ServiceType, TeamRole } from "../../domain/profession.ts";
import { asWritten } from "../../domain/catalogue/edit-draft.ts";
import type { Language, Texts, WrittenTexts } from "../../domain/language.ts";
import type { ComposedTeam, LeadershipAnswer } from "../../domain/team-composition.ts";
import type { Database } from "../../database/connect.ts";

export interface TeamMember {
  id: string;
  name: string;
  email: string;
  roles: TeamRole[];
  position: Position | undefined;
  profession: Profession | undefined;
  workplace: string;
  appointed: boolean;
}

/** Somebody who was exchanged for another after the deadline. Who is taken out before it was never really there. */
interface FormerMember {
  name: string;
  leftAt: Temporal.Instant;
  reason: string;
}

export interface Team {
  id: string;
  collaborativeId: string;
  name: string;
  state: "held" | "enrolled" | "refused" | "withdrawn";
  stateReason: string;
  municipalityId: string;
  municipality: string;
  workplace: string;
  serviceType: ServiceType;
  areaReason: string;
  improvement: string;
  pilotSelection: string;
  leadership: LeadershipAnswer | undefined;
  contactName: string;
  contactEmail: string;
  language: Language;
  enrolledAt: Temporal.Instant;
  acceptedAt: Temporal.Instant;
  acceptedTermsVersion: number;
  acceptedText: string;
  version: number;
  areas: { code: string; version: number; title: WrittenTexts }[];
  members: TeamMember[];
  former: FormerMember[];
  /** Rules the organiser has let the team past. */
  waivers: { rule: string; reason: string }[];
}

interface Row extends Record<string, unknown> {
  team: Omit<
    Team,
    "enrolledAt" | "acceptedAt" | "members" | "former" | "areas" | "waivers" | "leadership"
  > & {
    enrolledAt: string;
    acceptedAt: string;
    leadership: LeadershipAnswer | null;
    areas: (Omit<Team["areas"][number], "title"> & { title: Texts; own: boolean })[] | null;
    members:
      | (Omit<TeamMember, "position" | "profession"> & {
          position: Position | null;
          profession: Profession | null;
        })[]
      | null;
    former: { name: string; leftAt: string; reason: string }[] | null;
    waivers: Team["waivers"] | null;
  };
}

export async function readTeam(database: Database, teamId: string): Promise<Team> {
  const [team] = await readTeamsWhere(database, sql`t.id = ${teamId}`);
  if (team === undefined) throw new Error(`There is no team ${teamId}`);
  return team;
}

/** Every team of a collaborative: those that wait for the organiser first, then in the order they came. */
export async function readTeams(database: Database, collaborativeId: string): Promise<Team[]> {
  return readTeamsWhere(database, sql`t.collaborative_id = ${collaborativeId}`);
}

async function readTeamsWhere(database: Database, condition: ReturnType<typeof sql>): Promise<Team[]> {
  const { rows } = await database.execute<Row>(sql`
    select json_build_object('id', t.id, 'collaborativeId', t.collaborative_id, 'name', t.name, 'state', t.state,
      'stateReason', coalesce(t.state_reason, ''), 'municipalityId', t.municipality_id,
      'municipality', municipality_name_on(t.municipality_id, t.enrolled_at::date), 'workplace', u.name,
      'serviceType', u.service_type, 'areaReason', t.area_reason, 'improvement', t.improvement, 'pilotSelection', t.pilot_selection,
      'leadership', t.leadership, 'contactName', t.contact_name, 'contactEmail', t.contact_email, 'language', t.language,
      'enrolledAt', t.enrolled_at, 'acceptedAt', t.accepted_at, 'acceptedTermsVersion', t.accepted_terms_version,
      'acceptedText', t.accepted_text, 'version', t.version,
      'areas', (select json_agg(json_build_object('code', p.package_code, 'version', p.package_version, 'title', v.definition -> 'title',
          'own', exists (select from change_package c where c.code = p.package_code and c.collaborative_id is not null)) order by p.position)
        from team_package p join change_package_version v on v.package_code = p.package_code and v.version = p.package_version
        where p.team_id = t.id),
      'members', (select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', e.email, 'roles', m.roles,
          'position', m.position, 'profession', m.profession, 'workplace', m.workplace, 'appointed', m.appointed_by_leader)
          order by array_position(array['leader', 'resourcePerson', 'staffMember'], m.position), 'teamLeader' = any(m.roles) desc,
            'measurementLead' = any(m.roles) desc, 'patientRepresentative' = any(m.roles), m.joined_at, m.name)
        from team_member m join person e on e.id = m.person_id where m.team_id = t.id and m.left_at is null),
      'former', (select json_agg(json_build_object('name', m.name, 'leftAt', m.left_at, 'reason', m.left_reason) order by m.left_at)
        from team_member m where m.team_id = t.id and m.left_at is not null and m.left_reason is not null),
      'waivers', (select json_agg(json_build_object('rule', w.rule, 'reason', w.reason)) from rule_waiver w where w.team_id = t.id)
    ) as team
    from team t join unit u on u.id = t.unit_id
    where ${condition}
    order by t.state <> 'held', t.enrolled_at, t.id`);
  return rows.map(({ team }) => ({
    ...team,
    enrolledAt: Temporal.Instant.from(team.enrolledAt),
    acceptedAt: Temporal.Instant.from(team.acceptedAt),
    leadership: team.leadership ?? undefined,
    areas: (team.areas ?? []).map(({ own, ...area }) => ({
      ...area,
      title: own ? asWritten(area.title) : area.title,
    })),
    members: (team.members ?? []).map((one) => ({
      ...one,
      position: one.position ?? undefined,
      profession: one.profession ?? undefined,
    })),
    former: (team.former ?? []).map((one) => ({ ...one, leftAt: Temporal.Instant.from(one.leftAt) })),
    waivers: team.waivers ?? [],
  }));
}

/** The team as the rules look at it. */
export function composed(team: Team): ComposedTeam {
  return {
    municipalityId: team.municipalityId,
    workplace: team.workplace,
    serviceType: team.serviceType,
    packageCodes: team.areas.map(({ code }) => code),
    improvement: team.improvement,
    leadership: team.leadership,
    members: team.members,
  };
}
