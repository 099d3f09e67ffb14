import { z } from "zod";
import { changeDayProblem } from "../../domain/measurement/change-day.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { day, line, optionalFreeText, optionalLine, version } from "../../platform/web/fields.ts";
import { get, post, type Route, type TypedValues } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { type ChangeFields, changePage } from "./change-page.tsx";
import { editPage, type FoundChange, newPage, wayBack } from "./change-view.ts";
import { type ChosenIntervention, interventionCalled, nameOf, readInterventions } from "./interventions.ts";
import { type MeasuringTeam, type NotedChange, readMeasuringTeams } from "./read-teams.ts";
import { words } from "./words.ts";
import { type ChangeToSave, insertChange, removeChange, updateChange } from "./write-change.ts";

const changeForm = z.object({
  tittel: line(60),
  dag: day(),
  beskrivelse: optionalFreeText(1000),
  gjelder: optionalLine(40),
  tiltak: optionalLine(120),
});
const editForm = changeForm.extend({ versjon: version() });

export const changeRoutes: readonly Route[] = [
  get("/team/:team/endringer/ny", {
    may: "change.note",
    async answer(ask) {
      const team = await teamOf(ask);
      if (team === undefined) return notFound;
      const fields = {
        tittel: "",
        dag: norwegianDay(ask.now).toString(),
        beskrivelse: "",
        gjelder: "alle",
        tiltak: "",
      };
      const interventions = await readInterventions(ask.database, team.id);
      return changePage(newPage(ask, team, interventions, fields, {}));
    },
  }),

  post("/team/:team/endringer/ny", {
    may: "change.note",
    form: changeForm,
    async wrong(ask, { errors, typed }) {
      const team = await teamOf(ask);
      if (team === undefined) return notFound;
      const interventions = await readInterventions(ask.database, team.id);
      return changePage(newPage(ask, team, interventions, fieldsIn(typed), inWords(ask, errors)));
    },
    async answer(ask) {
      const team = await teamOf(ask);
      if (team === undefined) return notFound;
      const interventions = await readInterventions(ask.database, team.id);
      const intervention = interventionCalled(ask.form.tiltak, interventions);
      const errors = problemsOf(ask, ask.form.dag, intervention);
      if (Object.keys(errors).length > 0)
        return changePage(newPage(ask, team, interventions, fieldsIn(ask.typed), errors));
      const change = changeIn(team, ask.form, intervention);
      const id = await insertChange(ask.database, change, ask.person?.id, ask.now);
      await ask.audit({ ...subjectOf(ask, "change.noted", id), new: told(change) });
      return go(`${wayBack(ask, team)}?merket=${id}`);
    },
  }),

  get("/team/:team/endringer/:change", {
    may: "change.note",
    async answer(ask) {
      const found = await changeOf(ask);
      return found ? changePage(editPage(ask, found, fieldsOf(found.team, found.change), {})) : notFound;
    },
  }),

  post("/team/:team/endringer/:change", {
    may: "change.note",
    form: editForm,
    async wrong(ask, { errors, typed }) {
      const found = await changeOf(ask);
      return found ? changePage(editPage(ask, found, fieldsIn(typed), inWords(ask, errors))) : notFound;
    },
    async answer(ask) {
      const found = await changeOf(ask);
      if (found === undefined) return notFound;
      const { team, change: before } = found;
      const intervention = interventionCalled(ask.form.tiltak, found.interventions);
      const errors = problemsOf(ask, ask.form.dag, intervention);
      if (Object.keys(errors).length > 0)
        return changePage(editPage(ask, found, fieldsIn(ask.typed), errors));
      const change = changeIn(team, ask.form, intervention);
      if (!(await updateChange(ask.database, before.id, ask.form.versjon, change))) {
        const latest = (await changeOf(ask)) ?? found;
        return changePage({ ...editPage(ask, latest, fieldsIn(ask.typed), {}), theirs: latest.change });
      }
      await ask.audit({
        ...subjectOf(ask, "change.corrected", before.id),
        old: told(before),
        new: told(change),
      });
      return go(`${wayBack(ask, team)}?merket=${before.id}`);
    },
  }),

  post("/team/:team/endringer/:change/fjern", {
    may: "change.note",
    form: z.object({ versjon: version() }),
    wrong: async () => notFound,
    async answer(ask) {
      const found = await changeOf(ask);
      if (found === undefined) return notFound;
      const { team, change } = found;
      if (!(await removeChange(ask.database, change.id, ask.form.versjon, team.id))) {
        return changePage({ ...editPage(ask, found, fieldsOf(team, change), {}), theirs: change });
      }
      await ask.audit({ ...subjectOf(ask, "change.removed", change.id), old: told(change) });
      return go(wayBack(ask, team));
    },
  }),
];

async function teamOf(ask: Ask): Promise<MeasuringTeam | undefined> {
  return (await readMeasuringTeams(ask.database, [ask.place.teamId as string]))[0];
}

async function changeOf(ask: Ask): Promise<FoundChange | undefined> {
  const team = await teamOf(ask);
  const change = team?.changes.find(({ id }) => id === ask.params.change);
  if (team === undefined || change === undefined) return undefined;
  return { team, change, interventions: await readInterventions(ask.database, team.id, change.intervention) };
}

function changeIn(
  team: MeasuringTeam,
  form: z.infer<typeof changeForm>,
  intervention: ChosenIntervention | "unknown" | undefined,
): ChangeToSave {
  return {
    teamId: team.id,
    measureId: team.measures.find(({ code }) => code === form.gjelder)?.id,
    day: form.dag,
    title: form.tittel,
    description: form.beskrivelse,
    intervention: intervention === "unknown" ? undefined : intervention,
  };
}

function fieldsOf(team: MeasuringTeam, change: NotedChange): ChangeFields {
  const measure = team.measures.find(({ id }) => id === change.measureId);
  return {
    tittel: change.title,
    dag: change.day.toString(),
    beskrivelse: change.description,
    gjelder: measure?.code ?? "alle",
    tiltak: change.intervention ? nameOf(change.intervention) : "",
  };
}

function fieldsIn(typed: TypedValues): ChangeFields {
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return {
    tittel: text("tittel"),
    dag: text("dag"),
    beskrivelse: text("beskrivelse"),
    gjelder: text("gjelder") || "alle",
    tiltak: text("tiltak"),
  };
}

function inWords(ask: Ask, errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, fieldWords(code, ask.language) ?? code]),
  );
}

function problemsOf(
  ask: Ask,
  changeDay: Temporal.PlainDate,
  intervention: ChosenIntervention | "unknown" | undefined,
): Record<string, string> {
  const text = say(words, ask.language);
  const problem = changeDayProblem(changeDay, norwegianDay(ask.now));
  return {
    ...(problem && { dag: problem === "future" ? text.futureChange : text.tooOldChange }),
    ...(intervention === "unknown" && { tiltak: text.notAnIntervention }),
  };
}

function subjectOf(ask: Ask, action: string, id: string) {
  const { collaborativeId, teamId } = ask.place;
  return { action, subject: { kind: "notedChange", id }, collaborativeId, teamId };
}

function told({
  day: on,
  title,
  description,
  measureId,
  intervention,
}: Pick<NotedChange, "day" | "title" | "description" | "measureId" | "intervention">) {
  return {
    day: on.toString(),
    title,
    description,
    measureId: measureId ?? null,
    intervention: intervention ? nameOf(intervention) : null,
  };
}
