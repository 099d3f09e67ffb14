import type { Language, ShownText, Texts } from "../../domain/language.ts";

/**
 * A text of a package in the asked language. A network may write its own package in bokmål alone; the other languages are
 * then filled with it, and a text that is the same as the bokmål one is bokmål.
 */
export function writtenIn(texts: Texts, asked: Language, isNetworksOwn: boolean): ShownText {
  const text = texts[asked];
  return { text, language: isNetworksOwn && text === texts.nb ? "nb" : asked };
}

/** Marks a text that is in another language than its page. */
export function Said(props: { shown: ShownText; page: Language }) {
  const { text, language } = props.shown;
  return language === props.page ? <>{text}</> : <span lang={language}>{text}</span>;
}
