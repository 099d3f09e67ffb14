import { predecessors, successors } from "./lineage.ts";
import { type MunicipalityRegister, versionsOf } from "./municipality.ts";
import { beginsAfter, hasEndedBy } from "./validity.ts";

/** Sums are asked in the division of the time ("datidens") or in today's ("dagens"). Values are never moved. */
export type Division = "then" | "today";

/**
 * The municipalities of a day that hold the area of this one, which may belong to another time. Lindås in 2026 is Alver;
 * Alver in 2017 was Lindås, Meland and Radøy. When it was split on the way there are several, and only a person can
 * tell which: a sum that took them all would count twice.
 */
export function identitiesOn(register: MunicipalityRegister, id: string, day: Temporal.PlainDate): string[] {
  const versions = versionsOf(register, id);
  const first = versions[0];
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return [];
  const step = hasEndedBy(last, day) ? successors : beginsAfter(first, day) ? predecessors : undefined;
  if (step === undefined) return [id];
  return [...new Set(step(register.successions, id).flatMap((one) => identitiesOn(register, one, day)))];
}

/** Where a value of `id` is counted: as it was, or in today's division. Undefined when a person has to choose. */
export function countedUnder(
  register: MunicipalityRegister,
  id: string,
  division: Division,
  today: Temporal.PlainDate,
): string | undefined {
  if (division === "then") return id;
  const found = identitiesOn(register, id, today);
  return found.length === 1 ? found[0] : undefined;
}
