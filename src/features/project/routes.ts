import { z } from "zod";
import type { ProjectStep } from "../../domain/project-steps.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { version } from "../../platform/web/fields.ts";
import { type FieldErrors, get, post, type Route } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { projectPage } from "./project-page.tsx";
import { type KeptStep, type Project, readProject, type StepContent } from "./read-project.ts";
import { projectPath, stepNamed, stepNumber, stepPath } from "./step-address.ts";
import { contentOf, fieldsIn, fieldsOf, stepForm } from "./step-form.ts";
import { stepPage, type StepTexts } from "./step-page.tsx";
import { refusals, strangers } from "./step-refusals.ts";
import { words } from "./words.ts";
import { lockProject, reopenStep, saveStep } from "./write-step.ts";

/** The team's improvement project: everybody who sees the team's work sees it, the team itself writes it. */
export const projectRoutes: readonly Route[] = [
  get("/team/:team/prosjekt", {
    may: "team.read",
    async answer(ask) {
      const project = await find(ask);
      if (project === undefined) return notFound;
      const mayEdit = ask.may("project.edit");
      return projectPage({ project, mayEdit, told: toldOf(ask), language: ask.language });
    },
  }),

  get("/team/:team/prosjekt/:step", {
    may: "project.edit",
    async answer(ask) {
      const found = await findStep(ask);
      return found === undefined ? notFound : shown(ask, found, fieldsOf(found.step), {});
    },
  }),

  post("/team/:team/prosjekt/:step", {
    may: "project.edit",
    form: stepForm,
    async wrong(ask, { errors, typed }) {
      const found = await findStep(ask);
      if (found === undefined) return notFound;
      const told = Object.fromEntries(
        Object.entries(errors).map(([field, code]) => [field, fieldWords(code, ask.language) ?? code]),
      );
      return shown(ask, found, fieldsIn(typed), told);
    },
    async answer(ask) {
      const teamId = ask.place.teamId as string;
      await lockProject(ask.database, teamId);
      const found = await findStep(ask);
      if (found === undefined) return notFound;
      const { project, step } = found;
      const { form } = ask;
      const typed = fieldsIn(ask.typed);
      if (step.done !== undefined || step.version !== form.versjon) return shown(ask, found, typed, {}, true);
      const content = contentOf(step.step, form);
      const markDone = form.gjor === "ferdig";
      const errors = {
        ...strangers(ask, project, content),
        ...(markDone ? refusals(ask, project, step.step, content) : {}),
      };
      if (Object.keys(errors).length > 0) return shown(ask, found, typed, errors);
      await saveStep(ask.database, {
        teamId,
        step: step.step,
        content,
        markDone,
        personId: ask.person?.id,
        now: ask.now,
      });
      await audit(ask, step.step, markDone ? "project.stepDone" : "project.stepSaved", {
        old: step.version === 0 ? undefined : told(step, false),
        new: told(content, markDone),
      });
      const number = stepNumber(step.step);
      return go(`${projectPath(project.team)}?${markDone ? "gjort" : "lagret"}=${number}`);
    },
  }),

  post("/team/:team/prosjekt/:step/apne", {
    may: "project.edit",
    form: z.object({ versjon: version() }),
    wrong: async () => notFound,
    async answer(ask) {
      const teamId = ask.place.teamId as string;
      await lockProject(ask.database, teamId);
      const found = await findStep(ask);
      if (found === undefined) return notFound;
      const { project, step } = found;
      const reopened = await reopenStep(ask.database, {
        teamId,
        step: step.step,
        version: ask.form.versjon,
        personId: ask.person?.id,
        now: ask.now,
      });
      if (!reopened) return shown(ask, found, fieldsOf(step), {}, true);
      await audit(ask, step.step, "project.stepReopened", { old: told(step, true), new: told(step, false) });
      return go(`${stepPath(project.team, step.step)}`);
    },
  }),
];

interface Found {
  project: Project;
  step: KeptStep;
}

function find(ask: Ask): Promise<Project | undefined> {
  return readProject(ask.database, ask.place.teamId as string, norwegianDay(ask.now));
}

async function findStep(ask: Ask): Promise<Found | undefined> {
  const name = stepNamed(ask.params.step);
  if (name === undefined) return undefined;
  const project = await find(ask);
  const step = project?.steps.find((one) => one.step === name);
  return project && step && { project, step };
}

function shown(
  ask: Ask,
  { project, step }: Found,
  fields: StepTexts,
  errors: FieldErrors,
  conflict = false,
): Answer {
  return stepPage({ project, step, fields, errors, hidden: ask.hidden(), conflict, language: ask.language });
}

function toldOf(ask: Ask): string | undefined {
  const text = say(words, ask.language);
  const done = ask.query.get("gjort");
  if (done !== null && /^[1-5]$/.test(done)) return text.stepDone(Number(done));
  return ask.query.get("lagret") === null ? undefined : text.saved;
}

async function audit(
  ask: Ask,
  step: ProjectStep,
  action: string,
  change: { old?: unknown; new?: unknown },
): Promise<void> {
  const { collaborativeId, teamId } = ask.place;
  const subject = { kind: "projectStep", id: `${teamId} ${step}` };
  await ask.audit({ action, subject, collaborativeId, teamId, ...change });
}

function told({ account, basis, place, responsible, day, measureId, changeId }: StepContent, done: boolean) {
  return {
    done,
    account,
    basis,
    place,
    responsible,
    day: day?.toString() ?? null,
    measureId: measureId ?? null,
    changeId: changeId ?? null,
  };
}
