import type { Language } from "../../../domain/language.ts";
import type { ReadSeries } from "../../../domain/measurement/series.ts";
import { say } from "../../../platform/words.ts";
import { chartsExplained, ruleSetsExplained } from "../terms/chart-words.ts";
import { obstacleText } from "./choice-text.ts";
import { words } from "./words.ts";

/** When something else is shown than the team has chosen: what, and why. */
export function shownInstead({ shown }: Pick<ReadSeries, "shown">, language: Language): string[] {
  const text = say(words, language);
  const { instead, rulesInstead } = shown;
  return [
    ...(instead === undefined
      ? []
      : [
          instead.because.because === "notAllowed"
            ? text.noLongerAllowed(chartsExplained[instead.wished].name[language])
            : text.instead(
                chartsExplained[instead.wished].name[language],
                obstacleText(instead.because, language),
              ),
        ]),
    ...(rulesInstead === undefined
      ? []
      : [text.noLongerAllowed(ruleSetsExplained[rulesInstead].name[language])]),
  ];
}
