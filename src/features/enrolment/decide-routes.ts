import { get, post, type Route } from "../../platform/web/route.ts";
import { answerDecision, decisionForm, showDecision, wrongDecision } from "./decide.ts";
import { enrolmentsPage } from "./decide-page.tsx";
import { deviationsOf } from "./deviations.ts";
import { registrationsPage } from "./registration-page.tsx";
import { readMunicipalities } from "./read-facts.ts";
import { readOffer } from "./read-offer.ts";
import { readRegistrations } from "./read-registrations.ts";
import { readTeam, readTeams } from "./read-team.ts";

export const decideRoutes: readonly Route[] = [
  get("/arrangor/nettverk/:collaborative/pameldinger", {
    may: "enrolment.decide",
    async answer(ask) {
      const offer = await readOffer(ask.database, ask.place.collaborativeId as string, ask.now);
      const municipalities = await readMunicipalities(ask.database, offer);
      if (offer.kind === "informationMeeting") {
        return registrationsPage({
          offer,
          registrations: await readRegistrations(ask.database, offer.id),
          municipalities,
          language: ask.language,
        });
      }
      const teams = await readTeams(ask.database, offer.id);
      const judged = [];
      for (const team of teams)
        judged.push({
          team,
          deviations: await deviationsOf(ask.database, offer, team, ask.language, municipalities),
        });
      return enrolmentsPage({ offer, teams: judged, language: ask.language });
    },
  }),

  get("/arrangor/nettverk/:collaborative/pameldinger/:team", {
    may: "enrolment.decide",
    async answer(ask) {
      const offer = await readOffer(ask.database, ask.place.collaborativeId as string, ask.now);
      return showDecision(ask, offer, await readTeam(ask.database, ask.place.teamId as string));
    },
  }),

  post("/arrangor/nettverk/:collaborative/pameldinger/:team", {
    may: "enrolment.decide",
    form: decisionForm,
    async wrong(ask, { errors, typed }) {
      const offer = await readOffer(ask.database, ask.place.collaborativeId as string, ask.now);
      return wrongDecision(ask, offer, errors, String(typed.reason ?? ""));
    },
    answer: (ask) => answerDecision(ask, ask.place.collaborativeId as string, ask.form),
  }),
];
