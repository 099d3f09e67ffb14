import { z } from "zod";
import { startProblem } from "../../../domain/measurement/measure-choice.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { longDay } from "../../../platform/format.ts";
import { go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { optionalDay, optionalLine, version } from "../../../platform/web/fields.ts";
import { type FieldErrors, get, post, type Route, type TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { fieldText } from "../count-text.ts";
import { decideTarget } from "../decide-target.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { type PlannedFields, plannedMeasurePage } from "./planned-measure-page.tsx";
import { countedSpan, measureIn, type MeasurementPlan, planPath, readPlan } from "./read-plan.ts";
import { words } from "./words.ts";
import { auditMeasure, lockPlan, type PlannedDetails, setOrder, updatePlanned } from "./write-plan.ts";

const plannedForm = z.object({
  hvem: optionalLine(40),
  mal: optionalLine(60),
  fra: optionalDay(),
  hvorfor: optionalLine(200),
  plass: optionalLine(4),
  versjon: version(),
});
type PlannedForm = z.infer<typeof plannedForm>;

export const plannedMeasureRoutes: readonly Route[] = [
  get("/team/:team/maleplan/:measure", {
    may: "measurement.plan",
    async answer(ask) {
      const found = await find(ask);
      return found === undefined ? notFound : shown(ask, found, fieldsOf(found, ask), {});
    },
  }),

  post("/team/:team/maleplan/:measure", {
    may: "measurement.plan",
    form: plannedForm,
    async wrong(ask, { errors, typed }) {
      const found = await find(ask);
      if (found === undefined) return notFound;
      const told = Object.fromEntries(
        Object.entries(errors).map(([field, code]) => [field, fieldWords(code, ask.language) ?? code]),
      );
      return shown(ask, found, fieldsIn(typed), told);
    },
    async answer(ask) {
      await lockPlan(ask.database, ask.place.teamId as string);
      const found = await find(ask);
      if (found === undefined) return notFound;
      const { plan, measure } = found;
      const decided = decide(ask, found, ask.form);
      if ("errors" in decided) return shown(ask, found, fieldsIn(ask.typed), decided.errors);
      if (measure.version !== ask.form.versjon) return shown(ask, found, fieldsIn(ask.typed), {}, true);
      await updatePlanned(ask.database, measure, decided.details);
      const order = moved(plan, measure, ask.form.plass);
      if (order !== undefined) await setOrder(ask.database, order);
      const places = order && { old: placeIn(plan, measure), new: order.indexOf(measure.id) + 1 };
      await auditMeasure(ask, "measure.planned", measure, {
        old: { ...told(detailsOf(measure)), place: places?.old },
        new: { ...told(decided.details), place: places?.new },
      });
      return go(`${planPath(plan.team)}?lagret=ja`);
    },
  }),
];

interface Found {
  plan: MeasurementPlan;
  measure: TeamMeasure;
}

async function find(ask: Ask): Promise<Found | undefined> {
  const plan = await readPlan(ask);
  const measure = plan && measureIn(plan, ask);
  return plan && measure && { plan, measure };
}

function decide(
  ask: Ask,
  { plan, measure }: Found,
  form: PlannedForm,
): { details: PlannedDetails } | { errors: FieldErrors } {
  const text = say(words, ask.language);
  const errors: Record<string, string> = {};
  const stays = form.hvem === measure.collectedBy?.id;
  if (form.hvem !== "" && !stays && plan.members.every(({ id }) => id !== form.hvem))
    errors.hvem = text.whoWrong;
  const target = decideTarget(form.mal, measure.unit === "percent", ask.language);
  if ("error" in target) errors.mal = target.error;
  const expectedFrom = form.fra ? periodWith(measure.interval, form.fra) : measure.expectedFrom;
  if (form.fra === undefined && measure.interval !== "event") errors.fra = text.fromMissing;
  else if (!expectedFrom.equals(measure.expectedFrom)) {
    const { first } = countedSpan(measure);
    const problem = startProblem(expectedFrom, first, norwegianDay(ask.now));
    if (problem === "afterFirstValue" && first)
      errors.fra = text.afterFirstValue(longDay(first, ask.language));
    else if (problem === "tooEarly" || problem === "tooLate") errors.fra = text[problem];
  }
  if (form.plass !== "" && !/^[1-9]\d{0,2}$/.test(form.plass))
    errors.plass = fieldWords("choice", ask.language) ?? "choice";
  if (Object.keys(errors).length > 0 || "error" in target) return { errors };
  return {
    details: {
      collectedBy: form.hvem || undefined,
      target: target.target ?? undefined,
      expectedFrom,
      purpose: form.hvorfor,
    },
  };
}

/** Its place in the plan, from 1; 0 when it is not chosen. */
function placeIn({ chosen }: MeasurementPlan, measure: TeamMeasure): number {
  return chosen.findIndex(({ id }) => id === measure.id) + 1;
}

/** The ids of the plan with the measure in its new place; undefined when it stays. */
function moved({ chosen }: MeasurementPlan, measure: TeamMeasure, place: string): string[] | undefined {
  const at = chosen.findIndex(({ id }) => id === measure.id);
  const to = Math.min(Number(place), chosen.length) - 1;
  if (place === "" || at === -1 || to === at) return undefined;
  const others = chosen.map(({ id }) => id).filter((id) => id !== measure.id);
  return others.toSpliced(to, 0, measure.id);
}

function shown(
  ask: Ask,
  { plan, measure }: Found,
  fields: PlannedFields,
  errors: FieldErrors,
  conflict = false,
) {
  return plannedMeasurePage({
    plan,
    measure,
    fields,
    errors,
    hidden: ask.hidden(),
    conflict,
    language: ask.language,
  });
}

function fieldsOf({ plan, measure }: Found, ask: Ask): PlannedFields {
  return {
    hvem: measure.collectedBy?.id ?? "",
    mal: fieldText(measure.target ?? null, ask.language),
    fra: measure.expectedFrom.toString(),
    hvorfor: measure.purpose,
    plass: String(placeIn(plan, measure)),
  };
}

function fieldsIn(typed: TypedValues): PlannedFields {
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return {
    hvem: text("hvem"),
    mal: text("mal"),
    fra: text("fra"),
    hvorfor: text("hvorfor"),
    plass: text("plass"),
  };
}

function detailsOf(measure: TeamMeasure): PlannedDetails {
  const { collectedBy, target, expectedFrom, purpose } = measure;
  return { collectedBy: collectedBy?.id, target, expectedFrom, purpose };
}

function told({ collectedBy, target, expectedFrom, purpose }: PlannedDetails) {
  return {
    collectedBy: collectedBy ?? null,
    target: target ?? null,
    expectedFrom: expectedFrom.toString(),
    purpose,
  };
}
