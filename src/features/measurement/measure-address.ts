/** Whether somebody has asked to see all the time there are values of, and not the newest part: `?tid=alt`. */
export function asksForWhole(query: URLSearchParams): boolean {
  return query.get("tid") === "alt";
}

/** Whether the table of values has been asked for with all its rows, and not the newest: `?tabell=alle`. */
export function asksForAllRows(query: URLSearchParams): boolean {
  return query.get("tabell") === "alle";
}

/** An address of a measure's page or of its pictures, which keeps that choice. */
export function withTime(path: string, whole: boolean, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(whole ? { tid: "alt" } : {}), ...more }).toString();
  return query === "" ? path : `${path}?${query}`;
}
