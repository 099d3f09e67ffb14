import type { CollaborativeTemplate } from "../collaborative.ts";
import { akershusYearly } from "./akershus-yearly.ts";
import { clinicalNetwork } from "./clinical-network.ts";
import { improvementCompetence } from "./improvement-competence.ts";
import { informationMeeting } from "./information-meeting.ts";
import { leadersNetwork } from "./leaders-network.ts";
import { leadershipThreeDays } from "./leadership-three-days.ts";

/** What a coordinator can start a new collaborative from, in the order it is offered. */
export const templates: CollaborativeTemplate[] = [
  akershusYearly,
  clinicalNetwork,
  leadershipThreeDays,
  leadersNetwork,
  improvementCompetence,
  informationMeeting,
];
