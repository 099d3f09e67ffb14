import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { type Language, shownText, type Texts } from "../../domain/language.ts";
import type { OptionGroup } from "../../ui/select-field.tsx";

/** An intervention of one version of a package. */
export interface ChosenIntervention {
  packageCode: string;
  version: number;
  code: string;
  title: Texts;
}

/** A package of the team's, in the team's version, with what there is to do in it. */
export interface PackageInterventions {
  title: Texts;
  interventions: readonly ChosenIntervention[];
}

/**
 * What a change of the team's may be one of, package by package in the team's order.
 * @param tied the one a change is tied to already; it stays a choice, also after the team has left the package
 */
export async function readInterventions(
  database: Database,
  teamId: string,
  tied?: ChosenIntervention,
): Promise<PackageInterventions[]> {
  const { rows } = await database.execute<{ title: Texts; interventions: ChosenIntervention[] }>(sql`
    with own as (
      select package_code, package_version, position from team_package where team_id = ${teamId}
      union
      select ${tied?.packageCode ?? null}, ${tied?.version ?? null}::integer, 1000
      where not exists (select from team_package where team_id = ${teamId}
        and package_code = ${tied?.packageCode ?? null} and package_version = ${tied?.version ?? null}::integer)
    )
    select v.definition -> 'title' as title, jsonb_agg(jsonb_build_object('packageCode', v.package_code, 'version', v.version,
        'code', i.item ->> 'code', 'title', i.item -> 'title') order by i.at) as interventions
    from own join change_package_version v on v.package_code = own.package_code and v.version = own.package_version
    cross join jsonb_array_elements(v.definition -> 'interventions') with ordinality as i (item, at)
    group by v.package_code, v.version, own.position
    order by own.position, v.package_code`);
  return rows;
}

/** How it is named in a form and in the log: "TRS 1 TRS-T2". */
export function nameOf({ packageCode, version, code }: ChosenIntervention): string {
  return `${packageCode} ${version} ${code}`;
}

export function interventionCalled(
  name: string,
  packages: readonly PackageInterventions[],
): ChosenIntervention | "unknown" | undefined {
  if (name === "") return undefined;
  const all = packages.flatMap(({ interventions }) => interventions);
  return all.find((one) => nameOf(one) === name) ?? "unknown";
}

/** In groups, one a package, when there are several. */
export function optionsOf(packages: readonly PackageInterventions[], language: Language) {
  const groups = packages.map(({ title, interventions }): OptionGroup => ({
    label: shownText(title, language).text,
    options: interventions.map((one) => ({ value: nameOf(one), text: shownText(one.title, language).text })),
  }));
  return groups.length === 1 ? groups.flatMap(({ options }) => options) : groups;
}
