import type { Interval } from "../../../domain/change-package.ts";
import { wayOf } from "../../../domain/measurement/own-measure.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { fieldText } from "../count-text.ts";
import type { TeamMeasure } from "../read-teams.ts";
import type { OwnFields } from "./own-fields.ts";
import type { WrittenMeasure } from "./write-own-measure.ts";

/** A stored measure as its form has it. */
export function fieldsOf(measure: TeamMeasure, ask: Ask): OwnFields {
  const written = writtenOf(measure);
  return {
    navn: written.name,
    slag: written.kind,
    hvorfor: written.purpose,
    utvalg: written.sample,
    mate: wayOf(measure) ?? "",
    teller: written.numerator,
    nevner: written.denominator,
    retning: written.improvement,
    mal: fieldText(written.target ?? null, ask.language),
    intervall: ownIntervalOf(measure) ?? "",
    sprak: written.writtenIn,
  };
}

/** Undefined for what is entered when it happens: nobody chose it. */
export function ownIntervalOf({ interval }: TeamMeasure): Exclude<Interval, "event"> | undefined {
  return interval === "event" ? undefined : interval;
}

/** A stored measure as the team wrote it. */
export function writtenOf(measure: TeamMeasure): Omit<WrittenMeasure, "way"> {
  const { texts, kind, improvement, target, purpose, writtenIn = "nb" } = measure;
  return {
    name: texts.name[writtenIn],
    kind,
    sample: texts.sample[writtenIn],
    numerator: texts.numerator[writtenIn],
    denominator: texts.denominator?.[writtenIn] ?? "",
    interval: ownIntervalOf(measure),
    improvement,
    target,
    purpose,
    writtenIn,
  };
}

/** For the log. */
export function told({ target, interval, ...written }: WrittenMeasure, expectedFrom: Temporal.PlainDate) {
  return {
    ...written,
    interval: interval ?? null,
    target: target ?? null,
    expectedFrom: expectedFrom.toString(),
  };
}
