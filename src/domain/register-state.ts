import { norwegianDay, norwegianMoment } from "./norwegian-time.ts";

/** What can be marked about a member on a day. No mark means "not registered", which is something else than absent. */
export const presences = ["present", "absent", "substitute"] as const;
export type Presence = (typeof presences)[number];

export type Mark = { presence: "present" | "absent" } | { presence: "substitute"; name: string };

/**
 * Marking opens at midnight of the day itself: a mark is something that was seen, and a register filled in the day
 * before would be a guess. Until then the list is there to print (C28 in spirit).
 */
function registerOpensAt(day: Temporal.PlainDate): Temporal.Instant {
  return norwegianMoment(day, Temporal.PlainTime.from("00:00"));
}

export function isOpenForMarking(day: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, registerOpensAt(day)) >= 0;
}

/** From the moment the day's programme is over, the register is to be closed. */
export function isOver(
  { day, ends }: { day: Temporal.PlainDate; ends: Temporal.PlainTime },
  now: Temporal.Instant,
): boolean {
  return Temporal.Instant.compare(now, norwegianMoment(day, ends)) >= 0;
}

interface RegisterDay {
  day: Temporal.PlainDate;
  isClosed: boolean;
}

/** The day somebody most likely wants: today; else the earliest that should have been closed; else the next; else the last. */
export function dayToMark<Day extends RegisterDay>(
  days: readonly Day[],
  now: Temporal.Instant,
): Day | undefined {
  const today = norwegianDay(now);
  const before = (one: Day) => Temporal.PlainDate.compare(one.day, today) < 0;
  const sorted = days.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  return (
    sorted.find((one) => one.day.equals(today)) ??
    sorted.find((one) => before(one) && !one.isClosed) ??
    sorted.find((one) => !before(one)) ??
    sorted.at(-1)
  );
}

export function isSameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  if (a?.presence !== b?.presence) return false;
  return a?.presence !== "substitute" || (b?.presence === "substitute" && a.name === b.name);
}

export interface MarkConflict {
  memberId: string;
  mine: Mark;
  theirs: Mark;
}

/**
 * Two people may mark the same register at once, each by their own door. `was` is what the page showed, `mine` what was
 * sent back, `stored` what stands now. What I did not touch is left as it stands; what only I touched is written; where
 * we marked the same person differently, nobody wins silently. A mark is replaced, never taken away.
 */
export function mergeMarks(
  was: ReadonlyMap<string, Mark>,
  mine: ReadonlyMap<string, Mark>,
  stored: ReadonlyMap<string, Mark>,
): { write: Map<string, Mark>; conflicts: MarkConflict[] } {
  const write = new Map<string, Mark>();
  const conflicts: MarkConflict[] = [];
  for (const [memberId, mark] of mine) {
    const before = was.get(memberId);
    const theirs = stored.get(memberId);
    if (isSameMark(mark, before) || isSameMark(mark, theirs)) continue;
    if (theirs === undefined || isSameMark(theirs, before)) write.set(memberId, mark);
    else conflicts.push({ memberId, mine: mark, theirs });
  }
  return { write, conflicts };
}

/** One member on the list of a day. */
export interface RegisterRow {
  memberId: string;
  mark: Mark | undefined;
  cancelled: boolean;
}

/** «Alle møtt» marks those of the team who are not marked yet and have not said that they stay away. */
export function markedPresent<Row extends RegisterRow>(rows: readonly Row[]): Map<string, Mark> {
  return new Map(
    rows
      .filter((row) => row.mark === undefined && !row.cancelled)
      .map((row) => [row.memberId, { presence: "present" }]),
  );
}

/**
 * Closing asks when somebody is not marked (C26). Who cancelled in time needs no mark; who cancelled late does, since
 * only somebody marked absent can be charged.
 */
export function toAskAbout<Row extends RegisterRow & { cancelledInTime: boolean }>(
  rows: readonly Row[],
): Row[] {
  return rows.filter((row) => row.mark === undefined && !row.cancelledInTime);
}
