import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborative } from "../../database/schema.ts";
import { defaultRule, mayAdd, ruleNames } from "../../domain/default-rule.ts";
import { type Language, shownText, type Texts } from "../../domain/language.ts";
import { positions, type Profession, professions, serviceTypes } from "../../domain/profession.ts";
import { severities, type TeamRule } from "../../domain/team-rules.ts";
import { optionalChoice } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { People, Person } from "../../ui/people.tsx";
import { editWords } from "./edit-words.ts";
import { positionWords, professionWords, serviceTypeWords } from "./profession-words.ts";
import { ruleSentence } from "./rule-sentence.ts";
import type { Section, SectionView } from "./section.tsx";
import { asRule, ruleValues, typedRule, wrongIn } from "./typed-rule.ts";

const form = z.object({
  rules: z
    .preprocess(
      (value) => (Array.isArray(value) ? value : []),
      z.array(typedRule).max(2 * ruleNames.length, "choice"),
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

/** Every rule with its numbers and how hard it is; rules are added and taken away (A024, A066, A135, A157). */
export const rulesSection: Section<Typed> = {
  name: "regler",
  title: editWords.rules,
  lead: editWords.rulesLead,
  form,
  values: (one) => Object.fromEntries(one.rules.flatMap((rule, at) => ruleValues(rule, `rules.${at}`))),
  draw,
  async write(database, one, typed) {
    const rules = typed.rules.filter(({ remove }) => !remove).map(asRule);
    const recommended = one.packages
      .filter(({ recommendedFirst }) => recommendedFirst)
      .map(({ code }) => code);
    if (typed.add !== undefined && mayAdd(typed.add, rules)) rules.push(defaultRule(typed.add, recommended));
    await database.update(collaborative).set({ rules }).where(eq(collaborative.id, one.id));
  },
};

function draw(view: SectionView) {
  const { one, fields, ask } = view;
  const text = say(editWords, ask.language);
  const offered = ruleNames.filter((name) => mayAdd(name, one.rules));
  return (
    <>
      {one.rules.length > 0 && (
        <People title={text.theRules}>
          {one.rules.map((rule, at) => drawRule(rule, `rules.${at}`, view))}
        </People>
      )}
      {offered.length > 0 && (
        <Part title={text.addRule}>
          {fields.choice(
            "add",
            text.newRule,
            offered.map((name) => ({ value: name, text: text[name] })),
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
