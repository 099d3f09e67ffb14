import type { CodeAnswer } from "../../platform/login/code.ts";
import { makeCode, tryCode } from "../../platform/login/code.ts";
import { waitForCode, waitForTry } from "../../platform/login/code-limits.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { words } from "./code-words.ts";
import { codeLetter } from "./letters.ts";
import type { Offer } from "./read-offer.ts";

/** Sends a code to the contact's address. @returns the sentence that refuses, when too many have been asked for */
export async function sendCode(ask: Ask, offer: Offer, email: string): Promise<string | undefined> {
  const minutes = await waitForCode(ask, email);
  if (minutes !== undefined) return say(words, ask.language).tooMany(minutes);
  const code = await makeCode(ask.database, email, "enrolment", ask.now);
  await ask.mail({ email, language: ask.language }, codeLetter(offer, code, ask.language), {
    kind: "enrolment.code",
  });
  await ask.audit({
    action: "enrolment.codeAsked",
    subject: { kind: "address", id: email },
    collaborativeId: offer.id,
  });
  return undefined;
}

export type Tried = "right" | { refused: string; status: number };

export async function tryTypedCode(ask: Ask, offer: Offer, email: string, typed: string): Promise<Tried> {
  const text = say(words, ask.language);
  const minutes = await waitForTry(ask);
  if (minutes !== undefined) return { refused: text.tooMany(minutes), status: 429 };
  const answer: CodeAnswer = await tryCode(ask.database, email, "enrolment", typed, ask.now);
  if (answer === "right") return answer;
  await ask.audit({
    action: "enrolment.codeRefused",
    subject: { kind: "address", id: email },
    collaborativeId: offer.id,
    new: { answer },
  });
  return { refused: answer === "wrong" ? text.wrong : text.ended, status: 422 };
}
