import type { Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { CollaborativeKind, PublicationState, SessionKind } from "../../domain/collaborative.ts";
import type { Texts, WrittenTexts } from "../../domain/language.ts";
import type { ChartChoice } from "../../domain/measurement/chart-choice.ts";
import type { EntryTerms } from "../../domain/measurement/entry-window.ts";
import type { SeriesRow } from "../../domain/measurement/series-question.ts";
import type { Position, Profession, ServiceType, TeamRole } from "../../domain/profession.ts";
import type { Presence } from "../../domain/register-state.ts";
import type { LeadershipAnswer } from "../../domain/team-composition.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { CollaborativeTexts, DataSource } from "../../database/json-columns.ts";

/** A collaborative as its organiser sees it: its days, what is measured, and every team. */
export interface CollaborativeOverview {
  slug: string;
  kind: CollaborativeKind;
  state: PublicationState;
  texts: CollaborativeTexts;
  simulated: boolean;
  /** What the network has agreed about when values are due; ours when it has agreed nothing. */
  terms: EntryTerms | undefined;
  rules: TeamRule[];
  /** People who are registered for an information meeting. */
  registered: number;
  /** In the order of time. */
  days: OverviewDay[];
  /** What the teams measure, in the order of their packages. */
  measures: UsedMeasure[];
  /** The measure the page is about: the one asked for, else the process measure with most values. */
  chosen: UsedMeasure | undefined;
  /** By name. */
  teams: OverviewTeam[];
}

export interface OverviewDay {
  id: string;
  sessionId: string;
  kind: SessionKind;
  title: WrittenTexts;
  day: Temporal.PlainDate;
  starts: Temporal.PlainTime;
  ends: Temporal.PlainTime;
}

export interface UsedMeasure {
  code: string;
  kind: MeasureKind;
  name: Texts;
  /** In the whole collaborative. */
  values: number;
  lastEntered: Temporal.Instant | undefined;
}

export interface OverviewTeam {
  id: string;
  name: string;
  held: boolean;
  /** What a team that waits for the organiser wrote. */
  heldBecause: string;
  municipalityId: string;
  invited: boolean;
  workplace: string;
  serviceType: ServiceType;
  improvement: string;
  leadership: LeadershipAnswer | undefined;
  enrolledAt: Temporal.Instant;
  packages: { code: string; recommendedProfessions: Profession[] }[];
  packagesDoneBefore: string[];
  members: OverviewMember[];
  /** All it measures, with the period it last reported. */
  measures: { interval: Interval; expected: ExpectedRow; latest: Temporal.PlainDate | undefined }[];
  /** The chosen measure, or the team's own with most values when it does not have that. */
  series: OverviewSeries | undefined;
}

/** Not there when the team's measures are not made yet; they follow from the day it enrolled. */
export interface ExpectedRow {
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
}

export interface OverviewSeries {
  code: string;
  name: Texts;
  denominatorLabel: Texts | undefined;
  measure: {
    unit: Unit;
    interval: Interval;
    improvement: Improvement;
    hasDenominator: boolean;
    partOfWhole: boolean;
  };
  /** How the team has chosen to see it, and the first periods of the phases it has decided. */
  choice: ChartChoice;
  phases: readonly Temporal.PlainDate[];
  target: number | undefined;
  expected: ExpectedRow;
  dataSource: DataSource | undefined;
  rows: SeriesRow[];
}

export interface OverviewMember {
  personId: string;
  roles: TeamRole[];
  position: Position | null;
  profession: Profession | null;
  workplace: string;
  joined: Temporal.Instant;
  left: Temporal.Instant | undefined;
  /** What is marked, by session day. */
  marks: ReadonlyMap<string, Presence>;
  cancelled: ReadonlySet<string>;
}
