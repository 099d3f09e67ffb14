import { sql } from "drizzle-orm";
import type { MeasureDefinition } from "../../domain/change-package.ts";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeTexts, MeasureTexts, PackageText } from "../../database/json-columns.ts";
import type { PublicationState } from "../../domain/collaborative.ts";
import type { Texts } from "../../domain/language.ts";
import { type Origin, originOf } from "./origin.tsx";

/** A package as the list shows it. */
export interface ListedPackage {
  slug: string;
  definition: PackageText;
  measures: number;
  superseded: boolean;
}

/** A measure's definition, without what its texts say. */
export type MeasureFacts = Pick<
  MeasureDefinition,
  "code" | "kind" | "unit" | "interval" | "improvement" | "chart" | "source"
> & { texts: MeasureTexts };

/** What takes the package's place for new teams, and from when. */
interface Supersession {
  from: Temporal.PlainDate;
  text: Texts;
  by: { slug: string; title: Texts } | undefined;
}

export interface CataloguePackage {
  code: string;
  slug: string;
  version: number;
  validFrom: Temporal.PlainDate;
  definition: PackageText;
  measures: MeasureFacts[];
  /** All that are published, from the first to the last. */
  versions: { version: number; validFrom: Temporal.PlainDate }[];
  supersession: Supersession | undefined;
  /** The national one that a network's own was begun from. */
  origin: Origin | undefined;
  /** The network whose own it is. */
  network:
    | { id: string; organizerId: string; slug: string; state: PublicationState; texts: CollaborativeTexts }
    | undefined;
}

/** The version of each of the nation's packages that holds today, in the catalogue's order: one query. */
export async function readPackages(database: Database, today: Temporal.PlainDate): Promise<ListedPackage[]> {
  const { rows } = await database.execute<ListedPackage & Record<string, unknown>>(sql`
    select p.slug, v.definition, coalesce(p.superseded_from <= ${today.toString()}::date, false) as superseded,
      (select count(*)::int from measure m where m.package_code = p.code and m.package_version = v.version) as measures
    from change_package p
    join lateral (${versionToday(today)}) v on true
    where p.collaborative_id is null
    order by v.position, p.code`);
  return rows;
}

/** A package that somebody writes on, or that has not begun. */
export interface ComingPackage {
  slug: string;
  title: Texts;
  drafted: boolean;
  published: boolean;
}

/** The nation's packages that somebody writes on, and those that begin later: for the secretariat's list. */
export async function readComing(database: Database, today: Temporal.PlainDate): Promise<ComingPackage[]> {
  const { rows } = await database.execute<ComingPackage & Record<string, unknown>>(sql`
    select p.slug, d.package_code is not null as drafted, v.published,
      coalesce(d.definition -> 'title', (select definition -> 'title' from change_package_version
        where package_code = p.code order by version desc limit 1)) as title
    from change_package p left join change_package_draft d on d.package_code = p.code
    cross join lateral (select count(*) > 0 as published, bool_or(valid_from <= ${today.toString()}::date) as holds
      from change_package_version where package_code = p.code) v
    where p.collaborative_id is null and (d.package_code is not null or v.holds is not true)
    order by p.code`);
  return rows;
}

/**
 * One package with its measures, or undefined when there is none of that name: one query. Without a version, the one that
 * holds today.
 */
export async function readPackage(
  database: Database,
  slug: string,
  today: Temporal.PlainDate,
  version?: number | "newest",
): Promise<CataloguePackage | undefined> {
  const chosen =
    version === undefined
      ? versionToday(today)
      : version === "newest"
        ? sql`select version, valid_from, definition from change_package_version
            where package_code = p.code order by version desc limit 1`
        : sql`select version, valid_from, definition from change_package_version
            where package_code = p.code and version = ${version}`;
  const { rows } = await database.execute<Row>(sql`
    select p.code, p.slug, v.version, v.valid_from::text as "validFrom", v.definition,
      (select jsonb_agg(jsonb_build_object(
          'code', m.code, 'kind', m.kind, 'unit', m.unit, 'interval', m."interval", 'improvement', m.improvement,
          'chart', m.chart, 'source', m.source, 'texts', m.texts) order by m.position)
        from measure m where m.package_code = p.code and m.package_version = v.version) as measures,
      (select jsonb_agg(jsonb_build_object('version', a.version, 'validFrom', a.valid_from) order by a.version)
        from change_package_version a where a.package_code = p.code) as versions,
      case when p.superseded_from is not null then jsonb_build_object('from', p.superseded_from, 'text', p.superseded_text,
        'by', (select jsonb_build_object('slug', o.slug, 'title', w.definition -> 'title')
          from change_package o join change_package_version w on w.package_code = o.code
          where o.code = p.superseded_by order by w.valid_from <= ${today.toString()}::date desc, w.version desc limit 1))
        end as supersession,
      ${originOf(sql`v.definition`)} as origin,
      (select jsonb_build_object('id', c.id, 'organizerId', c.organizer_id, 'slug', c.slug, 'state', c.state, 'texts', c.texts)
        from collaborative c where c.id = p.collaborative_id) as network
    from change_package p
    join lateral (${chosen}) v on true
    where p.slug = ${slug}`);
  const row = rows[0];
  return (
    row && {
      ...row,
      validFrom: Temporal.PlainDate.from(row.validFrom),
      measures: row.measures ?? [],
      versions: row.versions.map((one) => ({ ...one, validFrom: Temporal.PlainDate.from(one.validFrom) })),
      supersession:
        row.supersession === null
          ? undefined
          : {
              from: Temporal.PlainDate.from(row.supersession.from),
              text: row.supersession.text,
              by: row.supersession.by ?? undefined,
            },
      origin: row.origin ?? undefined,
      network: row.network ?? undefined,
    }
  );
}

interface Row extends Record<string, unknown> {
  code: string;
  slug: string;
  version: number;
  validFrom: string;
  definition: PackageText;
  measures: MeasureFacts[] | null;
  versions: { version: number; validFrom: string }[];
  supersession: { from: string; text: Texts; by: { slug: string; title: Texts } | null } | null;
  origin: Origin | null;
  network: CataloguePackage["network"] | null;
}

/**
 * versionOn() of src/domain/catalogue/package-on.ts in SQL; a test compares them. One that has ended is shown until
 * another begins.
 */
function versionToday(today: Temporal.PlainDate) {
  return sql`
    select version, valid_from, position, definition from change_package_version
    where package_code = p.code and valid_from <= ${today.toString()}::date
    order by version desc limit 1`;
}
