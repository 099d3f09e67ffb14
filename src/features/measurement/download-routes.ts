import type { Language } from "../../domain/language.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { chartPng } from "../../platform/chart-png.ts";
import { longDay } from "../../platform/format.ts";
import { type Answer, file, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { chartImage } from "../../ui/chart/chart-image.tsx";
import { chartView } from "./chart-view.ts";
import { valuesCsv } from "./csv.ts";
import { findMeasure } from "./find-measure.ts";
import type { MeasureReading } from "./series-plan.ts";
import { sourceText } from "./source-text.ts";
import { words } from "./words.ts";

/** What the measurement lead takes out (A032). That somebody took it out is in the audit. */
export const downloadRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure/diagram.svg", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "svg", (reading) =>
        file({
          body: svgOf(reading, ask.language),
          contentType: "image/svg+xml; charset=utf-8",
          fileName: nameOf(reading, ask, "svg"),
        }),
      ),
  }),

  get("/team/:team/malinger/:measure/diagram.png", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "png", (reading) =>
        file({
          body: new Uint8Array(chartPng(svgOf(reading, ask.language))),
          contentType: "image/png",
          fileName: nameOf(reading, ask, "png"),
        }),
      ),
  }),

  get("/team/:team/malinger/:measure/verdier.csv", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "csv", (reading) =>
        file({
          body: valuesCsv(reading, ask.now, ask.language),
          contentType: "text/csv; charset=utf-8",
          fileName: nameOf(reading, ask, "csv"),
        }),
      ),
  }),
];

async function taken(ask: Ask, format: string, make: (reading: MeasureReading) => Answer): Promise<Answer> {
  const reading = await findMeasure(ask);
  if (reading === undefined) return notFound;
  const { collaborativeId, teamId } = ask.place;
  const subject = { kind: "teamMeasure", id: reading.measure.id };
  await ask.audit({ action: "measurement.exported", subject, collaborativeId, teamId, new: { format } });
  return make(reading);
}

/** The chart with its sentence, its changes and its source: alone it must say what the page says round it. */
function svgOf(reading: MeasureReading, language: Language): string {
  const { measure, plan, series, team } = reading;
  const text = say(words, language);
  const sentence = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
  const view = chartView(reading, sentence, language);
  return chartImage(view, {
    title: `${measure.texts.name[language]}, ${team.name}`,
    headline: sentence.headline,
    sentence: [
      sentence.text,
      sentence.latest && `${sentence.latest.value}: ${sentence.latest.text}`,
      sentence.clue,
    ]
      .filter(Boolean)
      .join(" "),
    changes: plan.changes.map(
      ({ title, day }, at) => `${at + 1} ${title}, ${text.since(longDay(day, language))}`,
    ),
    source: [sourceText(reading, language), team.simulated && !measure.dataSource ? text.simulatedNote : ""]
      .filter(Boolean)
      .join(" "),
    description: sentence.description,
  });
}

/** «trs-p3 Elvestrand sykehjem oktober 2026.png». */
function nameOf({ team, measure, series }: MeasureReading, ask: Ask, ending: string): string {
  const last = series.periods.at(-1);
  const parts = [
    measure.code.toLowerCase(),
    team.name,
    last ? periodName(measure.interval, last, ask.language) : "",
  ];
  return `${parts
    .filter(Boolean)
    .join(" ")
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replaceAll("\u00a0", " ")}.${ending}`;
}
