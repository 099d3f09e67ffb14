import type { HeldRole } from "../../../domain/access.ts";
import { notFound } from "../../../platform/web/answer.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { figuresPage } from "./figures-page.tsx";
import type { Reader } from "./network-series.ts";
import { readNetworkFigures } from "./read-figures.ts";

/** What a network measures, for everybody in it. */
export const figuresRoutes: readonly Route[] = [
  get("/nettverk/:collaborative/malinger", {
    may: "collaborative.figures",
    async answer(ask) {
      const { place, now, language } = ask;
      if (place.collaborativeId === undefined) return notFound;
      const code = ask.query.get("maling") ?? undefined;
      const figures = await readNetworkFigures(ask.database, place.collaborativeId, code);
      const helps = ask.may("collaborative.overview");
      return figuresPage({
        figures,
        reader: helps ? { sees: "all" } : ownTeams(ask.held),
        back: helps ? `/arrangor/nettverk/${figures.slug}` : `/nettverk/${figures.slug}`,
        namesMissing: helps,
        hrefOf: (team) =>
          figures.chosen && ask.may("measurement.read", { ...place, teamId: team.id })
            ? `/team/${team.id}/malinger/${figures.chosen.code.toLowerCase()}`
            : undefined,
        now,
        language,
      });
    },
  }),
];

/** Whose small figures somebody sees who is not the organiser, the coach or an observer. */
export function ownTeams(held: readonly HeldRole[]): Reader {
  return { sees: "own", teamIds: new Set(held.flatMap(({ teamId }) => (teamId ? [teamId] : []))) };
}
