import type { Language } from "../../../domain/language.ts";
import { endedSentence } from "../../../domain/measurement/inside-sentence.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { norway } from "../../../domain/norwegian-time.ts";
import { longDay } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import type { Phase } from "../read-teams.ts";
import type { MeasureReading } from "../series-plan.ts";
import { words } from "./words.ts";

/** The phases somebody has decided: from when, why, who and when. */
export function Phases({ reading, language }: { reading: MeasureReading; language: Language }) {
  return reading.measure.phases.map((phase) => <p>{phaseText(phase, reading, language)}</p>);
}

/** «Ny fase fra mars 2026. Ny rutine på natt. Bestemt av Kari Li 3. april 2026.» */
export function phaseText(phase: Phase, { measure }: MeasureReading, language: Language) {
  const text = say(words, language);
  const day = longDay(phase.decidedAt.toZonedDateTimeISO(norway).toPlainDate(), language);
  return (
    <>
      <strong>{text.phaseFrom(periodName(measure.interval, phase.from, language))}</strong>{" "}
      {endedSentence(phase.reason)}{" "}
      <span class="quiet">{phase.decidedBy ? text.decidedBy(phase.decidedBy, day) : text.decided(day)}</span>
    </>
  );
}
