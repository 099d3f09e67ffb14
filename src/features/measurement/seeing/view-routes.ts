import { z } from "zod";
import {
  allowedCharts,
  allowedRuleSets,
  chartKinds,
  obstacleTo,
  ruleSets,
} from "../../../domain/measurement/chart-choice.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { choice, version } from "../../../platform/web/fields.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { findMeasure, measurePath } from "../find-measure.ts";
import type { MeasureReading } from "../series-plan.ts";
import { viewPage } from "./view-page.tsx";
import { words } from "./words.ts";
import { updateChoice } from "./write-choice.ts";

const viewForm = z.object({
  diagram: choice(chartKinds),
  regler: choice(ruleSets),
  versjon: version(),
});

/** The team chooses chart and rules within what its network allows and its series bears. */
export const viewRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure/visning", {
    may: "measurement.plan",
    async answer(ask) {
      const reading = await findMeasure(ask);
      return reading ? shown(ask, reading, undefined, {}) : notFound;
    },
  }),

  post("/team/:team/malinger/:measure/visning", {
    may: "measurement.plan",
    form: viewForm,
    async wrong(ask, { errors, typed }) {
      const reading = await findMeasure(ask);
      if (reading === undefined) return notFound;
      const text = say(words, ask.language);
      const own = ["diagram", "regler"].filter((field) => errors[field] !== undefined);
      // without a version nobody knows what was seen: the page comes back as it stands now
      return shown(
        ask,
        reading,
        { diagram: String(typed.diagram ?? ""), regler: String(typed.regler ?? "") },
        Object.fromEntries((own.length > 0 ? own : ["diagram"]).map((field) => [field, text.chooseOne])),
      );
    },
    async answer(ask) {
      const reading = await findMeasure(ask);
      if (reading === undefined) return notFound;
      const { diagram: chart, regler: ruleSet, versjon } = ask.form;
      const { measure, plan, series } = reading;
      const choices = plan.choice ?? {};
      const text = say(words, ask.language);
      const errors: Record<string, string> = {};
      const bears = obstacleTo(chart, plan.measure, series.facts) === undefined;
      if (!allowedCharts(choices).includes(chart) || !bears) errors.diagram = text.chooseOne;
      if (!allowedRuleSets(choices).includes(ruleSet)) errors.regler = text.chooseOne;
      if (Object.keys(errors).length > 0)
        return shown(ask, reading, { diagram: chart, regler: ruleSet }, errors);
      const unchanged = measure.chart === chart && measure.ruleSet === ruleSet;
      if (!unchanged) {
        const choice = { teamMeasureId: measure.id, version: versjon, chart, ruleSet };
        if (!(await updateChoice(ask.database, choice)))
          return shown(
            ask,
            (await findMeasure(ask)) ?? reading,
            { diagram: chart, regler: ruleSet },
            {},
            true,
          );
        const { collaborativeId, teamId } = ask.place;
        await ask.audit({
          action: "measure.viewChosen",
          subject: { kind: "teamMeasure", id: measure.id },
          collaborativeId,
          teamId,
          old: { chart: measure.chart ?? null, ruleSet: measure.ruleSet ?? null },
          new: { chart, ruleSet },
        });
      }
      return go(`${measurePath(reading)}?visning=valgt#lesing`);
    },
  }),
];

function shown(
  ask: Ask,
  reading: MeasureReading,
  typed: { diagram: string; regler: string } | undefined,
  errors: Record<string, string>,
  conflict = false,
): Answer {
  return viewPage({
    reading,
    path: measurePath(reading),
    typed,
    errors,
    conflict,
    hidden: { ...ask.hidden(), versjon: String(reading.measure.version) },
    language: ask.language,
  });
}
