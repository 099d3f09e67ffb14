import { z } from "zod";

/**
 * Rows of a form where the last ones are left empty: an empty row is no row, and an error keeps the number its row has
 * on the page.
 */
export function rows<Row>(row: z.ZodType<Row>, most: number) {
  const one = z.preprocess((value) => (isBlank(value) ? undefined : value), row.optional());
  return z
    .preprocess((value) => (Array.isArray(value) ? value : []), z.array(one).max(most, "choice"))
    .transform((found) => found.flatMap((value) => (value === undefined ? [] : [value])));
}

/** Choices that always have a value, and what the page itself knows, do not make a row. */
const unasked = new Set(["id", "part"]);

function isBlank(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => unasked.has(name) || inner === "");
}

/** A whole address on the web; "javascript:" and the like are refused. */
export function webAddress() {
  return z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value),
    z
      .string({ error: "required" })
      .trim()
      .min(1, "required")
      .max(500, "tooLong")
      .refine((text) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text), "url"),
  );
}

/** A text in bokmål and, if written, in the other languages. */
export function texts(nb: string, nn: string, en: string): { nb: string; nn?: string; en?: string } {
  return { nb, ...(nn === "" ? {} : { nn }), ...(en === "" ? {} : { en }) };
}
