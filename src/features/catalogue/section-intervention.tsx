import { z } from "zod";
import {
  nextInterventionCode,
  withIntervention,
  withoutIntervention,
} from "../../domain/catalogue/edit-draft.ts";
import type { ChangePackageDefinition, InterventionDefinition } from "../../domain/change-package.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { choice } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { namedTexts, placeInList, someTexts, textValues } from "./draft-form.ts";
import type { DraftSection } from "./draft-section.tsx";
import { draftWords } from "./draft-words.ts";
import { sourceMarks, sourceOptions } from "./measure-options.ts";

const form = z.object({
  title: namedTexts(),
  text: someTexts(2000),
  // a code that is no measure of the draft is told when it is published, so a measure may come later
  measureCodes: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().regex(/^[A-Z0-9ÆØÅ-]{1,40}$/, "choice")).max(100, "choice"),
  ),
  source: choice(sourceMarks),
  place: placeInList(),
});

/** One concrete intervention with its text and its measures (A011). */
export const interventionSection: DraftSection<z.infer<typeof form>> = {
  path: "tiltak/:intervention",
  title: ({ draft, ask }) => {
    const text = say(draftWords, ask.language);
    const found = interventionOf(draft, ask);
    return found === undefined ? text.newIntervention : text.intervention(found.code);
  },
  form,
  values({ draft, ask }) {
    if (isNew(ask)) return {};
    const found = interventionOf(draft, ask);
    return (
      found && {
        ...textValues("title", found.title),
        ...textValues("text", found.text),
        measureCodes: [...found.measureCodes],
        source: found.source,
        place: String(draft.interventions.indexOf(found) + 1),
      }
    );
  },
  draw({ fields, draft, ask }) {
    const text = say(draftWords, ask.language);
    return (
      <>
        {fields.texts([
          { name: "title", label: text.name, line: true },
          { name: "text", label: text.interventionText },
        ])}
        <div class="part">
          {draft.measures.length > 0 &&
            fields.several(
              "measureCodes",
              text.measuredBy,
              draft.measures.map(({ code, name }) => ({ value: code, label: name[ask.language] || name.nb })),
            )}
          {fields.choice("source", text.source, sourceOptions(ask.language), { empty: text.choose })}
          {fields.number("place", text.place, { optional: true, help: text.placeHelp })}
        </div>
      </>
    );
  },
  apply(draft, { place, ...typed }, used, ask) {
    const codes = [...used, ...draft.interventions.map(({ code }) => code)];
    const code = interventionOf(draft, ask)?.code ?? nextInterventionCode(draft.code, codes);
    return withIntervention(draft, { code, ...typed }, place);
  },
  remove({ draft, ask }) {
    const found = interventionOf(draft, ask);
    if (found === undefined) return undefined;
    return {
      text: say(draftWords, ask.language).removeIntervention,
      draft: withoutIntervention(draft, found.code),
    };
  },
};

function isNew(ask: Ask): boolean {
  return ask.params.intervention === "ny";
}

function interventionOf(draft: ChangePackageDefinition, ask: Ask): InterventionDefinition | undefined {
  const asked = ask.params.intervention?.toUpperCase();
  return draft.interventions.find(({ code }) => code === asked);
}
