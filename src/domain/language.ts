/** The languages of every screen, mail and document. Bokmål is always written; the others may be missing in texts that people write. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

/** A text that the product itself supplies: all three languages, or it does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/** A text that somebody wrote: bokmål is required, nynorsk and English may come later (språklova § 14, L4). */
export interface WrittenTexts {
  nb: string;
  nn?: string;
  en?: string;
}

/** A text to show, and the language it is really in, so the page can mark it with `lang` when it is another than asked. */
export interface ShownText {
  text: string;
  language: Language;
}

/** Picks the asked language; a missing or empty one falls back to bokmål and says so through `language`. */
export function shownText(texts: WrittenTexts, asked: Language): ShownText {
  const text = texts[asked];
  return text === undefined || text === "" ? { text: texts.nb, language: "nb" } : { text, language: asked };
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && (languages as readonly string[]).includes(value);
}
