import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { programmes } from "../../domain/programmes.ts";
import { builtInCatalogue } from "../catalogue/all.ts";
import type { Database } from "../connect.ts";
import { measureRows, versionRow } from "../package-rows.ts";
import { changePackage, changePackageVersion, measure, programmePeriod } from "../schema.ts";
import { loadOnce } from "./load-once.ts";

/** The national programmes by the names they had. A known one gets its wording from the program again. */
export async function loadProgrammes(database: Database): Promise<void> {
  await loadOnce(database, "programmes", programmes, async (inside) => {
    for (const { code, name, from, to, url } of programmes) {
      const values = { name, fromYear: from, toYear: to ?? null, url };
      await inside
        .insert(programmePeriod)
        .values({ code, ...values })
        .onConflictDoUpdate({ target: programmePeriod.code, set: values });
    }
  });
}

/**
 * The change packages that come with the product. A version that is there already is left as it is, also when the
 * program's has changed: a team works by the definition it started with. A change is a new version.
 */
export async function loadCatalogue(
  database: Database,
  catalogue: readonly ChangePackageDefinition[] = builtInCatalogue,
): Promise<void> {
  if (catalogue.length === 0) return;
  await loadOnce(database, "catalogue", catalogue, async (inside) => {
    await inside
      .insert(changePackage)
      .values(catalogue.map(({ code, slug }) => ({ code, slug })))
      .onConflictDoNothing();
    const added = await inside
      .insert(changePackageVersion)
      .values(catalogue.map(versionRow))
      .onConflictDoNothing()
      .returning({ code: changePackageVersion.packageCode, version: changePackageVersion.version });
    const isNew = new Set(added.map(({ code, version }) => `${code} ${version}`));
    const measures = catalogue.filter((one) => isNew.has(`${one.code} ${one.version}`)).flatMap(measureRows);
    if (measures.length > 0) await inside.insert(measure).values(measures);
  });
}
