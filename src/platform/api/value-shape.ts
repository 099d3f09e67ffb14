import { z } from "zod";
import type { Interval } from "../../domain/change-package.ts";
import { axisPlace, lastDayOf } from "../../domain/measurement/period.ts";

/** A value as it is kept; undefined stands for a period that nobody has reported. */
export interface KeptValue {
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string;
  late: boolean;
  enteredAt: Temporal.Instant;
  version: number;
}

/** A value as the interface gives it: the same when it is read, saved and in the way of another. */
export const valueShape = z.strictObject({
  period: z.iso.date().meta({ description: "The first day of the period." }),
  through: z.iso.date().meta({ description: "The last day of the period." }),
  label: z.string().meta({ description: "2027-01, 2027-W04, 2027-Q1, or a day." }),
  state: z.enum(["measured", "notApplicable", "missing"]).meta({
    description: "Three different things: a number (0 is one), nobody to count, and no report.",
  }),
  numerator: z.number().nullable().meta({ description: "For days between events: how many on that day." }),
  denominator: z.number().nullable(),
  comment: z.string(),
  late: z.boolean().nullable().meta({ description: "Reported after it was due; null when it is missing." }),
  enteredAt: z.string().nullable(),
  version: z
    .string()
    .nullable()
    .meta({ description: "Send it back when you change the value. What it looks like may change." }),
});

export function valueAnswer(
  interval: Interval,
  period: Temporal.PlainDate,
  kept: KeptValue | undefined,
): z.infer<typeof valueShape> {
  return {
    period: period.toString(),
    through: lastDayOf(interval, period).toString(),
    label: axisPlace(interval, period),
    state: kept === undefined ? "missing" : kept.notApplicable ? "notApplicable" : "measured",
    numerator: kept?.numerator ?? null,
    denominator: kept?.denominator ?? null,
    comment: kept?.comment ?? "",
    late: kept?.late ?? null,
    enteredAt: kept?.enteredAt.toString() ?? null,
    version: kept === undefined ? null : versionText(kept),
  };
}

/** Taken away and entered anew, a value begins at version 1 again: so the moment belongs to it. */
export function versionText({ version, enteredAt }: Pick<KeptValue, "version" | "enteredAt">): string {
  return `${version}-${enteredAt.toString()}`;
}

/** @returns undefined for what no value of ours can have as its version */
export function readVersion(text: string): { version: number; enteredAt: Temporal.Instant } | undefined {
  const [, version, moment] = /^([1-9]\d{0,8})-(\S{10,40})$/.exec(text) ?? [];
  try {
    return { version: Number(version), enteredAt: Temporal.Instant.from(moment ?? "") };
  } catch {
    return undefined;
  }
}
