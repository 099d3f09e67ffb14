import { type Language, shownText, type WrittenTexts } from "../../../domain/language.ts";
import type { Extension } from "../../../domain/measurement/entry-window.ts";
import { longDay, monthAndYear } from "../../../platform/format.ts";
import type { Letter } from "../../../platform/mail/letter.tsx";
import { say } from "../../../platform/words.ts";
import { words } from "./words.ts";

interface About {
  network: { title: WrittenTexts };
  team: { id: string; name: string };
  extension: Extension & { reason: string };
  publicUrl: URL;
}

/** To those who measure in a team: it has longer, for which periods, how long and why. */
export function givenLetter(
  { network, team, extension, publicUrl }: About,
  name: string,
  language: Language,
): Letter {
  const text = say(words, language);
  const title = shownText(network.title, language).text;
  const from = monthAndYear(extension.fromPeriod, language);
  const through = longDay(extension.openThrough, language);
  return {
    subject: text.givenSubject(team.name),
    greeting: text.hello(name),
    paragraphs: [text.givenText(team.name, title, from, through)],
    facts: [[text.reason, extension.reason]],
    action: { text: text.openMeasures, url: new URL(`/team/${team.id}/malinger`, publicUrl).href },
    closing: text.closing,
  };
}

export function takenBackLetter(
  { network, team, extension, publicUrl }: About,
  name: string,
  language: Language,
): Letter {
  const text = say(words, language);
  const title = shownText(network.title, language).text;
  return {
    subject: text.takenBackSubject(team.name),
    greeting: text.hello(name),
    paragraphs: [text.takenBackText(team.name, title, monthAndYear(extension.fromPeriod, language))],
    action: { text: text.openMeasures, url: new URL(`/team/${team.id}/malinger`, publicUrl).href },
    closing: text.closing,
  };
}
