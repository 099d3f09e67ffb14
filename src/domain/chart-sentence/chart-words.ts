import type { GapReason, Point, Signal } from "@laeringsnettverk/spc";
import type { Language } from "../language.ts";
import type { ChartFacts } from "./chart-facts.ts";
import { numberText, valueText } from "./measure-value.ts";
import { periodName, shortMonths, weekWord } from "./period-name.ts";

type CentreKind = "median" | "mean" | "given";

const nbsp = "\u00a0";

/** The words that stand in the drawing, in one language: what `RunChart` and its kin take as `words`. */
export function chartWords({ language, unit }: Pick<ChartFacts, "language" | "unit">) {
  const words = texts[language];
  return {
    months: shortMonths[language],
    week: (number: number) => `${weekWord[language]}${nbsp}${number}`,
    quarter: words.quarter,
    day: (number: number) => (language === "en" ? String(number) : `${number}.`),
    value: (value: number) => valueText(value, unit, language),
    number: (value: number, decimals: number) => numberText(value, language, decimals),
    withUnit: (number: string) => (unit === "percent" ? `${number}${nbsp}%` : number),
    centre: words.centre,
    target: words.target,
    upperLimit: words.upperLimit,
    lowerLimit: words.lowerLimit,
    gap: (reason: GapReason) => words.gap[reason],
    signal: (signal: Signal, centre: CentreKind) => signalWords(signal, centre, language),
    nRange: (least: number, most: number) =>
      words.nRange(numberText(least, language, 1), numberText(most, language, 1)),
    point: (point: Point) => pointInWords(point, { language, unit }),
    readPoints: words.readPoints,
    legend: words.legend,
  };
}

/** "oktober 2026: 90 %, 18 av 20", and what is special about the point. */
export function pointInWords(
  point: Point,
  { language, unit }: Pick<ChartFacts, "language" | "unit">,
): string {
  const words = texts[language];
  const { x, value, gap, numerator, denominator, excluded } = point;
  const said = [value === null ? words.gap[gap ?? "notMeasured"] : valueText(value, unit, language)];
  if (value !== null && numerator !== null && denominator !== null)
    said.push(countedText(numerator, denominator, language));
  if (excluded) said.push(words.excludedPoint);
  return `${periodName(x, language)}: ${said.join(", ")}`;
}

/** "18 av 20". */
export function countedText(numerator: number, denominator: number, language: Language): string {
  const [above, below] = [numberText(numerator, language, 1), numberText(denominator, language, 1)];
  return `${above}${nbsp}${language === "en" ? "of" : "av"}${nbsp}${below}`;
}

/** The words at the brace of a signal. */
export function signalWords(
  { rule, side, observed }: Signal,
  centre: CentreKind,
  language: Language,
): { long: string; short: string } {
  const words = texts[language];
  const line = words.line[centre];
  const above = side === "above";
  switch (rule) {
    case "longestRun":
    case "shift":
      return words.run(observed, above, line);
    case "trend":
      return words.trend(observed, side === "rising");
    case "tooFewCrossings":
      return words.crossings(observed, line);
    case "tooFewRuns":
      return words.runs(observed, true);
    case "tooManyRuns":
      return words.runs(observed, false);
    case "beyondLimits":
      return words.beyond(above);
    case "twoOfThree":
      return words.some(2, 3);
    case "fourOfFive":
      return words.some(4, 5);
    case "alternating":
      return words.alternating(observed);
    case "allWithinOneSigma":
      return words.within(observed, line);
    case "noneWithinOneSigma":
      return words.away(observed, line);
  }
}

interface DrawingTexts {
  quarter(number: number): string;
  readonly centre: Record<CentreKind, string>;
  /** The line in a sentence: "medianen". */
  readonly line: Record<CentreKind, string>;
  readonly target: string;
  readonly upperLimit: { long: string; short: string };
  readonly lowerLimit: { long: string; short: string };
  readonly gap: Record<GapReason, string>;
  nRange(least: string, most: string): string;
  readonly readPoints: string;
  readonly excludedPoint: string;
  run(count: number, above: boolean, line: string): { long: string; short: string };
  trend(count: number, rising: boolean): { long: string; short: string };
  crossings(count: number, line: string): { long: string; short: string };
  runs(count: number, few: boolean): { long: string; short: string };
  beyond(above: boolean): { long: string; short: string };
  some(count: number, of: number): { long: string; short: string };
  alternating(count: number): { long: string; short: string };
  within(count: number, line: string): { long: string; short: string };
  away(count: number, line: string): { long: string; short: string };
  readonly legend: {
    computedAndCarried(centre: CentreKind): string;
    onCentre(centre: CentreKind): string;
    readonly target: string;
    readonly limits: string;
    readonly funnel: string;
    readonly excluded: string;
    readonly early: string;
    readonly n: string;
  };
}

const lines = {
  nb: { median: "medianen", mean: "snittet", given: "midtlinjen" },
  nn: { median: "medianen", mean: "snittet", given: "midtlinja" },
  en: { median: "the median", mean: "the mean", given: "the centre line" },
} as const;

const texts: Readonly<Record<Language, DrawingTexts>> = {
  nb: {
    quarter: (number) => `${number}.${nbsp}kv.`,
    centre: { median: "Median", mean: "Snitt", given: "Midtlinje" },
    line: lines.nb,
    target: "Mål",
    upperLimit: { long: "Øvre grense", short: "Øvre" },
    lowerLimit: { long: "Nedre grense", short: "Nedre" },
    gap: {
      notMeasured: "ikke målt",
      noDenominator: "nevner mangler",
      nothingToCount: "ingen aktuelle",
      tooFewInSubgroup: "for få",
      noPointBefore: "første måling",
    },
    nRange: (least, most) => `n fra ${least} til ${most}`,
    readPoints: "Les ett punkt om gangen",
    excludedPoint: "holdt utenfor",
    run: (count, above, line) => ({
      long: `${count} på rad ${above ? "over" : "under"} ${line}`,
      short: `${count} på rad ${above ? "over" : "under"}`,
    }),
    trend: (count, rising) => same(`${count} på rad ${rising ? "stiger" : "synker"}`),
    crossings: (count, line) => ({
      long:
        count === 1
          ? `bare én kryssing av ${line}`
          : count === 0
            ? `ingen kryssing av ${line}`
            : `bare ${count} kryssinger av ${line}`,
      short: count === 1 ? "bare én kryssing" : count === 0 ? "ingen kryssing" : `bare ${count} kryssinger`,
    }),
    runs: (count, few) => same(few ? `bare ${count} rekker` : `hele ${count} rekker`),
    beyond: (above) => ({ long: above ? "over øvre grense" : "under nedre grense", short: "utenfor" }),
    some: (count, of) => ({ long: `${count} av ${of} langt ute`, short: `${count} av ${of}` }),
    alternating: (count) => ({ long: `${count} på rad opp og ned`, short: `${count} opp og ned` }),
    within: (count, line) => ({ long: `${count} på rad tett ved ${line}`, short: `${count} tett på` }),
    away: (count, line) => ({ long: `${count} på rad langt fra ${line}`, short: `${count} langt fra` }),
    legend: {
      computedAndCarried: (centre) =>
        `Hel linje: ${lines.nb[centre]} der ${centre === "mean" ? "det" : "den"} er regnet ut. Stiplet: ført videre.`,
      onCentre: (centre) => `Hul prikk ligger på ${lines.nb[centre]} og teller ikke.`,
      target: "Prikket linje: målet.",
      limits: "Feltet: mellom grensene ligger nesten alle målinger så lenge ingenting endrer seg.",
      funnel:
        "Feltet: her ligger nesten alle når bare tilfeldigheter skiller dem. Jo flere som er telt, jo smalere.",
      excluded: "Kryss: holdt utenfor.",
      early: "Hul prikk: for få målinger til en median ennå.",
      n: "n: hvor mange som er telt.",
    },
  },
  nn: {
    quarter: (number) => `${number}.${nbsp}kv.`,
    centre: { median: "Median", mean: "Snitt", given: "Midtlinje" },
    line: lines.nn,
    target: "Mål",
    upperLimit: { long: "Øvre grense", short: "Øvre" },
    lowerLimit: { long: "Nedre grense", short: "Nedre" },
    gap: {
      notMeasured: "ikkje målt",
      noDenominator: "nemnar manglar",
      nothingToCount: "ingen aktuelle",
      tooFewInSubgroup: "for få",
      noPointBefore: "første måling",
    },
    nRange: (least, most) => `n frå ${least} til ${most}`,
    readPoints: "Les eitt punkt om gongen",
    excludedPoint: "halden utanfor",
    run: (count, above, line) => ({
      long: `${count} på rad ${above ? "over" : "under"} ${line}`,
      short: `${count} på rad ${above ? "over" : "under"}`,
    }),
    trend: (count, rising) => same(`${count} på rad ${rising ? "stig" : "går ned"}`),
    crossings: (count, line) => ({
      long:
        count === 1
          ? `berre éi kryssing av ${line}`
          : count === 0
            ? `inga kryssing av ${line}`
            : `berre ${count} kryssingar av ${line}`,
      short: count === 1 ? "berre éi kryssing" : count === 0 ? "inga kryssing" : `berre ${count} kryssingar`,
    }),
    runs: (count, few) => same(few ? `berre ${count} rekkjer` : `heile ${count} rekkjer`),
    beyond: (above) => ({ long: above ? "over øvre grense" : "under nedre grense", short: "utanfor" }),
    some: (count, of) => ({ long: `${count} av ${of} langt ute`, short: `${count} av ${of}` }),
    alternating: (count) => ({ long: `${count} på rad opp og ned`, short: `${count} opp og ned` }),
    within: (count, line) => ({ long: `${count} på rad tett ved ${line}`, short: `${count} tett på` }),
    away: (count, line) => ({ long: `${count} på rad langt frå ${line}`, short: `${count} langt frå` }),
    legend: {
      computedAndCarried: (centre) =>
        `Heil linje: ${lines.nn[centre]} der ${centre === "mean" ? "det" : centre === "median" ? "han" : "ho"} er rekna ut. Stipla: ført vidare.`,
      onCentre: (centre) => `Hol prikk ligg på ${lines.nn[centre]} og tel ikkje.`,
      target: "Prikka linje: målet.",
      limits: "Feltet: mellom grensene ligg nesten alle målingar så lenge ingenting endrar seg.",
      funnel:
        "Feltet: her ligg nesten alle når berre tilfeldigheiter skil dei. Di fleire som er talde, di smalare.",
      excluded: "Kryss: halden utanfor.",
      early: "Hol prikk: for få målingar til ein median enno.",
      n: "n: kor mange som er talde.",
    },
  },
  en: {
    quarter: (number) => `Q${number}`,
    centre: { median: "Median", mean: "Mean", given: "Centre" },
    line: lines.en,
    target: "Target",
    upperLimit: { long: "Upper limit", short: "Upper" },
    lowerLimit: { long: "Lower limit", short: "Lower" },
    gap: {
      notMeasured: "not measured",
      noDenominator: "no denominator",
      nothingToCount: "none to count",
      tooFewInSubgroup: "too few",
      noPointBefore: "first value",
    },
    nRange: (least, most) => `n from ${least} to ${most}`,
    readPoints: "Read one point at a time",
    excludedPoint: "left out",
    run: (count, above, line) => ({
      long: `${count} in a row ${above ? "above" : "below"} ${line}`,
      short: `${count} in a row`,
    }),
    trend: (count, rising) => same(`${count} in a row ${rising ? "rising" : "falling"}`),
    crossings: (count, line) => ({
      long:
        count === 1
          ? `crosses ${line} only once`
          : count === 0
            ? `never crosses ${line}`
            : `crosses ${line} only ${count} times`,
      short: count === 1 ? "only 1 crossing" : count === 0 ? "no crossings" : `only ${count} crossings`,
    }),
    runs: (count, few) => same(few ? `only ${count} runs` : `as many as ${count} runs`),
    beyond: (above) => ({
      long: above ? "above the upper limit" : "below the lower limit",
      short: "outside",
    }),
    some: (count, of) => ({ long: `${count} of ${of} far out`, short: `${count} of ${of}` }),
    alternating: (count) => ({ long: `${count} in a row up and down`, short: `${count} up and down` }),
    within: (count, line) => ({ long: `${count} in a row close to ${line}`, short: `${count} close` }),
    away: (count, line) => ({ long: `${count} in a row far from ${line}`, short: `${count} far out` }),
    legend: {
      computedAndCarried: (centre) =>
        `Solid line: ${lines.en[centre]} where it was computed. Dashed: carried forward.`,
      onCentre: (centre) => `A hollow dot is on ${lines.en[centre]} and does not count.`,
      target: "Dotted line: the target.",
      limits: "The band: nearly all values fall between the limits as long as nothing changes.",
      funnel:
        "The band: nearly all are here when only chance sets them apart. The more are counted, the narrower.",
      excluded: "Cross: left out.",
      early: "Hollow dot: too few values for a median yet.",
      n: "n: how many were counted.",
    },
  },
};

function same(text: string): { long: string; short: string } {
  return { long: text, short: text };
}
