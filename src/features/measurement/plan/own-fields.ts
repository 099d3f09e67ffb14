import { z } from "zod";
import { languages } from "../../../domain/language.ts";
import { countingWays, ownIntervals } from "../../../domain/measurement/own-measure.ts";
import { choice, line, optionalChoice, optionalLine, version } from "../../../platform/web/fields.ts";
import type { TypedValues } from "../../../platform/web/route.ts";

const asked = {
  navn: line(80),
  slag: choice(["outcome", "process", "balancing"]),
  hvorfor: optionalLine(200),
  utvalg: line(200),
  teller: line(80),
  retning: choice(["up", "down", "stable"]),
  mal: optionalLine(60),
};

/** The guide: what, for whom, how counted, how often. */
export const ownForm = z.object({
  ...asked,
  mate: choice(countingWays),
  nevner: optionalLine(80),
  intervall: optionalChoice(ownIntervals),
});
export type OwnForm = z.infer<typeof ownForm>;

/** What may be changed: the texts always, how it is counted only while there is no value. */
export const ownEditForm = z.object({
  ...asked,
  mate: optionalChoice(countingWays),
  nevner: optionalLine(80),
  intervall: optionalChoice(ownIntervals),
  sprak: choice(languages),
  versjon: version(),
});

/** In the order of the page. */
export const ownFieldOrder = [
  "navn",
  "slag",
  "hvorfor",
  "utvalg",
  "mate",
  "teller",
  "nevner",
  "retning",
  "mal",
  "intervall",
  "sprak",
] as const;
export type OwnFields = Readonly<Record<(typeof ownFieldOrder)[number], string>>;

export function ownFieldsIn(typed: TypedValues): OwnFields {
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return Object.fromEntries(ownFieldOrder.map((name) => [name, text(name)])) as OwnFields;
}
