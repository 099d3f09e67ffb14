import type { Language } from "../../../domain/language.ts";
import type { PlanAdvice } from "../../../domain/measurement/plan-advice.ts";
import { numberWord } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import type { MeasurementPlan } from "./read-plan.ts";
import { words } from "./words.ts";

/** What the choice lacks, a sentence each. */
export function adviceTexts({ advice, all }: MeasurementPlan, language: Language): string[] {
  const text = say(words, language);
  const nameOf = (code: string) => all.find((one) => one.code === code)?.texts.name[language] ?? code;
  const said = (one: PlanAdvice): string => {
    switch (one.code) {
      case "manyOutcomes":
      case "manyProcesses":
      case "manyBalancing":
        return text[one.code](numberWord(one.has, language, "capital"));
      case "alone":
        return text.alone(nameOf(one.measure), nameOf(one.beside));
      case "nobodyCounts":
        return one.has === one.of
          ? text.nobodyCountsAny
          : text.nobodyCounts(numberWord(one.has, language, "capital"), numberWord(one.of, language));
      default:
        return text[one.code];
    }
  };
  return advice.map(said);
}
