import type { Route } from "../../../platform/web/route.ts";
import { extensionRoutes } from "./extension-routes.ts";
import { opennessRoutes } from "./openness-routes.ts";
import { agreedRoutes } from "./terms-routes.ts";

/** What a network has agreed about measuring. */
export const measuringTermsRoutes: readonly Route[] = [
  ...agreedRoutes,
  ...opennessRoutes,
  ...extensionRoutes,
];
