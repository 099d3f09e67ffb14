import type { TypedValues } from "./route.ts";
import type { SentForm } from "./sent-form.ts";

/** A form's fields by name; a name that is there several times gives a list. Files are left out. */
export function typedValues(data: SentForm): TypedValues {
  const typed: Record<string, string | string[]> = {};
  for (const [name, value] of data) {
    if (typeof value !== "string") continue;
    // a browser sends line ends as CRLF
    const text = value.replaceAll("\r\n", "\n");
    const before = typed[name];
    if (before === undefined) typed[name] = text;
    else typed[name] = Array.isArray(before) ? [...before, text] : [before, text];
  }
  return typed;
}

const unsafe = new Set(["__proto__", "constructor", "prototype"]);

/** "members.0.name" becomes members[0].name. Numbered parts make lists, whose gaps are closed; files keep their place. */
export function nestedForm(data: SentForm, typed = typedValues(data)): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  const values: [string, unknown][] = [
    ...Object.entries(typed),
    ...[...data].filter(([, value]) => typeof value !== "string"),
  ];
  for (const [name, value] of values) {
    const parts = name.split(".");
    if (parts.length > 4 || parts.some((part) => unsafe.has(part) || part === "")) continue;
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const next = at[part];
      if (typeof next === "object" && next !== null) at = next as Record<string, unknown>;
      else at = at[part] = {} as Record<string, unknown>;
    }
    at[parts.at(-1) as string] = value;
  }
  return closeLists(root) as Record<string, unknown>;
}

function closeLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Blob)
    return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closeLists(inner)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key))) {
    return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
  }
  return Object.fromEntries(entries);
}
