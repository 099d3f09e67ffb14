import { openBefore, type ProjectStep, type StepLack } from "../../domain/project-steps.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import type { FieldErrors } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { lacksOf, type Project, type StepContent } from "./read-project.ts";
import { stepNumber } from "./step-address.ts";
import { lackWords, type StepField, stepWords, words } from "./words.ts";

/** Evidence is the team's own: another team's measure or change is not in the list. */
export function strangers(
  ask: Ask,
  { measures, changes }: Project,
  { measureId, changeId }: StepContent,
): FieldErrors {
  const refused = fieldWords("choice", ask.language) ?? "choice";
  return {
    ...(measureId !== undefined && measures.every(({ id }) => id !== measureId) ? { maling: refused } : {}),
    ...(changeId !== undefined && changes.every(({ id }) => id !== changeId) ? { endring: refused } : {}),
  };
}

const fieldOfLack: Readonly<Record<StepLack, StepField>> = {
  measure: "maling",
  baseline: "tekst",
  causes: "tekst",
  basis: "grunnlag",
  seen: "grunnlag",
  change: "tekst",
  day: "dag",
  futureDay: "dag",
  place: "sted",
  responsible: "ansvarlig",
  tooFewSince: "maling",
};

/** Why the step cannot be marked as done: what it lacks, and what must come before it. */
export function refusals(ask: Ask, project: Project, step: ProjectStep, content: StepContent): FieldErrors {
  const { language } = ask;
  const lacks = lacksOf(step, content, project, norwegianDay(ask.now));
  const errors: Record<string, string> = Object.fromEntries(
    lacks.map((lack) => [fieldOfLack[lack], lackWords[lack][language]]),
  );
  const before = openBefore(step, project.done);
  if (before !== undefined)
    errors.gjor = say(words, language).orderRefused(stepNumber(before), stepWords[before].name[language]);
  return errors;
}
