import { z } from "zod";
import { withFact, withoutFact } from "../../domain/catalogue/edit-draft.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { placeInList, requiredTexts, someTexts, textValues } from "./draft-form.ts";
import type { DraftSection } from "./draft-section.tsx";
import { draftWords } from "./draft-words.ts";

const form = z.object({ text: requiredTexts(1000), source: someTexts(400), place: placeInList() });

/** What is known, with its source (A145–A147). The address says which one; «ny» is the one after the last. */
export const factSection: DraftSection<z.infer<typeof form>> = {
  path: "kunnskap/:fact",
  title: ({ draft, ask }) => {
    const text = say(draftWords, ask.language);
    return indexOf(ask) === undefined || indexOf(ask) === draft.facts.length ? text.newFact : text.fact;
  },
  lead: ({ ask }) => say(draftWords, ask.language).factLead,
  form,
  values({ draft, ask }) {
    if (isNew(ask)) return {};
    const index = indexOf(ask);
    const fact = index === undefined ? undefined : draft.facts[index];
    return (
      fact && {
        ...textValues("text", fact.text),
        ...textValues("source", fact.source),
        place: String((index ?? 0) + 1),
      }
    );
  },
  draw({ fields, ask }) {
    const text = say(draftWords, ask.language);
    return (
      <>
        {fields.texts([
          { name: "text", label: text.factText },
          { name: "source", label: text.factSource, line: true, help: text.factSourceHelp },
        ])}
        <div class="part">{fields.number("place", text.place, { optional: true, help: text.placeHelp })}</div>
      </>
    );
  },
  apply: (draft, { text, source, place }, _used, ask) =>
    withFact(draft, { text, source }, isNew(ask) ? -1 : (indexOf(ask) ?? -1), place),
  remove({ draft, ask }) {
    const index = indexOf(ask);
    if (index === undefined || draft.facts[index] === undefined) return undefined;
    return { text: say(draftWords, ask.language).removeFact, draft: withoutFact(draft, index) };
  },
};

function isNew(ask: Ask): boolean {
  return ask.params.fact === "ny";
}

function indexOf(ask: Ask): number | undefined {
  return /^[1-9]\d{0,2}$/.test(ask.params.fact ?? "") ? Number(ask.params.fact) - 1 : undefined;
}
