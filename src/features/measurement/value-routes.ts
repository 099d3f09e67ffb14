import type { Entry } from "../../domain/measurement/entry-check.ts";
import { countsDaysBetween } from "../../domain/measurement/value.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { conflictPage } from "./conflict-page.tsx";
import { findShownMeasure, measureCode, measurePath } from "./find-measure.ts";
import type { ShownMeasure } from "./read-teams.ts";
import { sameDayPage } from "./same-day-page.tsx";
import { decideCells } from "./saving/decide-cells.ts";
import { errorsOf, problemsOf } from "./saving/page-errors.ts";
import { unusualText } from "./saving/problem-words.ts";
import { readCells } from "./saving/read-cells.ts";
import { saveCells } from "./saving/save-cells.ts";
import type { MeasureReading } from "./series-plan.ts";
import { asksForWhole, withTime } from "./measure-address.ts";
import { fieldErrors, shownMeasure, toldOf } from "./shown-measure.ts";
import { cellOf, chosenPeriod, readableCell, storedFor, type ValueForm, valueForm } from "./value-form.ts";

export const valueRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure", {
    may: "measurement.read",
    async answer(ask) {
      const reading = await findShownMeasure(ask);
      if (reading === undefined) return notFound;
      // one address for one page: codes are written in capitals elsewhere, and are typed so
      const isCanonical = ask.params.measure === ask.params.measure?.toLowerCase();
      if (!isCanonical) return go([measurePath(reading), String(ask.query)].filter(Boolean).join("?"));
      return shownMeasure(ask, reading, { told: toldOf(ask, reading) });
    },
  }),

  post("/team/:team/malinger/:measure", {
    may: "measurement.write",
    form: valueForm,
    async wrong(ask, wrong) {
      const reading = await findShownMeasure(ask, chosenPeriod(wrong.typed.periode));
      if (reading === undefined || reading.measure.dataSource) return notFound;
      // what the fields themselves are wrong by, and beside it what the numbers are: everything is told at once
      const errors = { ...(await readableErrors(ask, reading, wrong)), ...fieldErrors(ask, wrong) };
      return shownMeasure(ask, reading, { wrong: { typed: wrong.typed, errors } });
    },
    async answer(ask) {
      const code = measureCode(ask);
      if (code === undefined) return notFound;
      const { database, place, person, now, by, form } = ask;
      const [saved] = await saveCells({ database, place, person, now, by }, [cellOf(form, code)]);
      const path = `/team/${ask.place.teamId}/malinger/${code.toLowerCase()}`;
      const whole = asksForWhole(ask.query);
      if (saved?.kind === "saved" || saved?.kind === "unchanged")
        return go(withTime(path, whole, { lagret: form.periode.toString() }));
      if (saved?.kind === "removed") return go(withTime(path, whole, { fjernet: form.periode.toString() }));
      const reading = await findShownMeasure(ask, form.periode);
      // figures that somebody else has published are not ours to change
      if (saved === undefined || reading === undefined || reading.measure.dataSource) return notFound;
      if (saved.kind === "conflict")
        return conflict(ask, reading, saved.wanted && { ...saved.wanted, comment: form.kommentar });
      if (saved.kind === "warned") {
        const text = unusualText(saved.unusual, reading.measure, ask.language);
        return shownMeasure(ask, reading, { warned: { typed: ask.typed, text } });
      }
      const errors = errorsOf(problemsOf(saved), reading.measure, form.periode, ask.language);
      return shownMeasure(ask, reading, { wrong: { typed: ask.typed, errors } });
    },
  }),
];

async function readableErrors(
  ask: Ask,
  { measure }: MeasureReading,
  { typed }: WrongForm,
): Promise<Record<string, string>> {
  const cell = readableCell(typed, measure.code);
  if (cell === undefined) return {};
  const reading = await readCells(ask.database, ask.place.teamId as string, [cell]);
  const [decided] = decideCells(reading, [cell], ask.now);
  return decided === undefined ? {} : errorsOf(problemsOf(decided), measure, cell.period, ask.language);
}

/** Shows what stands there now and what was typed. */
function conflict(
  ask: Ask & { form: ValueForm },
  reading: MeasureReading<ShownMeasure>,
  mine: (Entry & { comment: string }) | undefined,
): Answer {
  const { form } = ask;
  const stored = storedFor(reading, form.periode);
  const fields = mine
    ? {
        teller: form.teller,
        nevner: form.nevner,
        kommentar: form.kommentar,
        ...(form.ingen ? { ingen: "ja" } : {}),
        ...(form.bekreftet ? { bekreftet: "ja" } : {}),
      }
    : { fjern: "ja" };
  const path = withTime(measurePath(reading), asksForWhole(ask.query));
  const again = {
    ...ask.hidden(),
    ...fields,
    periode: form.periode.toString(),
    versjon: String(stored?.version ?? 0),
    kjent: stored?.enteredAt.toString() ?? "",
  };
  const { language } = ask;
  if (countsDaysBetween(reading.measure) && form.versjon === 0 && stored !== undefined && mine !== undefined)
    return sameDayPage({ reading, stored, mine, path, again, language });
  return conflictPage({ reading, period: form.periode, stored, mine, path, again, language });
}
