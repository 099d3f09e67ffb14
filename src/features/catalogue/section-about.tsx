import { z } from "zod";
import { professions, serviceTypes } from "../../domain/profession.ts";
import { choices } from "../../platform/web/fields.ts";
import { professionName, serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { namedTexts, someTexts, textValues } from "./draft-form.ts";
import type { DraftSection } from "./draft-section.tsx";
import { draftWords } from "./draft-words.ts";

const aboutForm = z.object({
  title: namedTexts(),
  goal: someTexts(600),
  summary: someTexts(6000),
  supersededBy: someTexts(1000),
});

/** The name, the goal and the text of the area (A143–A147). */
export const aboutSection: DraftSection<z.infer<typeof aboutForm>> = {
  path: "om",
  title: ({ ask }) => say(draftWords, ask.language).about,
  form: aboutForm,
  values: ({ draft }) => ({
    ...textValues("title", draft.title),
    ...textValues("goal", draft.goal),
    ...textValues("summary", draft.summary),
    ...(draft.supersededBy === undefined ? {} : textValues("supersededBy", draft.supersededBy)),
  }),
  draw({ fields, draft, ask }) {
    const text = say(draftWords, ask.language);
    return fields.texts([
      { name: "title", label: text.name, line: true },
      { name: "goal", label: text.goal, help: text.goalHelp },
      { name: "summary", label: text.summary, help: text.summaryHelp },
      // what a package that came with the product says; others are superseded on a page of their own
      ...(draft.supersededBy === undefined
        ? []
        : [{ name: "supersededBy", label: text.supersededBy, help: text.supersededByHelp, optional: true }]),
    ]);
  },
  apply(draft, { supersededBy, ...typed }) {
    const { supersededBy: before, ...rest } = { ...draft, ...typed };
    return before === undefined || supersededBy.nb === "" ? rest : { ...rest, supersededBy };
  },
};

const groupsForm = z.object({
  targetGroups: someTexts(1000),
  serviceTypes: choices(serviceTypes),
  recommendedProfessions: choices(professions),
});

/** For whom, in which services, and who is useful in the team. */
export const groupsSection: DraftSection<z.infer<typeof groupsForm>> = {
  path: "malgrupper",
  title: ({ ask }) => say(draftWords, ask.language).groups,
  form: groupsForm,
  values: ({ draft }) => ({
    ...textValues("targetGroups", draft.targetGroups),
    serviceTypes: [...draft.serviceTypes],
    recommendedProfessions: [...draft.recommendedProfessions],
  }),
  draw({ fields, ask }) {
    const text = say(draftWords, ask.language);
    return (
      <>
        {fields.texts([{ name: "targetGroups", label: text.targetGroups }])}
        <div class="part">
          {fields.several(
            "serviceTypes",
            text.services,
            serviceTypes.map((value) => ({ value, label: serviceName(value, ask.language) })),
          )}
          {fields.several(
            "recommendedProfessions",
            text.professions,
            professions.map((value) => ({ value, label: professionName(value, ask.language) })),
          )}
        </div>
      </>
    );
  },
  apply: (draft, form) => ({ ...draft, ...form }),
};
