import { notFound } from "../../../platform/web/answer.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { chooseRoutes } from "./choose-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { firstOwnPage } from "./own-view.ts";
import { planPage } from "./plan-page.tsx";
import { plannedMeasureRoutes } from "./planned-measure-routes.ts";
import { readPlan } from "./read-plan.ts";
import { words } from "./words.ts";

/** The team's measurement plan. Everybody who sees the measures sees it; team leader and measurement lead make it. */
export const planRoutes: readonly Route[] = [
  get("/team/:team/maleplan", {
    may: "measurement.read",
    async answer(ask) {
      const plan = await readPlan(ask);
      if (plan === undefined) return notFound;
      const mayPlan = ask.may("measurement.plan");
      if (mayPlan && plan.all.length === 0) return firstOwnPage(ask, plan);
      const text = say(words, ask.language);
      const made = plan.all.find(({ code }) => code.toLowerCase() === ask.query.get("laget"));
      const told = made
        ? text.made(made.texts.name[ask.language])
        : ask.query.get("lagret") === "ja"
          ? text.saved
          : undefined;
      return planPage({ plan, mayPlan, told, language: ask.language });
    },
  }),
  ...chooseRoutes,
  ...ownRoutes,
  ...plannedMeasureRoutes,
];
