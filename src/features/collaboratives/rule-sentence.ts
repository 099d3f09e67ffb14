import type { Language, Texts, WrittenTexts } from "../../domain/language.ts";
import { shownText } from "../../domain/language.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import { either, list, numberWord } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { onePositionWords, professionWords, serviceTypeWords } from "./profession-words.ts";
import { ruleWords } from "./rule-words.ts";

/** What the sentences of some rules need to know of the collaborative. */
export interface RuleSurroundings {
  focusAreaChoice: "one" | "several" | "none";
  packages: readonly { code: string; title: WrittenTexts }[];
}

/** A rule in one sentence for those who think of enrolling. What is not demanded begins with «Anbefalt». */
export function ruleSentence(rule: TeamRule, around: RuleSurroundings, language: Language): string {
  const what = demand(rule, around, language);
  if (rule.severity === "warn") return `${say(ruleWords, language).recommended(what)}.`;
  return `${what.charAt(0).toLocaleUpperCase("nb-NO")}${what.slice(1)}.`;
}

function demand(rule: TeamRule, around: RuleSurroundings, language: Language): string {
  const text = say(ruleWords, language);
  const names = <Name extends string>(of: Readonly<Record<Name, Texts>>, chosen: readonly Name[]) =>
    list(
      chosen.map((one) => of[one][language]),
      language,
    );
  switch (rule.rule) {
    case "teamSize":
      return size(rule, language);
    case "measurementLead":
      return rule.mayBeTeamLeader ? text.measurementLeadAlso : text.measurementLeadOther;
    case "professionsPresent":
      return text.professionsPresent(
        list(
          rule.seats.map((seat) =>
            either(
              seat.map((one) => professionWords[one][language]),
              language,
            ),
          ),
          language,
        ),
      );
    case "interdisciplinary":
      return text.interdisciplinary(numberWord(rule.atLeast, language));
    case "targetProfessions":
      return text.targetProfessions(names(professionWords, rule.professions));
    case "positionsOnce":
      return text.positionsOnce(names(onePositionWords, rule.positions));
    case "serviceType":
      return text.serviceType(
        either(
          rule.serviceTypes.map((one) => serviceTypeWords[one][language]),
          language,
        ),
      );
    case "focusAreaChosen":
      return around.focusAreaChoice === "one" ? text.focusAreaOne : text.focusAreaSeveral;
    case "recommendedAreaFirst": {
      const areas = areaNames(rule.recommendedFirst, around, language);
      return areas.length === 0
        ? text.recommendedAreaAny
        : text.recommendedAreaFirst(either(areas, language));
    }
    case "teamLeader":
    case "sameWorkplace":
    case "invitedMunicipality":
    case "improvementDescribed":
    case "packageProfessions":
    case "leadershipTrained":
      return text[rule.rule];
  }
}

function size(rule: Extract<TeamRule, { rule: "teamSize" }>, language: Language): string {
  const text = say(ruleWords, language);
  const [min, max] = [numberWord(rule.min, language), numberWord(rule.max, language)];
  const people = rule.min === rule.max ? text.sizeExactly(min) : text.sizeBetween(min, max);
  const beside = rule.countsPatientRepresentative
    ? text.patientRepresentativeCounts
    : text.patientRepresentativeBeside;
  return `${people}; ${beside}`;
}

function areaNames(codes: readonly string[], around: RuleSurroundings, language: Language): string[] {
  return around.packages
    .filter(({ code }) => codes.includes(code))
    .map(({ title }) => `«${shownText(title, language).text}»`);
}
