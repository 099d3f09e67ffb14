/** The cases that test rules apart from charts: a centre and a sigma are given, Perla's rules take the median. */
import { analyse } from "../src/analyse.ts";
import type { Analysis, RuleName } from "../src/analysis.ts";
import type { RuleSet } from "../src/question.ts";
import type { Refusal } from "../src/refusal.ts";
import { expectedRuns } from "../src/rules/perla-table.ts";
import type { Printed } from "./reference-case.ts";

const western: readonly RuleName[] = ["beyondLimits", "twoOfThree", "fourOfFive", "shift"];
const nelson: readonly RuleName[] = [
  "beyondLimits",
  "shift",
  "trend",
  "alternating",
  "twoOfThree",
  "fourOfFive",
  "allWithinOneSigma",
  "noneWithinOneSigma",
];

export function answerRules(input: Printed, params: Printed): Printed | Refusal {
  const y = (Array.isArray(input["y"]) ? input["y"] : []) as unknown[];
  const rows = y.map((value) => ({ y: typeof value === "number" ? value : null }));
  const centre = params["cl"];
  const sigma = params["sigma"];
  const around = (rules: RuleSet): Analysis | Refusal =>
    analyse({
      chart: "i",
      rows,
      rules,
      ...(typeof centre === "number" ? { centre } : {}),
      ...(typeof sigma === "number" ? { limits: { sigma } } : {}),
    });
  const perla = analyse({ chart: "run", rows, rules: "perla" });
  const we = around("westernElectric");
  const ne = around("nelson");
  if (!perla.ok) return perla;
  if (!we.ok) return we;
  if (!ne.ok) return ne;
  return {
    perla: printPerla(perla),
    westernElectric: Object.fromEntries(western.map((rule, i) => [i + 1, flags(we, rule)])),
    nelson: Object.fromEntries(nelson.map((rule, i) => [i + 1, flags(ne, rule)])),
  };
}

function printPerla(perla: Analysis): Printed {
  const part = perla.parts[0];
  const useful = part?.useful ?? 0;
  const expected = expectedRuns(useful);
  const asked = perla.signals.find(({ rule }) => rule === "tooFewRuns" || rule === "tooManyRuns");
  const verdict = asked === undefined ? "expected" : asked.rule === "tooFewRuns" ? "too few" : "too many";
  return {
    median: part?.centre ?? null,
    useful,
    runs: useful === 0 ? 0 : part!.crossings + 1,
    runs_lower: expected?.least ?? null,
    runs_upper: expected?.most ?? null,
    runs_verdict: expected === null ? null : verdict,
    shift: flags(perla, "shift"),
    trend: flags(perla, "trend"),
  };
}

function flags({ points, signals }: Analysis, rule: RuleName): boolean[] {
  return points.map((point) => point.signals.some((index) => signals[index]!.rule === rule));
}
