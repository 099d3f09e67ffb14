import { z } from "zod";
import { day, optionalFreeText, ticked, version } from "../../platform/web/fields.ts";
import type { TypedValues } from "../../platform/web/route.ts";
import { keyOf } from "../../domain/shared-days.ts";
import type { ShownMeasure, StoredValue } from "./read-teams.ts";
import type { SentCell } from "./saving/decide-cells.ts";
import type { MeasureReading } from "./series-plan.ts";

const typedText = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value) ?? "",
  z.string().max(60, "tooLong"),
);

/** The moment a value was saved, as the form was given it; empty when there was none. */
const knownMoment = z.preprocess(
  (value) => value ?? "",
  z.string().transform((text, context) => {
    if (text === "") return undefined;
    try {
      return Temporal.Instant.from(text);
    } catch {
      context.addIssue("required");
      return z.NEVER;
    }
  }),
);

/** One value as the form sends it. The numbers are text: what they may be depends on the measure. */
export const valueForm = z.object({
  periode: day(),
  teller: typedText,
  nevner: typedText,
  ingen: ticked(),
  fjern: ticked(),
  /** An unusual number has been looked at. */
  bekreftet: ticked(),
  kommentar: optionalFreeText(1000),
  versjon: version(),
  kjent: knownMoment,
});
export type ValueForm = z.infer<typeof valueForm>;

/** A period from the address or a form: a day, or nothing when it is none. */
export function chosenPeriod(text: unknown): Temporal.PlainDate | undefined {
  return text === null || text === undefined ? undefined : valueForm.shape.periode.safeParse(text).data;
}

export function cellOf(form: ValueForm, measure: string): SentCell {
  const { versjon, kjent } = form;
  return {
    measure,
    period: form.periode,
    numerator: form.teller,
    denominator: form.nevner,
    none: form.ingen,
    comment: form.kommentar,
    known: versjon === 0 || kjent === undefined ? undefined : { version: versjon, enteredAt: kjent },
    confirmed: form.bekreftet,
    remove: form.fjern,
  };
}

/** As much of a form that is wrong as can be read; undefined when it has no period. */
export function readableCell(typed: TypedValues, measure: string): SentCell | undefined {
  const period = chosenPeriod(typed.periode);
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return (
    period && {
      measure,
      period,
      numerator: text("teller"),
      denominator: text("nevner"),
      none: text("ingen") !== "",
      comment: undefined,
      known: undefined,
      confirmed: true,
      remove: false,
    }
  );
}

/** What is kept for a period that the address or the form names. */
export function storedFor(
  { measure }: MeasureReading<ShownMeasure>,
  period: Temporal.PlainDate,
): StoredValue | undefined {
  return measure.shown.get(keyOf(period));
}
