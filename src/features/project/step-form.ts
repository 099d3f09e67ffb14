import { z } from "zod";
import type { ProjectStep } from "../../domain/project-steps.ts";
import { choice, optionalDay, optionalFreeText, optionalLine, version } from "../../platform/web/fields.ts";
import type { TypedValues } from "../../platform/web/route.ts";
import type { KeptStep, StepContent } from "./read-project.ts";
import type { StepTexts } from "./step-page.tsx";
import { type StepField, stepFields } from "./words.ts";

/** One form for all five steps; each asks for some of the fields. */
export const stepForm = z.object({
  tekst: optionalFreeText(2000),
  grunnlag: optionalFreeText(2000),
  endring: optionalLine(40),
  dag: optionalDay(),
  sted: optionalLine(200),
  maling: optionalLine(40),
  ansvarlig: optionalLine(200),
  gjor: choice(["lagre", "ferdig"]),
  versjon: version(),
});
type StepForm = z.infer<typeof stepForm>;

/** Only what the step asks for is kept of it. */
export function contentOf(step: ProjectStep, form: StepForm): StepContent {
  const asked = (field: StepField) => stepFields[step].includes(field);
  return {
    account: form.tekst,
    basis: asked("grunnlag") ? form.grunnlag : "",
    place: asked("sted") ? form.sted : "",
    responsible: asked("ansvarlig") ? form.ansvarlig : "",
    day: asked("dag") ? form.dag : undefined,
    measureId: asked("maling") ? form.maling || undefined : undefined,
    changeId: asked("endring") ? form.endring || undefined : undefined,
  };
}

/** What is kept, as the form has it. */
export function fieldsOf(step: KeptStep): StepTexts {
  return {
    tekst: step.account,
    grunnlag: step.basis,
    endring: step.changeId ?? "",
    dag: step.day?.toString() ?? "",
    sted: step.place,
    maling: step.measureId ?? "",
    ansvarlig: step.responsible,
  };
}

/** What was typed, as it was typed. */
export function fieldsIn(typed: TypedValues): StepTexts {
  const text = (name: StepField) => (typeof typed[name] === "string" ? typed[name] : "");
  return {
    tekst: text("tekst"),
    grunnlag: text("grunnlag"),
    endring: text("endring"),
    dag: text("dag"),
    sted: text("sted"),
    maling: text("maling"),
    ansvarlig: text("ansvarlig"),
  };
}
