import type { Language } from "../../domain/language.ts";
import { say, type Words } from "../words.ts";

const words = {
  required: { nb: "Fyll ut dette feltet.", nn: "Fyll ut dette feltet.", en: "Fill in this field." },
  tooLong: {
    nb: "Teksten er for lang. Kort den ned.",
    nn: "Teksten er for lang. Kort han ned.",
    en: "The text is too long. Shorten it.",
  },
  letters: {
    nb: "Teksten har tegn som ikke kan lagres. Skriv den inn på nytt.",
    nn: "Teksten har teikn som ikkje kan lagrast. Skriv han inn på nytt.",
    en: "The text has characters that cannot be saved. Type it again.",
  },
  identityNumber: {
    nb: "Teksten har et fødselsnummer. Ta det bort: her skal det ikke stå noe om pasienter.",
    nn: "Teksten har eit fødselsnummer. Ta det bort: her skal det ikkje stå noko om pasientar.",
    en: "The text holds a national identity number. Remove it: nothing about patients belongs here.",
  },
  email: {
    nb: "Skriv en e-postadresse, for eksempel navn@example.no.",
    nn: "Skriv ei e-postadresse, til dømes namn@example.no.",
    en: "Write an e-mail address, for example name@example.no.",
  },
  choice: {
    nb: "Velg ett av valgene i listen.",
    nn: "Vel eitt av vala i lista.",
    en: "Choose one of the choices in the list.",
  },
  wholeNumber: {
    nb: "Skriv et helt tall, for eksempel 18.",
    nn: "Skriv eit heilt tal, til dømes 18.",
    en: "Write a whole number, for example 18.",
  },
  outOfRange: {
    nb: "Tallet er for lite eller for stort.",
    nn: "Talet er for lite eller for stort.",
    en: "The number is too small or too large.",
  },
  day: {
    nb: "Skriv en dato, for eksempel 1.4.2027.",
    nn: "Skriv ein dato, til dømes 1.4.2027.",
    en: "Write a date, for example 2027-04-01.",
  },
  time: {
    nb: "Skriv et klokkeslett, for eksempel 09.00.",
    nn: "Skriv eit klokkeslett, til dømes 09.00.",
    en: "Write a time, for example 09:00.",
  },
} satisfies Words;

/** The sentence for a code of `fields.ts`; undefined for a code that a feature has made itself. */
export function fieldWords(code: string, language: Language): string | undefined {
  return code in words ? say(words, language)[code as keyof typeof words] : undefined;
}
