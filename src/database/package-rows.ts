import type { ChangePackageDefinition, MeasureDefinition } from "../domain/change-package.ts";
import type { changePackageVersion, measure } from "./schema.ts";

/** A version of a package as its row has it; the measures have rows of their own. */
export function versionRow(
  definition: ChangePackageDefinition,
  position: number,
): typeof changePackageVersion.$inferInsert {
  const { code, slug: _slug, version, validFrom, measures: _measures, ...text } = definition;
  return {
    packageCode: code,
    version,
    validFrom: Temporal.PlainDate.from(validFrom),
    position,
    definition: text,
  };
}

/** A measure has the version of its package: what two versions of it count is never one series. */
export function measureRows({
  code,
  version,
  measures,
}: ChangePackageDefinition): (typeof measure.$inferInsert)[] {
  return measures.map((one, position) => ({
    ...measureRow(one),
    version,
    packageCode: code,
    packageVersion: version,
    position,
  }));
}

function measureRow(one: MeasureDefinition) {
  const { name, numerator, denominator, numeratorLabel, denominatorLabel, sample, targetText } = one;
  return {
    code: one.code,
    kind: one.kind,
    unit: one.unit,
    interval: one.interval,
    improvement: one.improvement,
    chart: one.chart,
    target: one.target ?? null,
    partOfWhole: one.partOfWhole,
    pairedWith: one.pairedWith ?? null,
    hasDenominator: denominator !== undefined,
    texts: {
      name,
      numerator,
      numeratorLabel,
      sample,
      targetText,
      ...(denominator === undefined ? {} : { denominator }),
      ...(denominatorLabel === undefined ? {} : { denominatorLabel }),
    },
    source: one.source,
  };
}
