import { isOpenForEnrolment } from "../../domain/enrolment-deadline.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { type Answer, go, type PageAnswer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { words } from "./meeting-words.ts";
import { type Offer, readOfferLocked } from "./read-offer.ts";
import { findRegistration, type Registration } from "./read-registrations.ts";
import { registrationPage } from "./registration-page.tsx";
import { cancelRegistration, register } from "./write-registration.ts";

const receipt = (offer: Offer) => `/nettverk/${offer.slug}/pamelding/kvittering`;

/** Changes the time or cancels, until the deadline. */
export async function answerChange(
  ask: Ask,
  collaborativeId: string,
  form: { action: "change" | "cancel"; sessions: string[] },
): Promise<Answer> {
  const offer = await readOfferLocked(ask.database, collaborativeId, ask.now);
  const registration = await ownRegistration(ask, offer);
  if (registration === undefined || registration.cancelled) return go(`/nettverk/${offer.slug}/pamelding`);
  if (!isOpenForEnrolment(offer.deadline, ask.now))
    return { ...showRegistration(ask, offer, registration), status: 409 };
  if (form.action === "cancel") {
    await cancelRegistration(ask, offer, registration);
    return go(receipt(offer));
  }
  const text = say(words, ask.language);
  const [sessionId, ...others] = form.sessions;
  if (others.length > 0) return showRegistration(ask, offer, registration, text.onlyOne);
  if (sessionId === undefined || !offer.sessions.some(({ id }) => id === sessionId))
    return showRegistration(ask, offer, registration, text.chooseOne);
  await register(ask, offer, registration, { ...registration, sessionId });
  return go(receipt(offer));
}

export async function openRegistration(ask: Ask, offer: Offer): Promise<Answer> {
  const registration = await ownRegistration(ask, offer);
  return registration === undefined
    ? go(`/nettverk/${offer.slug}/pamelding`)
    : showRegistration(ask, offer, registration);
}

function showRegistration(ask: Ask, offer: Offer, registration: Registration, error?: string): PageAnswer {
  return registrationPage({
    offer,
    registration,
    language: ask.language,
    hidden: ask.hidden(),
    open: isOpenForEnrolment(offer.deadline, ask.now),
    connectionDue:
      offer.connection !== undefined &&
      Temporal.PlainDate.compare(norwegianDay(ask.now), offer.connection.day) >= 0,
    error,
    status: error === undefined ? 200 : 422,
  });
}

export async function ownRegistration(ask: Ask, offer: Offer): Promise<Registration | undefined> {
  return ask.person === undefined ? undefined : findRegistration(ask.database, offer.id, ask.person.id);
}
