import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborative } from "../../database/schema.ts";
import { defaultRule, ruleNames } from "../../domain/default-rule.ts";
import { type Language, shownText, type Texts } from "../../domain/language.ts";
import { positions, type Profession, professions, serviceTypes } from "../../domain/profession.ts";
import { severities, type TeamRule } from "../../domain/team-rules.ts";
import { choice, choices, optionalChoice, optionalWholeNumber, ticked } from "../../platform/web/fields.ts";

import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { People, Person } from "../../ui/people.tsx";
import { editWords } from "./edit-words.ts";
import { positionWords, professionWords, serviceTypeWords } from "./profession-words.ts";
import { ruleSentence } from "./rule-sentence.ts";
import type { Section, SectionView } from "./section.tsx";
import { packageCodes, seatsOf, type TypedRule } from "./typed-rule.ts";

const typedRule = z.looseObject({
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
const form = z.object({
  rules: z
    .preprocess(
      (value) => (Array.isArray(value) ? value : []),
      z.array(typedRule).max(ruleNames.length, "choice"),
    )
    .superRefine((typed, context) => {
      for (const [at, rule] of typed.entries()) {
        for (const [field, message] of wrongIn(rule))
          context.addIssue({ code: "custom", path: [at, field], message });
      }
    }),
  add: optionalChoice(ruleNames),
});
type Typed = z.infer<typeof form>;

/** What a rule of this kind cannot be without. A rule that is taken away may look as it likes. */
function wrongIn(rule: TypedRule): [string, string][] {
  if (rule.remove) return [];
  switch (rule.rule) {
    case "teamSize":
      if (rule.min === undefined) return [["min", "required"]];
      if (rule.max === undefined) return [["max", "required"]];
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

/** Every rule with its numbers and how hard it is; rules are added and taken away (A024, A066, A135, A157). */
export const rulesSection: Section<Typed> = {
  name: "regler",
  title: editWords.rules,
  lead: editWords.rulesLead,
  form,
  values: (one) => Object.fromEntries(one.rules.flatMap((rule, at) => ruleValues(rule, `rules.${at}`))),
  draw,
  async write(database, one, typed) {
    const kept = new Map<string, TeamRule>();
    for (const rule of typed.rules) if (!rule.remove) kept.set(rule.rule, asRule(rule));
    const recommended = one.packages
      .filter(({ recommendedFirst }) => recommendedFirst)
      .map(({ code }) => code);
    if (typed.add !== undefined && !kept.has(typed.add))
      kept.set(typed.add, defaultRule(typed.add, recommended));
    await database
      .update(collaborative)
      .set({ rules: [...kept.values()] })
      .where(eq(collaborative.id, one.id));
  },
};

function ruleValues(rule: TeamRule, at: string): [string, string | string[]][] {
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

function asRule(typed: TypedRule): TeamRule {
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

function draw(view: SectionView) {
  const { one, fields, ask } = view;
  const text = say(editWords, ask.language);
  const missing = ruleNames.filter((name) => !one.rules.some(({ rule }) => rule === name));
  return (
    <>
      {one.rules.length > 0 && (
        <People title={text.theRules}>
          {one.rules.map((rule, at) => drawRule(rule, `rules.${at}`, view))}
        </People>
      )}
      {missing.length > 0 && (
        <Part title={text.addRule}>
          {fields.choice(
            "add",
            text.newRule,
            missing.map((name) => ({ value: name, text: text[name] })),
            { empty: text.noNewRule, help: text.newRuleHelp },
          )}
        </Part>
      )}
    </>
  );
}

function drawRule(rule: TeamRule, at: string, view: SectionView) {
  const { one, fields, ask } = view;
  const text = say(editWords, ask.language);
  const name = text[rule.rule];
  return (
    <Person title={name}>
      <input type="hidden" name={`${at}.rule`} value={rule.rule} />
      {fields.one(
        `${at}.severity`,
        text.severity,
        severities.map((value) => ({ value, label: text[value] })),
        { inline: true, named: `${name}, ${text.severity}`, help: ruleSentence(rule, one, ask.language) },
      )}
      {drawParameters(rule, at, view)}
      {fields.tick(`${at}.remove`, text.removeRule)}
    </Person>
  );
}

function drawParameters(rule: TeamRule, at: string, { one, fields, ask }: SectionView) {
  const { language } = ask;
  const text = say(editWords, language);
  const named = (label: string) => ({ named: `${text[rule.rule]}, ${label}` });
  switch (rule.rule) {
    case "teamSize":
      return (
        <>
          <Pair>
            {fields.number(`${at}.min`, text.least, named(text.least))}
            {fields.number(`${at}.max`, text.most, named(text.most))}
          </Pair>
          {fields.tick(`${at}.counts`, text.countsRepresentative)}
        </>
      );
    case "measurementLead":
      return fields.tick(`${at}.mayBe`, text.mayBeTeamLeader);
    case "interdisciplinary":
      return fields.number(`${at}.atLeast`, text.atLeast, named(text.atLeast));
    case "professionsPresent":
      return drawSeats(rule.seats, at, { one, fields, ask });
    case "targetProfessions":
      return fields.several(
        `${at}.professions`,
        text.professions,
        options(professions, professionWords, language),
        {
          inline: true,
          ...named(text.professions),
        },
      );
    case "positionsOnce":
      return fields.several(`${at}.positions`, text.positions, options(positions, positionWords, language), {
        inline: true,
        ...named(text.positions),
      });
    case "serviceType":
      return fields.several(
        `${at}.serviceTypes`,
        text.services,
        options(serviceTypes, serviceTypeWords, language),
        {
          ...named(text.services),
        },
      );
    case "recommendedAreaFirst":
      return fields.several(
        `${at}.recommendedFirst`,
        text.areas,
        one.packages.map(({ code, title }) => ({ value: code, label: shownText(title, language).text })),
        named(text.areas),
      );
    default:
      return null;
  }
}

/** A seat in the team is for one profession, or for either of two. */
function drawSeats(seats: readonly Profession[][], at: string, { fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  const all = professions.map((one) => ({ value: one, text: professionWords[one][ask.language] }));
  return Array.from({ length: Math.min(10, seats.length + 2) }, (_, seat) => (
    <Pair>
      {fields.choice(`${at}.seat${seat}`, text.seat(seat + 1), all, { empty: text.nobody })}
      {fields.choice(`${at}.seat${seat}or`, text.orSeat, all, {
        empty: text.nobody,
        named: text.seat(seat + 1),
      })}
    </Pair>
  ));
}

function options<Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, Texts>>,
  language: Language,
) {
  return names.map((value) => ({ value, label: words[value][language] }));
}
