import type { Interval } from "../../domain/change-package.ts";
import type { CollaborativeKind, PublicationState } from "../../domain/collaborative.ts";
import type { Texts } from "../../domain/language.ts";
import type { EntryTerms } from "../../domain/measurement/entry-window.ts";
import type { Presence } from "../../domain/register-state.ts";
import { dayAt } from "../../domain/shared-days.ts";
import type { LeadershipAnswer } from "../../domain/team-composition.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { CollaborativeTexts, DataSource } from "../../database/json-columns.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type {
  CollaborativeOverview,
  ExpectedRow,
  OverviewDay,
  OverviewMember,
  OverviewSeries,
  OverviewTeam,
  UsedMeasure,
} from "./collaborative-overview.ts";

/** As JSON gives it: days and moments are text, and what is absent is null. */
export interface OverviewRow extends Record<string, unknown> {
  slug: string;
  kind: CollaborativeKind;
  state: PublicationState;
  texts: CollaborativeTexts;
  simulated: boolean;
  terms: EntryTerms | null;
  rules: TeamRule[];
  registered: number;
  days:
    (Omit<OverviewDay, "day" | "starts" | "ends"> & { day: string; starts: string; ends: string })[] | null;
  measures: (Omit<UsedMeasure, "lastEntered"> & { lastEntered: string | null })[] | null;
  chosen: string | null;
  marks: { dayId: string; memberId: string; presence: Presence }[] | null;
  cancellations: { dayId: string; memberId: string }[] | null;
  teams: TeamRow[] | null;
}

interface ExpectedText {
  from: string | null;
  to: string | null;
}

type TeamRow = Pick<
  OverviewTeam,
  | "id"
  | "name"
  | "held"
  | "heldBecause"
  | "municipalityId"
  | "invited"
  | "workplace"
  | "serviceType"
  | "improvement"
> & {
  leadership: LeadershipAnswer | null;
  enrolledAt: string;
  packages: OverviewTeam["packages"] | null;
  packagesDoneBefore: string[] | null;
  members:
    | (Omit<OverviewMember, "joined" | "left" | "marks" | "cancelled"> & {
        id: string;
        joined: string;
        left: string | null;
      })[]
    | null;
  measures: ({ interval: Interval; latest: string | null } & ExpectedText)[] | null;
  series: SeriesText | null;
};

/** A team's series of a measure, as JSON gives it. */
export type SeriesText = Pick<OverviewSeries, "code" | "name" | "measure" | "choice"> &
  ExpectedText & {
    denominatorLabel: Texts | null;
    target: number | null;
    dataSource: DataSource | null;
    phases: string[] | null;
    /** The period as the number of its first day. */
    rows:
      [period: number, numerator: number | null, denominator: number | null, notApplicable: boolean][] | null;
  };

export function overviewFrom(row: OverviewRow): CollaborativeOverview {
  const measures = (row.measures ?? []).map((one) => ({ ...one, lastEntered: instant(one.lastEntered) }));
  const marksOf = byMember(row.marks);
  const cancellationsOf = byMember(row.cancellations);
  return {
    ...row,
    terms: row.terms ?? undefined,
    days: (row.days ?? []).map((one) => ({
      ...one,
      day: Temporal.PlainDate.from(one.day),
      starts: Temporal.PlainTime.from(one.starts),
      ends: Temporal.PlainTime.from(one.ends),
    })),
    measures,
    chosen: measures.find(({ code }) => code === row.chosen),
    teams: (row.teams ?? [])
      .map((team) => ({
        ...team,
        leadership: team.leadership ?? undefined,
        enrolledAt: Temporal.Instant.from(team.enrolledAt),
        packages: team.packages ?? [],
        packagesDoneBefore: team.packagesDoneBefore ?? [],
        members: (team.members ?? []).map(({ id, joined, left, ...member }) => ({
          ...member,
          joined: Temporal.Instant.from(joined),
          left: instant(left),
          marks: new Map((marksOf.get(id) ?? []).map(({ dayId, presence }) => [dayId, presence])),
          cancelled: new Set((cancellationsOf.get(id) ?? []).map(({ dayId }) => dayId)),
        })),
        measures: (team.measures ?? []).map(({ interval, latest, ...expected }) => ({
          interval,
          latest: plainDate(latest),
          expected: expectedOf(expected),
        })),
        series: team.series === null ? undefined : seriesOf(team.series),
      }))
      .toSorted((a, b) => norwegianOrder(a.name, b.name)),
  };
}

export function seriesOf({
  code,
  name,
  measure,
  denominatorLabel,
  target,
  dataSource,
  choice,
  phases,
  rows,
  ...expected
}: SeriesText): OverviewSeries {
  return {
    code,
    name,
    measure,
    choice,
    phases: (phases ?? []).map((day) => Temporal.PlainDate.from(day)),
    target: target ?? undefined,
    expected: expectedOf(expected),
    denominatorLabel: denominatorLabel ?? undefined,
    dataSource: dataSource ?? undefined,
    rows: (rows ?? []).map(([period, numerator, denominator, notApplicable]) => ({
      period: dayAt(period),
      numerator,
      denominator,
      notApplicable,
    })),
  };
}

function expectedOf({ from, to }: ExpectedText): ExpectedRow {
  return { from: plainDate(from), to: plainDate(to) };
}

function byMember<One extends { memberId: string }>(all: readonly One[] | null): Map<string, One[]> {
  return Map.groupBy(all ?? [], ({ memberId }) => memberId);
}

function plainDate(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}

function instant(text: string | null): Temporal.Instant | undefined {
  return text === null ? undefined : Temporal.Instant.from(text);
}
