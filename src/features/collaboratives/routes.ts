import type { Route } from "../../platform/web/route.ts";
import { hubRoutes } from "./hub-routes.tsx";
import { myRoutes } from "./my-routes.tsx";
import { publicRoutes } from "./public-routes.tsx";
import { areasSection } from "./section-areas.tsx";
import { costSection } from "./section-cost.tsx";
import { enrolmentSection } from "./section-enrolment.tsx";
import { linksSection } from "./section-links.tsx";
import { organizersSection } from "./section-organizers.tsx";
import { pictureSection } from "./section-picture.tsx";
import { rulesSection } from "./section-rules.tsx";
import { addSession, editSession } from "./section-sessions.tsx";
import { textsSection } from "./section-texts.tsx";
import { sectionRoutes } from "./section.tsx";
import { sessionListRoutes } from "./session-list-routes.tsx";

export const collaborativeRoutes: readonly Route[] = [
  ...publicRoutes,
  ...myRoutes,
  ...hubRoutes,
  ...sectionRoutes(textsSection("nb")),
  ...sectionRoutes(textsSection("nn")),
  ...sectionRoutes(textsSection("en")),
  ...sessionListRoutes,
  ...sectionRoutes(addSession),
  ...sectionRoutes(editSession),
  ...sectionRoutes(enrolmentSection),
  ...sectionRoutes(rulesSection),
  ...sectionRoutes(areasSection),
  ...sectionRoutes(costSection),
  ...sectionRoutes(organizersSection),
  ...sectionRoutes(linksSection),
  ...sectionRoutes(pictureSection),
];
