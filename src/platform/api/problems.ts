import type { z } from "zod";
import type { Language } from "../../domain/language.ts";
import { fieldWords } from "../web/field-words.ts";
import { say } from "../words.ts";
import { type ApiAnswer, type FieldProblem, problem } from "./api-answer.ts";
import { apiWords } from "./api-words.ts";

/** Also the answer to a token without the right: what exists is not told (C66). */
export function notFoundProblem(language: Language): ApiAnswer {
  const text = say(apiWords, language);
  return problem({ status: 404, code: "notFound", title: text.notFoundTitle, detail: text.notFound });
}

/** Everything that is wrong, at once. */
export function wrongProblem(errors: readonly FieldProblem[], language: Language): ApiAnswer {
  return problem({ status: 422, code: "wrong", title: say(apiWords, language).wrongTitle, errors });
}

/** What zod found, in words; a code of `fields.ts` ("identityNumber") has its own sentence there. */
export function fieldProblems(
  error: z.ZodError,
  where: "body" | "address",
  language: Language,
): FieldProblem[] {
  return error.issues.map((issue) => ({
    at:
      where === "body"
        ? `#${issue.path.map((part) => `/${pointerPart(String(part))}`).join("")}`
        : issue.path.join("."),
    ...told(issue, language),
  }));
}

function pointerPart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

function told(issue: z.core.$ZodIssue, language: Language): { code: string; detail: string } {
  const text = say(apiWords, language);
  const own = fieldWords(issue.message, language);
  if (own !== undefined) return { code: issue.message, detail: own };
  if (issue.code === "unrecognized_keys") {
    return {
      code: "unknownField",
      detail: text.unknown(issue.keys.map((key) => key.slice(0, 60)).join(", ")),
    };
  }
  if (issue.code === "invalid_type" && issue.input === undefined)
    return { code: "required", detail: text.missing };
  if ((issue.code === "too_big" || issue.code === "too_small") && issue.origin === "array")
    return { code: "count", detail: text.tooManyItems };
  return { code: "value", detail: text.notAllowed };
}
