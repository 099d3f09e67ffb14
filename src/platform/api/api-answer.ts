/** What a program gets back. */
export interface ApiAnswer {
  status: number;
  contentType: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

export const jsonType = "application/json";
export const csvType = "text/csv";
export const fhirType = "application/fhir+json";
export const problemType = "application/problem+json";

export function json(
  body: unknown,
  more: { status?: number; contentType?: string; headers?: Record<string, string> } = {},
): ApiAnswer {
  return {
    status: more.status ?? 200,
    contentType: more.contentType ?? jsonType,
    body: JSON.stringify(body),
    headers: more.headers ?? {},
  };
}

/** A table as RFC 4180 has it: commas, a point in numbers, CRLF, the head first. */
export function csv(
  heads: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): ApiAnswer {
  const lines = [heads, ...rows].map((row) => row.map(cell).join(","));
  return { status: 200, contentType: csvType, body: `${lines.join("\r\n")}\r\n`, headers: {} };
}

/** Quoted where it must be. Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP). */
function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[,"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One thing that is wrong with what was sent, with the place of it as a JSON pointer (RFC 6901) or a name. */
export interface FieldProblem {
  /** "#/numerator" in the body; "period" in the address; "Idempotency-Key" among the headers. */
  at: string;
  /** For programs: does not change with the language. */
  code: string;
  /** For people: what is wrong and what to do. */
  detail: string;
}

/** Problem details (RFC 9457), never a page of HTML. */
export function problem(
  told: {
    status: number;
    code: string;
    title: string;
    detail?: string | undefined;
    errors?: readonly FieldProblem[] | undefined;
  },
  more: { headers?: Record<string, string>; with?: Record<string, unknown> } = {},
): ApiAnswer {
  const { status, code, title, detail, errors } = told;
  const body = {
    type: `tag:laeringsnettverk,2026:${code}`,
    status,
    title,
    detail,
    code,
    errors,
    ...more.with,
  };
  return { status, contentType: problemType, body: JSON.stringify(body), headers: more.headers ?? {} };
}
