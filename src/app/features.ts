import { aboutRoutes } from "../features/about/routes.ts";
import { catalogueRoutes } from "../features/catalogue/routes.ts";
import { collaborativeRoutes } from "../features/collaboratives/routes.ts";
import { organisationRoutes } from "../features/organisations/routes.ts";
import { overviewRoutes } from "../features/overview/routes.ts";
import { peopleRoutes } from "../features/people/routes.ts";
import { tryingRoutes } from "../features/trying/routes.ts";
import type { Waiting } from "../platform/waiting.ts";
import type { Block } from "../platform/web/block.ts";
import type { Route } from "../platform/web/route.ts";

/** What waits for people, from every feature. */
const waiting: readonly Waiting[] = [];

/** What the features show on a person's own page, in this order. */
const myPageBlocks: readonly Block[] = [];

/** Every feature's routes: the one place where all meet. What belongs to the example mode is not there otherwise. */
export function routes(exampleMode: boolean): readonly Route[] {
  return [
    ...collaborativeRoutes,
    ...catalogueRoutes,
    ...organisationRoutes,
    ...peopleRoutes,
    ...overviewRoutes({ waiting, blocks: myPageBlocks }),
    ...aboutRoutes,
    ...(exampleMode ? tryingRoutes : []),
  ];
}
