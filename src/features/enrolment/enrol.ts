import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { ruleOf } from "./checked-enrolment.ts";
import { personWith } from "../../platform/login/person.ts";
import { beginSession } from "../../platform/login/session.ts";
import { type Answer, go, type PageAnswer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { email } from "../../platform/web/fields.ts";
import { moment } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { checkedEnrolment } from "./checked-enrolment.ts";
import { sendCode } from "./confirm-address.ts";
import { type Draft, draftBecame, findDraft, saveDraft, type Sending } from "./draft.ts";
import { type EnrolmentPage, enrolmentPage } from "./enrolment-page.tsx";
import { words } from "./form-words.ts";
import { judge, type Judged } from "./judge.ts";
import { draftLetter } from "./letters.ts";
import { problems } from "./problems.ts";
import { type Offer, offerStatus, readOfferLocked } from "./read-offer.ts";
import { closedPage, fullPage, notYetPage } from "./stopped-page.tsx";
import { acceptedText, termsFor } from "./terms.ts";
import {
  emptyMember,
  isEmptyRow,
  type TypedEnrolment,
  typedEnrolment,
  withRowsChanged,
} from "./typed-enrolment.ts";
import { enrolTeam, findTeamOf } from "./write-team.ts";

/** The form as it opens: empty, or with the draft of this browser or this person. */
export async function openForm(ask: Ask, offer: Offer): Promise<Answer> {
  const stopped = stoppedPage(ask, offer);
  if (stopped) return stopped;
  const text = say(words, ask.language);
  const draft = await findDraft(ask, offer.id);
  if (draft === undefined) return showForm(ask, offer, emptyForm(ask, offer));
  const saved = ask.query.has("lagret");
  const notice = saved
    ? { tone: "done" as const, title: text.savedTitle, text: text.saved(draft.contactEmail ?? "") }
    : { tone: "info" as const, text: text.resumed(moment(draft.updatedAt, ask.language)) };
  return showForm(ask, offer, typedEnrolment(draft.typed), { notice });
}

/** What a pressed button does: one row more or less, a draft, or the sending. */
export async function answerForm(ask: Ask, offer: Offer, typed: TypedEnrolment): Promise<Answer> {
  const changed = withRowsChanged(typed);
  if (changed !== undefined) {
    const focusRow = typed.action === "add" ? changed.members.length - 1 : undefined;
    // not a deed: the same key may come again, as when somebody presses twice
    return showForm(ask, offer, changed, { status: 422, focusRow });
  }
  return typed.action === "save" ? keepForLater(ask, offer, typed) : send(ask, offer, typed);
}

/** A draft needs only an address to find it by, and nothing in it that must not be kept. */
async function keepForLater(ask: Ask, offer: Offer, typed: TypedEnrolment): Promise<Answer> {
  const stopped = stoppedPage(ask, offer, typed);
  if (stopped) return stopped;
  const { errors } = checkedEnrolment(typed, offer, new Set());
  const serious = Object.entries(errors).filter(
    ([field, code]) => field === "contactEmail" || ["identityNumber", "tooLong", "letters"].includes(code),
  );
  if (serious.length > 0) {
    const judged = await judge(ask.database, offer, typed, ask.now);
    return showJudged(ask, offer, typed, judged, {
      problems: problems(
        offer,
        typed,
        { errors: Object.fromEntries(serious), blocks: [], members: [] },
        ask.language,
      ),
    });
  }
  const contactEmail = email().parse(typed.contactEmail);
  await saveDraft(ask, offer.id, { contactEmail, typed });
  // so that the draft can be found from another machine, by logging in
  await personWith(ask.database, { email: contactEmail, name: "", language: ask.language }, ask.now);
  const letter = draftLetter(offer, ask.publicUrl, ask.language);
  await ask.mail({ email: contactEmail, language: ask.language }, letter, {
    kind: "enrolment.draft",
    onceKey: `${offer.id} ${contactEmail}`,
  });
  return go(`/nettverk/${offer.slug}/pamelding?lagret=1`);
}

async function send(ask: Ask, before: Offer, typed: TypedEnrolment): Promise<Answer> {
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
    return { answer: stoppedPage(ask, offer, typed) ?? closedPage({ offer, language: ask.language, typed }) };
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

function stoppedPage(ask: Ask, offer: Offer, typed?: TypedEnrolment): PageAnswer | undefined {
  const props = { offer, language: ask.language, typed };
  switch (offerStatus(offer, ask.now)) {
    case "notYet":
      return notYetPage(props);
    case "closed":
      return closedPage(props);
    case "full":
      return typed === undefined ? fullPage(props) : undefined;
    case "open":
      return undefined;
  }
}

/** As many rows as the smallest team that the rules welcome, with the two roles that every team needs chosen. */
function emptyForm(ask: Ask, offer: Offer): TypedEnrolment {
  const blank = typedEnrolment({});
  const positions = ruleOf(offer, "positionsOnce")?.positions;
  const rows = Math.min(Math.max(ruleOf(offer, "teamSize")?.min ?? 3, 2), 10);
  const members = positions
    ? positions.map((position) => ({ ...emptyMember, position }))
    : Array.from({ length: rows }, (_, at) => ({
        ...emptyMember,
        role: at === 0 ? "teamLeader" : at === 1 ? "measurementLead" : "member",
      }));
  return { ...blank, members, contactName: ask.person?.name ?? "", contactEmail: ask.person?.email ?? "" };
}

async function showForm(
  ask: Ask,
  offer: Offer,
  typed: TypedEnrolment,
  more: Partial<EnrolmentPage> = {},
): Promise<PageAnswer> {
  return showJudged(ask, offer, typed, await judge(ask.database, offer, typed, ask.now), {
    status: 200,
    ...more,
  });
}

async function showJudged(
  ask: Ask,
  offer: Offer,
  typed: TypedEnrolment,
  judged: Judged,
  more: Partial<EnrolmentPage>,
): Promise<PageAnswer> {
  return enrolmentPage({
    offer,
    typed,
    municipalities: judged.municipalities,
    outcomes: judged.outcomes,
    members: judged.checked.team.members,
    begun: typed.members.some((member) => !isEmptyRow(member)) || (more.problems?.length ?? 0) > 0,
    language: ask.language,
    hidden: ask.hidden(),
    status: 422,
    ...more,
  });
}
