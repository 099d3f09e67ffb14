import { norwegianDay } from "../../domain/norwegian-time.ts";
import { inWaitingOrder } from "../../domain/waiting-order.ts";
import type { Waiting } from "../../platform/waiting.ts";
import { go } from "../../platform/web/answer.ts";
import type { Block } from "../../platform/web/block.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { coachingRoutes } from "./coaching/routes.ts";
import { figuresRoutes } from "./figures/routes.ts";
import { myPage } from "./my-page.tsx";
import { readMyPlaces } from "./read-my-places.ts";
import { showCollaborative } from "./show-collaborative.ts";

export interface OverviewParts {
  /** What waits, from every feature. */
  waiting: readonly Waiting[];
  /** What has to be seen first on a person's own page, when there is anything. */
  head?: readonly Block[];
  /** What the features show on a person's own page. */
  blocks: readonly Block[];
  /** What stands last on it. */
  foot?: readonly Block[];
}

export function overviewRoutes(parts: OverviewParts): readonly Route[] {
  return [
    get("/min-side", {
      may: "public.read",
      async answer(ask) {
        const { person } = ask;
        if (person === undefined) return go("/logg-inn?neste=%2Fmin-side");
        const who = { personId: person.id, email: person.email, held: ask.held };
        const [waiting, head, blocks, foot, places] = await Promise.all([
          Promise.all(parts.waiting.map((one) => one(ask.database, who, ask.now))),
          Promise.all((parts.head ?? []).map((block) => block(ask))),
          Promise.all(parts.blocks.map((block) => block(ask))),
          Promise.all((parts.foot ?? []).map((block) => block(ask))),
          readMyPlaces(ask.database, ask.held, norwegianDay(ask.now), ask.language),
        ]);
        return myPage({
          name: person.name,
          waiting: inWaitingOrder(waiting.flat()),
          head,
          blocks,
          foot,
          places,
          mayCreate: ask.may("collaborative.create"),
          mayReadSums: ask.may("sums.list"),
          mayCoach: ask.may("coaching.read"),
          now: ask.now,
          language: ask.language,
        });
      },
    }),

    get("/arrangor/nettverk/:collaborative", { may: "collaborative.overview", answer: showCollaborative }),

    ...figuresRoutes,
    ...coachingRoutes,
  ];
}
