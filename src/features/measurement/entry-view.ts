import type { MeasureReading } from "./series-plan.ts";
import { periodProblem } from "../../domain/measurement/period-check.ts";
import { periodToEnter } from "../../domain/measurement/period-to-enter.ts";
import { entryWindow, timeliness } from "../../domain/measurement/entry-window.ts";
import { countsDaysBetween } from "../../domain/measurement/value.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Language } from "../../domain/language.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import type { StoredValue } from "./read-teams.ts";
import { fieldText } from "./count-text.ts";

/** What the form of a measure opens with. */
export interface EntryView {
  /** `event`: a day and how many there were on it. `eventCounts`: a day and what was counted then. */
  kind: "counts" | "event" | "eventCounts";
  /** The period it is for; undefined for an event whose day is yet to be written, and when all is done. */
  period: Temporal.PlainDate | undefined;
  /** What is kept for the period, when this is a correction. */
  stored: StoredValue | undefined;
  due: { day: Temporal.PlainDate; overdue: boolean } | undefined;
  /** Nothing is asked for and nothing was chosen. */
  done: boolean;
  /** The chosen period is closed by the network's terms: what was typed for it comes back, but nobody is asked to type. */
  closed: boolean;
  values: { day: string; numerator: string; denominator: string; comment: string };
  errors: FieldErrors;
  /** What was typed is unusual, and is saved when somebody says that it is right. */
  confirm: boolean;
}

/** A period somebody has asked for, in the address or in a form that came back, and what is kept for it. */
export interface ChosenPeriod {
  period: Temporal.PlainDate;
  stored: StoredValue | undefined;
}

/** @param chosen without one the form is for what is asked for next, of which nothing is kept yet */
export function entryView(
  reading: MeasureReading,
  chosen: ChosenPeriod | undefined,
  now: Temporal.Instant,
  language: Language,
  wrong?: { errors: FieldErrors; typed: TypedValues; confirm?: boolean },
): EntryView {
  const { measure, plan, series } = reading;
  const kind = countsDaysBetween(measure) ? "event" : measure.interval === "event" ? "eventCounts" : "counts";
  const asked =
    chosen === undefined
      ? periodToEnter(
          plan.expected,
          measure.values.map(({ period }) => period),
          now,
          // what the team no longer measures is not asked for, but may be entered for a period somebody chooses
          measure.chosen ? series.due : [],
        )
      : undefined;
  const period = chosen?.period ?? asked?.period;
  const stored = chosen?.stored;
  const typed = (name: string) => (typeof wrong?.typed[name] === "string" ? wrong.typed[name] : undefined);
  return {
    kind,
    period,
    stored,
    due: asked ? asked.due : dueOf(reading, period, stored, now),
    done: kind === "counts" && period === undefined,
    closed: wrong === undefined && chosen !== undefined && isClosed(reading, chosen.period, now),
    values: {
      day: typed("periode") ?? (period ?? norwegianDay(now)).toString(),
      numerator:
        typed("teller") ??
        (stored === undefined && kind === "event" ? "1" : fieldText(stored?.numerator ?? null, language)),
      denominator: typed("nevner") ?? fieldText(stored?.denominator ?? null, language),
      comment: typed("kommentar") ?? stored?.comment ?? "",
    },
    errors: wrong?.errors ?? {},
    confirm: wrong?.confirm ?? false,
  };
}

function isClosed({ plan }: MeasureReading, period: Temporal.PlainDate, now: Temporal.Instant): boolean {
  const { interval, terms, extensions } = plan.expected;
  return periodProblem(interval, period, now, terms, extensions) === "closed";
}

/** A chosen period has its own day; what is entered already, and what runs, has none to tell of. */
function dueOf(
  { plan }: MeasureReading,
  period: Temporal.PlainDate | undefined,
  stored: StoredValue | undefined,
  now: Temporal.Instant,
): EntryView["due"] {
  if (period === undefined || stored !== undefined || plan.expected.interval === "event") return undefined;
  const window = entryWindow(plan.expected.interval, period, plan.expected.terms, plan.expected.extensions);
  return { day: window.dueDay, overdue: timeliness(window, now) !== "timely" };
}
