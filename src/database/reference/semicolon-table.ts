/** The rows of a table in SSB's form: UTF-8, a semicolon between cells, a head, nothing quoted. */
export function readSemicolonTable<const Head extends string>(
  text: string,
  head: readonly Head[],
): Record<Head, string>[] {
  const [first, ...lines] = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  if (first !== head.join(";"))
    throw new Error(`The head of the table is "${first}", not "${head.join(";")}"`);
  return lines.map((line) => {
    const cells = line.split(";");
    if (cells.length !== head.length)
      throw new Error(`The row "${line}" has ${cells.length} cells, not ${head.length}`);
    return Object.fromEntries(head.map((name, at) => [name, cells[at]])) as Record<Head, string>;
  });
}
