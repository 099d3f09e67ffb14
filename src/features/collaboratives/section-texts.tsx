import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborative } from "../../database/schema.ts";
import { type CollaborativeText, type TextSection, textSections } from "../../domain/collaborative.ts";
import type { Language } from "../../domain/language.ts";
import { freeText, line, optionalFreeText, optionalLine } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { editWords } from "./edit-words.ts";
import type { Section, SectionView } from "./section.tsx";
import { words } from "./words.ts";

type Typed = { title: string; over: string; lead: string; sections: Record<TextSection, string> };

const everySection = z.object(
  Object.fromEntries(textSections.map((section) => [section, optionalFreeText(8000)])) as Record<
    TextSection,
    ReturnType<typeof optionalFreeText>
  >,
);
const required = z.object({ title: line(150), over: line(200), lead: freeText(600), sections: everySection });
const optional = z.object({
  title: optionalLine(150),
  over: optionalLine(200),
  lead: optionalFreeText(600),
  sections: everySection,
});

/** The texts of one language. Bokmål must be there; the others are written beside it (L4). */
export function textsSection(language: Language): Section<Typed> {
  return {
    name: `tekst-${language}`,
    title: editWords[`texts-${language}`],
    lead: language === "nb" ? editWords.textsLead : editWords.textsBesideLead,
    form: language === "nb" ? required : optional,
    values({ texts }) {
      const { title, over, lead, sections } = texts[language] ?? {
        title: "",
        over: "",
        lead: "",
        sections: {},
      };
      const written = textSections.map((section) => [`sections.${section}`, sections[section] ?? ""]);
      return { title, over, lead, ...Object.fromEntries(written) };
    },
    draw: (view) => drawTexts(view, language),
    async write(database, one, form) {
      const texts = { ...one.texts };
      const written = writtenText(form);
      if (language === "nb") texts.nb = written;
      else if (isEmpty(written)) delete texts[language];
      else texts[language] = written;
      await database.update(collaborative).set({ texts }).where(eq(collaborative.id, one.id));
    },
  };
}

function writtenText({ title, over, lead, sections }: Typed): CollaborativeText {
  const written = Object.entries(sections).filter(([, text]) => text !== "");
  return { title, over, lead, sections: Object.fromEntries(written) };
}

function isEmpty({ title, over, lead, sections }: CollaborativeText): boolean {
  return [title, over, lead, ...Object.values(sections)].every((text) => text === "");
}

function drawTexts({ one, fields, ask }: SectionView, language: Language) {
  const text = say(editWords, ask.language);
  const heads = say(words, ask.language);
  const { nb } = one.texts;
  const beside = (bokmal: string, field: ReturnType<typeof fields.area>) =>
    language === "nb" ? field : <Beside bokmal={bokmal} label={text.bokmal} field={field} />;
  return (
    <>
      <Part title={text.top}>
        {beside(nb.title, fields.line("title", text.title))}
        {beside(nb.over, fields.line("over", text.over, { help: text.overHelp }))}
        {beside(nb.lead, fields.area("lead", text.lead, { help: text.leadHelp, narrow: language !== "nb" }))}
      </Part>
      <Part title={text.parts} note={text.proseHelp}>
        {textSections
          // what bokmål leaves out is not asked for in another language
          .filter(
            (section) =>
              language === "nb" || nb.sections[section] || fields.value(`sections.${section}`) !== "",
          )
          .map((section) =>
            beside(
              nb.sections[section] ?? "",
              fields.area(`sections.${section}`, heads[section], {
                optional: language === "nb",
                narrow: language !== "nb",
                help: section === "cost" ? text.costTextHelp : undefined,
              }),
            ),
          )}
      </Part>
    </>
  );
}

function Beside(props: { bokmal: string; label: string; field: unknown }) {
  return (
    <Pair>
      <div class="ds-field">
        <p class="quiet small">{props.label}</p>
        <Prose text={props.bokmal} lang="nb" />
      </div>
      {props.field as never}
    </Pair>
  );
}
