import type { Analysis, Signal } from "@laeringsnettverk/spc";
import type { ChartFacts } from "./chart-facts.ts";
import { countedText, signalWords } from "./chart-words.ts";
import { counted, countInWords, opening, spokenList } from "./count-words.ts";
import { descriptionWords as words } from "./description-words.ts";
import { lastPart } from "./main-signal.ts";
import { periodName } from "./period-name.ts";
import { speechFor } from "./speech.ts";

const mostSignals = 4;
const mostGaps = 3;

/** What the eye sees, in order: how long, the lines, the signals, the last value, what is missing, what was changed. */
export function imageDescription(analysis: Analysis, facts: ChartFacts): string {
  const { language } = facts;
  const { points, parts, reading, target } = analysis;
  const speech = speechFor(analysis, facts);
  const periods = counted(points.length, analysis.axis === "time" ? facts.interval : "value", language);
  const sentences = [
    words[analysis.chart === "run" ? "runChart" : "controlChart"][language](points.length, periods),
  ];
  const shown = reading.measured >= 10 || parts.length > 1 || parts[0]?.centreKind === "given";
  if (shown) sentences.push(...aboutLines(analysis, facts));
  if (target !== null) sentences.push(words.target[language](speech.spoken(target)));
  if (shown)
    for (const signal of analysis.signals.filter(({ part }) => parts[part]!.useful >= 10).slice(-mostSignals))
      sentences.push(aboutSignal(signal, analysis, facts));
  if (reading.latest !== null) {
    const { position, x, value } = reading.latest;
    const { numerator, denominator } = points[position]!;
    const count =
      numerator === null || denominator === null ? "" : ` ${countedText(numerator, denominator, language)},`;
    sentences.push(words.latest[language](speech.spoken(value), count, speech.inPeriod(x)));
  }
  const missing = points.filter(({ value, gap }) => value === null && gap !== "noPointBefore");
  if (missing.length > mostGaps) sentences.push(words.manyNotMeasured[language](missing.length));
  else if (missing.length > 0) {
    const names = spokenList(
      missing.map(({ position }) => speech.period(position)),
      language,
    );
    sentences.push(words.notMeasured[language](opening(names, language), missing.length));
  }
  const changes = facts.changes ?? [];
  if (changes.length > 0) {
    const named = changes.map(
      ({ number, title, day, intervention }) =>
        `${number}, ${title}${intervention ? ` (${intervention})` : ""}, ${periodName(day, language)}`,
    );
    sentences.push(words.changes[language](named.join("; ")));
  }
  return sentences.join(" ");
}

function aboutLines(analysis: Analysis, facts: ChartFacts): string[] {
  const { language, baselineName } = facts;
  const part = lastPart(analysis);
  if (part === undefined || part.centre === null) return [];
  const speech = speechFor(analysis, facts);
  const name = speech.lineOpening(part);
  const level = speech.spoken(part.centre);
  const before = analysis.parts.at(-2)?.centre ?? null;
  const sentences: string[] = [];
  if (before !== null)
    sentences.push(
      words.centreSince[language](name, level, speech.period(part.first), speech.spoken(before)),
    );
  else if (part.baseline.last < part.last)
    sentences.push(words.centreOfBaseline[language](name, level, part.baseline.used, baselineName));
  else sentences.push(words.centre[language](name, level));
  const limits = analysis.points.findLast(({ limits }) => limits !== null)?.limits;
  if (limits && limits.lower !== null && limits.upper !== null)
    sentences.push(words.limits[language](speech.value(limits.lower), speech.value(limits.upper)));
  return sentences;
}

function aboutSignal(signal: Signal, analysis: Analysis, facts: ChartFacts): string {
  const { language } = facts;
  const speech = speechFor(analysis, facts);
  const part = analysis.parts[signal.part]!;
  const from = speech.period(signal.positions[0]!);
  const count = countInWords(signal.observed, language);
  if (signal.rule === "longestRun" || signal.rule === "shift")
    return words.run[language](from, count, signal.side === "above", speech.line(part));
  if (signal.rule === "trend") return words.trend[language](from, count, signal.side === "rising");
  if (signal.rule === "beyondLimits")
    return words.beyond[language](opening(from, language), signal.side === "above");
  const seen = signalWords(signal, part.centreKind, language).long;
  return words.pattern[language](from, speech.period(signal.positions.at(-1)!), seen);
}
