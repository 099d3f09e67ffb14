import type { Language } from "../../../domain/language.ts";
import { countsDaysBetween } from "../../../domain/measurement/value.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import type { EntryView } from "../entry-view.ts";
import { eventWords, numeratorName } from "../event-words.ts";
import { problemText } from "../saving/problem-words.ts";
import type { MeasureReading } from "../series-plan.ts";
import { words } from "../words.ts";
import type { DeviceData, EntryData } from "./entry-data.ts";
import { deviceTexts, entryTexts } from "./words.ts";

/** Where the form's script writes how it goes with the value. Empty without script, when the form is sent as it is. */
export function EntryState(props: {
  reading: MeasureReading;
  view: EntryView;
  path: string;
  now: Temporal.Instant;
  language: Language;
}) {
  return <div class="entry-state" data-entry={JSON.stringify(entryData(props))}></div>;
}

/** Where the script tells what waits on this device. Nothing without script. */
export function OnDevice({ person, language }: { person: DeviceData["person"]; language: Language }) {
  const text = say(words, language);
  const data: DeviceData = {
    person: { id: person.id, name: person.name },
    words: {
      ...say(deviceTexts, language),
      ...sameDayTexts(language),
      none: text.noneInPeriod,
      saveMine: text.saveMine,
      keepTheirs: text.keepTheirs,
    },
  };
  return <div class="on-device" data-device={JSON.stringify(data)}></div>;
}

/** Another event on a day that has one. */
function sameDayTexts(language: Language) {
  const text = say(eventWords, language);
  return {
    eventsOne: text.events(1),
    eventsMany: text.events("{n}"),
    hasAlready: `${text.hasAlready("{day}", "{value}")}.`,
    isItAnother: text.isItAnother,
    inAddition: text.inAddition("{value}"),
    inAll: text.inAll("{value}"),
    theSame: text.theSame("{value}"),
  };
}

const clientProblems = [
  ...(["required", "notANumber", "negative", "tooLarge", "decimals"] as const).flatMap((code) => [
    { field: "numerator" as const, code },
    { field: "denominator" as const, code },
  ]),
  { field: "period", code: "future" },
  { field: "numerator", code: "aboveDenominator" },
  { field: "denominator", code: "zeroDenominator" },
  { field: "numerator", code: "noneWithCounts" },
  { field: "numerator", code: "noEvent" },
] as const;

function entryData({ reading, view, path, now, language }: Parameters<typeof EntryState>[0]): EntryData {
  const { team, measure } = reading;
  const { stored } = view;
  const text = say(words, language);
  const events = say(eventWords, language);
  const today = norwegianDay(now);
  const { unit, hasDenominator, partOfWhole, interval, texts } = measure;
  const isEvent = view.kind !== "counts";
  const period = isEvent && !stored ? undefined : view.period;
  const name = texts.name[language];
  const named = period ? `${name}, ${periodName(interval, period, language)}` : name;
  return {
    team: team.id,
    measure: measure.code,
    period: period?.toString(),
    name: named,
    href: isEvent || period === undefined ? path : `${path}?periode=${period.toString()}`,
    today: today.toString(),
    now: now.toString(),
    checked: { unit, interval, hasDenominator, partOfWhole },
    daysBetween: countsDaysBetween(measure),
    known: stored ? { version: stored.version, enteredAt: stored.enteredAt.toString() } : null,
    stored: stored && {
      numerator: stored.numerator,
      denominator: stored.denominator,
      notApplicable: stored.notApplicable,
    },
    labels: {
      numerator: numeratorName(measure, language),
      denominator: hasDenominator ? texts.denominatorLabel?.[language] : undefined,
    },
    problems: Object.fromEntries(
      clientProblems
        .filter(
          ({ field, code }) => hasDenominator || (field !== "denominator" && code !== "aboveDenominator"),
        )
        // of a day that is yet to be typed the server says what is wrong
        .filter(({ field }) => field !== "period" || period !== undefined)
        .map((problem) => [
          `${problem.field}.${problem.code}`,
          problemText(problem, measure, period ?? today, language),
        ]),
    ),
    next: `/team/${team.id}/malinger/neste.json?etter=${measure.code.toLowerCase()}`,
    words: {
      ...say(entryTexts, language),
      saved: text.saved(period ? capital(periodName(interval, period, language)) : "{day}", "{value}"),
      savedLate: text.savedLate,
      savedEvent: events.savedOne("{day}"),
      savedEvents: events.savedMany("{n}", "{day}"),
      conflict: period ? text.conflictTitle(periodName(interval, period, language)) : text.conflictLead,
    },
  };
}
