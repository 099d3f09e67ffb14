/** Letters, digits and single hyphens: what the part of an address after /nettverk/ may hold. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An address from a title: «Læringsnettverk for Ås» becomes "laeringsnettverk-for-as". At most 60 letters, whole words. */
export function slugFrom(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("ŋ", "n")
    .replaceAll("ŧ", "t")
    .replaceAll("\u00ad", "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (plain.length <= 60) return plain;
  const cut = plain.slice(0, 61);
  return cut.slice(0, cut.lastIndexOf("-") > 0 ? cut.lastIndexOf("-") : 60);
}

/** The address with the smallest number that makes it free: "fall", "fall-2", "fall-3". */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2, candidate = slug; ; number++) {
    if (!taken.has(candidate)) return candidate;
    candidate = `${slug}-${number}`;
  }
}
