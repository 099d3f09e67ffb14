import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import type { Language } from "../../domain/language.ts";
import { exampleSeries } from "../../domain/measurement/example-series.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { say } from "../../platform/words.ts";
import { RunChart } from "../../ui/chart/run-chart.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { examplesWords } from "./seeing/examples-words.ts";
import { words } from "./words.ts";

/** A chart to learn from, for a team that has none of its own: marked as made up (A099). */
export function ExampleChart({ language }: { language: Language }) {
  const text = say(words, language);
  const { series, plan } = exampleSeries(text.exampleChange);
  const sentence = seriesSentence(series, plan, undefined, language);
  return (
    <Part title={text.exampleTitle} note={text.exampleNote}>
      <Sentence opening={sentence.headline} status="better">
        {sentence.text}
      </Sentence>
      <RunChart
        id="eksempel"
        title={text.exampleName}
        description={sentence.description}
        analysis={series.analysis}
        words={chartWords({ language, unit: "percent" })}
        percent
        flags={plan.changes.map(({ day, title }, at) => ({ number: at + 1, at: day.toString(), title }))}
        note={text.exampleNote}
      />
      <p>
        <Link href="/eksempler">{say(examplesWords, language).title}</Link>
      </p>
    </Part>
  );
}
