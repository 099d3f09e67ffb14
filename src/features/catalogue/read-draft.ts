import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { DraftDefinition, MeasureTexts, PackageText } from "../../database/json-columns.ts";
import type { ChangePackageDefinition, MeasureDefinition } from "../../domain/change-package.ts";
import { type Origin, originOf } from "./origin.tsx";

/** A draft as it is stored, with who touched it last. */
export interface StoredDraft {
  definition: DraftDefinition;
  basedOn: number | undefined;
  /** Of the draft itself, not of the package: two who write at once are told. */
  version: number;
  updatedAt: Temporal.Instant;
  updatedBy: string | undefined;
}

interface PublishedVersion {
  version: number;
  validFrom: Temporal.PlainDate;
}

/** A package as its editors see it. */
export interface EditedPackage {
  code: string;
  slug: string;
  /** The network whose own it is; undefined for the nation's. */
  collaborativeId: string | undefined;
  /** From the first to the last. */
  versions: PublishedVersion[];
  draft: StoredDraft | undefined;
  /** The national one that the draft was begun from. */
  origin: Origin | undefined;
}

/** A package by what it is found by, with its versions and its draft: one query. */
export async function readEdited(
  database: Database,
  by: { slug: string } | { collaborativeId: string },
): Promise<EditedPackage | undefined> {
  const where =
    "slug" in by
      ? sql`p.slug = ${by.slug} and p.collaborative_id is null`
      : sql`p.collaborative_id = ${by.collaborativeId}`;
  const { rows } = await database.execute<{
    code: string;
    slug: string;
    collaborativeId: string | null;
    versions: { version: number; validFrom: string }[] | null;
    draft:
      | (Omit<StoredDraft, "updatedAt" | "basedOn" | "updatedBy"> & {
          updatedAt: string;
          basedOn: number | null;
          updatedBy: string | null;
        })
      | null;
    origin: Origin | null;
  }>(sql`
    select p.code, p.slug, p.collaborative_id as "collaborativeId",
      (select jsonb_agg(jsonb_build_object('version', v.version, 'validFrom', v.valid_from) order by v.version)
        from change_package_version v where v.package_code = p.code) as versions,
      (select jsonb_build_object('definition', d.definition, 'basedOn', d.based_on, 'version', d.version,
          'updatedAt', d.updated_at, 'updatedBy', nullif(who.name, ''))
        from change_package_draft d left join person who on who.id = d.updated_by where d.package_code = p.code) as draft,
      (select ${originOf(sql`d.definition`)} from change_package_draft d where d.package_code = p.code) as origin
    from change_package p where ${where}`);
  const row = rows[0];
  return (
    row && {
      code: row.code,
      slug: row.slug,
      collaborativeId: row.collaborativeId ?? undefined,
      versions: (row.versions ?? []).map(({ version, validFrom }) => ({
        version,
        validFrom: Temporal.PlainDate.from(validFrom),
      })),
      draft:
        row.draft === null
          ? undefined
          : {
              ...row.draft,
              basedOn: row.draft.basedOn ?? undefined,
              updatedAt: Temporal.Instant.from(row.draft.updatedAt),
              updatedBy: row.draft.updatedBy ?? undefined,
            },
      origin: row.origin ?? undefined,
    }
  );
}

/** A published version whole, as the next draft begins from it and is compared with it: one query. */
export async function readDefinition(
  database: Database,
  code: string,
  version: number,
): Promise<ChangePackageDefinition> {
  const { rows } = await database.execute<{
    slug: string;
    validFrom: string;
    definition: PackageText;
    measures: MeasureJson[] | null;
  }>(sql`
    select p.slug, v.valid_from::text as "validFrom", v.definition,
      (select jsonb_agg(jsonb_build_object('code', m.code, 'kind', m.kind, 'unit', m.unit, 'interval', m."interval",
          'improvement', m.improvement, 'chart', m.chart, 'target', m.target, 'partOfWhole', m.part_of_whole,
          'pairedWith', m.paired_with, 'source', m.source, 'texts', m.texts) order by m.position)
        from measure m where m.package_code = p.code and m.package_version = v.version) as measures
    from change_package p join change_package_version v on v.package_code = p.code
    where p.code = ${code} and v.version = ${version}`);
  const row = rows[0];
  if (row === undefined) throw new Error(`There is no version ${version} of ${code}`);
  const { slug, validFrom, definition } = row;
  return { ...definition, code, slug, version, validFrom, measures: (row.measures ?? []).map(measureOf) };
}

type MeasureJson = Omit<MeasureDefinition, keyof MeasureTexts | "target" | "pairedWith"> & {
  target: number | null;
  pairedWith: string | null;
  texts: MeasureTexts;
};

function measureOf({ target, pairedWith, texts, ...one }: MeasureJson): MeasureDefinition {
  return {
    ...one,
    ...texts,
    ...(target === null ? {} : { target }),
    ...(pairedWith === null ? {} : { pairedWith }),
  };
}

/** Every code of a measure or an intervention that a version of the package has used: none of them is used again. */
export async function readUsedCodes(database: Database, code: string): Promise<string[]> {
  const { rows } = await database.execute<{ code: string }>(sql`
    select m.code from measure m where m.package_code = ${code}
    union
    select i ->> 'code' from change_package_version v, jsonb_array_elements(v.definition -> 'interventions') i
    where v.package_code = ${code}`);
  return rows.map((row) => row.code);
}

/** The codes among these that belong to another package or to a team. */
export async function readTakenCodes(
  database: Database,
  packageCode: string,
  codes: readonly string[],
): Promise<Set<string>> {
  const { rows } = await database.execute<{ code: string }>(sql`
    select distinct code from measure
    where code = any(${sql.param(codes)}::text[]) and package_code is distinct from ${packageCode}`);
  return new Set(rows.map((row) => row.code));
}
