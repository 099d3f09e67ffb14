import type { Database } from "../../database/connect.ts";
import type { HeldRole, Role } from "../../domain/access.ts";
import { type MeasuringTeam, readMeasuringTeams } from "./read-teams.ts";

/** Those who belong to a team; a coach or an organiser has many, and sees them on their own pages. */
const own: readonly Role[] = [
  "participant",
  "teamLeader",
  "measurementLead",
  "patientRepresentative",
  "sponsor",
];

/** By the roles of one visit: what is being read for it now. */
const underWay = new WeakMap<readonly HeldRole[], Promise<MeasuringTeam[]>>();

/**
 * The teams somebody belongs to, with their measures. What waits on /min-side and what is shown there ask for them at the
 * same time and for the same visit: they are read once. Nothing is kept when they have been read.
 */
export function readOwnTeams(database: Database, held: readonly HeldRole[]): Promise<MeasuringTeam[]> {
  const known = underWay.get(held);
  if (known !== undefined) return known;
  const ids = held.flatMap(({ role, teamId }) =>
    teamId !== undefined && own.includes(role) ? [teamId] : [],
  );
  const reading = readMeasuringTeams(database, [...new Set(ids)]).finally(() => underWay.delete(held));
  underWay.set(held, reading);
  return reading;
}
