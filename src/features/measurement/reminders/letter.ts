import type { Interval } from "../../../domain/change-package.ts";
import type { Language, Texts } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import type { ReminderStage } from "../../../domain/measurement/reminder.ts";
import { dayAndMonth, list } from "../../../platform/format.ts";
import type { Letter } from "../../../platform/mail/letter.tsx";
import { say } from "../../../platform/words.ts";
import { words } from "./words.ts";

/** One measure of one team, with the periods that are missing. */
export interface RemindedMeasure {
  stage: ReminderStage;
  team: { id: string; name: string };
  code: string;
  name: Texts;
  interval: Interval;
  periods: readonly Temporal.PlainDate[];
  dueDay: Temporal.PlainDate;
  /** The network takes what comes late. */
  lateTaken: boolean;
}

/** Where a person chooses whether to get these. */
export const choicePath = "/min-side/paminnelser";

/** All that somebody is reminded of on a day, over measures and teams, what is overdue first. */
export function reminderLetter(
  measures: readonly RemindedMeasure[],
  name: string,
  publicUrl: URL,
  language: Language,
): Letter {
  const text = say(words, language);
  const overdue = measures.filter(({ stage }) => stage === "overdue");
  const soon = measures.filter(({ stage }) => stage === "soon");
  const first = soon.map(({ dueDay }) => dueDay).toSorted(Temporal.PlainDate.compare)[0];
  const opening =
    overdue.length > 0 && soon.length > 0
      ? text.both
      : overdue.length > 0
        ? text.overdue(overdue.length)
        : text.soon(soon.length);
  return {
    subject:
      overdue.length > 0 || first === undefined
        ? text.overdueSubject
        : text.soonSubject(dayAndMonth(first, language)),
    greeting: text.hello(name),
    paragraphs: [
      opening,
      ...(overdue.some(({ lateTaken }) => lateTaken) ? [text.stillTaken] : []),
      text.takesAMinute,
      ...(overdue.length > 0 ? [text.orDone] : []),
    ],
    links: [...overdue, ...soon].map((measure) => ({
      text: text.item(
        measure.team.name,
        measure.name[language],
        list(
          measure.periods.map((period) => periodName(measure.interval, period, language)),
          language,
        ),
        dayAndMonth(measure.dueDay, language),
      ),
      url: new URL(`/team/${measure.team.id}/malinger/${measure.code.toLowerCase()}`, publicUrl).href,
    })),
    closing: text.closing,
    foot: { text: text.turnOff, url: new URL(choicePath, publicUrl).href },
  };
}
