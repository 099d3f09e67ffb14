/**
 * A name as it is searched: small plain letters, one space between words. «tromso» and «Tromsoe» find Tromsø,
 * «Karasjohka» finds Kárášjohka, «Aalesund» finds Ålesund («aa» is å, L5). Folding twice changes nothing.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD") // å, á, č, š, ž, ä, ö and ï become a plain letter and a mark, and the mark goes
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[øæđŋŧł]/g, (letter) => plain[letter] as string)
    .replaceAll(/a[ae]+/g, "a")
    .replaceAll(/oe+/g, "o")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Letters that are not made of a plain one and a mark. */
const plain: Readonly<Record<string, string>> = { ø: "o", æ: "a", đ: "d", ŋ: "n", ŧ: "t", ł: "l" };
