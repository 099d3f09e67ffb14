import { ownMeasureProblems } from "../../../domain/measurement/own-measure.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import type { FieldErrors } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { decideTarget } from "../decide-target.ts";
import { type OwnFields, type OwnForm, ownForm } from "./own-fields.ts";
import { requiredWords, words } from "./words.ts";
import type { WrittenMeasure } from "./write-own-measure.ts";

/** The measure that was typed, or all that is wrong with it, in words and by field. */
export function decideOwn(
  ask: Ask,
  form: OwnForm,
): { written: Omit<WrittenMeasure, "writtenIn"> } | { errors: FieldErrors } {
  const target = decideTarget(form.mal, false, ask.language);
  const errors: Record<string, string> = "error" in target ? { mal: target.error } : {};
  const written = {
    name: form.navn,
    kind: form.slag,
    sample: form.utvalg,
    way: form.mate,
    numerator: form.teller,
    denominator: form.nevner,
    interval: form.intervall,
    improvement: form.retning,
    target: "error" in target ? undefined : (target.target ?? undefined),
    purpose: form.hvorfor,
  };
  Object.assign(errors, problemTexts(ask, written));
  return Object.keys(errors).length > 0 ? { errors } : { written };
}

function problemTexts(ask: Ask, written: Parameters<typeof ownMeasureProblems>[0]): FieldErrors {
  const text = say(words, ask.language);
  const said = {
    denominator: text.denominatorMissing,
    interval: text.intervalMissing,
    target: text.aboveHundred,
  };
  const fields = { denominator: "nevner", interval: "intervall", target: "mal" };
  return Object.fromEntries(ownMeasureProblems(written).map(({ field }) => [fields[field], said[field]]));
}

/** Fields that belong together are told with the rest, so that nothing is left for a second round. */
export function tangled(ask: Ask, fields: OwnFields): FieldErrors {
  const way = ownForm.shape.mate.safeParse(fields.mate);
  const interval = ownForm.shape.intervall.safeParse(fields.intervall);
  if (!way.success || !interval.success) return {};
  return problemTexts(ask, {
    way: way.data,
    denominator: fields.nevner.trim(),
    interval: interval.data,
    target: undefined,
  });
}

/** What the fields are wrong by, each by itself. */
export function inWords(ask: Ask, errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      (code === "required" ? requiredWords[field]?.[ask.language] : undefined) ??
        fieldWords(code, ask.language) ??
        code,
    ]),
  );
}
