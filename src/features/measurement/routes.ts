import { notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { changeRoutes } from "./change-routes.ts";
import { newestMonth } from "./completion/newest-month.tsx";
import { completionRoutes } from "./completion/routes.ts";
import { measureFileRoutes } from "./export/measure-routes.ts";
import { networkFileRoutes } from "./export/network-routes.ts";
import { teamFileRoutes } from "./export/team-routes.ts";
import { importRoutes } from "./import/routes.ts";
import { listPage } from "./list-page.tsx";
import { phoneRoutes } from "./phone/routes.ts";
import { planRoutes } from "./plan/routes.ts";
import { readMeasuringTeams } from "./read-teams.ts";
import { reminderRoutes } from "./reminders/routes.tsx";
import { cellRoutes } from "./saving/cell-routes.ts";
import { sheetRoutes } from "./sheet/routes.ts";
import { examplesRoute } from "./seeing/examples-page.tsx";
import { phaseRoutes } from "./seeing/phase-routes.ts";
import { viewRoutes } from "./seeing/view-routes.ts";
import { targetRoutes } from "./target-routes.tsx";
import { measuringTermsRoutes } from "./terms/routes.ts";
import { valueRoutes } from "./value-routes.ts";

export const measurementRoutes: readonly Route[] = [
  get("/team/:team/malinger", {
    may: "measurement.read",
    async answer(ask) {
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string]);
      if (team === undefined) return notFound;
      return listPage({
        team,
        mayNote: ask.may("change.note"),
        mayPlan: ask.may("measurement.plan"),
        writer: ask.may("measurement.write") ? ask.person : undefined,
        month: await newestMonth(ask, team),
        now: ask.now,
        language: ask.language,
      });
    },
  }),
  ...importRoutes,
  ...teamFileRoutes,
  ...measureFileRoutes,
  ...networkFileRoutes,
  ...cellRoutes,
  ...measuringTermsRoutes,
  ...completionRoutes,
  ...reminderRoutes,
  ...phoneRoutes,
  ...sheetRoutes,
  ...planRoutes,
  ...targetRoutes,
  ...phaseRoutes,
  examplesRoute,
  ...viewRoutes,
  ...valueRoutes,
  ...changeRoutes,
];
