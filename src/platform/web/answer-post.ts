import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { oneTransaction } from "../one-transaction.ts";
import { AuditLines } from "../audit.ts";
import type { Answer } from "./answer.ts";
import type { Ask } from "./ask.ts";
import type { House } from "./application-parts.ts";
import { isFormToken, isFromElsewhere } from "./form-token.ts";
import { nestedForm, typedValues } from "./form-values.ts";
import { bodyHash, fileHashes, keepLocation, type Repeat, takeKey } from "./idempotency.ts";
import { actorOf, makeAsk } from "./make-ask.ts";
import { foreignFormPage } from "./message-page.tsx";
import type { PostRoute } from "./route.ts";
import { browserAndSession, type Visit } from "./visit.ts";
import { tokenHash } from "./who.ts";

/**
 * A form: is it ours, is it right, has it been sent before; then the route in one transaction. What is not right is told
 * by the route's own page, with everything that was typed.
 */
export async function answerPost(
  context: Context,
  route: PostRoute<never>,
  visit: Visit,
  house: House,
): Promise<Answer> {
  const data = await context.req.formData().catch(() => undefined);
  const own = [house.publicUrl.origin, new URL(context.req.url).origin];
  const isOurs =
    data !== undefined &&
    !isFromElsewhere(context.req.raw.headers, own) &&
    isFormToken(house.formSecret, browserAndSession(context, visit, house), data.get("_token"));
  if (!isOurs) return foreignFormPage(visit.language);
  const typed = typedValues(data);
  const parsed = route.form.safeParse(nestedForm(data));
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
    return route.wrong(makeAsk(context, visit, house, house.database), { errors, typed });
  }
  const key = typeof typed._key === "string" && typed._key.length <= 100 ? typed._key : randomUUID();
  const sender = visit.person?.id ?? `browser ${tokenHash(visit.browser).toString("base64url")}`;
  const files = await fileHashes(data);
  return oneTransaction<Answer>(house.database, saysNo, async (database) => {
    const hash = bodyHash(context.req.path, { ...typed, ...files });
    const repeat = await takeKey(database, sender, key, hash, visit.now);
    const lines = new AuditLines(actorOf(visit), visit.now, visit.requestId);
    const audit: Ask["audit"] = async (...events) => lines.add(...events);
    const ask = { ...makeAsk(context, visit, house, database), audit, form: parsed.data, typed };
    if (!repeat.first) return { answer: await answerAgain(repeat, route, ask) };
    const answer = await route.answer(ask);
    if (answer.kind === "go") await keepLocation(database, sender, key, answer.location);
    return { answer, last: lines.statement };
  });
}

async function answerAgain(
  repeat: Exclude<Repeat, { first: true }>,
  route: PostRoute<never>,
  ask: Parameters<PostRoute<never>["answer"]>[0],
): Promise<Answer> {
  if ("otherForm" in repeat) return foreignFormPage(ask.language);
  if (repeat.location !== undefined) return { kind: "go", location: repeat.location };
  return route.again?.(ask) ?? foreignFormPage(ask.language);
}

function saysNo(answer: Answer): boolean {
  if (answer.kind === "file") return (answer.status ?? 200) >= 400;
  return answer.kind === "notFound" || (answer.kind === "page" && answer.status >= 400 && !answer.keepWrites);
}
