import { and, eq, sql } from "drizzle-orm";
import { isLanguage } from "../../domain/language.ts";
import { person, team as teamTable, teamMember, teamPackage, unit } from "../../database/schema.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { CheckedEnrolment, CheckedMember } from "./checked-enrolment.ts";
import { welcomeLetter } from "./letters.ts";
import type { Offer } from "./read-offer.ts";
import type { Team, TeamMember } from "./read-team.ts";
import { insertMember, insertPackages, organizerName } from "./write-team.ts";

/** Saves changed people and texts. A person is known by the address: another address is another person. */
export async function changeTeam(
  ask: Ask,
  before: Team,
  offer: Offer,
  { team }: CheckedEnrolment,
): Promise<void> {
  await nextVersion(ask, before);
  await ask.database
    .update(teamTable)
    .set({
      areaReason: team.areaReason,
      improvement: team.improvement,
      pilotSelection: team.pilotSelection,
      leadership: team.leadership ?? null,
    })
    .where(eq(teamTable.id, before.id));
  if (team.serviceType) {
    await ask.database
      .update(unit)
      .set({ serviceType: team.serviceType })
      .where(sql`id = (select unit_id from team where id = ${before.id})`);
  }
  await changePackages(ask, before, offer, team.packageCodes);
  const staying = (email: string) => team.members.find((member) => member.email === email);
  for (const member of before.members)
    if (staying(member.email) === undefined) await leave(ask, member, null);
  for (const member of team.members) {
    const known = before.members.find(({ email }) => email === member.email);
    if (known !== undefined) await updateMember(ask, known, member);
    else await join(ask, before, offer, member);
  }
  await ask.audit({
    action: "team.changed",
    subject: { kind: "team", id: before.id },
    collaborativeId: before.collaborativeId,
    teamId: before.id,
    old: summary(before.members, before),
    new: summary(team.members, team),
  });
}

/** One person for another after the deadline, with the reason; the new one takes over roles and position (A054, C08). */
export async function swapMember(
  ask: Ask,
  before: Team,
  offer: Offer,
  leaving: TeamMember,
  coming: CheckedMember,
  reason: string,
): Promise<void> {
  await nextVersion(ask, before);
  await leave(ask, leaving, reason);
  await join(ask, before, offer, coming);
  await ask.audit({
    action: "team.memberSwapped",
    subject: { kind: "teamMember", id: leaving.id },
    collaborativeId: before.collaborativeId,
    teamId: before.id,
    old: { name: leaving.name, email: leaving.email },
    new: { name: coming.name, email: coming.email, reason },
  });
}

/** Takes the team's row. Whoever came between is told by the caller, which compared the version it read. */
async function nextVersion(ask: Ask, team: Team): Promise<void> {
  const taken = await ask.database
    .update(teamTable)
    .set({ version: team.version + 1 })
    .where(and(eq(teamTable.id, team.id), eq(teamTable.version, team.version)))
    .returning({ id: teamTable.id });
  if (taken.length === 0) throw new Error("The team was changed while its row was held");
}

async function leave(ask: Ask, member: TeamMember, reason: string | null): Promise<void> {
  await ask.database
    .update(teamMember)
    .set({ leftAt: ask.now, leftReason: reason })
    .where(eq(teamMember.id, member.id));
}

async function join(ask: Ask, team: Team, offer: Offer, member: CheckedMember): Promise<void> {
  const personId = await insertMember(ask, team.id, member, team.language);
  if (team.state !== "enrolled") return;
  const [known] = await ask.database
    .select({ language: person.language })
    .from(person)
    .where(eq(person.id, personId));
  const language = isLanguage(known?.language) ? known.language : team.language;
  const about = {
    offer,
    organizer: await organizerName(ask.database, offer),
    publicUrl: ask.publicUrl,
    team: {
      id: team.id,
      name: team.name,
      municipality: team.municipality,
      memberNames: team.members.map(({ name }) => name),
    },
  };
  const letter = welcomeLetter(about, member, ask.person?.name || team.contactName, language);
  await ask.mail({ email: member.email, name: member.name, language }, letter, {
    kind: "enrolment.welcome",
    onceKey: `${team.id} ${personId} ${team.version}`,
  });
}

async function updateMember(ask: Ask, known: TeamMember, member: CheckedMember): Promise<void> {
  await ask.database
    .update(teamMember)
    .set({
      name: member.name,
      roles: [...member.roles],
      position: member.position ?? null,
      profession: member.profession ?? null,
      workplace: member.workplace ?? "",
      appointedByLeader: member.appointed,
    })
    .where(eq(teamMember.id, known.id));
}

/** A package that stays keeps the version it was chosen in. */
async function changePackages(ask: Ask, before: Team, offer: Offer, codes: readonly string[]): Promise<void> {
  for (const { code } of before.areas) {
    if (!codes.includes(code))
      await ask.database
        .delete(teamPackage)
        .where(and(eq(teamPackage.teamId, before.id), eq(teamPackage.packageCode, code)));
  }
  const kept = before.areas.map(({ code }) => code);
  await insertPackages(
    ask.database,
    before.id,
    offer,
    codes.filter((code) => !kept.includes(code)),
  );
}

function summary(
  members: readonly { name: string; email: string; roles: readonly string[] }[],
  texts: { improvement: string; pilotSelection: string },
) {
  return {
    improvement: texts.improvement,
    pilotSelection: texts.pilotSelection,
    members: members.map(({ name, email, roles }) => ({ name, email, roles })),
  };
}
