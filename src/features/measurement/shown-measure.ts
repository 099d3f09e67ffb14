import { periodWith } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { countsDaysBetween, eventsOn } from "../../domain/measurement/value.ts";
import { longDay } from "../../platform/format.ts";
import type { Answer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import type { WrongForm } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { capital, entryText } from "./count-text.ts";
import { entryView } from "./entry-view.ts";
import { eventWords, savedEventsText } from "./event-words.ts";
import { asksForAllRows, asksForWhole } from "./measure-address.ts";
import { measurePage } from "./measure-page.tsx";
import { phaseTold } from "./seeing/phase-routes.ts";
import { words as seeingWords } from "./seeing/words.ts";
import type { ShownMeasure } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import { chosenPeriod, storedFor } from "./value-form.ts";
import { words } from "./words.ts";

export function shownMeasure(
  ask: Ask,
  reading: MeasureReading<ShownMeasure>,
  more: {
    wrong?: { errors: Record<string, string>; typed: WrongForm["typed"] };
    /** A number that is far from the others: it may be confirmed. */
    warned?: { text: string; typed: WrongForm["typed"] };
    told?: { text: string } | undefined;
  },
): Answer {
  const mayWrite = ask.may("measurement.write");
  const { warned } = more;
  const sent = more.wrong ?? (warned && { errors: {}, typed: warned.typed, confirm: true });
  const asked = chosenPeriod(sent?.typed.periode ?? ask.query.get("periode"));
  const period = asked && periodWith(reading.measure.interval, asked);
  const chosen = period && { period, stored: storedFor(reading, period) };
  const shown = measurePage({
    reading,
    entry:
      mayWrite && !reading.measure.dataSource
        ? entryView(reading, chosen, ask.now, ask.language, sent)
        : undefined,
    hidden: ask.hidden(),
    writer: mayWrite ? ask.person : undefined,
    mayWrite,
    mayPlan: ask.may("measurement.plan"),
    mayNote: ask.may("change.note"),
    told: warned ? { text: warned.text, warning: true } : more.told,
    table: tableOf(ask.query),
    whole: asksForWhole(ask.query),
    now: ask.now,
    language: ask.language,
  });
  return warned ? { ...shown, status: 422 } : shown;
}

/** What the fields themselves are wrong by, in words. */
export function fieldErrors(ask: Ask, { errors }: WrongForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, fieldWords(code, ask.language) ?? code]),
  );
}

/** What has just happened, from the address; told only when it is so. */
export function toldOf(
  ask: Ask,
  reading: MeasureReading<ShownMeasure>,
): { text: string; warning?: boolean } | undefined {
  const text = say(words, ask.language);
  const named = (period: Temporal.PlainDate) =>
    capital(periodName(reading.measure.interval, period, ask.language));
  const savedPeriod = chosenPeriod(ask.query.get("lagret"));
  const stored = savedPeriod && storedFor(reading, savedPeriod);
  if (stored) {
    const said = countsDaysBetween(reading.measure)
      ? savedEventsText(eventsOn(stored), longDay(stored.period, ask.language), ask.language)
      : text.saved(named(stored.period), entryText(stored, ask.language));
    return { text: stored.late && stored.version === 1 ? `${said} ${text.savedLate}` : said };
  }
  const removed = chosenPeriod(ask.query.get("fjernet"));
  if (removed && storedFor(reading, removed) === undefined) {
    const said = countsDaysBetween(reading.measure) ? say(eventWords, ask.language).removed : text.removed;
    return { text: said(named(removed)) };
  }
  const noted = reading.team.changes.find(({ id }) => id === ask.query.get("merket"));
  if (noted) return { text: text.changeSaved(noted.title) };
  if (ask.query.get("mal") === "lagret") return { text: text.targetSaved };
  if (ask.query.get("visning") === "valgt") return { text: say(seeingWords, ask.language).viewSaved };
  return phaseTold(ask, reading);
}

function tableOf(query: URLSearchParams): "closed" | "open" | "all" {
  if (!query.has("tabell")) return "closed";
  return asksForAllRows(query) ? "all" : "open";
}
