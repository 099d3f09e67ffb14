import type { Entry } from "../../domain/measurement/entry-check.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { conflictPage } from "./conflict-page.tsx";
import { decideValue } from "./decide-value.ts";
import { findMeasure, measurePath } from "./find-measure.ts";
import type { StoredValue } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import { allErrors, errorsOf, shownMeasure, toldOf } from "./shown-measure.ts";
import { knownOf, storedFor, typedOf, type ValueForm, valueForm } from "./value-form.ts";
import { removeValue, saveValue } from "./write-value.ts";

export const valueRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure", {
    may: "measurement.read",
    async answer(ask) {
      const reading = await findMeasure(ask);
      return reading ? shownMeasure(ask, reading, { told: toldOf(ask, reading) }) : notFound;
    },
  }),

  post("/team/:team/malinger/:measure", {
    may: "measurement.write",
    form: valueForm,
    async wrong(ask, wrong) {
      const reading = await findMeasure(ask);
      if (reading === undefined || reading.measure.dataSource) return notFound;
      return shownMeasure(ask, reading, {
        wrong: { typed: wrong.typed, errors: allErrors(ask, reading, wrong) },
      });
    },
    async answer(ask) {
      const reading = await findMeasure(ask);
      // figures that somebody else has published are not ours to change
      if (reading === undefined || reading.measure.dataSource) return notFound;
      const { form } = ask;
      const stored = storedFor(reading, form.periode);
      if (form.fjern) return remove(ask, reading, stored);
      const typed = typedOf(form);
      const decided = decideValue(typed, reading.measure, stored, ask.now);
      if (decided.kind === "wrong") {
        return shownMeasure(ask, reading, {
          wrong: { typed: ask.typed, errors: errorsOf(ask, reading, typed) },
        });
      }
      if (decided.kind === "unchanged") return saved(reading, form.periode);
      const { entry, late } = decided;
      const done = await saveValue(ask.database, {
        teamMeasureId: reading.measure.id,
        period: form.periode,
        known: knownOf(form),
        entry,
        comment: form.kommentar,
        late,
        personId: ask.person?.id,
        now: ask.now,
      });
      if (!done) return conflict(ask, reading, { ...entry, comment: form.kommentar });
      await audit(ask, reading, stored ? "measurement.corrected" : "measurement.entered", stored, {
        ...entry,
        comment: form.kommentar,
        late,
      });
      return saved(reading, form.periode);
    },
  }),
];

async function remove(
  ask: AskWithForm,
  reading: MeasureReading,
  stored: StoredValue | undefined,
): Promise<Answer> {
  const { form } = ask;
  const known = knownOf(form);
  // somebody was first: it is gone, as wished
  if (stored !== undefined) {
    const done =
      known !== undefined &&
      (await removeValue(ask.database, { teamMeasureId: reading.measure.id, period: form.periode, known }));
    if (!done) return conflict(ask, reading, undefined);
    await audit(ask, reading, "measurement.removed", stored, undefined);
  }
  return go(`${measurePath(reading)}?fjernet=${form.periode.toString()}`);
}

type AskWithForm = Ask & { form: ValueForm; typed: WrongForm["typed"] };

function saved(reading: MeasureReading, period: Temporal.PlainDate): Answer {
  return go(`${measurePath(reading)}?lagret=${period.toString()}`);
}

/** Reads once more what stands there now, and shows both. */
async function conflict(
  ask: AskWithForm,
  before: MeasureReading,
  mine: (Entry & { comment: string }) | undefined,
): Promise<Answer> {
  const reading = (await findMeasure(ask)) ?? before;
  const { form } = ask;
  const stored = storedFor(reading, form.periode);
  const fields = mine
    ? {
        teller: form.teller,
        nevner: form.nevner,
        kommentar: form.kommentar,
        ...(form.ingen ? { ingen: "ja" } : {}),
      }
    : { fjern: "ja" };
  return conflictPage({
    reading,
    period: form.periode,
    stored,
    mine,
    path: measurePath(reading),
    again: {
      ...ask.hidden(),
      ...fields,
      periode: form.periode.toString(),
      versjon: String(stored?.version ?? 0),
      kjent: stored?.enteredAt.toString() ?? "",
    },
    language: ask.language,
  });
}

async function audit(
  ask: AskWithForm,
  { measure }: MeasureReading,
  action: string,
  stored: StoredValue | undefined,
  value: (Entry & { comment: string; late: boolean }) | undefined,
): Promise<void> {
  const { collaborativeId, teamId } = ask.place;
  const old = stored && {
    numerator: stored.numerator,
    denominator: stored.denominator,
    notApplicable: stored.notApplicable,
    comment: stored.comment,
    late: stored.late,
  };
  const subject = { kind: "measurement", id: `${measure.id} ${ask.form.periode.toString()}` };
  await ask.audit({ action, subject, collaborativeId, teamId, old, new: value });
}
