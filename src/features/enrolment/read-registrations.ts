import { and, eq, isNull } from "drizzle-orm";
import type { Profession } from "../../domain/profession.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { meetingRegistration, person } from "../../database/schema.ts";

/** One person's place at one of the times of an information meeting. */
export interface Registration {
  id: string;
  sessionId: string;
  personId: string;
  name: string;
  email: string;
  municipalityId: string;
  profession: Profession;
  language: Language;
  cancelled: boolean;
}

export async function findRegistration(
  database: Database,
  collaborativeId: string,
  personId: string,
): Promise<Registration | undefined> {
  const [row] = await rowsWhere(
    database,
    and(eq(meetingRegistration.collaborativeId, collaborativeId), eq(meetingRegistration.personId, personId)),
  );
  return row;
}

/** Everybody who comes, in the order they registered. */
export async function readRegistrations(
  database: Database,
  collaborativeId: string,
): Promise<Registration[]> {
  return rowsWhere(
    database,
    and(eq(meetingRegistration.collaborativeId, collaborativeId), isNull(meetingRegistration.cancelledAt)),
  );
}

async function rowsWhere(database: Database, condition: ReturnType<typeof and>): Promise<Registration[]> {
  const rows = await database
    .select({ registration: meetingRegistration, email: person.email })
    .from(meetingRegistration)
    .innerJoin(person, eq(person.id, meetingRegistration.personId))
    .where(condition)
    .orderBy(meetingRegistration.registeredAt, meetingRegistration.name);
  return rows.map(({ registration, email }) => ({
    id: registration.id,
    sessionId: registration.sessionId,
    personId: registration.personId,
    name: registration.name,
    email,
    municipalityId: registration.municipalityId,
    profession: registration.profession as Profession,
    language: isLanguage(registration.language) ? registration.language : "nb",
    cancelled: registration.cancelledAt !== null,
  }));
}
