import type { Route } from "../platform/web/route.ts";
import { peopleRoutes } from "../features/people/routes.ts";

/** Every feature's routes: the one place where all meet. What belongs to the example mode is not there otherwise. */
export function routes(exampleMode: boolean): readonly Route[] {
  return [...peopleRoutes, ...(exampleMode ? [] : [])];
}
