import type { Language } from "../../domain/language.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { insideSentence, positionName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import type { CheckedMember } from "./checked-enrolment.ts";
import { words } from "./form-words.ts";
import type { Offer } from "./read-offer.ts";
import { lack, type RuleNames } from "./rule-words.ts";
import type { TypedEnrolment, TypedMember } from "./typed-enrolment.ts";
import { shownText } from "../../domain/language.ts";

/** What must be mended, at the field it is mended in. `team` is the section of the people as a whole. */
export interface Problem {
  field: string;
  text: string;
}

/** An id that a link and a stylesheet can name. */
export function fieldId(name: string): string {
  return name.replaceAll(".", "-");
}

/** What a row is called in a sentence: the name that is written in it, or its place. */
export function rowName(member: TypedMember | undefined, row: number, language: Language): string {
  if (member && member.name.trim() !== "") return member.name.trim();
  if (
    member &&
    (member.position === "leader" ||
      member.position === "resourcePerson" ||
      member.position === "staffMember")
  ) {
    return insideSentence(positionName(member.position, language));
  }
  return say(words, language)
    .person(row + 1)
    .toLowerCase();
}

export function ruleNames(
  offer: Offer,
  typed: TypedEnrolment,
  members: readonly CheckedMember[],
  language: Language,
): RuleNames {
  return {
    member: (index) => {
      const row = members[index]?.row ?? index;
      return rowName(typed.members[row], row, language);
    },
    area: (code) => {
      const area = offer.areas.find((one) => one.code === code);
      return area === undefined ? code : shownText(area.title, language).text;
    },
  };
}

/** The fields' own errors and the rules that block, in the order of the page. */
export function problems(
  offer: Offer,
  typed: TypedEnrolment,
  found: {
    errors: Readonly<Record<string, string>>;
    blocks: readonly RuleOutcome[];
    members: readonly CheckedMember[];
  },
  language: Language,
): Problem[] {
  const names = ruleNames(offer, typed, found.members, language);
  const byField = new Map<string, Problem[]>();
  const add = (problem: Problem) =>
    byField.set(problem.field, [...(byField.get(problem.field) ?? []), problem]);
  for (const [field, code] of Object.entries(found.errors))
    add({ field, text: message(field, code, typed, language) });
  for (const outcome of found.blocks) {
    if (outcome.rule === "sameWorkplace") {
      const text = say(words, language);
      for (const index of outcome.members) {
        add({
          field: `members.${found.members[index]?.row}.workplace`,
          text: text.workplaceOther(names.member(index), outcome.workplace),
        });
      }
      continue;
    }
    const field = fieldOf(outcome, typed, found.members);
    // a field that is not filled in is told once, in its own words
    if (!byField.has(field) || field === "team") add({ field, text: lack(outcome, names, language) });
  }
  return [...byField.values()].flat().toSorted((a, b) => placeOnPage(a.field) - placeOnPage(b.field));
}

/** The text under a field; several are told together. */
export function messagesByField(all: readonly Problem[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, text } of all)
    messages[field] = messages[field] === undefined ? text : `${messages[field]} ${text}`;
  return messages;
}

function fieldOf(outcome: RuleOutcome, typed: TypedEnrolment, members: readonly CheckedMember[]): string {
  if (outcome.field !== "members") return outcome.field;
  const rowOf = (index: number | undefined) => (index === undefined ? undefined : members[index]?.row);
  const last = rowOf(outcome.members.at(-1));
  switch (outcome.rule) {
    case "teamLeader":
    case "measurementLead":
      return last === undefined ? "team" : `members.${last}.role`;
    case "targetProfessions":
      return last === undefined ? "team" : `members.${last}.profession`;
    case "positionsOnce": {
      const row = typed.members.findIndex(({ position }) => position === outcome.missing[0]);
      return row === -1 ? "team" : `members.${row}.name`;
    }
    default:
      return "team";
  }
}

const order = [
  "municipality",
  "workplace",
  "serviceType",
  "packages",
  "areaReason",
  "improvement",
  "pilotSelection",
  "team",
  "members",
  "leadership",
  "anchored",
  "contactName",
  "contactEmail",
  "askReason",
  "reason",
];
const inRow = ["name", "email", "profession", "role", "workplace"];

function placeOnPage(field: string): number {
  const [first = "", row = "0", part = ""] = field.split(".");
  return order.indexOf(first) * 10_000 + Number(row) * 10 + Math.max(0, inRow.indexOf(part));
}

function message(field: string, code: string, typed: TypedEnrolment, language: Language): string {
  const text = say(words, language);
  const [, row, part] = /^members\.(\d+)\.(\w+)$/.exec(field) ?? [];
  const who = row === undefined ? "" : rowName(typed.members[Number(row)], Number(row), language);
  const same = /^sameAs (\d+)$/.exec(code)?.[1];
  if (same !== undefined) return text.sameAs(rowName(typed.members[Number(same)], Number(same), language));
  if (code === "onlyOne") return text.onlyOneArea;
  if (code === "alreadyEnrolled") return text.alreadyEnrolled;
  if (code === "required") {
    if (part === "name") return text.nameNeeded(who);
    if (part === "email") return text.emailNeeded(who);
    if (part === "profession") return text.professionNeeded(who);
    const needed = neededWords[field as keyof typeof neededWords];
    if (needed !== undefined) return text[needed];
  }
  return fieldWords(code, language) ?? code;
}

const neededWords = {
  municipality: "municipalityNeeded",
  workplace: "workplaceNeeded",
  serviceType: "serviceNeeded",
  contactName: "contactNameNeeded",
  contactEmail: "contactEmailNeeded",
  anchored: "anchoredNeeded",
  askReason: "reasonNeeded",
  reason: "reasonNeeded",
} as const;
