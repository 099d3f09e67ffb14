import { z } from "zod";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { choosePage } from "./choose-page.tsx";
import { type MeasurementPlan, planPath, readPlan } from "./read-plan.ts";
import { words } from "./words.ts";
import { lockPlan, setChosen } from "./write-plan.ts";

const most = 200;
const codes = z.array(z.string().regex(/^[A-Z0-9-]{1,40}$/)).max(most);
const chooseForm = z.object({
  valgt: z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    codes,
  ),
  /** What was chosen when the form was opened: only what this person changed is changed. */
  kjent: z.preprocess(
    (value) => (typeof value === "string" ? value.split(",").filter((code) => code !== "") : []),
    codes,
  ),
});

export const chooseRoutes: readonly Route[] = [
  get("/team/:team/maleplan/velg", {
    may: "measurement.plan",
    async answer(ask) {
      const plan = await readPlan(ask);
      if (plan === undefined || plan.all.length === 0) return notFound;
      return shown(
        ask,
        plan,
        plan.chosen.map(({ code }) => code),
      );
    },
  }),

  post("/team/:team/maleplan/velg", {
    may: "measurement.plan",
    form: chooseForm,
    async wrong(ask, { typed }) {
      const plan = await readPlan(ask);
      if (plan === undefined || plan.all.length === 0) return notFound;
      return shown(ask, plan, [typed.valgt ?? []].flat(), say(words, ask.language).unknownMeasure);
    },
    async answer(ask) {
      await lockPlan(ask.database, ask.place.teamId as string);
      const plan = await readPlan(ask);
      if (plan === undefined || plan.all.length === 0) return notFound;
      const { valgt, kjent } = ask.form;
      if (valgt.some((code) => plan.all.every((one) => one.code !== code)))
        return shown(ask, plan, valgt, say(words, ask.language).unknownMeasure);
      for (const measure of plan.all) {
        const chosen = valgt.includes(measure.code);
        if (chosen === kjent.includes(measure.code) || chosen === measure.chosen) continue;
        await setChosen(ask, measure, chosen);
      }
      return go(`${planPath(plan.team)}?lagret=ja`);
    },
  }),
];

function shown(ask: Ask, plan: MeasurementPlan, ticked: readonly string[], error?: string): Answer {
  return choosePage({
    plan,
    ticked,
    hidden: ask.hidden(),
    error,
    today: norwegianDay(ask.now),
    language: ask.language,
  });
}
