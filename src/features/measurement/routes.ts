import { notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { changeRoutes } from "./change-routes.ts";
import { downloadRoutes } from "./download-routes.ts";
import { listPage } from "./list-page.tsx";
import { readMeasuringTeams } from "./read-teams.ts";
import { targetRoutes } from "./target-routes.tsx";
import { valueRoutes } from "./value-routes.ts";

export const measurementRoutes: readonly Route[] = [
  get("/team/:team/malinger", {
    may: "measurement.read",
    async answer(ask) {
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string]);
      if (team === undefined) return notFound;
      return listPage({ team, mayNote: ask.may("change.note"), now: ask.now, language: ask.language });
    },
  }),
  ...downloadRoutes,
  ...targetRoutes,
  ...valueRoutes,
  ...changeRoutes,
];
