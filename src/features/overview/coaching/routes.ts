import { get, type Route } from "../../../platform/web/route.ts";
import { readCollaborativeOverview } from "../read-collaborative-overview.ts";
import { readReporting } from "../reporting/read-reporting.ts";
import { coachedTeams } from "./coached-teams.ts";
import { coachingPage } from "./coaching-page.tsx";
import { readAllSeries, readCoachedNetworks } from "./read-coached.ts";

/** What a coach opens before calling round. */
export const coachingRoutes: readonly Route[] = [
  get("/veiledning", {
    may: "coaching.read",
    async answer(ask) {
      const { database, now, language } = ask;
      const networks = await readCoachedNetworks(database, ask.held);
      const read = await Promise.all(
        networks.map(async ({ collaborativeId, teamIds }) => ({
          overview: await readCollaborativeOverview(database, collaborativeId, undefined),
          series: await readAllSeries(database, collaborativeId),
          reporting: await readReporting(database, collaborativeId),
          teamIds,
        })),
      );
      return coachingPage({
        teams: coachedTeams(read, now, language),
        simulated: read.some(({ overview }) => overview.simulated),
        now,
        language,
      });
    },
  }),
];
