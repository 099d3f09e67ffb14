import { z } from "zod";
import { day, optionalFreeText, ticked, version } from "../../platform/web/fields.ts";
import type { TypedValue } from "./decide-value.ts";
import type { StoredValue } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import type { KnownValue } from "./write-value.ts";

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
  kommentar: optionalFreeText(1000),
  versjon: version(),
  kjent: knownMoment,
});
export type ValueForm = z.infer<typeof valueForm>;

/** A period from the address or a form: a day, or nothing when it is none. */
export function chosenPeriod(text: unknown): Temporal.PlainDate | undefined {
  return day().safeParse(text).data;
}

export function typedOf(form: ValueForm): TypedValue {
  return {
    period: form.periode,
    numerator: form.teller,
    denominator: form.nevner,
    none: form.ingen,
    comment: form.kommentar,
  };
}

export function knownOf({ versjon, kjent }: ValueForm): KnownValue | undefined {
  return versjon === 0 || kjent === undefined ? undefined : { version: versjon, enteredAt: kjent };
}

export function storedFor({ measure }: MeasureReading, period: Temporal.PlainDate): StoredValue | undefined {
  return measure.values.find((value) => value.period.equals(period));
}
