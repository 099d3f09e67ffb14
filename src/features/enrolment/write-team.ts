import { and, eq, sql } from "drizzle-orm";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { Position, TeamRole } from "../../domain/profession.ts";
import type { Database } from "../../database/connect.ts";
import { organizer, person, team, teamMember, teamPackage } from "../../database/schema.ts";
import { personWith } from "../../platform/login/person.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { CheckedEnrolment, CheckedMember } from "./checked-enrolment.ts";
import { heldLetter, receiptLetter, welcomeLetter } from "./letters.ts";
import type { Offer } from "./read-offer.ts";
import type { Sending } from "./draft.ts";

/** An enrolment that has passed every check, with the text that was accepted. */
export interface ReadyEnrolment {
  checked: CheckedEnrolment;
  sending: Sending;
  municipality: { id: string; name: string };
  /** The rules it does not follow, as the sender confirmed them. */
  deviations: readonly string[];
  held: boolean;
}

/** A team from this workplace that takes part already or waits for the organiser. */
export async function findTeamOf(
  database: Database,
  offer: Offer,
  municipalityId: string,
  workplace: string,
): Promise<{ id: string; contactEmail: string } | undefined> {
  const { rows } = await database.execute<{ id: string; contactEmail: string }>(sql`
    select t.id, t.contact_email as "contactEmail" from team t join unit u on u.id = t.unit_id
    where t.collaborative_id = ${offer.id} and u.municipality_id = ${municipalityId} and lower(u.name) = lower(${workplace})
      and t.state in ('held', 'enrolled')
    limit 1`);
  return rows[0];
}

/** Makes the team with its people, keeps the acceptance and the fee as they stand, and sends the letters: one transaction. */
export async function enrolTeam(ask: Ask, offer: Offer, ready: ReadyEnrolment): Promise<string> {
  const { checked, sending, municipality, held } = ready;
  const { contact } = checked;
  const unitId = await unitWith(
    ask.database,
    municipality.id,
    checked.team.workplace,
    checked.team.serviceType ?? "other",
  );
  const [row] = await ask.database
    .insert(team)
    .values({
      collaborativeId: offer.id,
      name: checked.team.workplace,
      municipalityId: municipality.id,
      unitId,
      state: held ? "held" : "enrolled",
      stateReason: held ? checked.askReason : null,
      areaReason: checked.team.areaReason,
      improvement: checked.team.improvement,
      pilotSelection: checked.team.pilotSelection,
      leadership: checked.team.leadership ?? null,
      contactName: contact.name,
      contactEmail: contact.email,
      language: sending.language,
      enrolledAt: ask.now,
      acceptedAt: ask.now,
      acceptedTermsVersion: offer.termsVersion,
      acceptedText: sending.acceptedText,
      noShowFeeOre: offer.noShow?.feeOre ?? null,
      noShowCancelBy: offer.noShow?.cancelBy ?? null,
      noShowOnlyPhysical: offer.noShow?.onlyPhysical ?? true,
    })
    .returning({ id: team.id });
  if (row === undefined) throw new Error("A team was not made");
  await insertPackages(ask.database, row.id, offer, checked.team.packageCodes);
  for (const member of checked.team.members) await insertMember(ask, row.id, member, sending.language);
  await sendLetters(ask, offer, row.id, ready);
  await ask.audit({
    action: held ? "team.held" : "team.enrolled",
    subject: { kind: "team", id: row.id },
    collaborativeId: offer.id,
    teamId: row.id,
    new: {
      contact: contact.email,
      termsVersion: offer.termsVersion,
      deviations: ready.deviations,
      ...(held ? { reason: checked.askReason } : {}),
    },
  });
  return row.id;
}

/** The workplace, made when nobody has come from it before. Its kind of service is corrected by whoever enrols last. */
async function unitWith(
  database: Database,
  municipalityId: string,
  name: string,
  serviceType: string,
): Promise<string> {
  const { rows } = await database.execute<{ id: string }>(sql`
    insert into unit (municipality_id, name, service_type) values (${municipalityId}, ${name}, ${serviceType})
    on conflict (municipality_id, lower(name)) do update set service_type = excluded.service_type
    returning id`);
  const [row] = rows;
  if (row === undefined) throw new Error("A unit was neither made nor found");
  return row.id;
}

export async function insertPackages(
  database: Database,
  teamId: string,
  offer: Offer,
  codes: readonly string[],
): Promise<void> {
  const areas = offer.areas.filter(({ code }) => codes.includes(code));
  if (areas.length === 0) return;
  await database.insert(teamPackage).values(
    areas.map(({ code, version }, position) => ({
      teamId,
      packageCode: code,
      packageVersion: version,
      position,
    })),
  );
}

/** @returns the person's id */
export async function insertMember(
  ask: Ask,
  teamId: string,
  member: CheckedMember,
  language: Language,
): Promise<string> {
  const personId = await personWith(
    ask.database,
    { email: member.email, name: member.name, language },
    ask.now,
  );
  await ask.database.insert(teamMember).values({
    teamId,
    personId,
    name: member.name,
    roles: [...member.roles],
    position: member.position ?? null,
    profession: member.profession ?? null,
    workplace: member.workplace ?? "",
    appointedByLeader: member.appointed,
    joinedAt: ask.now,
  });
  return personId;
}

async function sendLetters(ask: Ask, offer: Offer, teamId: string, ready: ReadyEnrolment): Promise<void> {
  const { checked, sending, held } = ready;
  const { contact } = checked;
  const about = {
    offer,
    organizer: await organizerName(ask.database, offer),
    publicUrl: ask.publicUrl,
    team: {
      id: teamId,
      name: checked.team.workplace,
      municipality: ready.municipality.name,
      memberNames: checked.team.members.map(({ name }) => name),
    },
  };
  const to = { ...contact, language: sending.language };
  const letter = held
    ? heldLetter(about, contact.name, checked.askReason, sending.language)
    : receiptLetter(about, contact.name, sending.acceptedText, sending.language);
  await ask.mail(to, letter, { kind: held ? "enrolment.held" : "enrolment.receipt", onceKey: teamId });
  if (!held) await welcomeMembers(ask, about, contact.name, sending.language);
}

/** Each member of a team that has just got its place hears of it once, in their own language. */
export async function welcomeMembers(
  ask: Ask,
  about: Parameters<typeof welcomeLetter>[0],
  contactName: string,
  teamLanguage: Language,
): Promise<void> {
  const members = await ask.database
    .select({
      id: teamMember.id,
      name: teamMember.name,
      roles: teamMember.roles,
      position: teamMember.position,
      email: person.email,
      language: person.language,
    })
    .from(teamMember)
    .innerJoin(person, eq(person.id, teamMember.personId))
    .where(and(eq(teamMember.teamId, about.team.id), sql`${teamMember.leftAt} is null`));
  for (const member of members) {
    const language = isLanguage(member.language) ? member.language : teamLanguage;
    const known = {
      name: member.name,
      roles: member.roles as TeamRole[],
      position: (member.position ?? undefined) as Position | undefined,
    };
    const letter = welcomeLetter(about, known, contactName, language);
    await ask.mail({ email: member.email, name: member.name, language }, letter, {
      kind: "enrolment.welcome",
      onceKey: member.id,
    });
  }
}

export async function organizerName(database: Database, offer: Offer): Promise<string> {
  const [row] = await database
    .select({ name: organizer.name })
    .from(organizer)
    .where(eq(organizer.id, offer.organizerId));
  return row?.name ?? "";
}
