import { isTooSoonToChange, valuesBefore } from "../../domain/measurement/baseline.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { ChangeFields, ChangePageProps } from "./change-page.tsx";
import type { PackageInterventions } from "./interventions.ts";
import type { MeasuringTeam, NotedChange } from "./read-teams.ts";

/** The measure whose page led here, when it is one of the team's. */
function measureAsked(ask: Ask, team: MeasuringTeam) {
  const code = ask.query.get("maling")?.toUpperCase();
  return team.measures.find((measure) => measure.code === code);
}

export function wayBack(ask: Ask, team: MeasuringTeam): string {
  const measure = measureAsked(ask, team);
  return `/team/${team.id}/malinger${measure ? `/${measure.code.toLowerCase()}` : ""}`;
}

function addressOf(ask: Ask, team: MeasuringTeam, path: string): string {
  const measure = measureAsked(ask, team);
  return `/team/${team.id}/endringer/${path}${measure ? `?maling=${measure.code.toLowerCase()}` : ""}`;
}

/** A change with its team, and what it may be one of. */
export interface FoundChange {
  team: MeasuringTeam;
  change: NotedChange;
  interventions: readonly PackageInterventions[];
}

export function newPage(
  ask: Ask,
  team: MeasuringTeam,
  interventions: readonly PackageInterventions[],
  fields: ChangeFields,
  errors: Record<string, string>,
): ChangePageProps {
  return {
    team,
    action: addressOf(ask, team, "ny"),
    hidden: ask.hidden(),
    fields,
    errors,
    measures: choicesOf(ask, team, undefined),
    interventions,
    removal: undefined,
    tooFew: tooFewSoFar(ask, team),
    theirs: undefined,
    language: ask.language,
  };
}

export function editPage(
  ask: Ask,
  { team, change, interventions }: FoundChange,
  fields: ChangeFields,
  errors: Record<string, string>,
): ChangePageProps {
  const hidden = { ...ask.hidden(), versjon: String(change.version) };
  return {
    ...newPage(ask, team, interventions, fields, errors),
    action: addressOf(ask, team, change.id),
    hidden,
    measures: choicesOf(ask, team, change.measureId),
    removal: {
      action: addressOf(ask, team, `${change.id}/fjern`),
      hidden: { ...ask.hidden(), versjon: String(change.version) },
    },
    tooFew: undefined,
  };
}

/** Only the measure somebody came from, or the one the change is about, is offered beside all of them. */
function choicesOf(ask: Ask, team: MeasuringTeam, measureId: string | undefined) {
  const measure = team.measures.find(({ id }) => id === measureId) ?? measureAsked(ask, team);
  return measure ? [{ code: measure.code, name: measure.texts.name[ask.language] }] : [];
}

/** A100: before the first change three values are the least; told while there is still time to wait. */
function tooFewSoFar(ask: Ask, team: MeasuringTeam): number | undefined {
  const measure = measureAsked(ask, team);
  if (measure === undefined || measure.interval === "event" || measure.dataSource) return undefined;
  const values = measure.values
    .filter(({ numerator }) => numerator !== null)
    .map(({ period }) => ({ lastDay: lastDayOf(measure.interval, period) }));
  const before = valuesBefore(values, norwegianDay(ask.now));
  return isTooSoonToChange(before) ? before : undefined;
}
