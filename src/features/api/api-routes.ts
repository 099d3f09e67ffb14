import type { ApiRoute } from "../../platform/api/api-route.ts";
import { analysisRoute } from "./analysis-route.ts";
import { dhis2Route } from "./dhis2-route.ts";
import { fhirMeasureReportRoute } from "./fhir-measure-report.ts";
import { fhirMeasureRoute } from "./fhir-measure.ts";
import { measuresRoutes } from "./measures-routes.ts";
import { teamsRoute } from "./teams-route.ts";
import { valuesRoutes } from "./values-routes.ts";

/** What programs may read. */
export const apiRoutes: readonly ApiRoute[] = [
  teamsRoute,
  ...measuresRoutes,
  ...valuesRoutes,
  analysisRoute,
  fhirMeasureRoute,
  fhirMeasureReportRoute,
  dhis2Route,
];
