const LONGEST = 31;

/** Names of sheets as a workbook takes them: at most 31 letters, none of `[]:*?/\`, and no two alike in any case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((one) => {
    const plain = one.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ").replaceAll(/^[\s']+|[\s']+$/g, "") || "Ark";
    let name = plain.slice(0, LONGEST);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = ` ${number}`;
      name = plain.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
