import {
  countedAs,
  countingChanged,
  ownMeasureProblems,
  wayOf,
} from "../../../domain/measurement/own-measure.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { type FieldErrors, get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { fieldText } from "../count-text.ts";
import { decideTarget } from "../decide-target.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { ownEditForm, type OwnFields, ownFieldsIn, type OwnForm, ownForm } from "./own-fields.ts";
import { ownPage, type OwnPageProps } from "./own-page.tsx";
import { measureIn, type MeasurementPlan, planPath, readPlan } from "./read-plan.ts";
import { requiredWords, words } from "./words.ts";
import { insertOwnMeasure, updateOwnMeasure, type WrittenMeasure } from "./write-own-measure.ts";
import { auditMeasure, lockPlan } from "./write-plan.ts";

export const ownRoutes: readonly Route[] = [
  get("/team/:team/maleplan/egen", {
    may: "measurement.plan",
    async answer(ask) {
      const plan = await readPlan(ask);
      return plan === undefined ? notFound : newOwnPage(ask, plan, emptyFields, {});
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
      const decided = decide(ask, form);
      if ("errors" in decided) return newOwnPage(ask, plan, ownFieldsIn(ask.typed), decided.errors);
      const written = { ...decided.written, writtenIn: ask.language };
      const teamId = ask.place.teamId as string;
      await lockPlan(ask.database, teamId);
      const { code, id } = await insertOwnMeasure(ask.database, teamId, written, norwegianDay(ask.now));
      await auditMeasure(ask, "measure.made", { id }, { new: { code, ...told(written) } });
      return go(`${planPath(plan.team)}?laget=${code.toLowerCase()}`);
    },
  }),

  get("/team/:team/maleplan/egen/:measure", {
    may: "measurement.plan",
    async answer(ask) {
      const found = await findOwn(ask);
      return found === undefined ? notFound : editPage(ask, found, fieldsOf(found.measure, ask), {});
    },
  }),

  post("/team/:team/maleplan/egen/:measure", {
    may: "measurement.plan",
    form: ownEditForm,
    async wrong(ask, { errors, typed }) {
      const found = await findOwn(ask);
      if (found === undefined) return notFound;
      return editPage(ask, found, ownFieldsIn(typed), inWords(ask, errors));
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
      const decided = decide(ask, { ...form, mate: way, intervall: interval });
      if ("errors" in decided) return editPage(ask, found, typed, decided.errors);
      const { written } = decided;
      const isCounted = measure.values.length > 0;
      if (isCounted && countingChanged(measure, countedAs(written)))
        return editPage(ask, found, typed, {
          navn: say(words, ask.language).fixed(measure.values.length),
        });
      const before = told({ ...writtenOf(measure), way: kept ?? way });
      const after = { ...written, writtenIn: form.sprak };
      if (!(await updateOwnMeasure(ask.database, teamId, measure, form.versjon, after)))
        return editPage(ask, found, typed, {}, true);
      await auditMeasure(ask, "measure.rewritten", measure, { old: before, new: told(after) });
      return go(`${planPath(plan.team)}?lagret=ja`);
    },
  }),
];

const emptyFields: OwnFields = ownFieldsIn({});

interface FoundOwn {
  plan: MeasurementPlan;
  measure: TeamMeasure;
}

async function findOwn(ask: Ask): Promise<FoundOwn | undefined> {
  const plan = await readPlan(ask);
  const measure = plan && measureIn(plan, ask);
  return plan && measure && measure.packageCode === undefined ? { plan, measure } : undefined;
}

/** The guide; for a team without anything ready-made it is the beginning of its plan. */
export function newOwnPage(
  ask: Ask,
  plan: MeasurementPlan,
  fields: OwnFields,
  errors: FieldErrors,
  first = false,
): Answer {
  const text = say(words, ask.language);
  const { team } = plan;
  return ownPage({
    ...shared(ask, fields, errors),
    action: `${planPath(team)}/egen`,
    hidden: ask.hidden(),
    back: first
      ? { href: `/team/${team.id}/malinger`, text: text.allMeasures(team.name) }
      : { href: planPath(team), text: text.heading },
    first,
  });
}

/** The first page of a team on a topic of its own. */
export function firstOwnPage(ask: Ask, plan: MeasurementPlan): Answer {
  return newOwnPage(ask, plan, emptyFields, {}, true);
}

function editPage(
  ask: Ask,
  { plan, measure }: FoundOwn,
  fields: OwnFields,
  errors: FieldErrors,
  conflict = false,
): Answer {
  const path = planPath(plan.team);
  return ownPage({
    ...shared(ask, fields, errors),
    action: `${path}/egen/${measure.code.toLowerCase()}`,
    hidden: { ...ask.hidden(), versjon: String(measure.version) },
    back: { href: path, text: say(words, ask.language).heading },
    measure,
    conflict,
  });
}

function shared(
  ask: Ask,
  fields: OwnFields,
  errors: FieldErrors,
): Pick<OwnPageProps, "fields" | "errors" | "language"> {
  return { fields, errors, language: ask.language };
}

function decide(
  ask: Ask,
  form: OwnForm,
): { written: Omit<WrittenMeasure, "writtenIn"> } | { errors: FieldErrors } {
  const target = decideTarget(form.mal, false, ask.language);
  const errors: Record<string, string> = "error" in target ? { mal: target.error } : {};
  const written = {
    name: form.navn,
    kind: form.slag,
    sample: form.utvalg,
    way: form.mate,
    numerator: form.teller,
    denominator: form.nevner,
    interval: form.intervall,
    improvement: form.retning,
    target: "error" in target ? undefined : (target.target ?? undefined),
    purpose: form.hvorfor,
  };
  Object.assign(errors, problemTexts(ask, written));
  return Object.keys(errors).length > 0 ? { errors } : { written };
}

function problemTexts(ask: Ask, written: Parameters<typeof ownMeasureProblems>[0]): FieldErrors {
  const text = say(words, ask.language);
  const said = {
    denominator: text.denominatorMissing,
    interval: text.intervalMissing,
    target: text.aboveHundred,
  };
  const fields = { denominator: "nevner", interval: "intervall", target: "mal" };
  return Object.fromEntries(ownMeasureProblems(written).map(({ field }) => [fields[field], said[field]]));
}

/** Fields that belong together are told with the rest, so that nothing is left for a second round. */
function tangled(ask: Ask, fields: OwnFields): FieldErrors {
  const way = ownForm.shape.mate.safeParse(fields.mate);
  const interval = ownForm.shape.intervall.safeParse(fields.intervall);
  if (!way.success || !interval.success) return {};
  return problemTexts(ask, {
    way: way.data,
    denominator: fields.nevner.trim(),
    interval: interval.data,
    target: undefined,
  });
}

function inWords(ask: Ask, errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      (code === "required" ? requiredWords[field]?.[ask.language] : undefined) ??
        fieldWords(code, ask.language) ??
        code,
    ]),
  );
}

function fieldsOf(measure: TeamMeasure, ask: Ask): OwnFields {
  const written = writtenOf(measure);
  return {
    navn: written.name,
    slag: written.kind,
    hvorfor: written.purpose,
    utvalg: written.sample,
    mate: wayOf(measure) ?? "",
    teller: written.numerator,
    nevner: written.denominator,
    retning: written.improvement,
    mal: fieldText(written.target ?? null, ask.language),
    intervall: ownIntervalOf(measure) ?? "",
    sprak: written.writtenIn,
  };
}

function ownIntervalOf({ interval }: TeamMeasure) {
  return interval === "event" ? undefined : interval;
}

function writtenOf(measure: TeamMeasure): Omit<WrittenMeasure, "way"> {
  const { texts, kind, improvement, target, purpose, writtenIn = "nb" } = measure;
  return {
    name: texts.name[writtenIn],
    kind,
    sample: texts.sample[writtenIn],
    numerator: texts.numerator[writtenIn],
    denominator: texts.denominator?.[writtenIn] ?? "",
    interval: ownIntervalOf(measure),
    improvement,
    target,
    purpose,
    writtenIn,
  };
}

function told({ target, interval, ...written }: WrittenMeasure) {
  return { ...written, interval: interval ?? null, target: target ?? null };
}
