import { sql } from "drizzle-orm";
import { planAdvice, type PlanAdvice } from "../../../domain/measurement/plan-advice.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { type MeasuringTeam, readMeasuringTeams, type TeamMeasure } from "../read-teams.ts";

/** What a team measures, has measured, and might measure. */
export interface MeasurementPlan {
  team: MeasuringTeam;
  /** Those who are in the team now, by name. */
  members: { id: string; name: string }[];
  /** In the order of the plan. */
  chosen: TeamMeasure[];
  /** No longer chosen, with their values. */
  former: TeamMeasure[];
  /** All the team may choose among, in the same order. */
  all: TeamMeasure[];
  advice: PlanAdvice[];
}

/** The plan of the team in the address; published series from elsewhere are nobody's plan. */
export async function readPlan(ask: Ask): Promise<MeasurementPlan | undefined> {
  const teamId = ask.place.teamId as string;
  const [team] = await readMeasuringTeams(ask.database, [teamId], undefined, { withUnused: true });
  if (team === undefined) return undefined;
  const { rows: members } = await ask.database.execute<{ id: string; name: string }>(sql`
    select person_id as id, name from team_member where team_id = ${teamId} and left_at is null order by name, id`);
  const all = team.measures.filter(({ dataSource }) => dataSource === undefined);
  const chosen = all.filter((measure) => measure.chosen);
  return {
    team,
    members,
    chosen,
    former: all.filter((measure) => !measure.chosen && measure.values.length > 0),
    all,
    advice: planAdvice(
      chosen.map(({ code, kind, pairedWith, packageCode, collectedBy }) => ({
        code,
        kind,
        // a partner that the team cannot choose is nothing to advise
        pairedWith: all.some((one) => one.code === pairedWith) ? pairedWith : undefined,
        isOwn: packageCode === undefined,
        isCollected: members.some(({ id }) => id === collectedBy?.id),
      })),
      team.packages.map(({ code }) => code),
    ),
  };
}

/** The measure an address names, of the plan of the team it names. */
export function measureIn(plan: MeasurementPlan, ask: Ask): TeamMeasure | undefined {
  const code = ask.params.measure?.toUpperCase();
  return plan.all.find((measure) => measure.code === code);
}

export function planPath(team: Pick<MeasuringTeam, "id">): string {
  return `/team/${team.id}/maleplan`;
}

/** The newest and the oldest period with a value. */
export function countedSpan({ values }: TeamMeasure): {
  first: Temporal.PlainDate | undefined;
  last: Temporal.PlainDate | undefined;
} {
  const periods = values.map(({ period }) => period).toSorted(Temporal.PlainDate.compare);
  return { first: periods[0], last: periods.at(-1) };
}
