import { sql } from "drizzle-orm";
import type { MeasureDefinition } from "../../domain/change-package.ts";
import type { Database } from "../../database/connect.ts";
import type { MeasureTexts, PackageText } from "../../database/json-columns.ts";

/** A package as the list shows it. */
export interface ListedPackage {
  slug: string;
  definition: PackageText;
  measures: number;
}

/** A measure's definition, without what its texts say. */
export type MeasureFacts = Pick<
  MeasureDefinition,
  "code" | "kind" | "unit" | "interval" | "improvement" | "chart" | "source"
> & { texts: MeasureTexts };

export interface CataloguePackage {
  code: string;
  version: number;
  validFrom: Temporal.PlainDate;
  definition: PackageText;
  measures: MeasureFacts[];
}

/** The version of each package that holds today, in the catalogue's order: one query. */
export async function readPackages(database: Database, today: Temporal.PlainDate): Promise<ListedPackage[]> {
  const { rows } = await database.execute<{ slug: string; definition: PackageText; measures: number }>(sql`
    select p.slug, v.definition,
      (select count(*)::int from measure m where m.package_code = p.code and m.package_version = v.version) as measures
    from change_package p
    join lateral (${versionToday(today)}) v on true
    order by v.position, p.code`);
  return rows;
}

/** One package with its measures, or undefined when there is none of that name: one query. */
export async function readPackage(
  database: Database,
  slug: string,
  today: Temporal.PlainDate,
): Promise<CataloguePackage | undefined> {
  const { rows } = await database.execute<{
    code: string;
    version: number;
    validFrom: string;
    definition: PackageText;
    measures: MeasureFacts[] | null;
  }>(sql`
    select p.code, v.version, v.valid_from::text as "validFrom", v.definition,
      (select jsonb_agg(jsonb_build_object(
          'code', m.code, 'kind', m.kind, 'unit', m.unit, 'interval', m."interval", 'improvement', m.improvement,
          'chart', m.chart, 'source', m.source, 'texts', m.texts) order by m.position)
        from measure m where m.package_code = p.code and m.package_version = v.version) as measures
    from change_package p
    join lateral (${versionToday(today)}) v on true
    where p.slug = ${slug}`);
  const row = rows[0];
  return row && { ...row, validFrom: Temporal.PlainDate.from(row.validFrom), measures: row.measures ?? [] };
}

/** New teams get the newest version that has come into force; one that has ended is shown until another begins. */
function versionToday(today: Temporal.PlainDate) {
  return sql`
    select version, valid_from, position, definition from change_package_version
    where package_code = p.code and valid_from <= ${today.toString()}::date
    order by version desc limit 1`;
}
