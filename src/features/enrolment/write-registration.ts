import { eq, sql } from "drizzle-orm";
import type { Language } from "../../domain/language.ts";
import { norwegianDay, norwegianMoment } from "../../domain/norwegian-time.ts";
import type { Profession } from "../../domain/profession.ts";
import { meetingRegistration } from "../../database/schema.ts";
import { withdrawMail } from "../../platform/mail/withdraw.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { cancelledLetter, connectionLetter, registeredLetter } from "./meeting-letters.ts";
import type { Offer, OfferedSession } from "./read-offer.ts";
import type { Registration } from "./read-registrations.ts";
import { organizerName } from "./write-team.ts";

const connection = "meeting.connection";
/** When on its day the link leaves. */
const connectionTime = Temporal.PlainTime.from("08:00");

export interface NewRegistration {
  personId: string;
  name: string;
  email: string;
  municipalityId: string;
  profession: Profession;
  sessionId: string;
  language: Language;
}

/**
 * One row for a person: another time takes the place of the first in the same statement, so there are never both and
 * never none (C13). Registering the same again changes nothing and sends nothing (C09).
 */
export async function register(
  ask: Ask,
  offer: Offer,
  before: Registration | undefined,
  one: NewRegistration,
): Promise<void> {
  if (before !== undefined && !before.cancelled && before.sessionId === one.sessionId) return;
  const { personId, name, email, municipalityId, profession, sessionId, language } = one;
  const [row] = await ask.database
    .insert(meetingRegistration)
    .values({
      collaborativeId: offer.id,
      personId,
      name,
      municipalityId,
      profession,
      sessionId,
      language,
      registeredAt: ask.now,
    })
    .onConflictDoUpdate({
      target: [meetingRegistration.collaborativeId, meetingRegistration.personId],
      set: {
        sessionId,
        name,
        municipalityId,
        profession,
        language,
        cancelledAt: null,
        registeredAt: sql`case when ${meetingRegistration.cancelledAt} is null then ${meetingRegistration.registeredAt} else excluded.registered_at end`,
      },
    })
    .returning({ id: meetingRegistration.id });
  if (row === undefined) throw new Error("A registration was not kept");
  const changed = before !== undefined && !before.cancelled;
  const letter = await about(ask, offer, one);
  const to = { email, name, language };
  await ask.mail(to, registeredLetter(letter, changed), {
    kind: changed ? "meeting.changed" : "meeting.registered",
  });
  await sendConnection(ask, offer, row.id, to, letter);
  await ask.audit({
    action: changed ? "meeting.changed" : "meeting.registered",
    subject: { kind: "meetingRegistration", id: row.id },
    collaborativeId: offer.id,
    old: before && { sessionId: before.sessionId, cancelled: before.cancelled },
    new: { email, sessionId },
  });
}

export async function cancelRegistration(ask: Ask, offer: Offer, registration: Registration): Promise<void> {
  await ask.database
    .update(meetingRegistration)
    .set({ cancelledAt: ask.now })
    .where(eq(meetingRegistration.id, registration.id));
  await withdrawMail(ask.database, connection, registration.id);
  const letter = await about(ask, offer, registration);
  await ask.mail(
    { email: registration.email, name: registration.name, language: registration.language },
    cancelledLetter(letter),
    { kind: "meeting.cancelled" },
  );
  await ask.audit({
    action: "meeting.cancelled",
    subject: { kind: "meetingRegistration", id: registration.id },
    collaborativeId: offer.id,
    old: { sessionId: registration.sessionId },
  });
}

/**
 * The link leaves on its day, and at once to those who come later; once to each (A123, C37). A letter that still waits
 * when the time is changed is written anew, since it tells the time.
 */
async function sendConnection(
  ask: Ask,
  offer: Offer,
  registrationId: string,
  to: { email: string; name: string; language: Language },
  letter: Awaited<ReturnType<typeof about>>,
): Promise<void> {
  if (offer.connection === undefined) return;
  const { day, url } = offer.connection;
  await withdrawMail(ask.database, connection, registrationId);
  const isDue = Temporal.PlainDate.compare(norwegianDay(ask.now), day) >= 0;
  const leaves = norwegianMoment(day, connectionTime);
  const later = !isDue || Temporal.Instant.compare(ask.now, leaves) < 0;
  await ask.mail(to, connectionLetter(letter, url), {
    kind: connection,
    onceKey: registrationId,
    ...(later ? { sendAfter: leaves } : {}),
  });
  await ask.database
    .update(meetingRegistration)
    .set({
      connectionSentAt: sql`coalesce(${meetingRegistration.connectionSentAt}, ${(later ? leaves : ask.now).toString()}::timestamptz)`,
    })
    .where(eq(meetingRegistration.id, registrationId));
}

async function about(ask: Ask, offer: Offer, one: { name: string; language: Language; sessionId: string }) {
  const session = offer.sessions.find(({ id }) => id === one.sessionId) as OfferedSession;
  return {
    offer,
    session,
    name: one.name,
    organizer: await organizerName(ask.database, offer),
    publicUrl: ask.publicUrl,
    language: one.language,
  };
}
