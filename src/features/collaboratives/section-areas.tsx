import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { insertFocusAreas } from "../../database/collaborative-rows.ts";
import { collaborative, collaborativeFocusArea } from "../../database/schema.ts";
import { shownText, type WrittenTexts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { choice, optionalWholeNumber, ticked } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Link } from "../../ui/link.tsx";
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
    return draw(view, await readPackages(view.ask, view.one.id));
  },
  faults(typed) {
    const none = Object.values(typed.areas).every(({ place }) => place === undefined);
    return typed.choice !== "none" && none ? { choice: "noAreas" } : {};
  },
  async write(database, one, typed, ask) {
    const known = new Set((await readPackages(ask, one.id)).map(({ code }) => code));
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

interface AreaPackage {
  code: string;
  title: WrittenTexts;
  superseded: boolean | null;
}

function draw({ fields, ask, one }: SectionView, packages: readonly AreaPackage[]) {
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
        {packages.map(({ code, title, superseded }) => {
          const name = shownText(title, ask.language).text;
          return (
            <Person title={name} help={superseded ? text.supersededArea : undefined}>
              <Pair>
                {fields.number(`areas.${code}.place`, text.placeInList, { optional: true, named: name })}
                {fields.tick(`areas.${code}.first`, text.recommendedFirst)}
              </Pair>
            </Person>
          );
        })}
      </People>
      <p>
        <Link href={`/arrangor/nettverk/${one.slug}/egen-pakke`}>{text.ownPackage}</Link>
      </p>
    </>
  );
}

/**
 * The nation's packages in their order and the network's own, by the title that holds today. One that nothing is published
 * of yet is not among them.
 */
async function readPackages(ask: Ask, collaborativeId: string): Promise<AreaPackage[]> {
  const today = norwegianDay(ask.now).toString();
  const { rows } = await ask.database.execute<AreaPackage & Record<string, unknown>>(sql`
    select p.code, v.definition -> 'title' as title, 
      p.superseded_from <= ${today}::date or v.definition ? 'supersededBy' as superseded
    from change_package p
    cross join lateral (
      select definition, position from change_package_version where package_code = p.code
      order by valid_from <= ${today}::date desc, version desc limit 1
    ) v
    where p.collaborative_id is null or p.collaborative_id = ${collaborativeId}
    order by p.collaborative_id is null, v.position, p.code`);
  return rows;
}
