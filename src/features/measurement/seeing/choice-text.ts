import type { Language } from "../../../domain/language.ts";
import type { ChartObstacle } from "../../../domain/measurement/chart-choice.ts";
import { number } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { words } from "./words.ts";

/** Why a chart does not bear the measure, as the end of a sentence. */
export function obstacleText(obstacle: ChartObstacle, language: Language): string {
  const text = say(words, language);
  switch (obstacle.because) {
    case "fewValues":
      return text.fewValues(obstacle.has, obstacle.needs);
    case "fewEvents":
      return text.fewEvents(number(obstacle.has, language, 1), obstacle.needs);
    default:
      return text[obstacle.because];
  }
}

/** Whether it may come to bear it. */
export function isNotYet({ because }: ChartObstacle): boolean {
  return because === "fewValues" || because === "fewEvents";
}
