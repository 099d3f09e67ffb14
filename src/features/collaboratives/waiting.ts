import { lastMoment } from "../../domain/enrolment-deadline.ts";
import type { Language, WrittenTexts } from "../../domain/language.ts";
import type { Waiting } from "../../platform/waiting.ts";
import { say } from "../../platform/words.ts";
import { deadlineWords } from "./deadline-words.ts";
import { editWords } from "./edit-words.ts";
import { readMyCollaboratives } from "./read-my-collaboratives.ts";

/** Drafts that are not finished: nobody sees them, so nobody enrols. */
export const waitingCollaboratives: Waiting = async (database, { held }, now) => {
  if (!held.some(({ role }) => role === "organizer")) return [];
  const drafts = (await readMyCollaboratives(database, held)).filter(({ state }) => state === "draft");
  return drafts.map(({ slug, title, deadline: day, deadlineTime: time }) => {
    const deadline = { day, ...(time === undefined ? {} : { time }) };
    const last = lastMoment(deadline);
    return {
      what: inAll((language) => say(editWords, language).waitingDraft(title)),
      why: inAll((language) => say(editWords, language).waitingDraftWhy(deadlineWords(deadline, language))),
      // a deadline of last year, as in a copy that lies still, hurries nobody
      ...(Temporal.Instant.compare(last, now) > 0 ? { due: last } : {}),
      action: { text: editWords.finishDraft, href: `/arrangor/nettverk/${slug}/rediger` },
    };
  });
};

function inAll(text: (language: Language) => string): WrittenTexts {
  return { nb: text("nb"), nn: text("nn"), en: text("en") };
}
