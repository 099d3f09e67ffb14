import type { Analysis, Signal } from "@laeringsnettverk/spc";
import type { ChartFacts } from "./chart-facts.ts";
import { heardSignals, lastPart } from "./main-signal.ts";
import { ruleSetNames, ruleWords } from "./rule-words.ts";
import { speechFor, type Speech } from "./speech.ts";

/** Which rules fired, with their limits and what was seen; or that none did, and how near it was. One text a paragraph. */
export function ruleExplanation(analysis: Analysis, facts: ChartFacts): string[] {
  const { language } = facts;
  const part = lastPart(analysis);
  const speech = speechFor(analysis, facts);
  if (part === undefined || analysis.reading.measured === 0) return [];
  const paragraphs: string[] = [];
  const told = new Set<string>();
  for (const signal of heardSignals(analysis)) {
    const text = ruleWords.fired[language](explained(signal, analysis, speech, language));
    if (!told.has(text)) paragraphs.push(text);
    told.add(text);
    if (paragraphs.length === 3) break;
  }
  if (paragraphs.length === 0) {
    const { longestRun, longestRunMax, crossings, crossingsMin, useful } = part;
    if (useful < 10) paragraphs.push(ruleWords.notAsked[language]);
    else if (
      longestRunMax === null ||
      crossingsMin === null ||
      analysis.ruleSet !== "anhoej" ||
      analysis.axis === "category"
    )
      paragraphs.push(ruleWords.noneFired[language]);
    else
      paragraphs.push(
        `${ruleWords.noneFired[language]} ${ruleWords.counts[language](speech.line(part), longestRun, longestRunMax, crossings, crossingsMin)}`,
      );
  }
  const set = ruleSetNames[analysis.ruleSet];
  if (set !== null) paragraphs.push(ruleWords.ruleSet[language](set));
  return paragraphs;
}

function explained(
  signal: Signal,
  analysis: Analysis,
  speech: Speech,
  language: ChartFacts["language"],
): string {
  const { rule, observed, expected, useful, side, positions } = signal;
  const line = speech.line(analysis.parts[signal.part]!);
  switch (rule) {
    case "longestRun":
    case "tooFewCrossings":
    case "tooFewRuns":
    case "tooManyRuns":
      return ruleWords[rule][language](line, useful, expected, observed);
    case "shift":
      return ruleWords.shift[language](line, expected, observed);
    case "trend":
      return ruleWords.trend[language](expected, observed, side === "rising");
    case "beyondLimits": {
      const { value, x } = speech.point(positions[0]!);
      return ruleWords.beyondLimits[language](side === "above", speech.value(value!), speech.inPeriod(x));
    }
    case "twoOfThree":
    case "fourOfFive":
      return ruleWords[rule][language](line);
    case "alternating":
      return ruleWords.alternating[language](expected, positions.length);
    case "allWithinOneSigma":
    case "noneWithinOneSigma":
      return ruleWords[rule][language](line, expected, positions.length);
  }
}
