import { norwegianDay } from "../../domain/norwegian-time.ts";
import { notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { findMunicipalities } from "./find-municipalities.ts";
import { countiesPage, countyPage, searchPage } from "./municipalities-page.tsx";
import { municipalityPage } from "./municipality-page.tsx";
import { readCounties, readCounty } from "./read-counties.ts";
import { readFamily } from "./read-family.ts";

export const organisationRoutes: readonly Route[] = [
  get("/kommuner", {
    may: "public.read",
    async answer({ database, now, language, query }) {
      const today = norwegianDay(now);
      const typed = (query.get("sok") ?? "").trim().slice(0, 100);
      if (typed !== "") return searchPage(await findMunicipalities(database, typed, today), typed, language);
      const countyNumber = query.get("fylke");
      if (countyNumber === null || countyNumber === "")
        return countiesPage(await readCounties(database, today), language);
      const municipalities = /^\d{2}$/.test(countyNumber)
        ? await readCounty(database, countyNumber, today)
        : [];
      const [first] = municipalities;
      return first === undefined ? notFound : countyPage(municipalities, first.countyName, language);
    },
  }),

  get("/kommuner/:municipality", {
    may: "public.read",
    async answer({ database, now, language, params }) {
      const today = norwegianDay(now);
      const id = params.municipality ?? "";
      const family = /^\d{4}(-\d{4})?$/.test(id) ? await readFamily(database, id, today) : undefined;
      return family === undefined ? notFound : municipalityPage({ id, family, today, language });
    },
  }),
];
