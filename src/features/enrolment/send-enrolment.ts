import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { personWith } from "../../platform/login/person.ts";
import { beginSession } from "../../platform/login/session.ts";
import { type Answer, go } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { email } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { sendCode } from "./confirm-address.ts";
import { type Draft, draftBecame, saveDraft, type Sending } from "./draft.ts";
import { words } from "./form-words.ts";
import { judge, type Judged } from "./judge.ts";
import { problems } from "./problems.ts";
import { type Offer, readOfferLocked } from "./read-offer.ts";
import { showJudged } from "./show-form.ts";
import { closedPage, fullPage, stoppedNow } from "./stopped-page.tsx";
import { acceptedText, termsFor } from "./terms.ts";
import { type TypedEnrolment, typedEnrolment } from "./typed-enrolment.ts";
import { enrolTeam, findTeamOf } from "./write-team.ts";

/** Sends at once when the contact is logged in with the same address; otherwise a code confirms it. */
export async function send(ask: Ask, before: Offer, typed: TypedEnrolment): Promise<Answer> {
  const isConfirmed =
    ask.person !== undefined && ask.person.email === typed.contactEmail.trim().toLowerCase();
  const offer = isConfirmed ? await readOfferLocked(ask.database, before.id, ask.now) : before;
  const stopped = await refusal(ask, offer, typed, ask.person?.email);
  if ("answer" in stopped) return stopped.answer;
  const text = say(words, ask.language);
  if (typed.terms !== String(offer.termsVersion)) {
    return showJudged(ask, offer, typed, stopped.judged, {
      notice: { tone: "warning", text: text.termsChanged },
    });
  }
  const sending: Sending = {
    language: ask.language,
    acceptedText: acceptedText(termsFor(offer, ask.language), typed.anchored ? text.anchored : undefined),
  };
  if (isConfirmed) return go(`/team/${await enrol(ask, offer, stopped.judged, sending)}/kvittering`);
  const contactEmail = stopped.judged.checked.contact.email;
  await saveDraft(ask, offer.id, { contactEmail, typed, sending });
  const tooMany = await sendCode(ask, offer, contactEmail);
  if (tooMany !== undefined) {
    const judged = stopped.judged;
    const asked = await showJudged(ask, offer, typed, judged, {
      problems: [{ field: "contactEmail", text: tooMany }],
      status: 429,
    });
    return { ...asked, keepWrites: true };
  }
  return go(`/nettverk/${offer.slug}/pamelding/kode`);
}

/** The code was right: everything is asked again, under lock, and then the team is made and its contact logged in. */
export async function finishSending(
  ask: Ask,
  collaborativeId: string,
  draft: Draft & { sending: Sending },
): Promise<Answer> {
  const offer = await readOfferLocked(ask.database, collaborativeId, ask.now);
  const typed = typedEnrolment(draft.typed);
  const stopped = await refusal(ask, offer, typed, draft.contactEmail);
  if ("answer" in stopped)
    return stopped.answer.kind === "page" ? { ...stopped.answer, keepWrites: true } : stopped.answer;
  if (typed.terms !== String(offer.termsVersion)) {
    const notice = { tone: "warning" as const, text: say(words, ask.language).termsChanged };
    return { ...(await showJudged(ask, offer, typed, stopped.judged, { notice })), keepWrites: true };
  }
  const teamId = await enrol(ask, offer, stopped.judged, draft.sending);
  const cookies = ask.person === undefined ? [await logInContact(ask, stopped.judged, draft.sending)] : [];
  return go(`/team/${teamId}/kvittering`, cookies);
}

/** Why it cannot be sent now, as the page that says so; or else what the rules said. */
async function refusal(
  ask: Ask,
  offer: Offer,
  typed: TypedEnrolment,
  confirmedEmail: string | undefined,
): Promise<{ answer: Answer } | { judged: Judged }> {
  const judged = await judge(ask.database, offer, typed, ask.now);
  const { checked, decision } = judged;
  if (decision.decision === "closed")
    return { answer: stoppedNow(ask, offer, typed) ?? closedPage({ offer, language: ask.language, typed }) };
  if (decision.decision === "full") {
    await keepIfReachable(ask, offer, typed);
    return { answer: fullPage({ offer, language: ask.language, typed }) };
  }
  const errors = { ...checked.errors };
  const sent = await findTeamOf(
    ask.database,
    offer,
    checked.team.municipalityId ?? "",
    checked.team.workplace,
  );
  if (sent !== undefined) {
    // the same contact sending again, from another tab or after a lost answer: one team, one receipt (C09)
    if (sent.contactEmail === checked.contact.email && sent.contactEmail === confirmedEmail)
      return { answer: go(`/team/${sent.id}/kvittering`) };
    errors.workplace ??= "alreadyEnrolled";
  }
  const blocks = decision.decision === "refuse" ? decision.blocks : [];
  if (Object.keys(errors).length > 0 || blocks.length > 0) {
    const all = problems(offer, typed, { errors, blocks, members: checked.team.members }, ask.language);
    const mayAskOrganizer = decision.decision === "refuse" && decision.mayAskOrganizer;
    return { answer: await showJudged(ask, offer, typed, judged, { problems: all, mayAskOrganizer }) };
  }
  if (decision.decision === "confirm")
    return { answer: await showJudged(ask, offer, typed, judged, { warnings: decision.warnings }) };
  return { judged };
}

async function enrol(
  ask: Ask,
  offer: Offer,
  { checked, decision, municipalities }: Judged,
  sending: Sending,
): Promise<string> {
  const municipality = municipalities.find(({ id }) => id === checked.team.municipalityId);
  if (municipality === undefined || (decision.decision !== "accept" && decision.decision !== "hold"))
    throw new Error("An enrolment that was not accepted");
  const broken: RuleOutcome[] =
    decision.decision === "hold" ? [...decision.blocks, ...decision.deviations] : decision.deviations;
  const held = decision.decision === "hold";
  const teamId = await enrolTeam(ask, offer, {
    checked,
    sending,
    municipality,
    deviations: broken.map(({ rule }) => rule),
    held,
  });
  await draftBecame(ask, offer.id, teamId);
  return teamId;
}

async function logInContact(ask: Ask, { checked }: Judged, sending: Sending) {
  const personId = await personWith(
    ask.database,
    { ...checked.contact, language: sending.language },
    ask.now,
  );
  await ask.audit({ action: "login.done", subject: { kind: "person", id: personId } });
  return beginSession(ask.database, personId, ask.now);
}

async function keepIfReachable(ask: Ask, offer: Offer, typed: TypedEnrolment): Promise<void> {
  const address = email().safeParse(typed.contactEmail);
  if (address.success) await saveDraft(ask, offer.id, { contactEmail: address.data, typed });
}
