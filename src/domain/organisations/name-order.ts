/** æ, ø and å last, and «aa» as å. */
export const norwegian = new Intl.Collator("nb-NO");

/** Keeps two letters from being read as one in a comparison; it is not seen and has no weight (U+034F). */
const apart = "\u034f";

interface Named {
  officialName: string;
  otherNames: readonly string[];
}

/**
 * Norwegian order of municipalities by their official names: æ, ø, å last and «aa» as å (L5, C73). Not in a Sámi name:
 * there «aa» is two a's, and Aarborte – Hattfjelldal comes first.
 */
export function byOfficialName(a: Named, b: Named): number {
  return norwegian.compare(sortingName(a), sortingName(b));
}

function sortingName({ officialName, otherNames }: Named): string {
  return otherNames.length === 0 ? officialName : officialName.replaceAll(/a(?=a)/gi, `$&${apart}`);
}
