/** One row of the form as it was typed. Everything is text, so that it can be shown again exactly. */
export interface TypedMember {
  name: string;
  email: string;
  profession: string;
  role: string;
  position: string;
  workplace: string;
  appointed: boolean;
}

export interface TypedEnrolment {
  /** Which button was pressed: "send", "save", "add", "remove.2". */
  action: string;
  municipality: string;
  workplace: string;
  serviceType: string;
  packages: string[];
  areaReason: string;
  improvement: string;
  pilotSelection: string;
  leadership: string;
  /** The leader has read what taking part asks for. */
  anchored: boolean;
  members: TypedMember[];
  contactName: string;
  contactEmail: string;
  /** Rules whose warnings the sender has seen. */
  confirmed: string[];
  asksOrganizer: boolean;
  askReason: string;
  /** The version of the terms that the page showed. */
  terms: string;
  /** The version of the team that an edit was made from. */
  version: string;
}

export const mostRows = 30;

export const emptyMember: TypedMember = {
  name: "",
  email: "",
  profession: "",
  role: "",
  position: "",
  workplace: "",
  appointed: false,
};

/**
 * Whatever came, as a form of ours: what is missing is empty, what is not text is passed over. The checks come after,
 * all at once, in checked-enrolment.ts; a form that is only saved or gets one more row is not checked at all.
 */
export function typedEnrolment(form: unknown): TypedEnrolment {
  const field = reader(form);
  const rows = isRecord(form) && Array.isArray(form.members) ? form.members : [];
  return {
    action: field.text("action") || "send",
    municipality: field.text("municipality"),
    workplace: field.text("workplace"),
    serviceType: field.text("serviceType"),
    packages: field.texts("packages"),
    areaReason: field.text("areaReason"),
    improvement: field.text("improvement"),
    pilotSelection: field.text("pilotSelection"),
    leadership: field.text("leadership"),
    anchored: field.ticked("anchored"),
    members: rows.slice(0, mostRows).map(typedMember),
    contactName: field.text("contactName"),
    contactEmail: field.text("contactEmail"),
    confirmed: field.texts("confirmed").flatMap((names) => names.split(",")),
    asksOrganizer: field.ticked("asksOrganizer"),
    askReason: field.text("askReason"),
    terms: field.text("terms"),
    version: field.text("version"),
  };
}

/** A row that nobody has begun on. The role and the position are chosen before anybody writes. */
export function isEmptyRow(member: TypedMember): boolean {
  return [member.name, member.email, member.profession, member.workplace].every((text) => text.trim() === "");
}

/** Adds or takes away a row when such a button was pressed. */
export function withRowsChanged(typed: TypedEnrolment): TypedEnrolment | undefined {
  if (typed.action === "add") {
    return {
      ...typed,
      members: typed.members.length < mostRows ? [...typed.members, emptyMember] : typed.members,
    };
  }
  const removed = /^remove\.(\d{1,2})$/.exec(typed.action)?.[1];
  return removed === undefined
    ? undefined
    : { ...typed, members: typed.members.filter((_, at) => at !== Number(removed)) };
}

function typedMember(row: unknown): TypedMember {
  const field = reader(row);
  return {
    name: field.text("name"),
    email: field.text("email"),
    profession: field.text("profession"),
    role: field.text("role"),
    position: field.text("position"),
    workplace: field.text("workplace"),
    appointed: field.ticked("appointed"),
  };
}

function reader(form: unknown) {
  const values = isRecord(form) ? form : {};
  const texts = (name: string): string[] => {
    const value = values[name];
    // no database keeps a null character
    const some = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
    return some.slice(0, 100).map((one) => one.replaceAll("\0", ""));
  };
  const text = (name: string) => texts(name)[0] ?? "";
  return {
    text,
    texts: (name: string) => texts(name).filter((one) => one !== ""),
    /** A box of the form, or one that a draft has kept. */
    ticked: (name: string) => values[name] === true || text(name) !== "",
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
