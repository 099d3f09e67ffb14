import { chartWords } from "../../../domain/chart-sentence/chart-words.ts";
import { unitCaption } from "../../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../../domain/language.ts";
import { type Example, exampleKinds, exampleLibrary } from "../../../domain/measurement/example-library.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { RunChart } from "../../../ui/chart/run-chart.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Part } from "../../../ui/part.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { examplesTold, examplesWords } from "./examples-words.ts";

/** Example charts for everybody, so that an empty place can lead to a good one (A099). */
export const examplesRoute: Route = get("/eksempler", {
  may: "public.read",
  answer: async (ask) => examplesPage(ask.language),
});

function examplesPage(language: Language): PageAnswer {
  const text = say(examplesWords, language);
  const titles = Object.fromEntries(
    exampleKinds.flatMap((kind) => {
      const { change } = examplesTold[kind];
      return change === undefined ? [] : [[kind, change[language]]];
    }),
  );
  return page({
    title: text.title,
    scripts: ["ui/chart/point-reader"],
    body: (
      <>
        <h1>{text.title}</h1>
        <Lead>{text.lead}</Lead>
        {exampleLibrary(titles).map((example) => (
          <OneExample example={example} language={language} />
        ))}
      </>
    ),
  });
}

function OneExample({ example, language }: { example: Example; language: Language }) {
  const { kind, plan, series } = example;
  const { unit } = plan.measure;
  const text = say(examplesWords, language);
  const told = examplesTold[kind];
  const sentence = seriesSentence(series, plan, undefined, language);
  return (
    <Part title={told.title[language]} id={kind} stack>
      <Sentence opening={sentence.headline} status={sentence.status}>
        {sentence.text}
      </Sentence>
      <RunChart
        id={kind}
        title={told.title[language]}
        description={sentence.description}
        analysis={series.analysis}
        words={chartWords({ language, unit })}
        percent={unit === "percent"}
        unitCaption={unit === "percent" ? undefined : (unitCaption(unit, undefined, language) ?? undefined)}
        flags={plan.changes.map(({ day, title }, at) => ({ number: at + 1, at: day.toString(), title }))}
        note={text.simulated}
      />
      <p>
        <strong>{text.learn}</strong> {told.learn[language]}
      </p>
    </Part>
  );
}
