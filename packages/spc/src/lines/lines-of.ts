import { countLines, gapLines } from "./count-lines.ts";
import { iPrimeLines } from "./i-prime-lines.ts";
import { individualLines, movingRangeLines, runLines } from "./individual-lines.ts";
import type { Choices, Lines, Stretch } from "./lines.ts";
import { ratioLines } from "./ratio-lines.ts";
import { subgroupLines } from "./subgroup-lines.ts";

/** The lines of one part, by the formula of its chart. */
export function linesOf(stretch: Stretch, choices: Choices): Lines {
  switch (choices.chart) {
    case "run":
      return runLines(stretch, choices);
    case "i":
    case "mdc":
    case "t":
      return individualLines(stretch, choices);
    case "mr":
      return movingRangeLines(stretch, choices);
    case "iPrime":
      return iPrimeLines(stretch, choices);
    case "xbar":
    case "s":
      return subgroupLines(stretch, choices);
    case "c":
      return countLines(stretch, choices);
    case "g":
      return gapLines(stretch, choices);
    default:
      return ratioLines(stretch, choices);
  }
}
