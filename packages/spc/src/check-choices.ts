/** Checks what was chosen, apart from the rows: names that exist, numbers that are numbers and that the scale can reach. */
import { drawnFromZero, isProportion } from "./charts.ts";
import { checkNumber, type Problems } from "./problems.ts";
import type { Settled } from "./settled.ts";

const names = {
  chart: ["run", "i", "mr", "iPrime", "xbar", "s", "p", "pPrime", "u", "uPrime", "c", "g", "t", "mdc"],
  axis: ["time", "sequence", "category"],
  period: ["week", "month", "quarter", "year"],
  join: ["mean", "median", "sum", "sd", "apart"],
  rules: ["anhoej", "perla", "makingDataCount", "westernElectric", "nelson", "none"],
  improvement: ["up", "down", "neutral"],
} as const;

export function checkChoices(question: Settled, problems: Problems): void {
  for (const field of Object.keys(names) as (keyof typeof names)[]) {
    const chosen = question[field];
    if (chosen !== undefined && !(names[field] as readonly string[]).includes(chosen)) {
      problems.add("unknownChoice", field, null, chosen);
    }
  }
  const { per, target, centre, limits } = question;
  if (checkNumber(problems, per, "per", null) && !(per > 0)) problems.add("notPositive", "per", null, per);
  const reaches = (value: unknown, field: string): void => {
    if (value === null || value === undefined || !checkNumber(problems, value, field, null)) return;
    const number = value as number;
    if ((number < 0 && drawnFromZero(question.chart)) || (isProportion(question.chart) && number > per)) {
      problems.add("outsideScale", field, null, value);
    }
  };
  reaches(target, "target");
  if (centre !== "mean" && centre !== "median") reaches(centre, "centre");
  if (limits === undefined) return;
  if ("sigma" in limits) {
    // times are drawn on another scale than the one sigma is counted on
    if (question.chart === "t") problems.add("unknownChoice", "limits.sigma", null, limits.sigma);
    else if (checkNumber(problems, limits.sigma, "limits.sigma", null) && limits.sigma < 0) {
      problems.add("negative", "limits.sigma", null, limits.sigma);
    }
    return;
  }
  const { lower, upper } = limits;
  reaches(lower, "limits.lower");
  reaches(upper, "limits.upper");
  if (lower !== null && upper !== null && lower > upper) problems.add("outOfOrder", "limits", null, limits);
}
