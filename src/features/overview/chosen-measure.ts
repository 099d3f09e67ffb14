import { addressed } from "../../platform/measure-version.ts";
import type { MeasureDefinition, TeamMeasure, UsedMeasure } from "./collaborative-overview.ts";

/**
 * The measure a page about the whole network is about: the one asked for, in the newest version when none is named; else
 * the process measure with most values, for it is there that work shows first.
 * @param measures the newest version of each first
 */
export function chosenMeasure(
  measures: readonly UsedMeasure[],
  asked: string | undefined,
): UsedMeasure | undefined {
  const { code, version } = addressed(asked);
  const alike = measures.filter((one) => one.code === code);
  return alike.find((one) => one.version === version) ?? alike[0] ?? mostMeasured(measures)[0];
}

/** The measure a team is seen by: the chosen one, or that in another version, or its own with most values. */
export function shownMeasure(
  measures: readonly TeamMeasure[],
  chosen: Pick<MeasureDefinition, "code" | "version"> | undefined,
): TeamMeasure | undefined {
  const alike = measures.filter(({ definition }) => definition.code === chosen?.code);
  return (
    alike.find(({ definition }) => definition.version === chosen?.version) ??
    alike[0] ??
    mostMeasured(measures.map((one) => ({ ...one, kind: one.definition.kind, one })))[0]?.one
  );
}

/** Equal ones stay in the order of the package. */
function mostMeasured<Measure extends Pick<MeasureDefinition, "kind"> & { values: number }>(
  measures: readonly Measure[],
): Measure[] {
  return measures.toSorted(
    (a, b) => Number(b.kind === "process") - Number(a.kind === "process") || b.values - a.values,
  );
}
