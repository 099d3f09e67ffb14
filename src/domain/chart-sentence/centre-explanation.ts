import type { Analysis } from "@laeringsnettverk/spc";
import { centreWords } from "./centre-words.ts";
import type { ChartFacts } from "./chart-facts.ts";
import { lastPart } from "./main-signal.ts";
import { speechFor } from "./speech.ts";

/** How the centre line was made: of what, whether it is kept, and what has been left out. */
export function centreExplanation(analysis: Analysis, facts: ChartFacts): string {
  const { language, baselineName } = facts;
  const part = lastPart(analysis);
  const { reading, parts, points } = analysis;
  if (part === undefined || part.centre === null) return "";
  const speech = speechFor(analysis, facts);
  const name = speech.lineOpening(part);
  const level = speech.value(part.centre);
  const before = parts.at(-2)?.centre ?? null;
  const frozen = part.baseline.last < part.last;
  const sentences: string[] = [];
  if (part.centreKind === "given") sentences.push(centreWords.given[language](name, level));
  else if (parts.length === 1 && reading.measured < 10) sentences.push(centreWords.notYet[language](name));
  else if (before !== null)
    sentences.push(
      centreWords.sinceSplit[language](
        name,
        level,
        part.baseline.used,
        speech.period(part.first),
        speech.value(before),
      ),
    );
  else if (frozen)
    sentences.push(centreWords.ofBaseline[language](name, level, part.baseline.used, baselineName));
  else sentences.push(centreWords.ofAll[language](name, level, part.baseline.used));
  if (points.some(({ limits }) => limits !== null && limits.upper !== null))
    sentences.push(centreWords.limits[language]);
  const excluded = parts.reduce((sum, one) => sum + one.excluded, 0);
  if (excluded > 0) sentences.push(centreWords.excluded[language](excluded));
  return sentences.join(" ");
}
