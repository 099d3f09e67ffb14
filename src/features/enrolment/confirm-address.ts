import type { CodeAnswer } from "../../platform/login/code.ts";
import { makeCode, tryCode } from "../../platform/login/code.ts";
import { useLimit } from "../../platform/rate-limit.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { words } from "./code-words.ts";
import { codeLetter } from "./letters.ts";
import type { Offer } from "./read-offer.ts";

/** The same counts as for log-in, so that one cannot be used to get round the other. */
const codesPerAddress = { most: 5, seconds: 3600 };
const codesPerVisitor = { most: 20, seconds: 3600 };
const triesPerVisitor = { most: 60, seconds: 60 };

/** Sends a code to the contact's address. @returns the sentence that refuses, when too many have been asked for */
export async function sendCode(ask: Ask, offer: Offer, email: string): Promise<string | undefined> {
  const refused = await overLimit(ask, [
    [`code ip ${ask.ip}`, codesPerVisitor],
    [`code to ${email}`, codesPerAddress],
  ]);
  if (refused !== undefined) return refused;
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
  const refused = await overLimit(ask, [[`try ip ${ask.ip}`, triesPerVisitor]]);
  if (refused !== undefined) return { refused, status: 429 };
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

async function overLimit(
  ask: Ask,
  limits: readonly (readonly [string, { most: number; seconds: number }])[],
): Promise<string | undefined> {
  for (const [bucket, limit] of limits) {
    const use = await useLimit(ask.database, bucket, limit, ask.now);
    if (!use.allowed)
      return say(words, ask.language).tooMany(Math.max(1, Math.ceil(use.retryAfterSeconds / 60)));
  }
  return undefined;
}
