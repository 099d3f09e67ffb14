import type { Language } from "../../domain/language.ts";
import type { Letter } from "../../platform/mail/letter.tsx";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

/** The code to type. The letter has no link: nothing can be used up by opening it. */
export function codeLetter(code: string, language: Language): Letter {
  const text = say(words, language);
  return {
    subject: text.letterSubject,
    greeting: text.letterGreeting,
    paragraphs: [text.letterText],
    code,
    closing: text.letterClosing,
  };
}

/** To an address nobody is enrolled with: the page that asked looks the same as for a known one. */
export function unknownAddressLetter(language: Language): Letter {
  const text = say(words, language);
  return {
    subject: text.unknownSubject,
    greeting: text.letterGreeting,
    paragraphs: [text.unknownText],
    closing: text.letterClosing,
  };
}
