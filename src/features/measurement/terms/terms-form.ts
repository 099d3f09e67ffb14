import { z } from "zod";
import type { Language } from "../../../domain/language.ts";
import { chartKinds, ruleSets } from "../../../domain/measurement/chart-choice.ts";
import { choice, choices, optionalWholeNumber, ticked, version } from "../../../platform/web/fields.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import type { FieldErrors, TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import type { NetworkTerms } from "../read-teams.ts";
import { words } from "./words.ts";

/** What may be ticked; the run chart and Anhøj's rules are always there. */
export const moreCharts = chartKinds.filter((kind) => kind !== "run");
export const moreRuleSets = ruleSets.filter((set) => set !== "anhoej");

/** The limits of `measurement_terms`. */
const dueLimits = [0, 90] as const;
const openLimits = [1, 366] as const;

export const termsForm = z.object({
  frist: days(...dueLimits),
  apent: days(...openLimits),
  etter: choice(["mark", "block"]),
  diagram: choices(moreCharts),
  regler: choices(moreRuleSets),
  /** Only wants to see what it would mean. */
  vis: ticked(),
  versjon: version(),
});
export type TermsForm = z.infer<typeof termsForm>;

function days(least: number, most: number) {
  return optionalWholeNumber(least, most).transform((value, context) => {
    if (value !== undefined) return value;
    context.addIssue("required");
    return z.NEVER;
  });
}

/** What was typed as terms, in the order the database knows. */
export function termsOf({ frist, apent, etter, diagram, regler }: TermsForm): NetworkTerms {
  return {
    dueDays: frist,
    openDays: apent,
    afterwards: etter,
    charts: ["run", ...moreCharts.filter((kind) => diagram.includes(kind))],
    ruleSets: ["anhoej", ...moreRuleSets.filter((set) => regler.includes(set))],
  };
}

/** What the fields alone do not tell. */
export function termsFaults({ frist, apent }: TermsForm): FieldErrors {
  return apent < frist ? { apent: "openBeforeDue" } : {};
}

export function typedTerms(terms: NetworkTerms): TypedValues {
  return {
    frist: String(terms.dueDays),
    apent: String(terms.openDays),
    etter: terms.afterwards,
    diagram: terms.charts,
    regler: [...terms.ruleSets],
  };
}

/** In the order of the page. */
export function termsErrors(
  errors: FieldErrors,
  typed: TypedValues,
  language: Language,
): { field: string; text: string }[] {
  const text = say(words, language);
  return ["frist", "apent", "etter", "diagram", "regler"].flatMap((field) => {
    const code =
      errors[field] ?? errors[Object.keys(errors).find((key) => key.startsWith(`${field}.`)) ?? ""];
    if (code === undefined) return [];
    const number = field === "frist" ? text.days0to90 : text.days1to366;
    const sentence =
      code === "openBeforeDue"
        ? text.openBeforeDue(Number(typed.frist))
        : code === "outOfRange" || code === "wholeNumber"
          ? number
          : (fieldWords(code, language) ?? number);
    return [{ field, text: sentence }];
  });
}
