import type { ApiRoute } from "./api-route.ts";

/**
 * Which content of a route the caller gets: what `?format=` names, else what Accept prefers, else the first.
 * @returns undefined when none of them will do
 */
export function wantedContent(
  { gives }: Pick<ApiRoute, "gives">,
  format: string | null,
  accept: string | undefined,
): string | undefined {
  const types = gives.map(({ contentType }) => contentType);
  if (format !== null) return types.find((type) => formatOf(type) === format);
  if (accept === undefined) return types[0];
  const ranges = accept.split(",").map((part) => {
    const [range = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
    const quality = parameters.find((one) => one.startsWith("q="));
    return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const liked = types.map((type, at) => ({ type, at, quality: qualityOf(type, ranges) }));
  return liked
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.at - b.at)[0]?.type;
}

/** "json" of application/fhir+json, "csv" of text/csv. */
export function formatOf(type: string): string {
  return type.split(/[/+]/).at(-1) ?? "";
}

/** The most exact range decides (RFC 9110, 12.5.1). Whoever asks for plain JSON gets a kind of JSON too. */
function qualityOf(type: string, ranges: readonly { range: string; quality: number }[]): number {
  const names = [
    type,
    ...(formatOf(type) === "json" ? ["application/json"] : []),
    `${type.split("/")[0]}/*`,
    "*/*",
  ];
  for (const name of names) {
    const found = ranges.find(({ range }) => range === name);
    if (found) return found.quality;
  }
  return 0;
}
