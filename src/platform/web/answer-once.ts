import { randomUUID } from "node:crypto";
import type { Answer } from "./answer.ts";
import { bodyHash, fileHashes, keepLocation, type Repeat, takeKey } from "./idempotency.ts";
import { foreignFormPage } from "./message-page.tsx";
import type { FormAsk, PostRoute, TypedValues } from "./route.ts";
import type { SentForm } from "./sent-form.ts";
import type { Visit } from "./visit.ts";
import { tokenHash } from "./who.ts";

/** What makes two sendings the same form. */
interface KeyedForm {
  sender: string;
  key: string;
  bodyHash: string;
}

export async function keyedForm(
  visit: Visit,
  path: string,
  typed: TypedValues,
  data: SentForm,
): Promise<KeyedForm> {
  const sender = visit.person?.id ?? `browser ${tokenHash(visit.browser).toString("base64url")}`;
  const key = typeof typed._key === "string" && typed._key.length <= 100 ? typed._key : randomUUID();
  return { sender, key, bodyHash: bodyHash(path, { ...typed, ...(await fileHashes(data)) }) };
}

/** The route's answer the first time a form comes; when it comes again, what the first one got. */
export async function answerOnce<Form>(
  route: PostRoute<Form>,
  ask: FormAsk<Form>,
  { sender, key, bodyHash: hash }: KeyedForm,
): Promise<Answer> {
  const repeat = await takeKey(ask.database, sender, key, hash, ask.now);
  if (!repeat.first) return answerAgain(repeat, route, ask);
  const answer = await route.answer(ask);
  if (answer.kind === "go") await keepLocation(ask.database, sender, key, answer.location);
  return answer;
}

async function answerAgain<Form>(
  repeat: Exclude<Repeat, { first: true }>,
  route: PostRoute<Form>,
  ask: FormAsk<Form>,
): Promise<Answer> {
  if ("otherForm" in repeat) return foreignFormPage(ask.language);
  if (repeat.location !== undefined) return { kind: "go", location: repeat.location };
  return route.again?.(ask) ?? foreignFormPage(ask.language);
}
