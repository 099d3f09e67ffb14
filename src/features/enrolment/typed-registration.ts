import { type Profession, professions } from "../../domain/profession.ts";
import { choice, email, line } from "../../platform/web/fields.ts";

/** The short form of an information meeting as it was typed. */
export interface TypedRegistration {
  name: string;
  email: string;
  municipality: string;
  profession: string;
  /** More than one only from outside the form. */
  sessions: string[];
  confirmed: string[];
}

export function typedRegistration(form: unknown): TypedRegistration {
  const values = typeof form === "object" && form !== null ? (form as Record<string, unknown>) : {};
  const texts = (name: string): string[] => {
    const value = values[name];
    const some = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
    return some.slice(0, 20).map((one) => one.replaceAll("\0", ""));
  };
  const text = (name: string) => texts(name)[0] ?? "";
  return {
    name: text("name"),
    email: text("email"),
    municipality: text("municipality"),
    profession: text("profession"),
    // a draft has kept the list, the form sends one field
    sessions: [...new Set([...texts("session"), ...texts("sessions")])].filter((one) => one !== ""),
    confirmed: texts("confirmed")
      .flatMap((names) => names.split(","))
      .filter((one) => one !== ""),
  };
}

export interface CheckedRegistration {
  /** Codes by field; "chooseOne" and "onlyOne" for the time (A117, C13). */
  errors: Record<string, string>;
  name: string;
  email: string;
  municipalityId: string | undefined;
  profession: Profession | undefined;
  sessionId: string | undefined;
}

export function checkedRegistration(
  typed: TypedRegistration,
  known: { municipalityIds: ReadonlySet<string>; sessionIds: readonly string[] },
): CheckedRegistration {
  const errors: Record<string, string> = {};
  const name = line(120).safeParse(typed.name);
  if (!name.success) errors.name = name.error.issues[0]?.message ?? "required";
  const address = email().safeParse(typed.email);
  if (!address.success) errors.email = address.error.issues[0]?.message ?? "required";
  const profession = choice(professions).safeParse(typed.profession);
  if (!profession.success) errors.profession = profession.error.issues[0]?.message ?? "required";
  if (!known.municipalityIds.has(typed.municipality))
    errors.municipality = typed.municipality === "" ? "required" : "choice";
  const [sessionId, ...others] = typed.sessions;
  if (sessionId === undefined || !known.sessionIds.includes(sessionId)) errors.session = "chooseOne";
  if (others.length > 0) errors.session = "onlyOne";
  return {
    errors,
    name: name.success ? name.data : "",
    email: address.success ? address.data : "",
    municipalityId: errors.municipality === undefined ? typed.municipality : undefined,
    profession: profession.success ? profession.data : undefined,
    sessionId: errors.session === undefined ? sessionId : undefined,
  };
}
