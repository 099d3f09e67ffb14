import type { ChartStatus } from "./chart-sentence/chart-sentence.ts";

/**
 * Who of a collaborative needs its organiser or coach first. The order of the reasons is the order of the list: a team
 * that waits for an answer cannot begin; one that has stopped measuring is on its way out, and nobody can see what happens
 * to its patients; one that worsens needs help to find out why; one that is quiet after a samling (A101), or that stayed
 * away from it (A026), may need a word; a single month that is late, a reminder.
 */
export const helpReasons = ["waitsForAnswer", "stopped", "worsening", "quiet", "away", "late"] as const;
export type HelpReason = (typeof helpReasons)[number];

/** A value that is so many days past the day it was due is no longer only late: the team has stopped measuring. */
export const STOPPED_DAYS = 30;

/** One of so many seats empty at a samling, and it is no longer one person of a whole team who was ill. */
export const AWAY_ONE_IN = 3;

/** So long after the last day of a collaborative its last values are still asked for. Then it is over, and asks nothing more. */
export const DAYS_AFTER_THE_LAST = 60;

export function isOverForGood(lastDay: Temporal.PlainDate | undefined, today: Temporal.PlainDate): boolean {
  return lastDay !== undefined && lastDay.until(today, { largestUnit: "day" }).days > DAYS_AFTER_THE_LAST;
}

/** What is known of a team. */
export interface TeamState {
  /** Sent, and waits for the organiser to let it through or refuse it. */
  held: boolean;
  worsening: boolean;
  /** When the oldest of the values was due that are missing in a row up to now. */
  overdueSince: Temporal.PlainDate | undefined;
  /** Nothing is measured since the last samling, long enough ago. */
  quiet: boolean;
  /** Seats at the last samling that has been, as far as they are registered. */
  lastSession: { filled: number; empty: number } | undefined;
}

/** Why a team needs help, the gravest first; nothing when it does not. One thing is said once. */
export function reasonsToHelp(team: TeamState, today: Temporal.PlainDate): HelpReason[] {
  if (team.held) return ["waitsForAnswer"];
  const stopped = team.overdueSince !== undefined && isStopped(team.overdueSince, today);
  const reasons: HelpReason[] = [];
  if (stopped) reasons.push("stopped");
  if (team.worsening) reasons.push("worsening");
  if (team.quiet && !stopped) reasons.push("quiet");
  if (team.lastSession !== undefined && isAway(team.lastSession)) reasons.push("away");
  if (team.overdueSince !== undefined && !stopped && !team.quiet) reasons.push("late");
  return reasons;
}

export function isStopped(overdueSince: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return overdueSince.until(today, { largestUnit: "day" }).days >= STOPPED_DAYS;
}

export function isAway({ filled, empty }: { filled: number; empty: number }): boolean {
  return empty > 0 && empty * AWAY_ONE_IN >= filled + empty;
}

/** What a place in the order is decided by. */
export interface Need {
  reasons: readonly HelpReason[];
  overdueSince: Temporal.PlainDate | undefined;
  status: ChartStatus | undefined;
}

const restOrder: readonly (ChartStatus | undefined)[] = [
  undefined,
  "none",
  "worse",
  "changed",
  "early",
  "same",
  "better",
];

/**
 * Who needs us most comes first: by the gravest reason, then who has most reasons, then who has been overdue longest.
 * After them those who need nothing now, the ones with improvement last. Teams that are equal keep the order they came in.
 */
export function inOrderOfNeed<Team extends Need>(teams: readonly Team[]): Team[] {
  return teams.toSorted(
    (a, b) =>
      gravest(a) - gravest(b) ||
      b.reasons.length - a.reasons.length ||
      overdueFirst(a.overdueSince, b.overdueSince) ||
      restOrder.indexOf(a.status) - restOrder.indexOf(b.status),
  );
}

function gravest({ reasons: [first] }: Need): number {
  return first === undefined ? helpReasons.length : helpReasons.indexOf(first);
}

function overdueFirst(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return Temporal.PlainDate.compare(a, b);
}
