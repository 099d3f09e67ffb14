import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { stopped, takenUpAgain } from "../../../domain/measurement/measure-choice.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { countedSpan } from "./read-plan.ts";

/** Nobody else changes the plan, and no value is entered, until this transaction is over. */
export async function lockPlan(database: Database, teamId: string): Promise<void> {
  await database.execute(sql`select id from team_measure where team_id = ${teamId} order by id for update`);
}

/** A measure is taken into the plan, or left; nothing that was counted is touched. */
export async function setChosen(ask: Ask, measure: TeamMeasure, chosen: boolean): Promise<void> {
  const { interval, expectedFrom, expectedTo } = measure;
  const today = norwegianDay(ask.now);
  const { from, to } = chosen
    ? takenUpAgain(interval, { from: expectedFrom, to: expectedTo }, today)
    : stopped(interval, expectedFrom, countedSpan(measure).last, today);
  await ask.database.execute(sql`
    update team_measure set chosen = ${chosen}, expected_from = ${from.toString()}, expected_to = ${to?.toString() ?? null},
      version = version + 1
    where id = ${measure.id}`);
  await auditMeasure(ask, chosen ? "measure.chosen" : "measure.ended", measure, {
    old: { chosen: measure.chosen, ...spanText(expectedFrom, expectedTo) },
    new: { chosen, ...spanText(from, to) },
  });
}

export interface PlannedDetails {
  collectedBy: string | undefined;
  target: number | undefined;
  expectedFrom: Temporal.PlainDate;
  purpose: string;
}

/** Under the lock of the plan, so what it was decided from still stands. */
export async function updatePlanned(
  database: Database,
  measure: TeamMeasure,
  details: PlannedDetails,
): Promise<void> {
  const { collectedBy, target, expectedFrom, purpose } = details;
  await database.execute(sql`
    update team_measure set collected_by = ${collectedBy ?? null}, target = ${target ?? null},
      expected_from = ${expectedFrom.toString()}, purpose = ${purpose}, version = version + 1
    where id = ${measure.id}`);
}

/** The measures of the plan in this order, the others as they were behind them. */
export async function setOrder(database: Database, ids: readonly string[]): Promise<void> {
  await database.execute(sql`
    update team_measure set position = o.place
    from unnest(${sql.param(ids)}::uuid[]) with ordinality as o (id, place)
    where team_measure.id = o.id`);
}

export async function auditMeasure(
  ask: Ask,
  action: string,
  { id }: Pick<TeamMeasure, "id">,
  change: { old?: unknown; new?: unknown },
): Promise<void> {
  const { collaborativeId, teamId } = ask.place;
  await ask.audit({ action, subject: { kind: "teamMeasure", id }, collaborativeId, teamId, ...change });
}

function spanText(from: Temporal.PlainDate, to: Temporal.PlainDate | undefined) {
  return { from: from.toString(), to: to?.toString() ?? null };
}
