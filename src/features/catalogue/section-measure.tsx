import { z } from "zod";
import { nextMeasureCode, withMeasure, withoutMeasure } from "../../domain/catalogue/edit-draft.ts";
import type { ChangePackageDefinition, MeasureDefinition } from "../../domain/change-package.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { choice, ticked } from "../../platform/web/fields.ts";
import type { TypedValues } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { Part } from "../../ui/part.tsx";
import { namedTexts, optionalDecimal, placeInList, someTexts, textValues } from "./draft-form.ts";
import type { DraftSection } from "./draft-section.tsx";
import { draftWords } from "./draft-words.ts";
import * as options from "./measure-options.ts";

const form = z.object({
  name: namedTexts(),
  numerator: someTexts(1000),
  numeratorLabel: someTexts(60),
  denominator: someTexts(1000),
  denominatorLabel: someTexts(60),
  sample: someTexts(400),
  targetText: someTexts(400),
  kind: choice(options.kinds),
  unit: choice(options.units),
  interval: choice(options.intervals),
  improvement: choice(options.improvements),
  chart: choice(options.charts),
  target: optionalDecimal(),
  partOfWhole: ticked(),
  pairedWith: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .string()
      .regex(/^[A-Z0-9ÆØÅ-]{1,40}$/, "choice")
      .optional(),
  ),
  source: choice(options.sourceMarks),
  place: placeInList(),
});
type Typed = z.infer<typeof form>;

/** One measure with its operational definition: what is counted, of what, how often, and which way is better. */
export const measureSection: DraftSection<Typed> = {
  path: "malinger/:measure",
  title: ({ draft, ask }) => {
    const text = say(draftWords, ask.language);
    const found = measureOf(draft, ask);
    return found === undefined ? text.newMeasure : text.measure(found.code);
  },
  lead: ({ ask }) => say(draftWords, ask.language).measureLead,
  form,
  values({ draft, ask }) {
    if (ask.params.measure === "ny") return { partOfWhole: "ja", interval: "month" };
    const found = measureOf(draft, ask);
    return found && valuesOf(found, draft.measures.indexOf(found) + 1);
  },
  draw({ fields, draft, ask }) {
    const { language } = ask;
    const text = say(draftWords, language);
    const own = measureOf(draft, ask)?.code;
    return (
      <>
        {fields.texts([
          { name: "name", label: text.name, line: true },
          { name: "numerator", label: text.numerator, help: text.numeratorHelp },
          { name: "denominator", label: text.denominator, help: text.denominatorHelp, optional: true },
          { name: "numeratorLabel", label: text.numeratorLabel, line: true, help: text.labelHelp },
          { name: "denominatorLabel", label: text.denominatorLabel, line: true, optional: true },
          { name: "sample", label: text.sample, line: true, help: text.sampleHelp },
          { name: "targetText", label: text.targetText, line: true, help: text.targetTextHelp },
        ])}
        <Part title={text.counting}>
          {fields.choice("kind", text.kind, options.kindOptions(language), { empty: text.choose })}
          {fields.choice("unit", text.unit, options.unitOptions(language), { empty: text.choose })}
          {fields.tick("partOfWhole", text.partOfWhole, { help: text.partOfWholeHelp })}
          {fields.choice("interval", text.interval, options.intervalOptions(language), {
            empty: text.choose,
          })}
        </Part>
        <Part title={text.reading}>
          {fields.choice("improvement", text.improvement, options.improvementOptions(language), {
            empty: text.choose,
          })}
          {fields.number("target", text.target, { decimals: true, optional: true, help: text.targetHelp })}
          {fields.choice("chart", text.chart, options.chartOptions(language), { empty: text.choose })}
          {fields.choice(
            "pairedWith",
            text.pairedWith,
            draft.measures
              .filter(({ code }) => code !== own)
              .map(({ code, name }) => ({ value: code, text: name[language] || name.nb })),
            { empty: text.nothing, optional: true, help: text.pairedWithHelp },
          )}
          {fields.choice("source", text.source, options.sourceOptions(language), { empty: text.choose })}
          {fields.number("place", text.place, { optional: true, help: text.placeHelp })}
        </Part>
      </>
    );
  },
  apply(draft, typed, used, ask) {
    const codes = [...used, ...draft.measures.map(({ code }) => code)];
    const code = measureOf(draft, ask)?.code ?? nextMeasureCode(draft.code, typed.kind, codes);
    return withMeasure(draft, definitionOf(code, typed), typed.place);
  },
  remove({ draft, ask }) {
    const found = measureOf(draft, ask);
    if (found === undefined) return undefined;
    return { text: say(draftWords, ask.language).removeMeasure, draft: withoutMeasure(draft, found.code) };
  },
};

function measureOf(draft: ChangePackageDefinition, ask: Ask): MeasureDefinition | undefined {
  const asked = ask.params.measure?.toUpperCase();
  return draft.measures.find(({ code }) => code === asked);
}

/** A denominator that is not written is none: the measure is counted alone. */
function definitionOf(code: string, typed: Typed): MeasureDefinition {
  const { place: _, denominator, denominatorLabel, target, pairedWith, ...rest } = typed;
  const isAlone = denominator.nb === "";
  return {
    code,
    ...rest,
    partOfWhole: rest.partOfWhole && !isAlone,
    ...(isAlone ? {} : { denominator, denominatorLabel }),
    ...(target === undefined ? {} : { target }),
    ...(pairedWith === undefined ? {} : { pairedWith }),
  };
}

function valuesOf(one: MeasureDefinition, place: number): TypedValues {
  return {
    ...textValues("name", one.name),
    ...textValues("numerator", one.numerator),
    ...textValues("numeratorLabel", one.numeratorLabel),
    ...textValues("denominator", one.denominator),
    ...textValues("denominatorLabel", one.denominatorLabel),
    ...textValues("sample", one.sample),
    ...textValues("targetText", one.targetText),
    kind: one.kind,
    unit: one.unit,
    interval: one.interval,
    improvement: one.improvement,
    chart: one.chart,
    target: one.target === undefined ? "" : String(one.target).replace(".", ","),
    partOfWhole: one.partOfWhole ? "ja" : "",
    pairedWith: one.pairedWith ?? "",
    source: one.source,
    place: String(place),
  };
}
