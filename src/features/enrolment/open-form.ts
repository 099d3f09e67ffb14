import { moment } from "../../platform/format.ts";
import { personWith } from "../../platform/login/person.ts";
import { type Answer, go } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { email } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { checkedEnrolment } from "./checked-enrolment.ts";
import { findDraft, saveDraft } from "./draft.ts";
import { words } from "./form-words.ts";
import { judge } from "./judge.ts";
import { draftLetter } from "./letters.ts";
import { problems } from "./problems.ts";
import type { Offer } from "./read-offer.ts";
import { send } from "./send-enrolment.ts";
import { emptyForm, showForm, showJudged } from "./show-form.ts";
import { stoppedNow } from "./stopped-page.tsx";
import { type TypedEnrolment, typedEnrolment, withRowsChanged } from "./typed-enrolment.ts";

/** The form as it opens: empty, or with the draft of this browser or this person. */
export async function openForm(ask: Ask, offer: Offer): Promise<Answer> {
  const stopped = stoppedNow(ask, offer);
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
  const stopped = stoppedNow(ask, offer, typed);
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
