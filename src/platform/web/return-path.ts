/**
 * An address of our own to return to, or undefined. Whatever a browser might read as another site is refused:
 * "//evil", "/\evil", "https:evil", and tabs or line ends in between.
 */
export function returnPath(value: string | null | undefined): string | undefined {
  if (
    value === null ||
    value === undefined ||
    !/^\/(?![/\\])[\x21-\x7e]*$/.test(value) ||
    value.includes("\\")
  )
    return undefined;
  const url = new URL(value, "http://own.example");
  return url.origin === "http://own.example" ? url.pathname + url.search + url.hash : undefined;
}
