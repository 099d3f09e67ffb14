import type { z } from "zod";
import {
  type Position,
  positions,
  type Profession,
  professions,
  serviceTypes,
  type TeamRole,
} from "../../domain/profession.ts";
import {
  type ComposedMember,
  type ComposedTeam,
  doubledMembers,
  leadershipAnswers,
} from "../../domain/team-composition.ts";
import type { TeamRule, TeamRuleName } from "../../domain/team-rules.ts";
import {
  email,
  freeText,
  line,
  optionalChoice,
  optionalFreeText,
  optionalLine,
} from "../../platform/web/fields.ts";
import type { Offer } from "./read-offer.ts";
import { isEmptyRow, type TypedEnrolment, type TypedMember } from "./typed-enrolment.ts";

/** A member whose fields are as they will be stored. */
export interface CheckedMember extends ComposedMember {
  /** The row of the form it stands in. */
  row: number;
  name: string;
  appointed: boolean;
}

export interface CheckedEnrolment {
  /** Codes by field: fields.ts, or "sameAs 2" for a person that stands in row 2 already. */
  errors: Record<string, string>;
  team: Omit<ComposedTeam, "members"> & {
    members: CheckedMember[];
    areaReason: string;
    pilotSelection: string;
  };
  contact: { name: string; email: string };
  askReason: string;
}

/** What the roles of a row are called in the form: one choice instead of boxes to combine. */
export const roleChoices = {
  member: ["member"],
  teamLeader: ["teamLeader"],
  measurementLead: ["measurementLead"],
  teamLeaderAndMeasurementLead: ["teamLeader", "measurementLead"],
  patientRepresentative: ["patientRepresentative"],
} as const satisfies Record<string, readonly TeamRole[]>;
export type RoleChoice = keyof typeof roleChoices;

/** In a team of positions the leader leads it, and the resource person keeps its figures, until they choose otherwise. */
const rolesOfPosition: Readonly<Record<Position, RoleChoice>> = {
  leader: "teamLeader",
  resourcePerson: "measurementLead",
  staffMember: "member",
};

export function ruleOf<Name extends TeamRuleName>(
  offer: Offer,
  name: Name,
): Extract<TeamRule, { rule: Name }> | undefined {
  return offer.rules.find((one): one is Extract<TeamRule, { rule: Name }> => one.rule === name);
}

/** Professions are asked for where a rule looks at them, and everywhere that people are not there for a position. */
export function asksForProfession(offer: Offer): boolean {
  const looksAtProfessions: readonly TeamRuleName[] = [
    "professionsPresent",
    "interdisciplinary",
    "targetProfessions",
    "packageProfessions",
  ];
  return (
    ruleOf(offer, "positionsOnce") === undefined ||
    offer.rules.some(({ rule }) => looksAtProfessions.includes(rule))
  );
}

/** Whether the leader must say that they have read what is asked of leaders: when the invitation asks something of them. */
export function asksForAnchoring(offer: Offer): boolean {
  return Boolean(offer.texts.nb.sections.leadership);
}

/** All that is wrong with the fields themselves, at once; and the team that the rules can look at meanwhile. */
export function checkedEnrolment(
  typed: TypedEnrolment,
  offer: Offer,
  knownMunicipalities: ReadonlySet<string>,
  part: "whole" | "team" = "whole",
): CheckedEnrolment {
  const errors: Record<string, string> = {};
  const take = <Value>(name: string, schema: z.ZodType<Value>, value: unknown): Value | undefined => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    errors[name] = parsed.error.issues[0]?.message ?? "required";
    return undefined;
  };

  if (part === "whole" && !knownMunicipalities.has(typed.municipality))
    errors.municipality = typed.municipality === "" ? "required" : "choice";
  const workplace = part === "whole" ? take("workplace", line(), typed.workplace) : typed.workplace;
  const serviceType = take("serviceType", optionalChoice(serviceTypes), typed.serviceType);
  if (serviceType === undefined) errors.serviceType ??= "required";
  const packageCodes = [...new Set(typed.packages)];
  const offered = new Set(offer.areas.map(({ code }) => code));
  if (
    packageCodes.some((code) => !offered.has(code)) ||
    (offer.areaChoice === "none" && packageCodes.length > 0)
  )
    errors.packages = "choice";
  if (offer.areaChoice === "one" && packageCodes.length > 1) errors.packages = "onlyOne";
  const areaReason = take("areaReason", optionalFreeText(1000), typed.areaReason);
  const improvement = take("improvement", optionalFreeText(2000), typed.improvement);
  const pilotSelection = take("pilotSelection", optionalFreeText(1000), typed.pilotSelection);
  const leadership = take("leadership", optionalChoice(leadershipAnswers), typed.leadership);

  const members = typed.members.flatMap((member, row) =>
    isEmptyRow(member) ? [] : [checkedMember(member, row, offer, take, errors)],
  );
  for (const { member, sameAs } of doubledMembers(members)) {
    errors[`members.${members[member]?.row}.email`] = `sameAs ${members[sameAs]?.row}`;
  }

  const isWhole = part === "whole";
  const contactName = isWhole ? take("contactName", line(120), typed.contactName) : "";
  const contactEmail = isWhole ? take("contactEmail", email(), typed.contactEmail) : "";
  if (isWhole && asksForAnchoring(offer) && !typed.anchored) errors.anchored = "required";
  const askReason = typed.asksOrganizer ? take("askReason", freeText(1000), typed.askReason) : "";

  return {
    errors,
    team: {
      municipalityId: knownMunicipalities.has(typed.municipality) ? typed.municipality : undefined,
      workplace: workplace ?? "",
      serviceType,
      packageCodes: packageCodes.filter((code) => offered.has(code)),
      areaReason: areaReason ?? "",
      improvement: improvement ?? "",
      pilotSelection: pilotSelection ?? "",
      leadership,
      members,
    },
    contact: { name: contactName ?? "", email: contactEmail ?? "" },
    askReason: askReason ?? "",
  };
}

type Take = <Value>(name: string, schema: z.ZodType<Value>, value: unknown) => Value | undefined;

function checkedMember(
  typed: TypedMember,
  row: number,
  offer: Offer,
  take: Take,
  errors: Record<string, string>,
): CheckedMember {
  const at = (field: string) => `members.${row}.${field}`;
  const position = ruleOf(offer, "positionsOnce")
    ? take(at("position"), optionalChoice(positions), typed.position)
    : undefined;
  const role = take(at("role"), optionalChoice(Object.keys(roleChoices) as RoleChoice[]), typed.role);
  const roles = roleChoices[role ?? (position === undefined ? "member" : rolesOfPosition[position])];
  const profession: Profession | undefined = asksForProfession(offer)
    ? take(at("profession"), optionalChoice(professions), typed.profession)
    : undefined;
  const isRepresentative = (roles as readonly TeamRole[]).includes("patientRepresentative");
  if (asksForProfession(offer) && profession === undefined && !isRepresentative)
    errors[at("profession")] ??= "required";
  return {
    row,
    name: take(at("name"), line(120), typed.name) ?? "",
    email: take(at("email"), email(), typed.email) ?? typed.email,
    roles,
    profession,
    position,
    workplace: take(at("workplace"), optionalLine(), typed.workplace) ?? "",
    appointed: typed.appointed && position === "resourcePerson",
  };
}
