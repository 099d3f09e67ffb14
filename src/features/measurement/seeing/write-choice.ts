import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { ChartKind } from "../../../domain/change-package.ts";
import type { ChosenRules } from "../../../domain/measurement/chart-choice.ts";

/** False when somebody else has changed the team's choices about the measure meanwhile. */
export async function updateChoice(
  database: Database,
  choice: { teamMeasureId: string; version: number; chart: ChartKind; ruleSet: ChosenRules },
): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    update team_measure set chart = ${choice.chart}, rule_set = ${choice.ruleSet}, version = version + 1
    where id = ${choice.teamMeasureId} and version = ${choice.version}`);
  return rowCount === 1;
}
