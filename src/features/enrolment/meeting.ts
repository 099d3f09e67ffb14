import { enrolmentDecision } from "../../domain/enrolment-decision.ts";
import type { Profession } from "../../domain/profession.ts";
import { type RuleOutcome, teamRuleOutcomes } from "../../domain/team-rule-outcomes.ts";
import type { TeamRuleName } from "../../domain/team-rules.ts";
import { findPerson, personWith } from "../../platform/login/person.ts";
import { beginSession } from "../../platform/login/session.ts";
import { type Answer, go, type PageAnswer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { say } from "../../platform/words.ts";
import { sendCode } from "./confirm-address.ts";
import { type Draft, findDraft, forgetDraft, saveDraft, type Sending } from "./draft.ts";
import { ownRegistration } from "./meeting-change.ts";
import { type MeetingPage, meetingPage } from "./meeting-page.tsx";
import { words } from "./meeting-words.ts";
import { type OfferedMunicipality, readFacts, readMunicipalities } from "./read-facts.ts";
import { type Offer, offerStatus, placesLeft, readOfferLocked } from "./read-offer.ts";
import { findRegistration } from "./read-registrations.ts";
import { lack } from "./rule-words.ts";
import { closedPage, fullPage, notYetPage } from "./stopped-page.tsx";
import {
  type CheckedRegistration,
  checkedRegistration,
  type TypedRegistration,
  typedRegistration,
} from "./typed-registration.ts";
import { register } from "./write-registration.ts";

const receipt = (offer: Offer) => `/nettverk/${offer.slug}/pamelding/kvittering`;

export async function openMeetingForm(ask: Ask, offer: Offer): Promise<Answer> {
  const registration = await ownRegistration(ask, offer);
  if (registration && !registration.cancelled) return go(receipt(offer));
  const status = offerStatus(offer, ask.now);
  const props = { offer, language: ask.language };
  if (status === "closed") return closedPage(props);
  if (status === "notYet") return notYetPage(props);
  if (status === "full") return fullPage(props);
  const draft = await findDraft(ask, offer.id);
  const typed = draft
    ? typedRegistration(draft.typed)
    : { ...typedRegistration({}), name: ask.person?.name ?? "", email: ask.person?.email ?? "" };
  return show(ask, offer, typed, await readMunicipalities(ask.database, offer), { status: 200 });
}

/** Registers at once when the address is the one logged in with; otherwise a code confirms it. */
export async function answerMeetingForm(ask: Ask, before: Offer, typed: TypedRegistration): Promise<Answer> {
  const isConfirmed = ask.person !== undefined && ask.person.email === typed.email.trim().toLowerCase();
  const offer = isConfirmed ? await readOfferLocked(ask.database, before.id, ask.now) : before;
  const judged = await judgeMeeting(ask, offer, typed, ask.person?.email);
  if ("answer" in judged) return judged.answer;
  if (isConfirmed) {
    await complete(ask, offer, judged.checked, ask.person?.id as string, ask.language);
    return go(receipt(offer));
  }
  const { email } = judged.checked;
  await saveDraft(ask, offer.id, {
    contactEmail: email,
    typed,
    sending: { language: ask.language, acceptedText: "" },
  });
  const refused = await sendCode(ask, offer, email);
  if (refused !== undefined) {
    return show(ask, offer, typed, await readMunicipalities(ask.database, offer), {
      errors: { email: refused },
      status: 429,
      keepWrites: true,
    });
  }
  return go(`/nettverk/${offer.slug}/pamelding/kode`);
}

/** The code was right: everything is asked again, under lock. */
export async function finishRegistration(
  ask: Ask,
  collaborativeId: string,
  draft: Draft & { sending: Sending },
): Promise<Answer> {
  const offer = await readOfferLocked(ask.database, collaborativeId, ask.now);
  const judged = await judgeMeeting(ask, offer, typedRegistration(draft.typed), draft.contactEmail);
  if ("answer" in judged)
    return judged.answer.kind === "page" ? { ...judged.answer, keepWrites: true } : judged.answer;
  const { checked } = judged;
  const personId = await personWith(ask.database, { ...checked, language: draft.sending.language }, ask.now);
  await complete(ask, offer, checked, personId, draft.sending.language);
  if (ask.person !== undefined)
    return go(ask.person.id === personId ? receipt(offer) : `/nettverk/${offer.slug}`);
  await ask.audit({ action: "login.done", subject: { kind: "person", id: personId } });
  return go(receipt(offer), [await beginSession(ask.database, personId, ask.now)]);
}

async function judgeMeeting(
  ask: Ask,
  offer: Offer,
  typed: TypedRegistration,
  confirmedEmail: string | undefined,
): Promise<{ answer: Answer } | { checked: CheckedRegistration }> {
  const municipalities = await readMunicipalities(ask.database, offer);
  const known = {
    municipalityIds: new Set(municipalities.map(({ id }) => id)),
    sessionIds: offer.sessions.map(({ id }) => id),
  };
  const checked = checkedRegistration(typed, known);
  const outcomes = await outcomesFor(ask, offer, checked, municipalities);
  const status = offerStatus(offer, ask.now);
  const isIn = checked.email === confirmedEmail && (await registeredWith(ask, offer, checked.email));
  const decision = enrolmentDecision(outcomes, {
    open: status === "open" || status === "full",
    // whoever has a place keeps it, and may change its time
    placesLeft: isIn ? undefined : placesLeft(offer),
    confirmedWarnings: new Set(typed.confirmed as TeamRuleName[]),
    waivers: new Set(),
    asksOrganizer: false,
  });
  const props = { offer, language: ask.language };
  if (decision.decision === "closed") return { answer: { ...closedPage(props), status: 409 } };
  if (decision.decision === "full") return { answer: { ...fullPage(props), status: 409 } };
  const errors = messages(checked.errors, ask);
  if (decision.decision === "refuse")
    for (const outcome of decision.blocks) errors[fieldOf(outcome)] ??= warningText(outcome, ask);
  if (Object.keys(errors).length > 0) return { answer: show(ask, offer, typed, municipalities, { errors }) };
  if (decision.decision === "confirm") {
    const warnings = decision.warnings.map((outcome) => ({
      rule: outcome.rule,
      text: warningText(outcome, ask),
    }));
    return { answer: show(ask, offer, typed, municipalities, { warnings }) };
  }
  return { checked };
}

/** The rules that speak of one person: the municipality, and whom the meeting is for (A118). */
async function outcomesFor(
  ask: Ask,
  offer: Offer,
  checked: CheckedRegistration,
  municipalities: readonly OfferedMunicipality[],
): Promise<RuleOutcome[]> {
  const rules = offer.rules.filter(
    ({ rule }) => rule === "invitedMunicipality" || rule === "targetProfessions",
  );
  const facts = await readFacts(ask.database, offer, municipalities, undefined);
  const one = { municipalityId: checked.municipalityId, workplace: "", packageCodes: [], improvement: "" };
  return teamRuleOutcomes(
    rules,
    { ...one, members: [{ email: checked.email, roles: ["member"], profession: checked.profession }] },
    facts,
  );
}

async function complete(
  ask: Ask,
  offer: Offer,
  checked: CheckedRegistration,
  personId: string,
  language: Sending["language"],
): Promise<void> {
  const { municipalityId, profession, sessionId, name, email } = checked;
  if (municipalityId === undefined || profession === undefined || sessionId === undefined)
    throw new Error("A registration that was not checked");
  const before = await findRegistration(ask.database, offer.id, personId);
  await register(ask, offer, before, {
    personId,
    name,
    email,
    municipalityId,
    profession: profession satisfies Profession,
    sessionId,
    language,
  });
  await forgetDraft(ask, offer.id);
}

async function registeredWith(ask: Ask, offer: Offer, address: string): Promise<boolean> {
  const known = await findPerson(ask.database, address);
  const registration = known && (await findRegistration(ask.database, offer.id, known.id));
  return registration !== undefined && !registration.cancelled;
}

function show(
  ask: Ask,
  offer: Offer,
  typed: TypedRegistration,
  municipalities: readonly OfferedMunicipality[],
  more: Partial<MeetingPage>,
): PageAnswer {
  return meetingPage({
    offer,
    typed,
    municipalities,
    language: ask.language,
    hidden: ask.hidden(),
    status: 422,
    ...more,
  });
}

function fieldOf(outcome: RuleOutcome): string {
  return outcome.rule === "invitedMunicipality" ? "municipality" : "profession";
}

function warningText(outcome: RuleOutcome, ask: Ask): string {
  if (outcome.rule === "targetProfessions") return say(words, ask.language).confirmOther;
  return lack(outcome, { member: () => "", area: (code) => code }, ask.language);
}

function messages(errors: Readonly<Record<string, string>>, ask: Ask): Record<string, string> {
  const text = say(words, ask.language);
  const needed: Readonly<Record<string, string>> = {
    name: text.nameNeeded,
    email: text.emailNeeded,
    municipality: text.municipalityNeeded,
    profession: text.professionNeeded,
  };
  const own: Readonly<Record<string, string>> = { chooseOne: text.chooseOne, onlyOne: text.onlyOne };
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      own[code] ?? (code === "required" ? (needed[field] ?? code) : (fieldWords(code, ask.language) ?? code)),
    ]),
  );
}
