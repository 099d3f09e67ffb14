import type { ChartKind, Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { CollaborativeKind, PublicationState, SessionKind } from "../../domain/collaborative.ts";
import type { Texts, WrittenTexts } from "../../domain/language.ts";
import type { ChartChoice } from "../../domain/measurement/chart-choice.ts";
import type { EntryTerms, Extension } from "../../domain/measurement/entry-window.ts";
import type { Position, Profession, ServiceType, TeamRole } from "../../domain/profession.ts";
import type { Presence } from "../../domain/register-state.ts";
import type { LeadershipAnswer } from "../../domain/team-composition.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { CollaborativeTexts, DataSource } from "../../database/json-columns.ts";
import type { MeasureVersion } from "../../platform/measure-version.ts";

/** A collaborative as its organiser sees it: its days, what is measured, and every team. */
export interface CollaborativeOverview {
  slug: string;
  kind: CollaborativeKind;
  state: PublicationState;
  texts: CollaborativeTexts;
  simulated: boolean;
  /** What the network has agreed about when values are due; ours when it has agreed nothing. */
  terms: EntryTerms | undefined;
  /** What it has agreed about charts and rules. */
  chartTerms: ChartChoice["terms"];
  rules: TeamRule[];
  /** People who are registered for an information meeting. */
  registered: number;
  /** In the order of time. */
  days: OverviewDay[];
  /** What the teams measure, in the order of their packages; the newest version first. Not what a team has made for itself. */
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

/** A measure in one of its versions. Two versions may count different things, so they are never one chart. */
export interface MeasureDefinition {
  code: string;
  version: number;
  kind: MeasureKind;
  name: Texts;
  denominatorLabel: Texts | undefined;
  measure: {
    unit: Unit;
    interval: Interval;
    improvement: Improvement;
    hasDenominator: boolean;
    partOfWhole: boolean;
  };
  recommended: ChartKind | null;
}

export interface UsedMeasure extends MeasureDefinition, MeasureVersion {
  /** The package is the network's own: a name it has not written in a language is the bokmål one. */
  networksOwn: boolean;
  /** In the whole collaborative. */
  values: number;
}

/** A measure that a team uses, or has used; its values are read apart (read-series.ts). */
export interface TeamMeasure {
  /** Not there until the team's measures are made; they follow from its package. */
  id: string | undefined;
  definition: MeasureDefinition;
  /** Whether the team measures it now, and has not left it. */
  inUse: boolean;
  target: number | undefined;
  expected: ExpectedRow;
  dataSource: DataSource | undefined;
  /** How the team has chosen to see it, and the first periods of the phases it has decided. */
  choice: ChartChoice;
  phases: readonly Temporal.PlainDate[];
  values: number;
  latest: Temporal.PlainDate | undefined;
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
  /** Longer time to enter than the others have, also what has run out. */
  extensions: Extension[];
  members: OverviewMember[];
  /** All it measures, in the order of its packages. */
  measures: TeamMeasure[];
  /** The chosen measure, or the team's own with most values when it does not have that. */
  shown: TeamMeasure | undefined;
}

/** Not there when the team's measures are not made yet; they follow from the day it enrolled. */
export interface ExpectedRow {
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
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
