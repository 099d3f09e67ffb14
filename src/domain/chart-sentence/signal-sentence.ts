import type { Analysis } from "@laeringsnettverk/spc";
import type { ChartFacts } from "./chart-facts.ts";
import { countInWords, opening } from "./count-words.ts";
import type { MainSignal } from "./main-signal.ts";
import { subjects, words } from "./sentence-words.ts";
import { speechFor } from "./speech.ts";

/** What the signal says, in one sentence: "Andelen har ligget over medianen ni måneder på rad, fra februar 2026." */
export function signalSentence({ signal, holds }: MainSignal, analysis: Analysis, facts: ChartFacts): string {
  const { language, unit } = facts;
  const { rule, observed, expected, side, positions } = signal;
  const speech = speechFor(analysis, facts);
  const line = speech.line(analysis.parts[signal.part]!);
  const said = (count: number) => countInWords(count, language);
  const parts = {
    subject: opening(subjects[unit][language], language),
    line,
    count: said(observed),
    periods: speech.periodsOf(signal, observed),
    from: speech.period(positions[0]!),
    through: speech.period(positions.at(-1)!),
  };
  switch (rule) {
    case "longestRun":
    case "shift":
      return (holds ? words.run : words.runOver)[language](side === "above", parts);
    case "trend":
      return opening(
        holds
          ? words.trend[language](side === "rising", parts.count, parts.from)
          : words.trendOver[language](side === "rising", parts.count, parts.from, parts.through),
        language,
      );
    case "beyondLimits": {
      const point = speech.point(positions[0]!);
      const limit = side === "above" ? point.limits?.upper : point.limits?.lower;
      return words.beyond[language](
        side === "above",
        speech.value(point.value!),
        speech.inPeriod(point.x),
        speech.value(limit!),
      );
    }
    case "twoOfThree":
      return opening(words.some[language](said(2), said(3), true, side === "above", line), language);
    case "fourOfFive":
      return opening(words.some[language](said(4), said(5), false, side === "above", line), language);
    case "tooFewCrossings":
      return words.crossings[language](line, observed, said(observed), said(expected));
    case "tooFewRuns":
      return words.fewRuns[language](said(observed), said(expected));
    case "tooManyRuns":
      return words.manyRuns[language](said(observed), said(expected));
    case "alternating":
      return opening(words.alternating[language](said(positions.length)), language);
    case "allWithinOneSigma":
      return opening(words.within[language](said(positions.length), line), language);
    case "noneWithinOneSigma":
      return opening(words.away[language](said(positions.length), line), language);
  }
}

/** The same in few words, for a small chart: "Over medianen 9 måneder på rad." */
export function signalReason({ signal, holds }: MainSignal, analysis: Analysis, facts: ChartFacts): string {
  const { language } = facts;
  const { rule, observed, side } = signal;
  const speech = speechFor(analysis, facts);
  if (!holds) return firstSentence(signalSentence({ signal, holds }, analysis, facts));
  if (rule === "longestRun" || rule === "shift")
    return words.reasonRun[language](
      side === "above",
      speech.line(analysis.parts[signal.part]!),
      observed,
      speech.periodsOf(signal, observed),
    );
  if (rule === "trend") return words.reasonTrend[language](side === "rising", observed);
  return firstSentence(signalSentence({ signal, holds }, analysis, facts));
}

/** Up to the first full stop or semicolon that ends something; the point in "18.3 min" does not, nor the one in a date. */
function firstSentence(text: string): string {
  return text.replace(/[.;]( .*)?$/s, ".");
}
