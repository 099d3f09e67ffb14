import { shortPeriodName } from "../../../domain/measurement/period-name.ts";
import { file, notFound } from "../../../platform/web/answer.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { readMeasuringTeams } from "../read-teams.ts";
import { dueMeasures } from "./due-measures.ts";
import { enterAllPage } from "./enter-all-page.tsx";
import type { NextEntry } from "./entry-data.ts";

export const phoneRoutes: readonly Route[] = [
  get("/team/:team/malinger/registrer", {
    may: "measurement.write",
    async answer(ask) {
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string]);
      if (team === undefined || ask.person === undefined) return notFound;
      const { person, now, language } = ask;
      return enterAllPage({
        team,
        due: dueMeasures(team, now),
        writer: person,
        hidden: () => ask.hidden(),
        now,
        language,
      });
    },
  }),

  get("/team/:team/malinger/neste.json", {
    may: "measurement.write",
    async answer(ask) {
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string]);
      if (team === undefined) return notFound;
      const [first] = dueMeasures(team, ask.now, (ask.query.get("etter") ?? "").toUpperCase());
      const answer: NextEntry = {
        next: first
          ? {
              href: `/team/${team.id}/malinger/${first.measure.code.toLowerCase()}`,
              text: `${first.measure.texts.name[ask.language]}, ${shortPeriodName(first.measure.interval, first.due.period, ask.language)}`,
            }
          : null,
      };
      return file({ body: JSON.stringify(answer), contentType: "application/json; charset=utf-8" });
    },
  }),
];
