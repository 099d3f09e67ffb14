import { norwegianDay } from "../../domain/norwegian-time.ts";
import { notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { listPage } from "./list-page.tsx";
import { packagePage } from "./package-page.tsx";
import { readPackage, readPackages } from "./read.ts";

export const catalogueRoutes: readonly Route[] = [
  get("/tiltakspakker", {
    may: "public.read",
    async answer(ask) {
      return listPage(await readPackages(ask.database, norwegianDay(ask.now)), ask.language);
    },
  }),

  get("/tiltakspakker/:package", {
    may: "public.read",
    async answer(ask) {
      const slug = ask.params.package ?? "";
      if (!/^[a-z0-9-]+$/.test(slug)) return notFound;
      const found = await readPackage(ask.database, slug, norwegianDay(ask.now));
      return found ? packagePage(found, ask.language) : notFound;
    },
  }),
];
