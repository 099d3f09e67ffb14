import type { Language, ShownText, Texts } from "../../domain/language.ts";
import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { say } from "../../platform/words.ts";
import { Facts } from "../../ui/facts.tsx";
import { Fold } from "../../ui/fold.tsx";
import type { MeasureFacts } from "./read.ts";
import { Said } from "./said.tsx";
import { chartWords, improvementWords, intervalWords, sourceWords, unitWords, words } from "./words.ts";

/** The operational definitions, one fold each; on paper all are open. */
export function MeasureDefinitions(props: {
  measures: readonly MeasureFacts[];
  language: Language;
  said: (texts: Texts) => ShownText;
}) {
  const { measures, language, said } = props;
  return (
    <>
      {measures.map((measure) => (
        <Fold summary={<Said shown={said(measure.texts.name)} page={language} />}>
          {/* the id stands inside, so that a link to it opens the fold */}
          <div id={measure.code.toLowerCase()}>
            <Facts rows={definitionRows(measure, language, said)} />
          </div>
        </Fold>
      ))}
    </>
  );
}

function definitionRows(measure: MeasureFacts, language: Language, said: (texts: Texts) => ShownText) {
  const text = say(words, language);
  const { texts } = measure;
  const written = (one: Texts) => <Said shown={said(one)} page={language} />;
  return [
    { term: texts.denominator ? text.numerator : text.counts, text: written(texts.numerator) },
    ...(texts.denominator ? [{ term: text.denominator, text: written(texts.denominator) }] : []),
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
    { term: text.target, text: written(texts.targetText) },
    { term: text.chart, text: chartWords[measure.chart][language] },
    { term: text.origin, text: sourceWords[measure.source][language] },
    { term: text.code, text: measure.code },
  ];
}
