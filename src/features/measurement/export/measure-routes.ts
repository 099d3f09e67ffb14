import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { chartPng } from "../../../platform/chart-png.ts";
import { type Answer, file, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { findFullMeasure } from "../find-measure.ts";
import { asksForWhole } from "../measure-address.ts";
import type { FullMeasure } from "../read-teams.ts";
import type { MeasureReading } from "../series-plan.ts";
import { definitionsSheet } from "./definitions-sheet.ts";
import { csvFile, fileName, xlsxFile } from "./file-table.ts";
import { measurePdf } from "./measure-pdf.ts";
import { measureSvg } from "./measure-picture.ts";
import { measureTable } from "./measure-table.ts";

/** What the measurement lead takes out (A032). That somebody took it out is in the audit. */
export const measureFileRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure/diagram.svg", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "svg", (reading, name) =>
        file({
          body: measureSvg(reading, asksForWhole(ask.query), ask.language),
          contentType: "image/svg+xml; charset=utf-8",
          fileName: `${name}.svg`,
        }),
      ),
  }),

  get("/team/:team/malinger/:measure/diagram.png", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "png", (reading, name) =>
        file({
          body: new Uint8Array(chartPng(measureSvg(reading, asksForWhole(ask.query), ask.language))),
          contentType: "image/png",
          fileName: `${name}.png`,
        }),
      ),
  }),

  get("/team/:team/malinger/:measure/diagram.pdf", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "pdf", async (reading, name) =>
        file({
          body: new Uint8Array(await measurePdf(reading, asksForWhole(ask.query), ask.now, ask.language)),
          contentType: "application/pdf",
          fileName: `${name}.pdf`,
        }),
      ),
  }),

  get("/team/:team/malinger/:measure/verdier.csv", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "csv", (reading, name) => csvFile(measureTable(reading, ask.now, ask.language), name)),
  }),

  get("/team/:team/malinger/:measure/verdier.xlsx", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "xlsx", (reading, name) =>
        xlsxFile(
          [
            { name: reading.measure.code, ...measureTable(reading, ask.now, ask.language) },
            definitionsSheet([reading.measure], ask.language),
          ],
          name,
        ),
      ),
  }),
];

async function taken(
  ask: Ask,
  format: string,
  make: (reading: MeasureReading<FullMeasure>, name: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  const reading = await findFullMeasure(ask);
  if (reading === undefined) return notFound;
  const { collaborativeId, teamId } = ask.place;
  const subject = { kind: "teamMeasure", id: reading.measure.id };
  await ask.audit({ action: "measurement.exported", subject, collaborativeId, teamId, new: { format } });
  return make(reading, nameOf(reading, ask.language));
}

/** «trs-p3 Elvestrand sykehjem oktober 2026». */
function nameOf({ team, measure, series }: MeasureReading, language: Language): string {
  const last = series.periods.at(-1);
  return fileName(
    measure.code.toLowerCase(),
    team.name,
    last ? periodName(measure.interval, last, language) : "",
  );
}
