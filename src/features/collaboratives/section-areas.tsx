import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { insertFocusAreas } from "../../database/collaborative-rows.ts";
import type { Database } from "../../database/connect.ts";
import { collaborative, collaborativeFocusArea } from "../../database/schema.ts";
import { shownText, type WrittenTexts } from "../../domain/language.ts";
import { choice, optionalWholeNumber, ticked } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { People, Person } from "../../ui/people.tsx";
import { editWords } from "./edit-words.ts";
import type { Section, SectionView } from "./section.tsx";

const areaChoices = ["one", "several", "none"] as const;
const form = z.object({
  choice: choice(areaChoices),
  areas: z.preprocess(
    (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}),
    z.record(z.string(), z.object({ place: optionalWholeNumber(1, 99), first: ticked() })),
  ),
});
type Typed = z.infer<typeof form>;

/** Which packages a team may work with, in order, and which are recommended first (A035, A041, A138, A139). */
export const areasSection: Section<Typed> = {
  name: "omrader",
  title: editWords.focusAreas,
  lead: editWords.focusAreasLead,
  form,
  values: (one) => ({
    choice: one.focusAreaChoice,
    ...Object.fromEntries(
      one.packages.flatMap(({ code, recommendedFirst }, at) => [
        [`areas.${code}.place`, String(at + 1)],
        [`areas.${code}.first`, recommendedFirst ? "ja" : ""],
      ]),
    ),
  }),
  async draw(view) {
    return draw(view, await readPackages(view.ask.database));
  },
  faults(typed) {
    const none = Object.values(typed.areas).every(({ place }) => place === undefined);
    return typed.choice !== "none" && none ? { choice: "noAreas" } : {};
  },
  async write(database, one, typed) {
    const known = new Set((await readPackages(database)).map(({ code }) => code));
    const chosen = Object.entries(typed.areas)
      .flatMap(([code, { place, first }]) =>
        place === undefined || !known.has(code) ? [] : [{ code, place, first }],
      )
      .toSorted((a, b) => a.place - b.place);
    await database
      .update(collaborative)
      .set({ focusAreaChoice: typed.choice })
      .where(eq(collaborative.id, one.id));
    await database.delete(collaborativeFocusArea).where(eq(collaborativeFocusArea.collaborativeId, one.id));
    const areas = chosen.map(({ code, first }) => ({ packageCode: code, recommendedFirst: first }));
    await insertFocusAreas(database, one.id, typed.choice === "none" ? [] : areas);
  },
};

function draw({ fields, ask }: SectionView, packages: readonly { code: string; title: WrittenTexts }[]) {
  const text = say(editWords, ask.language);
  const labels = { one: text.areaOne, several: text.areaSeveral, none: text.areaNone };
  return (
    <>
      <Part title={text.choice}>
        {fields.one(
          "choice",
          text.choiceQuestion,
          areaChoices.map((value) => ({ value, label: labels[value] })),
        )}
      </Part>
      <People title={text.packages}>
        {packages.map(({ code, title }) => {
          const name = shownText(title, ask.language).text;
          return (
            <Person title={name}>
              <Pair>
                {fields.number(`areas.${code}.place`, text.placeInList, { optional: true, named: name })}
                {fields.tick(`areas.${code}.first`, text.recommendedFirst)}
              </Pair>
            </Person>
          );
        })}
      </People>
    </>
  );
}

/** Every package of the catalogue in its order, by the title of its latest version. */
async function readPackages(database: Database): Promise<{ code: string; title: WrittenTexts }[]> {
  const { rows } = await database.execute<{ code: string; title: WrittenTexts }>(sql`
    select distinct on (v.position, p.code) p.code, v.definition -> 'title' as title
    from change_package p join change_package_version v on v.package_code = p.code
    where v.version = (select max(version) from change_package_version where package_code = p.code)
    order by v.position, p.code`);
  return rows;
}
