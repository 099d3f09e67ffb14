import type { Language } from "../../domain/language.ts";
import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { say } from "../../platform/words.ts";
import { Facts } from "../../ui/facts.tsx";
import { Fold } from "../../ui/fold.tsx";
import type { MeasureFacts } from "./read.ts";
import { chartWords, improvementWords, intervalWords, sourceWords, unitWords, words } from "./words.ts";

/** The operational definitions, one fold each; on paper all are open. */
export function MeasureDefinitions(props: { measures: readonly MeasureFacts[]; language: Language }) {
  const { measures, language } = props;
  return (
    <>
      {measures.map((measure) => (
        <Fold summary={measure.texts.name[language]}>
          {/* the id stands inside, so that a link to it opens the fold */}
          <div id={measure.code.toLowerCase()}>
            <Facts rows={definitionRows(measure, language)} />
          </div>
        </Fold>
      ))}
    </>
  );
}

function definitionRows(measure: MeasureFacts, language: Language) {
  const text = say(words, language);
  const { texts } = measure;
  return [
    { term: texts.denominator ? text.numerator : text.counts, text: texts.numerator[language] },
    ...(texts.denominator ? [{ term: text.denominator, text: texts.denominator[language] }] : []),
    {
      term: text.shownAs,
      text: text.shownBetter(
        unitWords[measure.unit][language],
        improvementWords[measure.improvement][language],
      ),
    },
    {
      term: text.howOften,
      text: text.often(intervalWords[measure.interval][language], insideSentence(texts.sample[language])),
    },
    { term: text.target, text: texts.targetText[language] },
    { term: text.chart, text: chartWords[measure.chart][language] },
    { term: text.origin, text: sourceWords[measure.source][language] },
    { term: text.code, text: measure.code },
  ];
}
