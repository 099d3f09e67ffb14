import type { Analysis } from "@laeringsnettverk/spc";
import { centreExplanation } from "./centre-explanation.ts";
import type { ChartFacts } from "./chart-facts.ts";
import { countedText } from "./chart-words.ts";
import { clueOf } from "./clue.ts";
import { countInWords, opening, spokenList } from "./count-words.ts";
import { imageDescription } from "./image-description.ts";
import { heardSignals, lastPart, mainSignal } from "./main-signal.ts";
import { periodWithoutYear } from "./period-name.ts";
import { ruleExplanation } from "./rule-explanation.ts";
import { subjects, words } from "./sentence-words.ts";
import { signalReason, signalSentence } from "./signal-sentence.ts";
import { speechFor } from "./speech.ts";

/** `changed`: a rule has fired, but of what it means for the better or the worse nothing is known. */
export type ChartStatus = "better" | "worse" | "changed" | "same" | "early" | "none";

/** What a chart says, in words. Made from the reading alone: there is no statistics here. */
export interface ChartSentence {
  readonly status: ChartStatus;
  /** "Forbedring" */
  readonly statusWord: string;
  /** "Noe har endret seg." The text continues it. */
  readonly headline: string;
  readonly text: string;
  /** Few words for a small chart: "Over medianen 9 måneder på rad." */
  readonly reason: string;
  /** The last value, large, and what it stands on: "90 %", "18 av 20 i oktober 2026." */
  readonly latest: { readonly value: string; readonly text: string } | null;
  /** What was changed before it began: "… Det er en ledetråd, ikke et bevis." */
  readonly clue: string | null;
  readonly target: string | null;
  /** A value is due: "Oktober mangler", and what can be said all the same. It goes before the status where there is room for one. */
  readonly due: { readonly word: string; readonly reason: string } | null;
  /** One text a paragraph: which rule fired, with its limit. */
  readonly rules: readonly string[];
  /** How the centre line was made. */
  readonly centre: string;
  /** The engine proposes a new centre line; a person decides. */
  readonly proposal: string | null;
  /** What the eye sees, for those who do not see the drawing. */
  readonly description: string;
}

export function chartSentence(analysis: Analysis, facts: ChartFacts): ChartSentence {
  const { language } = facts;
  const said = whatIsSaid(analysis, facts);
  const statusWord = said.statusWord;
  return {
    ...said,
    latest: latestOf(analysis, facts),
    target: targetOf(analysis, facts),
    due:
      facts.due === undefined
        ? null
        : {
            word: words.statusMissing[language](opening(periodWithoutYear(facts.due, language), language)),
            reason:
              said.status === "none"
                ? said.reason
                : words.otherwise[language](inSentence(statusWord, language)),
          },
    rules: ruleExplanation(analysis, facts),
    centre: centreExplanation(analysis, facts),
    proposal: proposalOf(analysis, facts),
    description: imageDescription(analysis, facts),
  };
}

type Said = Pick<ChartSentence, "status" | "statusWord" | "headline" | "text" | "reason" | "clue">;

function whatIsSaid(analysis: Analysis, facts: ChartFacts): Said {
  const { language, unit } = facts;
  const { reading } = analysis;
  const part = lastPart(analysis);
  const speech = speechFor(analysis, facts);
  const subject = opening(subjects[unit][language], language);

  if (part === undefined || reading.measuredInAll === 0)
    return {
      status: "none",
      statusWord: words.statusNone[language],
      headline: words.headlineNone[language],
      text: words.none[language],
      reason: words.headlineNone[language],
      clue: null,
    };

  const allAlike = alike(analysis);
  if (allAlike !== null && reading.measured >= 10) {
    const level = speech.value(allAlike);
    return {
      status: "same",
      statusWord: words.statusSame[language],
      headline: words.headlineAlike[language],
      text: words.alike[language](subject, level, reading.measured),
      reason: words.reasonAlike[language](level, reading.measured),
      clue: null,
    };
  }

  if (reading.useful < 10)
    return {
      status: "early",
      statusWord: words.statusEarly[language],
      headline: words.headlineEarly[language],
      text: earlyText(analysis, facts),
      reason: words.reasonEarly[language](reading.measured < 10 ? reading.measured : reading.useful),
      clue: null,
    };

  const main = mainSignal(analysis);
  if (main === null) {
    const level = part.centre === null ? "" : speech.value(part.centre);
    const text = [words.same[language](subject, speech.line(part), level, reading.measured)];
    const outliers = pastOutliers(analysis, facts);
    if (outliers !== null) text.push(outliers);
    if (reading.certainty === "provisional")
      text.push(words.sameProvisional[language](fewText(analysis, language)));
    return {
      status: "same",
      statusWord: words.statusSame[language],
      headline: words.headlineSame[language],
      text: text.join(" "),
      reason: words.reasonSame[language](speech.line(part), level),
      clue: null,
    };
  }

  const { signal, holds } = main;
  const text = [signalSentence(main, analysis, facts)];
  const lower = analysis.improvement === "down" && signal.direction !== "neutral";
  if (lower) text.push(words.lowerIsBetter[language]);
  const reason = signalReason(main, analysis, facts);
  if (!holds)
    return {
      status: "same",
      statusWord: words.statusSame[language],
      headline: words.headlineOver[language],
      text: text.join(" "),
      reason,
      clue: null,
    };
  const level = signal.rule === "longestRun" || signal.rule === "shift" || signal.rule === "trend";
  if (level || signal.rule === "twoOfThree" || signal.rule === "fourOfFive")
    text.push(
      reading.certainty === "provisional"
        ? words.unlikelyProvisional[language](fewText(analysis, language))
        : words.unlikely[language],
    );
  const directed = signal.direction !== "neutral";
  return {
    status: signal.direction === "neutral" ? "changed" : signal.direction,
    statusWord: (signal.direction === "better"
      ? words.statusBetter
      : signal.direction === "worse"
        ? words.statusWorse
        : words.statusChanged)[language],
    headline: (signal.rule === "beyondLimits"
      ? words.headlineLatest
      : signal.side === null
        ? words.headlinePattern
        : signal.direction === "worse"
          ? words.headlineWorse
          : words.headlineBetter)[language],
    text: text.join(" "),
    reason: lower && directed ? `${reason} ${words.lowerIsBetter[language]}` : reason,
    clue: clueOf(signal, analysis, facts),
  };
}

/** Single values beyond the limits earlier on: they stood out, but say nothing of the level now. */
function pastOutliers(analysis: Analysis, facts: ChartFacts): string | null {
  const { language } = facts;
  const speech = speechFor(analysis, facts);
  const positions = heardSignals(analysis)
    .filter(({ rule }) => rule === "beyondLimits")
    .flatMap((signal) => signal.positions)
    .toSorted((a, b) => a - b);
  if (positions.length === 0) return null;
  if (positions.length > 3)
    return words.manyStoodOut[language](opening(countInWords(positions.length, language), language));
  return words.stoodOut[language](spokenList(positions.map(speech.period), language));
}

/** Why it is provisional: few values, or many on the line. */
function fewText({ reading }: Analysis, language: ChartFacts["language"]): string {
  return reading.measured < 20
    ? words.fewValues[language](reading.measured)
    : words.fewCount[language](reading.useful, reading.measured);
}

/** A status word after "ellers". */
function inSentence(statusWord: string, language: ChartFacts["language"]): string {
  return statusWord === words.statusChanged[language]
    ? words.otherwiseChanged[language]
    : statusWord.toLowerCase();
}

/** The one value that all have, when they are alike: then nothing is off the line, and that is not too few values. */
function alike({ points, parts }: Analysis): number | null {
  if (parts.length !== 1) return null;
  const values = points.flatMap(({ value, excluded }) => (value === null || excluded ? [] : [value]));
  const [first] = values;
  return first !== undefined &&
    points.every(({ value, excluded, side }) => value === null || excluded || side === "on")
    ? first
    : null;
}

function earlyText(analysis: Analysis, facts: ChartFacts): string {
  const { language } = facts;
  const { reading, parts } = analysis;
  const speech = speechFor(analysis, facts);
  const part = lastPart(analysis)!;
  if (parts.length > 1) return words.earlySinceSplit[language](reading.useful, speech.period(part.first));
  if (reading.measured >= 10)
    return words.earlyOnLine[language](reading.useful, reading.measured, speech.line(part));
  return words.early[language](reading.measured);
}

function latestOf(analysis: Analysis, facts: ChartFacts): ChartSentence["latest"] {
  const { latest } = analysis.reading;
  if (latest === null) return null;
  const speech = speechFor(analysis, facts);
  const { numerator, denominator } = analysis.points[latest.position]!;
  const inPeriod = speech.inPeriod(latest.x);
  const counted =
    numerator === null || denominator === null
      ? ""
      : `${countedText(numerator, denominator, facts.language)} `;
  return { value: speech.value(latest.value), text: opening(`${counted}${inPeriod}.`, facts.language) };
}

function targetOf(analysis: Analysis, facts: ChartFacts): string | null {
  const { reading, target } = analysis;
  if (target === null || reading.target === null) return null;
  const said = speechFor(analysis, facts).value(target);
  return (reading.target.latestMeets ? words.targetMet : words.targetUnmet)[facts.language](said);
}

function proposalOf(analysis: Analysis, facts: ChartFacts): string | null {
  const { proposedSplit } = analysis.reading;
  const part = lastPart(analysis);
  if (proposedSplit === null || part === undefined || part.useful < 10) return null;
  const speech = speechFor(analysis, facts);
  return words.proposal[facts.language](speech.period(proposedSplit.at), speech.lineOpening(part));
}
