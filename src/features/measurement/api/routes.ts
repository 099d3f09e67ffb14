import type { ApiRoute } from "../../../platform/api/api-route.ts";
import { apiSheetRoutes } from "./sheet-routes.ts";
import { apiValueRoutes } from "./value-routes.ts";

/** What programs may write of the measurements. What they read stands in the feature of the interface. */
export const measurementApiRoutes: readonly ApiRoute[] = [...apiValueRoutes, ...apiSheetRoutes];
