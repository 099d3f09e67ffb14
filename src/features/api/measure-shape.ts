import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import type { MeasureTexts } from "../../database/json-columns.ts";

const kinds = ["outcome", "process", "balancing"] as const;
const units = ["percent", "per100", "per1000", "per10000", "mean", "minutes", "days", "count"] as const;
const intervals = ["event", "day", "week", "twoWeeks", "month", "quarter"] as const;

/** The operational definition of a measure: what is counted, of what, how often, and which way is better. */
export const measureShape = z.strictObject({
  code: z.string(),
  version: z.int(),
  package: z.string().optional(),
  kind: z.enum(kinds),
  name: z.string(),
  numerator: z.string(),
  denominator: z.string().nullable(),
  unit: z.enum(units).meta({ description: "What numerator ÷ denominator is shown as." }),
  interval: z.enum(intervals),
  improvement: z.enum(["up", "down", "stable"]),
  partOfWhole: z.boolean().meta({ description: "The numerator cannot be larger than the denominator." }),
  hasDenominator: z.boolean(),
  target: z.number().nullable(),
});

export type MeasureAnswer = z.infer<typeof measureShape>;

type Told = Omit<MeasureAnswer, "name" | "numerator" | "denominator" | "target"> & {
  texts: MeasureTexts;
  target: number | null | undefined;
};

export function measureAnswer(one: Told, language: Language): MeasureAnswer {
  const { texts } = one;
  return {
    code: one.code,
    version: one.version,
    ...(one.package === undefined ? {} : { package: one.package }),
    kind: one.kind,
    name: texts.name[language],
    numerator: texts.numerator[language],
    denominator: texts.denominator?.[language] ?? null,
    unit: one.unit,
    interval: one.interval,
    improvement: one.improvement,
    partOfWhole: one.partOfWhole,
    hasDenominator: one.hasDenominator,
    target: one.target ?? null,
  };
}

/** The team that figures belong to; made-up figures say so. */
export const teamShape = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  unit: z.string(),
  collaborative: z.string().meta({ description: "The name of the network in its address." }),
  simulated: z.boolean().meta({ description: "The figures are made up, for an example." }),
});

export function teamAnswer({
  id,
  name,
  unit,
  collaborative,
  simulated,
}: z.infer<typeof teamShape>): z.infer<typeof teamShape> {
  return { id, name, unit, collaborative, simulated };
}
