import type { Language } from "../../domain/language.ts";
import { say } from "../words.ts";
import { page, type PageAnswer } from "./answer.ts";
import { shellWords } from "./shell-words.ts";

/** Pages that only say what is the matter, and give a way on. */

export function notFoundPage(language: Language): PageAnswer {
  const words = say(shellWords, language);
  return message(404, words.notFoundTitle, words.notFoundText, language);
}

export function foreignFormPage(language: Language): PageAnswer {
  const words = say(shellWords, language);
  return message(403, words.foreignTitle, words.foreignText, language);
}

export function tooLargePage(language: Language): PageAnswer {
  const words = say(shellWords, language);
  return message(413, words.tooLargeTitle, words.tooLargeText, language);
}

/** The reference is also in the log, so the fault can be found. */
export function faultPage(language: Language, reference: string): PageAnswer {
  const words = say(shellWords, language);
  return message(500, words.faultTitle, words.faultText(reference), language);
}

function message(status: number, title: string, text: string, language: Language): PageAnswer {
  const words = say(shellWords, language);
  return page({
    status,
    title,
    body: (
      <div class="stack">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
          <a class="link" href="/">
            {words.toFront}
          </a>
        </p>
      </div>
    ),
  });
}
