import type { CollaborativeKind, PublicationState } from "../../domain/collaborative.ts";
import type { ChartChoice } from "../../domain/measurement/chart-choice.ts";
import type { EntryTerms } from "../../domain/measurement/entry-window.ts";
import type { Presence } from "../../domain/register-state.ts";
import type { LeadershipAnswer } from "../../domain/team-composition.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { CollaborativeTexts } from "../../database/json-columns.ts";
import { norwegianOrder } from "../../platform/format.ts";
import { chosenMeasure, shownMeasure } from "./chosen-measure.ts";
import type {
  CollaborativeOverview,
  MeasureDefinition,
  OverviewDay,
  OverviewMember,
  OverviewTeam,
  TeamMeasure,
  UsedMeasure,
} from "./collaborative-overview.ts";
import type { DefinitionRow, MeasuredRow, TeamMeasureRow } from "./read-measured.ts";

/** As JSON gives it: days and moments are text, and what is absent is null. */
export interface OverviewRow extends Record<string, unknown> {
  slug: string;
  kind: CollaborativeKind;
  state: PublicationState;
  texts: CollaborativeTexts;
  simulated: boolean;
  terms: EntryTerms | null;
  chartTerms: ChartChoice["terms"];
  rules: TeamRule[];
  registered: number;
  days:
    (Omit<OverviewDay, "day" | "starts" | "ends"> & { day: string; starts: string; ends: string })[] | null;
  marks: { dayId: string; memberId: string; presence: Presence }[] | null;
  cancellations: { dayId: string; memberId: string }[] | null;
  teams: TeamRow[] | null;
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
  extensions: { from: string; through: string }[] | null;
  members:
    | (Omit<OverviewMember, "joined" | "left" | "marks" | "cancelled"> & {
        id: string;
        joined: string;
        left: string | null;
      })[]
    | null;
};

export function overviewFrom(
  row: OverviewRow,
  measured: MeasuredRow,
  asked: string | undefined,
): CollaborativeOverview {
  const definitions = new Map(
    (measured.definitions ?? []).map((one) => [versionKey(one), definitionOf(one)] as const),
  );
  const used = measured.used ?? [];
  const measures = usedMeasures(measured.definitions ?? [], definitions, used);
  const chosen = chosenMeasure(measures, asked);
  const measuresOf = Map.groupBy(used, ({ teamId }) => teamId);
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
    chosen,
    teams: (row.teams ?? [])
      .map((team) => {
        const own = (measuresOf.get(team.id) ?? []).flatMap((one) => {
          const definition = definitions.get(versionKey(one));
          return definition === undefined ? [] : [teamMeasureOf(one, definition, row.chartTerms)];
        });
        return {
          ...team,
          leadership: team.leadership ?? undefined,
          enrolledAt: Temporal.Instant.from(team.enrolledAt),
          packages: team.packages ?? [],
          packagesDoneBefore: team.packagesDoneBefore ?? [],
          extensions: (team.extensions ?? []).map(({ from, through }) => ({
            fromPeriod: Temporal.PlainDate.from(from),
            openThrough: Temporal.PlainDate.from(through),
          })),
          members: (team.members ?? []).map(({ id, joined, left, ...member }) => ({
            ...member,
            joined: Temporal.Instant.from(joined),
            left: left === null ? undefined : Temporal.Instant.from(left),
            marks: new Map((marksOf.get(id) ?? []).map(({ dayId, presence }) => [dayId, presence])),
            cancelled: new Set((cancellationsOf.get(id) ?? []).map(({ dayId }) => dayId)),
          })),
          measures: own,
          shown: shownMeasure(own, chosen),
        };
      })
      .toSorted((a, b) => norwegianOrder(a.name, b.name)),
  };
}

/** What a team has made for itself is no choice for the others. */
function usedMeasures(
  rows: readonly DefinitionRow[],
  definitions: ReadonlyMap<string, MeasureDefinition>,
  used: readonly TeamMeasureRow[],
): UsedMeasure[] {
  const values = new Map<string, number>();
  for (const one of used) values.set(versionKey(one), (values.get(versionKey(one)) ?? 0) + one.values);
  return rows.flatMap((row) => {
    const definition = definitions.get(versionKey(row));
    if (row.validFrom === null || definition === undefined) return [];
    return [
      {
        ...definition,
        validFrom: Temporal.PlainDate.from(row.validFrom),
        networksOwn: row.networksOwn,
        severalVersions: rows.some((other) => other.code === row.code && other.version !== row.version),
        values: values.get(versionKey(row)) ?? 0,
      },
    ];
  });
}

function definitionOf({
  code,
  version,
  kind,
  name,
  denominatorLabel,
  recommended,
  ...row
}: DefinitionRow): MeasureDefinition {
  const { unit, interval, improvement, hasDenominator, partOfWhole } = row;
  return {
    code,
    version,
    kind,
    name,
    denominatorLabel: denominatorLabel ?? undefined,
    measure: { unit, interval, improvement, hasDenominator, partOfWhole },
    recommended,
  };
}

function teamMeasureOf(
  row: TeamMeasureRow,
  definition: MeasureDefinition,
  terms: ChartChoice["terms"],
): TeamMeasure {
  const { id, inUse, values, chart, ruleSet } = row;
  return {
    id: id ?? undefined,
    definition,
    inUse,
    target: row.target ?? undefined,
    expected: { from: plainDate(row.from), to: plainDate(row.to) },
    dataSource: row.dataSource ?? undefined,
    choice: { chart, ruleSet, recommended: definition.recommended, terms },
    phases: (row.phases ?? []).map((day) => Temporal.PlainDate.from(day)),
    values,
    latest: plainDate(row.latest),
  };
}

function versionKey({ code, version }: { code: string; version: number }): string {
  return `${code} ${version}`;
}

function byMember<One extends { memberId: string }>(all: readonly One[] | null): Map<string, One[]> {
  return Map.groupBy(all ?? [], ({ memberId }) => memberId);
}

function plainDate(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
