import { foldName } from "./fold-name.ts";
import type { MunicipalityVersion } from "./municipality.ts";
import { byBeginning, type Validity } from "./validity.ts";

/** One name that a municipality can be found by, folded, and when it had it. */
export interface SearchName extends Validity {
  municipalityId: string;
  name: string;
  folded: string;
}

/** Every name it has or had: Norwegian, Sámi, Kven, and the whole official one. A name kept through a renumbering is told once. */
export function searchNames(versions: readonly MunicipalityVersion[]): SearchName[] {
  const names = new Map<string, SearchName>();
  for (const version of versions.toSorted(byBeginning)) {
    for (const name of new Set([version.name, version.officialName, ...version.otherNames])) {
      const key = `${version.municipalityId} ${name}`;
      const known = names.get(key);
      if (known?.to !== undefined && known.to.toString() === version.from?.toString()) known.to = version.to;
      else
        names.set(key, {
          municipalityId: version.municipalityId,
          name,
          folded: foldName(name),
          from: version.from,
          to: version.to,
        });
    }
  }
  return [...names.values()];
}

/**
 * How well a name answers what was typed, both folded: 0 the whole name, 1 its beginning, 2 the beginning of a word in
 * it, 3 inside it (from three letters). Spaces and hyphens do not matter. Undefined when it does not.
 */
export function searchRank(folded: string, query: string): number | undefined {
  if (query === "") return undefined;
  const name = folded.replaceAll(" ", "");
  const asked = query.replaceAll(" ", "");
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (` ${folded}`.includes(` ${query}`)) return 2;
  return asked.length >= 3 && name.includes(asked) ? 3 : undefined;
}
