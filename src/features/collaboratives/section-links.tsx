import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborative, programmePeriod } from "../../database/schema.ts";
import { shownText } from "../../domain/language.ts";
import { line, optionalLine } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { People, Person } from "../../ui/people.tsx";
import { editWords } from "./edit-words.ts";
import { rows, texts, webAddress } from "./row-fields.ts";
import type { Section, SectionView } from "./section.tsx";

const form = z.object({
  programme: optionalLine(100),
  references: rows(
    z.object({
      titleNb: line(200),
      titleNn: optionalLine(200),
      titleEn: optionalLine(200),
      url: webAddress(),
    }),
    30,
  ),
});
type Typed = z.infer<typeof form>;

/** The national programme of the years, and the pages that the invitation refers to (A044, A083, A110, A112, A113, A150). */
export const linksSection: Section<Typed> = {
  name: "lenker",
  title: editWords.links,
  form,
  values: (one) => ({
    programme: one.programmeCode ?? "",
    ...Object.fromEntries(
      one.references.flatMap(({ title, url }, at) => [
        [`references.${at}.titleNb`, title.nb],
        [`references.${at}.titleNn`, title.nn ?? ""],
        [`references.${at}.titleEn`, title.en ?? ""],
        [`references.${at}.url`, url],
      ]),
    ),
  }),
  draw,
  async faults(typed, _, ask) {
    if (typed.programme === "") return {};
    const [found] = await ask.database
      .select()
      .from(programmePeriod)
      .where(eq(programmePeriod.code, typed.programme));
    return found === undefined ? { programme: "choice" } : {};
  },
  async write(database, one, typed) {
    await database
      .update(collaborative)
      .set({
        programmeCode: typed.programme || null,
        references: typed.references.map(({ titleNb, titleNn, titleEn, url }) => ({
          title: texts(titleNb, titleNn, titleEn),
          url,
        })),
      })
      .where(eq(collaborative.id, one.id));
  },
};

async function draw({ one, fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  const programmes = await ask.database.select().from(programmePeriod).orderBy(programmePeriod.fromYear);
  return (
    <>
      <Part title={text.nationalProgramme}>
        {fields.choice(
          "programme",
          text.programmeChoice,
          programmes.map(({ code, name, fromYear, toYear }) => ({
            value: code,
            text: `${shownText(name, ask.language).text} (${fromYear}–${toYear ?? ""})`,
          })),
          { empty: text.noProgramme, help: text.programmeHelp },
        )}
      </Part>
      <People title={text.references}>
        {Array.from({ length: one.references.length + 2 }, (_, at) => {
          const head = one.references[at]?.title.nb ?? text.oneMore;
          const named = (label: string) => ({ named: `${head}, ${label}` });
          return (
            <Person title={head}>
              {fields.line(`references.${at}.titleNb`, text.titleNb, named(text.titleNb))}
              <Pair>
                {fields.line(`references.${at}.titleNn`, text.titleNn, { optional: true })}
                {fields.line(`references.${at}.titleEn`, text.titleEn, { optional: true })}
              </Pair>
              {fields.line(`references.${at}.url`, text.url, { type: "url", ...named(text.url) })}
            </Person>
          );
        })}
      </People>
    </>
  );
}
