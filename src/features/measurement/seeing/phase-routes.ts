import { z } from "zod";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { phaseProblem, type PhaseProblem } from "../../../domain/measurement/phase-check.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { day, freeText, ticked } from "../../../platform/web/fields.ts";
import { get, post, type Route, type TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import { findMeasure, measurePath } from "../find-measure.ts";
import type { MeasureReading } from "../series-plan.ts";
import { lineName } from "./line-name.ts";
import { phasePage, type PhaseFields } from "./phase-page.tsx";
import { words } from "./words.ts";
import { deletePhase, insertPhase } from "./write-phase.ts";

const phaseForm = z.object({ fra: day(), hvorfor: freeText(500), likevel: ticked() });

/** A new phase is a decision that somebody takes and gives a reason for; the program only proposes (domain A3). */
export const phaseRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure/ny-fase", {
    may: "measurement.plan",
    async answer(ask) {
      const reading = await ownMeasure(ask);
      return reading ? shown(ask, reading, undefined, {}) : notFound;
    },
  }),

  post("/team/:team/malinger/:measure/ny-fase", {
    may: "measurement.plan",
    form: phaseForm,
    async wrong(ask, { errors, typed }) {
      const reading = await ownMeasure(ask);
      if (reading === undefined) return notFound;
      const text = say(words, ask.language);
      const inWords = Object.fromEntries(
        Object.entries(errors).map(([field, code]) => [
          field,
          code === "required" && field === "hvorfor"
            ? text.reasonNeeded(lineName(reading, ask.language))
            : field === "fra"
              ? text.notAPeriod
              : (fieldWords(code, ask.language) ?? code),
        ]),
      );
      return shown(ask, reading, fieldsIn(typed), inWords);
    },
    async answer(ask) {
      const reading = await ownMeasure(ask);
      if (reading === undefined) return notFound;
      const { fra: from, hvorfor: reason, likevel: anyway } = ask.form;
      const problem = phaseProblem(reading.series, from);
      if (problem !== undefined && !(problem.severity === "warned" && anyway))
        return refused(ask, reading, problem);
      const id = await insertPhase(ask.database, {
        teamMeasureId: reading.measure.id,
        from,
        reason,
        personId: ask.person?.id,
        now: ask.now,
      });
      if (id === undefined) return refused(ask, reading, { severity: "refused", code: "alreadyAPhase" });
      await audit(ask, "phase.begun", reading, { new: { from: from.toString(), reason } });
      return go(`${measurePath(reading)}?fase=${from.toString()}#lesing`);
    },
  }),

  post("/team/:team/malinger/:measure/faser/:phase/angre", {
    may: "measurement.plan",
    form: z.object({}),
    wrong: async () => notFound,
    async answer(ask) {
      const reading = await ownMeasure(ask);
      const phase = reading?.measure.phases.find(({ id }) => id === ask.params.phase);
      if (reading === undefined) return notFound;
      // somebody was first: it is gone, as wished
      if (phase !== undefined && (await deletePhase(ask.database, reading.measure.id, phase.id))) {
        const { from, reason, decidedBy, decidedAt } = phase;
        const old = { from: from.toString(), reason, decidedBy, decidedAt: decidedAt.toString() };
        await audit(ask, "phase.undone", reading, { old });
      }
      return go(`${measurePath(reading)}?fase=angret#lesing`);
    },
  }),
];

/** Published figures are read as they were published. */
async function ownMeasure(ask: Ask): Promise<MeasureReading | undefined> {
  const reading = await findMeasure(ask);
  return reading?.measure.dataSource ? undefined : reading;
}

function refused(ask: Ask & { typed: TypedValues }, reading: MeasureReading, problem: PhaseProblem): Answer {
  const text = say(words, ask.language);
  if (problem.severity === "warned")
    return shown(ask, reading, fieldsIn(ask.typed), { likevel: text.early(problem.has) });
  const error = "has" in problem ? text[problem.code](problem.has) : text[problem.code];
  return shown(ask, reading, fieldsIn(ask.typed), { fra: error });
}

function shown(
  ask: Ask,
  reading: MeasureReading,
  typed: PhaseFields | undefined,
  errors: Record<string, string>,
): Answer {
  return phasePage({
    reading,
    path: measurePath(reading),
    typed,
    errors,
    mayNote: ask.may("change.note"),
    hidden: () => ask.hidden(),
    language: ask.language,
  });
}

function fieldsIn(typed: TypedValues): PhaseFields {
  const one = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return { from: one("fra"), reason: one("hvorfor"), anyway: one("likevel") !== "" };
}

function audit(
  ask: Ask,
  action: string,
  { measure }: MeasureReading,
  change: { old?: unknown; new?: unknown },
): Promise<void> {
  const { collaborativeId, teamId } = ask.place;
  const subject = { kind: "teamMeasure", id: measure.id };
  return ask.audit({ action, subject, collaborativeId, teamId, ...change });
}

/** What has just happened to the phases, from the address; told only when it is so. */
export function phaseTold(ask: Ask, reading: MeasureReading): { text: string } | undefined {
  const { measure } = reading;
  const text = say(words, ask.language);
  const asked = ask.query.get("fase");
  if (asked === "angret") return { text: text.undone(capital(lineName(reading, ask.language))) };
  const phase = measure.phases.find(({ from }) => from.toString() === asked);
  return phase && { text: text.begun(periodName(measure.interval, phase.from, ask.language)) };
}
