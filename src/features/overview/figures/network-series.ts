import { entryWindow, timeliness } from "../../../domain/measurement/entry-window.ts";
import { expectedPeriods, type ExpectedTime } from "../../../domain/measurement/expected-periods.ts";
import type { SeriesPlan, SeriesRow } from "../../../domain/measurement/series-question.ts";
import { readSeries, type ReadSeries } from "../../../domain/measurement/series.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { compareDays, dayOf } from "../../../domain/shared-days.ts";
import { isEnoughReports, sumIsOf } from "../../../domain/sums/enough-reports.ts";
import {
  isHiddenFromOthers,
  type NetworkSum,
  networkSum,
  type TeamCounts,
} from "../../../domain/sums/network-sum.ts";
import type { NetworkFigures, NetworkMeasure, NetworkTeam } from "./read-figures.ts";

/** Whose small figures the reader sees: everybody's, or those of the teams one is in. */
export type Reader = { sees: "all" } | { sees: "own"; teamIds: ReadonlySet<string> };

export interface NetworkPeriod extends NetworkSum {
  period: Temporal.PlainDate;
  /** Teams that the sum is of, also while the period runs; undefined for what happens by chance. */
  expected: number | undefined;
  /** Enough teams have reported for the sum to stand for the network. */
  enough: boolean;
  /** The day it was due has passed; until then more teams may report. */
  due: boolean;
}

/** The network as one series, and which teams have not reported the newest period that is due. */
export interface NetworkSeries {
  periods: NetworkPeriod[];
  plan: SeriesPlan;
  series: ReadSeries;
  newest: { period: Temporal.PlainDate; expected: number; missing: NetworkTeam[] } | undefined;
}

/** A period without enough teams, or that is hidden, is one without a point: nothing of its numbers goes on to the chart. */
export function networkSeries(
  figures: NetworkFigures,
  measure: NetworkMeasure,
  reader: Reader,
  now: Temporal.Instant,
): NetworkSeries {
  const { teams } = figures;
  const expectedOf = new Map(
    teams.map((team) => [
      team.id,
      new Set(expectedPeriods(expectedTime(team, figures, measure), norwegianDay(now)).map(String)),
    ]),
  );
  const parts = Map.groupBy(
    teams.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, teamId: id, at: row.period.toString() }))),
    ({ at }) => at,
  );
  const periods = [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, reported]): NetworkPeriod => {
      const period = dayOf(at);
      const expected = expectedIn(period, reported, figures, measure, expectedOf);
      return {
        period,
        expected,
        enough: isEnoughReports(reported.length, expected),
        due: isDue(period, figures, measure, now),
        ...networkSum(reported, (part) => sees(part, figures, reader)),
      };
    });
  const plan = planOf(figures, measure, periods[0]?.period);
  return {
    periods,
    plan,
    series: readSeries(
      // a period that still runs is not one that too few reported: it is left out until it stands for the network
      periods.filter(({ enough, due }) => enough || due).map((one) => rowOf(one, measure)),
      plan,
      now,
    ),
    newest: newestDue(figures, measure, expectedOf, now),
  };
}

/** A team's series as this reader may see it: what is hidden has no point. */
export function teamSeries(
  figures: NetworkFigures,
  measure: NetworkMeasure,
  team: NetworkTeam,
  reader: Reader,
  now: Temporal.Instant,
): { plan: SeriesPlan; series: ReadSeries; rows: SeriesRow[]; hidden: number } {
  const rows = team.rows.map((row) =>
    sees({ ...row, teamId: team.id }, figures, reader)
      ? row
      : { period: row.period, numerator: null, denominator: null, notApplicable: false },
  );
  const plan: SeriesPlan = {
    measure,
    target: team.target,
    choice: team.choice,
    phases: team.phases,
    expected: expectedTime(team, figures, measure),
    firstSessionDay: figures.firstSessionDay,
    changes: [],
  };
  const hidden = rows.filter((row, at) => row !== team.rows[at]).length;
  return { plan, series: readSeries(rows, plan, now), rows, hidden };
}

function sees(part: TeamCounts, { open }: NetworkFigures, reader: Reader): boolean {
  return reader.sees === "all" || open || reader.teamIds.has(part.teamId) || !isHiddenFromOthers(part);
}

function expectedTime(
  team: NetworkTeam,
  { lastSessionDay, terms }: NetworkFigures,
  { interval }: NetworkMeasure,
): ExpectedTime {
  const { expectedFrom: from, expectedTo: to, withdrawnOn, extensions } = team;
  return { interval, from, to, withdrawnOn, lastSessionDay, terms, extensions };
}

/** How many teams the sum of a period is of. */
function expectedIn(
  period: Temporal.PlainDate,
  reported: readonly TeamCounts[],
  { teams }: NetworkFigures,
  { interval }: NetworkMeasure,
  expectedOf: ReadonlyMap<string, ReadonlySet<string>>,
): number | undefined {
  if (interval === "event") return undefined;
  const isAsked = (teamId: string) => expectedOf.get(teamId)?.has(period.toString()) === true;
  return sumIsOf(
    teams.filter(({ id }) => isAsked(id)).length,
    reported.filter(({ teamId }) => !isAsked(teamId)).length,
    teams.filter(({ withdrawnOn }) => withdrawnOn === undefined || compareDays(period, withdrawnOn) < 0)
      .length,
  );
}

function isDue(
  period: Temporal.PlainDate,
  { terms }: NetworkFigures,
  { interval }: NetworkMeasure,
  now: Temporal.Instant,
): boolean {
  return timeliness(entryWindow(interval, period, terms), now) !== "timely";
}

function rowOf(one: NetworkPeriod, { hasDenominator }: NetworkMeasure): SeriesRow {
  const { period, hidden, enough, counted, numerator, denominator } = one;
  if (hidden || !enough) return { period, numerator: null, denominator: null, notApplicable: false };
  if (counted === 0) return { period, numerator: null, denominator: null, notApplicable: true };
  return { period, numerator, denominator: hasDenominator ? denominator : null, notApplicable: false };
}

/** Nobody owes a sum: what is missing is seen by team. The target is drawn when all teams have the same. */
function planOf(
  { firstSessionDay, teams }: NetworkFigures,
  measure: NetworkMeasure,
  first: Temporal.PlainDate | undefined,
): SeriesPlan {
  const [target, ...others] = new Set(teams.map((team) => team.target));
  const from = first ?? firstSessionDay ?? Temporal.PlainDate.from("2000-01-01");
  return {
    measure,
    target: others.length === 0 ? target : undefined,
    expected: { interval: measure.interval, from, to: from },
    firstSessionDay,
    changes: [],
  };
}

/** The newest period past the day it was due, and who has not reported it. */
function newestDue(
  figures: NetworkFigures,
  measure: NetworkMeasure,
  expectedOf: ReadonlyMap<string, ReadonlySet<string>>,
  now: Temporal.Instant,
): NetworkSeries["newest"] {
  const at = [...new Set([...expectedOf.values()].flatMap((periods) => [...periods]))]
    .toSorted()
    .findLast((text) => isDue(Temporal.PlainDate.from(text), figures, measure, now));
  if (at === undefined) return undefined;
  const period = Temporal.PlainDate.from(at);
  const expected = figures.teams.filter(({ id }) => expectedOf.get(id)?.has(at));
  const missing = expected.filter(({ rows }) => rows.every((row) => !row.period.equals(period)));
  return { period, expected: expected.length, missing };
}
