import type { Language } from "../../../domain/language.ts";
import { insideSentence } from "../../../domain/measurement/inside-sentence.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { say } from "../../../platform/words.ts";
import { Link } from "../../../ui/link.tsx";
import { Part } from "../../../ui/part.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { chartView } from "../chart-view.ts";
import { textLanguage } from "../measure-language.ts";
import { readingOf, type MeasureReading } from "../series-plan.ts";
import { spanOf } from "../small-multiples.tsx";
import { MeasureChart } from "./measure-chart.tsx";
import { words } from "./words.ts";

/** The measure that must be read beside this one, when the team uses it (domain A3: catheter infections). */
export function pairOf({ team, measure }: MeasureReading, now: Temporal.Instant): MeasureReading | undefined {
  const pair = team.measures.find(({ code }) => code === measure.pairedWith);
  return pair && readingOf(team, pair, now);
}

/** The time both charts share, so that months stand under months. */
export function sharedSpan(
  readings: readonly MeasureReading[],
  whole: boolean,
): { from: string; through: string } | undefined {
  const span = spanOf(readings, whole);
  return span && { from: span.from.toString(), through: span.through.toString() };
}

/** The other measure with its chart and its sentence, and why the two belong together. */
export function PairedMeasure(props: {
  reading: MeasureReading;
  /** Undefined when the team does not use it. */
  pair: MeasureReading | undefined;
  /** The first day that both charts show; undefined when they show all. */
  from: Temporal.PlainDate | undefined;
  /** The page with the other choice of time. */
  other: string;
  language: Language;
}) {
  const { reading, pair, from, other, language } = props;
  const { team, measure } = reading;
  const text = say(words, language);
  const name = measure.pairedName?.[language] ?? measure.pairedWith ?? "";
  const why = <p>{whyTogether(reading, pair, language)}</p>;
  if (pair === undefined)
    return (
      <Part title={text.pairTitle} stack>
        <p>{text.pairUnused(name)}</p>
        {why}
        <p>
          <Link href={`/team/${team.id}/maleplan`}>{text.toPlan}</Link>
        </p>
      </Part>
    );
  const href = `/team/${team.id}/malinger/${pair.measure.code.toLowerCase()}`;
  const link = (
    <Link href={href} lang={textLanguage(pair.measure, language)}>
      {pair.measure.texts.name[language]}
    </Link>
  );
  if (pair.series.analysis.points.length === 0)
    return (
      <Part title={text.pairTitle} stack>
        {why}
        <p>
          {text.pairEmpty(name)} {link}
        </p>
      </Part>
    );
  const { series, plan } = pair;
  const sentence = seriesSentence(series, plan, pair.measure.texts.denominatorLabel, language);
  return (
    <Part title={text.pairTitle} stack>
      {why}
      <h3>{link}</h3>
      <Sentence opening={sentence.headline} status={sentence.status}>
        {sentence.text}
      </Sentence>
      <MeasureChart
        chart={{
          ...chartView(pair, sentence, language, from),
          span: sharedSpan([reading, pair], from === undefined),
        }}
        shown={{ reading: pair, from, other, language }}
      />
    </Part>
  );
}

function whyTogether(
  { measure }: MeasureReading,
  pair: MeasureReading | undefined,
  language: Language,
): string {
  const text = say(words, language);
  const [own, other] = [measure, pair?.measure].map(
    (one) => one?.texts.denominatorLabel && insideSentence(one.texts.denominatorLabel[language]),
  );
  return own && other && own !== other ? text.pairWhy(own, other) : text.pairWhyPlain;
}
