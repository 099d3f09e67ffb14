import type { Child } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import type { UsedMeasure } from "./collaborative-overview.ts";

/**
 * A text with the name of a measure in it. A network that makes its own package writes it in bokmål first, and where it has
 * not written a name in the language of the page, the name is marked as the bokmål it is.
 */
export function namedText(
  text: string,
  { name, networksOwn }: Pick<UsedMeasure, "name" | "networksOwn">,
  language: Language,
): Child {
  const at = text.indexOf(name.nb);
  if (!networksOwn || language === "nb" || name[language] !== name.nb || at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <span lang="nb">{name.nb}</span>
      {text.slice(at + name.nb.length)}
    </>
  );
}
