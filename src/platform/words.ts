import type { Language } from "../domain/language.ts";

type Text = string | ((...facts: never[]) => string);

/** A page's texts: each in bokmål, nynorsk and English, side by side. A missing one does not compile. */
export type Words = Readonly<Record<string, Readonly<Record<Language, Text>>>>;

type InLanguage<W extends Words> = { [Key in keyof W]: W[Key]["nb"] };

const cache = new WeakMap<Words, Partial<Record<Language, unknown>>>();

/** The texts of one language: `say(words, language).teamTooSmall(4, 5)`. */
export function say<const W extends Words>(words: W, language: Language): InLanguage<W> {
  let known = cache.get(words);
  if (known === undefined) cache.set(words, (known = {}));
  return (known[language] ??= Object.fromEntries(
    Object.entries(words).map(([key, texts]) => [key, texts[language]]),
  )) as InLanguage<W>;
}
