import { countedAs, countingChanged, wayOf } from "../../../domain/measurement/own-measure.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { decideOwn, inWords, tangled } from "./decide-own.ts";
import { fieldsOf, ownIntervalOf, told, writtenOf } from "./own-as-written.ts";
import { ownEditForm, ownFieldsIn, ownForm } from "./own-fields.ts";
import { newOwnPage, ownEditPage } from "./own-view.ts";
import { measureIn, type MeasurementPlan, planPath, readPlan } from "./read-plan.ts";
import { words } from "./words.ts";
import { insertOwnMeasure, updateOwnMeasure } from "./write-own-measure.ts";
import { auditMeasure, lockPlan } from "./write-plan.ts";

/** A measure of the team's own: the guide that makes it, and the same questions again to change it. */
export const ownRoutes: readonly Route[] = [
  get("/team/:team/maleplan/egen", {
    may: "measurement.plan",
    async answer(ask) {
      const plan = await readPlan(ask);
      return plan === undefined ? notFound : newOwnPage(ask, plan, ownFieldsIn({}), {});
    },
  }),

  post("/team/:team/maleplan/egen", {
    may: "measurement.plan",
    form: ownForm,
    async wrong(ask, { errors, typed }) {
      const plan = await readPlan(ask);
      if (plan === undefined) return notFound;
      const fields = ownFieldsIn(typed);
      return newOwnPage(ask, plan, fields, { ...tangled(ask, fields), ...inWords(ask, errors) });
    },
    async answer(ask) {
      const plan = await readPlan(ask);
      if (plan === undefined) return notFound;
      const { form } = ask;
      const decided = decideOwn(ask, form);
      if ("errors" in decided) return newOwnPage(ask, plan, ownFieldsIn(ask.typed), decided.errors);
      const written = { ...decided.written, writtenIn: ask.language };
      const teamId = ask.place.teamId as string;
      const from = periodWith(countedAs(written).interval, norwegianDay(ask.now));
      await lockPlan(ask.database, teamId);
      const { code, id } = await insertOwnMeasure(ask.database, teamId, written, from);
      await auditMeasure(ask, "measure.made", { id }, { new: { code, ...told(written, from) } });
      return go(`${planPath(plan.team)}?laget=${code.toLowerCase()}`);
    },
  }),

  get("/team/:team/maleplan/egen/:measure", {
    may: "measurement.plan",
    async answer(ask) {
      const found = await findOwn(ask);
      return found === undefined ? notFound : ownEditPage(ask, found, fieldsOf(found.measure, ask), {});
    },
  }),

  post("/team/:team/maleplan/egen/:measure", {
    may: "measurement.plan",
    form: ownEditForm,
    async wrong(ask, { errors, typed }) {
      const found = await findOwn(ask);
      if (found === undefined) return notFound;
      return ownEditPage(ask, found, ownFieldsIn(typed), inWords(ask, errors));
    },
    async answer(ask) {
      const teamId = ask.place.teamId as string;
      await lockPlan(ask.database, teamId);
      const found = await findOwn(ask);
      if (found === undefined) return notFound;
      const { plan, measure } = found;
      const { form } = ask;
      const typed = ownFieldsIn(ask.typed);
      const kept = wayOf(measure);
      const way = form.mate ?? kept;
      if (way === undefined) return notFound;
      // what the form of a counted measure does not ask is as it was
      const interval = form.intervall ?? ownIntervalOf(measure);
      const decided = decideOwn(ask, { ...form, mate: way, intervall: interval });
      if ("errors" in decided) return ownEditPage(ask, found, typed, decided.errors);
      const { written } = decided;
      const isCounted = measure.values.length > 0;
      if (isCounted && countingChanged(measure, countedAs(written)))
        return ownEditPage(ask, found, typed, {
          navn: say(words, ask.language).fixed(measure.values.length),
        });
      const before = { ...writtenOf(measure), way: kept ?? way };
      const after = { ...written, writtenIn: form.sprak };
      // a start must be the first day of a period also when weeks become months
      const from = periodWith(countedAs(after).interval, measure.expectedFrom);
      if (!(await updateOwnMeasure(ask.database, teamId, measure, form.versjon, after, from)))
        return ownEditPage(ask, found, typed, {}, true);
      await auditMeasure(ask, "measure.rewritten", measure, {
        old: told(before, measure.expectedFrom),
        new: told(after, from),
      });
      return go(`${planPath(plan.team)}?lagret=ja`);
    },
  }),
];

interface FoundOwn {
  plan: MeasurementPlan;
  measure: TeamMeasure;
}

async function findOwn(ask: Ask): Promise<FoundOwn | undefined> {
  const plan = await readPlan(ask);
  const measure = plan && measureIn(plan, ask);
  return plan && measure && measure.packageCode === undefined ? { plan, measure } : undefined;
}
