import { periodWith } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import type { Answer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import type { WrongForm } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { capital, entryText } from "./count-text.ts";
import { decideValue, type TypedValue } from "./decide-value.ts";
import { entryView } from "./entry-view.ts";
import { measurePage } from "./measure-page.tsx";
import { fieldOf, problemText } from "./problem-words.ts";
import type { MeasureReading } from "./series-plan.ts";
import { chosenPeriod, storedFor } from "./value-form.ts";
import { words } from "./words.ts";

export function shownMeasure(
  ask: Ask,
  reading: MeasureReading,
  more: {
    wrong?: { errors: Record<string, string>; typed: WrongForm["typed"] };
    told?: { text: string } | undefined;
  },
): Answer {
  const mayWrite = ask.may("measurement.write");
  const asked = chosenPeriod(more.wrong?.typed.periode ?? ask.query.get("periode"));
  const chosen = asked && periodWith(reading.measure.interval, asked);
  return measurePage({
    reading,
    entry:
      mayWrite && !reading.measure.dataSource
        ? entryView(reading, chosen, ask.now, ask.language, more.wrong)
        : undefined,
    hidden: ask.hidden(),
    mayWrite,
    mayNote: ask.may("change.note"),
    told: more.told,
    tableOpen: ask.query.get("tabell") !== null,
    now: ask.now,
    language: ask.language,
  });
}

/** What the fields themselves are wrong by, and beside it what the numbers are: everything is told at once. */
export function allErrors(
  ask: Ask,
  reading: MeasureReading,
  { errors, typed }: WrongForm,
): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, fieldWords(code, ask.language) ?? code]),
  );
  const period = chosenPeriod(typed.periode);
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  const rest =
    period === undefined
      ? {}
      : errorsOf(ask, reading, {
          period,
          numerator: text("teller"),
          denominator: text("nevner"),
          none: text("ingen") !== "",
          comment: "",
        });
  return { ...rest, ...own };
}

export function errorsOf(ask: Ask, reading: MeasureReading, typed: TypedValue): Record<string, string> {
  const decided = decideValue(typed, reading.measure, storedFor(reading, typed.period), ask.now);
  if (decided.kind !== "wrong") return {};
  const errors: Record<string, string> = {};
  for (const problem of decided.problems) {
    errors[fieldOf[problem.field]] ??= problemText(problem, reading.measure, typed.period, ask.language);
  }
  return errors;
}

/** What has just happened, from the address; told only when it is so. */
export function toldOf(ask: Ask, reading: MeasureReading): { text: string; warning?: boolean } | undefined {
  const text = say(words, ask.language);
  const named = (period: Temporal.PlainDate) =>
    capital(periodName(reading.measure.interval, period, ask.language));
  const savedPeriod = chosenPeriod(ask.query.get("lagret"));
  const stored = savedPeriod && storedFor(reading, savedPeriod);
  if (stored) {
    const said = text.saved(named(stored.period), entryText(stored, ask.language));
    return { text: stored.late && stored.version === 1 ? `${said} ${text.savedLate}` : said };
  }
  const removed = chosenPeriod(ask.query.get("fjernet"));
  if (removed && storedFor(reading, removed) === undefined) return { text: text.removed(named(removed)) };
  const noted = reading.team.changes.find(({ id }) => id === ask.query.get("merket"));
  if (noted) return { text: text.changeSaved(noted.title) };
  return ask.query.get("mal") === "lagret" ? { text: text.targetSaved } : undefined;
}
