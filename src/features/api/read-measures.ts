import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { MeasureTexts } from "../../database/json-columns.ts";
import type { Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";

/** A measure of the catalogue, in the version that new teams get today. */
export interface CatalogueMeasure extends Record<string, unknown> {
  code: string;
  version: number;
  package: string;
  kind: MeasureKind;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  partOfWhole: boolean;
  hasDenominator: boolean;
  target: number | null;
  texts: MeasureTexts;
  validFrom: string;
}

/** All of them, or one: one query. */
export async function readMeasures(
  database: Database,
  today: Temporal.PlainDate,
  code?: string,
): Promise<CatalogueMeasure[]> {
  const { rows } = await database.execute<CatalogueMeasure>(sql`
    select m.code, m.version, p.code as package, m.kind, m.unit, m."interval", m.improvement, m.part_of_whole as "partOfWhole",
      m.has_denominator as "hasDenominator", m.target, m.texts, v.valid_from::text as "validFrom"
    from change_package p
    join lateral (
      select version, position, valid_from from change_package_version
      where package_code = p.code and valid_from <= ${today.toString()}::date order by version desc limit 1
    ) v on true
    join measure m on m.package_code = p.code and m.package_version = v.version
    where p.collaborative_id is null and (${code ?? null}::text is null or m.code = ${code ?? null})
    order by v.position, p.code, m.position`);
  return rows;
}
