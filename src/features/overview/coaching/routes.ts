import { inOrderOfNeed } from "../../../domain/who-needs-help.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { type CoachedTeam, coachedTeams } from "./coached-teams.ts";
import { coachingPage } from "./coaching-page.tsx";
import { readCoached, readCoachedNetworks } from "./read-coached.ts";

/** What a coach opens before calling round. */
export const coachingRoutes: readonly Route[] = [
  get("/veiledning", {
    may: "coaching.read",
    async answer(ask) {
      const { database, now, language } = ask;
      const teams: CoachedTeam[] = [];
      let simulated = false;
      // one network after the other, so that no more than one is in memory
      for (const network of await readCoachedNetworks(database, ask.held)) {
        const coached = await readCoached(database, network, now, language);
        teams.push(...coachedTeams(coached, now, language));
        simulated ||= coached.overview.simulated;
      }
      return coachingPage({ teams: inOrderOfNeed(teams), simulated, now, language });
    },
  }),
];
