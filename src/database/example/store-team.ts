import { sql } from "drizzle-orm";
import type { Language } from "../../domain/language.ts";
import type { Position, Profession, ServiceType, TeamRole } from "../../domain/profession.ts";
import { doubledMembers, type LeadershipAnswer } from "../../domain/team-composition.ts";
import type { Database } from "../connect.ts";

export interface ExampleTeam {
  collaborativeId: string;
  municipalityId: string;
  unitName: string;
  serviceType: ServiceType;
  /** The newest version of each that was valid when the team enrolled. */
  packageCodes: readonly string[];
  improvement?: string;
  pilotSelection?: string;
  leadership?: LeadershipAnswer;
  /** The first is the contact unless one is the team leader. */
  members: readonly ExampleMember[];
  enrolledAt: Temporal.Instant;
  language?: Language;
  /** Waits for the organiser, with the reason it gave. */
  heldBecause?: string;
}

export interface ExampleMember {
  name: string;
  email: string;
  roles: readonly [TeamRole, ...TeamRole[]];
  profession?: Profession;
  position?: Position;
}

interface TeamRow extends Record<string, unknown> {
  id: string;
}

/** An enrolled team as the form would have made it, with its people, its acceptance and the fee as it stood. */
export async function storeTeam(
  database: Database,
  team: ExampleTeam,
): Promise<{ teamId: string; memberIds: string[]; personIds: string[] }> {
  if (doubledMembers(team.members).length > 0) throw new Error(`${team.unitName}: a person is there twice`);
  return database.transaction(async (transaction) => {
    const inside = transaction as unknown as Database;
    await keepTerms(inside, team);
    const teamId = await insertTeam(inside, team);
    await insertPackages(inside, teamId, team);
    const memberIds: string[] = [];
    const personIds: string[] = [];
    for (const member of team.members) {
      const { memberId, personId } = await insertMember(inside, teamId, member, team);
      memberIds.push(memberId);
      personIds.push(personId);
    }
    return { teamId, memberIds, personIds };
  });
}

/** The terms that an acceptance points at; there already when the collaborative was published. */
async function keepTerms(database: Database, { collaborativeId, enrolledAt }: ExampleTeam): Promise<void> {
  await database.execute(sql`
    insert into collaborative_terms (collaborative_id, version, texts, terms, created_at)
    select id, terms_version, texts, '{}', ${enrolledAt.toString()} from collaborative where id = ${collaborativeId}
    on conflict do nothing`);
}

async function insertTeam(database: Database, team: ExampleTeam): Promise<string> {
  const contact = team.members.find(({ roles }) => roles.includes("teamLeader")) ?? team.members[0];
  if (contact === undefined) throw new Error(`${team.unitName}: a team has members`);
  const at = team.enrolledAt.toString();
  const { rows } = await database.execute<TeamRow>(sql`
    with made as (
      insert into unit (municipality_id, name, service_type)
      values (${team.municipalityId}, ${team.unitName}, ${team.serviceType})
      on conflict (municipality_id, lower(name)) do nothing
      returning id
    ), workplace as (
      select id from made
      union all
      select id from unit where municipality_id = ${team.municipalityId} and lower(name) = lower(${team.unitName})
      limit 1
    )
    insert into team (collaborative_id, name, municipality_id, unit_id, state, state_reason, improvement, pilot_selection,
      leadership, contact_name, contact_email, language, enrolled_at, accepted_at, accepted_terms_version, accepted_text,
      no_show_fee_ore, no_show_cancel_by, no_show_only_physical)
    select c.id, ${team.unitName}, ${team.municipalityId}, workplace.id,
      ${team.heldBecause === undefined ? "enrolled" : "held"}, ${team.heldBecause ?? null},
      ${team.improvement ?? ""}, ${team.pilotSelection ?? ""}, ${team.leadership ?? null}, ${contact.name},
      ${mailbox(contact.email)}, ${team.language ?? "nb"}, ${at}, ${at}, c.terms_version, ${acceptedText[team.language ?? "nb"]},
      c.no_show_fee_ore, c.no_show_cancel_by, c.no_show_only_physical
    from collaborative c cross join workplace where c.id = ${team.collaborativeId}
    returning id`);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no collaborative ${team.collaborativeId}`);
  return row.id;
}

async function insertPackages(database: Database, teamId: string, team: ExampleTeam): Promise<void> {
  for (const [position, code] of team.packageCodes.entries()) {
    const { rowCount } = (await database.execute(sql`
      insert into team_package (team_id, package_code, package_version, position)
      select ${teamId}, package_code, version, ${position} from change_package_version
      where package_code = ${code}
      order by valid_from <= ${team.enrolledAt.toString()}::timestamptz desc, version desc limit 1`)) as unknown as {
      rowCount: number;
    };
    if (rowCount !== 1) throw new Error(`There is no change package ${code}`);
  }
}

async function insertMember(
  database: Database,
  teamId: string,
  member: ExampleMember,
  team: ExampleTeam,
): Promise<{ memberId: string; personId: string }> {
  const at = team.enrolledAt.toString();
  const { rows } = await database.execute<{ memberId: string; personId: string }>(sql`
    with known as (
      insert into person (email, name, language, created_at)
      values (${mailbox(member.email)}, ${member.name}, ${team.language ?? "nb"}, ${at})
      on conflict (email) do update set name = case when person.name = '' then excluded.name else person.name end
      returning id
    )
    insert into team_member (team_id, person_id, name, roles, position, profession, joined_at)
    select ${teamId}, known.id, ${member.name}, ${`{${member.roles.join(",")}}`}::text[], ${member.position ?? null},
      ${member.profession ?? null}, ${at} from known
    returning id as "memberId", person_id as "personId"`);
  return rows[0] as { memberId: string; personId: string };
}

function mailbox(address: string): string {
  return address.trim().toLowerCase();
}

/** The form keeps the exact text that was shown; this stands for it. */
const acceptedText = {
  nb: "Når dere sender, er påmeldingen bindende.",
  nn: "Når de sender, er påmeldinga bindande.",
  en: "When you send, the enrolment is binding.",
} as const satisfies Record<Language, string>;
