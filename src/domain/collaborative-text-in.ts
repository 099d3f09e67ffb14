import { type CollaborativeText, type TextSection, textSections } from "./collaborative.ts";
import { type Language, type ShownText, shownText } from "./language.ts";

/** The texts of a collaborative, bokmål and those that are written beside it. */
export interface TextsOfCollaborative {
  nb: CollaborativeText;
  nn?: CollaborativeText;
  en?: CollaborativeText;
}

/** A collaborative's texts for a reader, each in the asked language or, where that is missing, in bokmål. */
export interface TextInLanguage {
  title: ShownText;
  over: ShownText;
  lead: ShownText;
  /** Only those that are written. */
  sections: Partial<Record<TextSection, ShownText>>;
}

export function textIn(texts: TextsOfCollaborative, asked: Language): TextInLanguage {
  const own = texts[asked];
  const pick = (of: (text: CollaborativeText) => string | undefined): ShownText =>
    shownText({ nb: of(texts.nb) ?? "", [asked]: own === undefined ? "" : (of(own) ?? "") }, asked);
  const sections: Partial<Record<TextSection, ShownText>> = {};
  for (const section of textSections) {
    const shown = pick((text) => text.sections[section]);
    if (shown.text !== "") sections[section] = shown;
  }
  return {
    title: pick((text) => text.title),
    over: pick((text) => text.over),
    lead: pick((text) => text.lead),
    sections,
  };
}

/** How much of what is written in bokmål is missing in a language (L4). */
export function missingIn(texts: TextsOfCollaborative, language: Language): "nothing" | "some" | "all" {
  const own = texts[language];
  if (language === "nb") return "nothing";
  if (own === undefined) return "all";
  const written = parts(texts.nb).filter(([, text]) => text !== "");
  const there = new Map(parts(own));
  const missing = written.filter(([name]) => (there.get(name) ?? "") === "").length;
  if (missing === 0) return "nothing";
  return missing === written.length ? "all" : "some";
}

function parts(text: CollaborativeText): [string, string][] {
  return [
    ["title", text.title],
    ["over", text.over],
    ["lead", text.lead],
    ...textSections.map((section): [string, string] => [section, text.sections[section] ?? ""]),
  ];
}
