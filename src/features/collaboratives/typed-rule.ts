import { z } from "zod";
import { ruleNames } from "../../domain/default-rule.ts";
import { positions, type Profession, professions, serviceTypes } from "../../domain/profession.ts";
import { severities, type TeamRule } from "../../domain/team-rules.ts";
import { choice, choices, optionalWholeNumber, ticked } from "../../platform/web/fields.ts";

/** A rule as the form has it: every field that some rule has, and the seats under names of their own. */
export const typedRule = z.looseObject({
  rule: choice(ruleNames),
  severity: choice(severities),
  remove: ticked(),
  min: optionalWholeNumber(1, 50),
  max: optionalWholeNumber(1, 50),
  counts: ticked(),
  mayBe: ticked(),
  atLeast: optionalWholeNumber(2, 10),
  professions: choices(professions),
  positions: choices(positions),
  serviceTypes: choices(serviceTypes),
  recommendedFirst: packageCodes(),
});
export type TypedRule = z.infer<typeof typedRule>;

/** Codes of change packages, as boxes send them: one, several or none. */
function packageCodes() {
  return z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().regex(/^[A-Z0-9-]{1,20}$/, "choice")).max(50, "choice"),
  );
}

/** Seats that are filled in: seat0, or seat0or beside it, and so on. What is no profession is passed over. */
function seatsOf(typed: Record<string, unknown>): Profession[][] {
  return Array.from({ length: 10 }, (_, seat) =>
    [typed[`seat${seat}`], typed[`seat${seat}or`]].filter((value): value is Profession =>
      (professions as readonly unknown[]).includes(value),
    ),
  ).filter((seat) => seat.length > 0);
}

/** What a rule of this kind cannot be without. A rule that is taken away may look as it likes. */
export function wrongIn(rule: TypedRule): [string, string][] {
  if (rule.remove) return [];
  switch (rule.rule) {
    case "teamSize":
      if (rule.min === undefined || rule.max === undefined) {
        return (["min", "max"] as const).flatMap((field): [string, string][] =>
          rule[field] === undefined ? [[field, "required"]] : [],
        );
      }
      return rule.min > rule.max ? [["min", "minAboveMax"]] : [];
    case "interdisciplinary":
      return rule.atLeast === undefined ? [["atLeast", "required"]] : [];
    case "professionsPresent":
      return seatsOf(rule).length === 0 ? [["seat0", "chooseSome"]] : [];
    case "targetProfessions":
      return rule.professions.length === 0 ? [["professions", "chooseSome"]] : [];
    case "positionsOnce":
      return rule.positions.length === 0 ? [["positions", "chooseSome"]] : [];
    case "serviceType":
      return rule.serviceTypes.length === 0 ? [["serviceTypes", "chooseSome"]] : [];
    default:
      return [];
  }
}

/** A stored rule as the fields of its form, under the names that begin with `at`. */
export function ruleValues(rule: TeamRule, at: string): [string, string | string[]][] {
  const values: [string, string | string[]][] = [
    [`${at}.rule`, rule.rule],
    [`${at}.severity`, rule.severity],
  ];
  const put = (name: string, value: string | string[]) => values.push([`${at}.${name}`, value]);
  switch (rule.rule) {
    case "teamSize":
      put("min", String(rule.min));
      put("max", String(rule.max));
      put("counts", rule.countsPatientRepresentative ? "ja" : "");
      break;
    case "measurementLead":
      put("mayBe", rule.mayBeTeamLeader ? "ja" : "");
      break;
    case "interdisciplinary":
      put("atLeast", String(rule.atLeast));
      break;
    case "professionsPresent":
      for (const [seat, [first = "", or = ""]] of rule.seats.entries()) {
        put(`seat${seat}`, first);
        put(`seat${seat}or`, or);
      }
      break;
    case "targetProfessions":
      put("professions", rule.professions);
      break;
    case "positionsOnce":
      put("positions", rule.positions);
      break;
    case "serviceType":
      put("serviceTypes", rule.serviceTypes);
      break;
    case "recommendedAreaFirst":
      put("recommendedFirst", rule.recommendedFirst);
      break;
    default:
  }
  return values;
}

/** The rule that was typed. What another kind of rule needs is passed over. */
export function asRule(typed: TypedRule): TeamRule {
  const { severity, rule } = typed;
  switch (rule) {
    case "teamSize":
      return {
        rule,
        severity,
        min: typed.min ?? 1,
        max: typed.max ?? 1,
        countsPatientRepresentative: typed.counts,
      };
    case "measurementLead":
      return { rule, severity, mayBeTeamLeader: typed.mayBe };
    case "interdisciplinary":
      return { rule, severity, atLeast: typed.atLeast ?? 2 };
    case "professionsPresent":
      return { rule, severity, seats: seatsOf(typed) };
    case "targetProfessions":
      return { rule, severity, professions: typed.professions };
    case "positionsOnce":
      return { rule, severity, positions: typed.positions };
    case "serviceType":
      return { rule, severity, serviceTypes: typed.serviceTypes };
    case "recommendedAreaFirst":
      return { rule, severity, recommendedFirst: typed.recommendedFirst };
    default:
      return { rule, severity };
  }
}
