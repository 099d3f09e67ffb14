import { z } from "zod";
import { type Texts } from "../../domain/language.ts";
import {
  freeText,
  line,
  optionalFreeText,
  optionalLine,
  optionalWholeNumber,
} from "../../platform/web/fields.ts";
import type { TypedValues } from "../../platform/web/route.ts";

/** A text in three languages that has to have a bokmål one: what names a thing. */
export const namedTexts = () =>
  asTexts(z.object({ nb: line(200), nn: optionalLine(200), en: optionalLine(200) }));

export const requiredTexts = (most = 2000) =>
  asTexts(z.object({ nb: freeText(most), nn: optionalFreeText(most), en: optionalFreeText(most) }));

/** As far as it is written; what must be there is asked for when it is published. */
export const someTexts = (most = 2000) =>
  asTexts(z.object({ nb: optionalFreeText(most), nn: optionalFreeText(most), en: optionalFreeText(most) }));

function asTexts<Form>(form: z.ZodType<Form>) {
  return z.preprocess(
    (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}),
    form,
  );
}

/** Which number in its list a thing is to have, from 1. */
export const placeInList = () => optionalWholeNumber(1, 999);

/** A number that is not negative, with at most two decimals after a comma or a full stop. */
export function optionalDecimal() {
  return z.preprocess(
    (value) => {
      const text = Array.isArray(value) ? value[0] : value;
      return typeof text === "string"
        ? text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".") || undefined
        : text;
    },
    z
      .string()
      .regex(/^\d{1,9}(\.\d{1,2})?$/, "decimal")
      .transform(Number)
      .optional(),
  );
}

/** The fields of a text as a form has them. */
export function textValues(name: string, text: Texts | undefined): TypedValues {
  return {
    [`${name}.nb`]: text?.nb ?? "",
    [`${name}.nn`]: text?.nn ?? "",
    [`${name}.en`]: text?.en ?? "",
  };
}
