import type { Context } from "hono";
import type { Language } from "../../domain/language.ts";
import { bodyWithin } from "../web/body-within.ts";
import { say } from "../words.ts";
import { type ApiAnswer, type FieldProblem, problem } from "./api-answer.ts";
import type { ApiWriteRoute } from "./api-route.ts";
import { apiWords } from "./api-words.ts";
import { fieldProblems, wrongProblem } from "./problems.ts";

/** Reads what was sent: JSON of a size and a shape, with a key that is one. */
export async function readBody(
  context: Context,
  route: ApiWriteRoute,
  language: Language,
): Promise<{ problem: ApiAnswer } | { body: unknown; text: string }> {
  const words = say(apiWords, language);
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const notJson = (status: number) => ({
    problem: problem({ status, code: "notJson", title: words.notJsonTitle, detail: words.notJson }),
  });
  if (type !== "application/json") return notJson(415);
  const bytes = await bodyWithin(context, route.limit);
  if (bytes === undefined) {
    const detail = words.tooLarge(route.limit / 1024);
    return { problem: problem({ status: 413, code: "tooLarge", title: words.tooLargeTitle, detail }) };
  }
  let text: string;
  let sent: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    sent = JSON.parse(text);
  } catch {
    return notJson(400);
  }
  const parsed = route.body.safeParse(sent, { reportInput: true });
  const errors = [
    ...keyProblems(context, language),
    ...(parsed.success ? [] : fieldProblems(parsed.error, "body", language)),
  ];
  return errors.length > 0 ? { problem: wrongProblem(errors, language) } : { body: parsed.data, text };
}

function keyProblems(context: Context, language: Language): FieldProblem[] {
  const key = context.req.header("idempotency-key");
  if (key === undefined || /^[\x21-\x7e]{1,100}$/.test(key)) return [];
  return [{ at: "Idempotency-Key", code: "key", detail: say(apiWords, language).badKey }];
}
