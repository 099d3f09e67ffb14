import { z } from "zod";
import { type Mark, type Presence, presences } from "../../domain/register-state.ts";
import { id, optionalChoice, optionalLine } from "../../platform/web/fields.ts";
import type { TypedValues } from "../../platform/web/route.ts";

/** The names of the register's fields; each is followed by a point and the member's id. */
const registerFields = { presence: "oppmote", substitute: "vikar", was: "var" } as const;

export function fieldName(field: keyof typeof registerFields, memberId: string): string {
  return `${registerFields[field]}.${memberId}`;
}

/** As the name, without the point. */
export function fieldId(field: keyof typeof registerFields, memberId: string): string {
  return `${registerFields[field]}-${memberId}`;
}

const byMember = <Field extends z.ZodType>(field: Field) => z.record(z.string(), field).default({});

/**
 * The whole page in one form. `var` carries what stood when the page was made, so that two organisers who mark at the
 * same time only meet where they marked the same person. A name without a choice means a substitute; a substitute
 * without a name is asked for.
 */
export const registerForm = z
  .object({
    oppmote: byMember(optionalChoice(presences)),
    vikar: byMember(optionalLine(200)),
    var: byMember(optionalLine(300)),
    /** «Alle møtt» of one team. */
    alle: id().optional(),
    /** Which «Lagre» was pressed: the one of a team, so that the page opens there again. */
    lagre: optionalLine(40),
    lukk: optionalChoice(["ja"]),
  })
  .superRefine((form, context) => {
    for (const [memberId, presence] of Object.entries(form.oppmote)) {
      if (presence === "substitute" && !form.vikar[memberId]) {
        context.addIssue({ code: "custom", message: "substituteName", path: ["vikar", memberId] });
      }
    }
  });
export type RegisterForm = z.output<typeof registerForm>;

/** What was marked in the form, by member. */
export function marksIn(form: Pick<RegisterForm, "oppmote" | "vikar">): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const memberId of new Set([...Object.keys(form.oppmote), ...Object.keys(form.vikar)])) {
    const mark = markOf(form.oppmote[memberId], form.vikar[memberId] ?? "");
    if (mark) marks.set(memberId, mark);
  }
  return marks;
}

function markOf(presence: Presence | undefined, name: string): Mark | undefined {
  if (presence === "substitute" || presence === undefined)
    return name === "" ? undefined : { presence: "substitute", name };
  return { presence };
}

/** What stood when the page was made. */
export function marksBefore(form: Pick<RegisterForm, "var">): Map<string, Mark> {
  return new Map(
    Object.entries(form.var).flatMap(([memberId, code]) => {
      const mark = markFromCode(code);
      return mark ? [[memberId, mark]] : [];
    }),
  );
}

/** "present", "absent", "substitute Navn Navnesen", or nothing. */
export function markCode(mark: Mark | undefined): string {
  return mark === undefined ? "" : mark.presence === "substitute" ? `substitute ${mark.name}` : mark.presence;
}

function markFromCode(code: string): Mark | undefined {
  if (code === "present" || code === "absent") return { presence: code };
  return code.startsWith("substitute ")
    ? { presence: "substitute", name: code.slice("substitute ".length) }
    : undefined;
}

export interface TypedRow {
  presence: Presence | undefined;
  substituteName: string;
  was: string;
}

/** A row as it was sent, also when the form was wrong; undefined when the row was not in it. */
export function typedRow(typed: TypedValues, memberId: string): TypedRow | undefined {
  const value = (field: keyof typeof registerFields) => {
    const found = typed[fieldName(field, memberId)];
    return Array.isArray(found) ? found[0] : found;
  };
  const [presence, name, was] = [value("presence"), value("substitute"), value("was")];
  if (presence === undefined && name === undefined && was === undefined) return undefined;
  return { presence: presences.find((one) => one === presence), substituteName: name ?? "", was: was ?? "" };
}
