import type { Context } from "hono";
import { oneTransaction, outOfRing } from "../one-transaction.ts";
import { AuditLines } from "../audit.ts";
import type { Answer } from "./answer.ts";
import { answerOnce, keyedForm } from "./answer-once.ts";
import type { Ask } from "./ask.ts";
import type { House } from "./application-parts.ts";
import { isFormToken, isFromElsewhere } from "./form-token.ts";
import { nestedForm, typedValues } from "./form-values.ts";
import { makeAsk } from "./make-ask.ts";
import { foreignFormPage, tooLargePage } from "./message-page.tsx";
import type { PostRoute } from "./route.ts";
import { sentForm } from "./sent-form.ts";
import { browserAndSession, type Visit } from "./visit.ts";

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
  const data = await sentForm(context, route.limit);
  if (data === "tooLarge") return tooLargePage(visit.language);
  const own = [house.publicUrl.origin, new URL(context.req.url).origin];
  const isOurs =
    data !== undefined &&
    !isFromElsewhere(context.req.raw.headers, own) &&
    isFormToken(house.formSecret, browserAndSession(context, visit, house), data.get("_token"));
  if (!isOurs) return foreignFormPage(visit.language);
  const typed = typedValues(data);
  const parsed = route.form.safeParse(nestedForm(data, typed));
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
    return route.wrong(makeAsk(context, visit, house, house.database), { errors, typed });
  }
  const form = { form: parsed.data, typed };
  if (route.repeatable) {
    const ask = { ...makeAsk(context, visit, house, house.database), ...form };
    return outOfRing(() => route.answer(ask));
  }
  const keyed = await keyedForm(visit, context.req.path, typed, data);
  return oneTransaction<Answer>(house.database, saysNo, async (database) => {
    const ask = makeAsk(context, visit, house, database);
    const lines = new AuditLines(ask.by);
    const audit: Ask["audit"] = async (...events) => lines.add(...events);
    const answer = await answerOnce(route, { ...ask, audit, ...form }, keyed);
    return { answer, last: lines.statement };
  });
}

function saysNo(answer: Answer): boolean {
  if (answer.kind === "file") return (answer.status ?? 200) >= 400;
  return answer.kind === "notFound" || (answer.kind === "page" && answer.status >= 400 && !answer.keepWrites);
}
