import { aboutRoutes } from "../features/about/routes.ts";
import { apiRoutes } from "../features/api/api-routes.ts";
import { accessBlock } from "../features/api/my-page-block.tsx";
import { apiPageRoutes } from "../features/api/token-routes.ts";
import { catalogueBlock } from "../features/catalogue/my-page-block.tsx";
import { catalogueRoutes } from "../features/catalogue/routes.ts";
import { collaborativeRoutes } from "../features/collaboratives/routes.ts";
import { waitingCollaboratives } from "../features/collaboratives/waiting.ts";
import { enrolmentRoutesWith } from "../features/enrolment/routes.ts";
import { waitingEnrolment } from "../features/enrolment/waiting.ts";
import { feeRoutes } from "../features/fees/routes.ts";
import { waitingFees } from "../features/fees/waiting.ts";
import { measurementApiRoutes } from "../features/measurement/api/routes.ts";
import { myMeasuresBlock, onDeviceBlock } from "../features/measurement/my-page-block.tsx";
import { teamMeasuresBlock } from "../features/measurement/team-block.tsx";
import { reminderBlock } from "../features/measurement/reminders/my-page-block.tsx";
import { measurementRoutes } from "../features/measurement/routes.ts";
import { waitingMeasurement } from "../features/measurement/waiting.ts";
import { organisationRoutes } from "../features/organisations/routes.ts";
import { figuresApiRoutes } from "../features/overview/figures/api-route.ts";
import { overviewRoutes } from "../features/overview/routes.ts";
import { peopleRoutes } from "../features/people/routes.ts";
import { projectRoutes } from "../features/project/routes.ts";
import { teamProjectBlock } from "../features/project/team-block.tsx";
import { sessionRoutes } from "../features/sessions/routes.ts";
import { teamSessionsBlock } from "../features/sessions/team-block.tsx";
import { waitingSessions } from "../features/sessions/waiting.ts";
import { sumsApiRoutes } from "../features/sums/api-routes.ts";
import { sumRoutes } from "../features/sums/routes.ts";
import { tryingRoutes } from "../features/trying/routes.ts";
import type { ApiRoute } from "../platform/api/api-route.ts";
import type { Waiting } from "../platform/waiting.ts";
import type { Block } from "../platform/web/block.ts";
import type { Route } from "../platform/web/route.ts";

/** What waits for people, from every feature. */
const waiting: readonly Waiting[] = [
  waitingMeasurement,
  waitingEnrolment,
  waitingSessions,
  waitingFees,
  waitingCollaboratives,
];

/** What has to be seen first there: values that are only on this device. */
const myPageHead: readonly Block[] = [onDeviceBlock];

/** What the features show on a person's own page, in this order. */
const myPageBlocks: readonly Block[] = [myMeasuresBlock, catalogueBlock];

/** What stands last there, for the few who look for it. */
const myPageFoot: readonly Block[] = [reminderBlock, accessBlock];

/** What the features show on a team's page, above who is in it. */
const teamBlocks: readonly Block[] = [teamMeasuresBlock, teamProjectBlock, teamSessionsBlock];

/** Every feature's routes: the one place where all meet. What belongs to the example mode is not there otherwise. */
export function routes(exampleMode: boolean): readonly Route[] {
  return [
    ...collaborativeRoutes,
    ...enrolmentRoutesWith({ teamBlocks }),
    ...catalogueRoutes,
    ...measurementRoutes,
    ...projectRoutes,
    ...sessionRoutes,
    ...feeRoutes,
    ...organisationRoutes,
    ...peopleRoutes,
    ...overviewRoutes({ waiting, head: myPageHead, blocks: myPageBlocks, foot: myPageFoot }),
    ...sumRoutes,
    ...apiPageRoutes,
    ...aboutRoutes,
    ...(exampleMode ? tryingRoutes : []),
  ];
}

/** What programs may ask for, under /api/v1. */
export const api: readonly ApiRoute[] = [
  ...apiRoutes,
  ...figuresApiRoutes,
  ...sumsApiRoutes,
  ...measurementApiRoutes,
];
