import { norwegianDay } from "../../domain/norwegian-time.ts";
import { slugPattern } from "../../domain/slug.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { draftRoutes } from "./draft-routes.ts";
import { nationalEditor, ownEditor } from "./editor.ts";
import { listPage } from "./list-page.tsx";
import { newPackageRoutes } from "./new-package.tsx";
import { ownPackageRoutes } from "./own-package.tsx";
import { packagePage } from "./package-page.tsx";
import { readDefinition } from "./read-draft.ts";
import { type CataloguePackage, readComing, readPackage, readPackages } from "./read.ts";
import { supersedeRoutes } from "./supersede-routes.ts";
import { versionsPage } from "./versions-page.tsx";

export const catalogueRoutes: readonly Route[] = [
  get("/tiltakspakker", {
    may: "public.read",
    async answer(ask) {
      const today = norwegianDay(ask.now);
      const packages = await readPackages(ask.database, today);
      const coming = ask.may("catalogue.edit") ? await readComing(ask.database, today) : undefined;
      return listPage(packages, ask.language, coming);
    },
  }),

  // before the packages: its address is one word too
  ...newPackageRoutes,

  get("/tiltakspakker/:package", {
    may: "public.read",
    answer: (ask) => withPackage(ask, undefined, (found) => shown(found, ask, false)),
  }),

  get("/tiltakspakker/:package/versjoner", {
    may: "public.read",
    answer: (ask) =>
      withPackage(ask, "newest", async (found) => {
        const definitions = [];
        for (const { version } of found.versions)
          definitions.push(await readDefinition(ask.database, found.code, version));
        return versionsPage(found, definitions, norwegianDay(ask.now), ask.language);
      }),
  }),

  get("/tiltakspakker/:package/versjon/:version", {
    may: "public.read",
    async answer(ask) {
      const asked = ask.params.version ?? "";
      if (!/^[1-9]\d{0,5}$/.test(asked)) return notFound;
      return withPackage(ask, Number(asked), (found) => shown(found, ask, true));
    },
  }),

  ...supersedeRoutes,
  ...draftRoutes(nationalEditor),
  ...ownPackageRoutes,
  ...draftRoutes(ownEditor),
];

async function shown(found: CataloguePackage, ask: Ask, named: boolean): Promise<Answer> {
  const today = norwegianDay(ask.now);
  return packagePage({ found, today, language: ask.language, editHref: editHref(found, ask), named });
}

function editHref({ network, slug }: CataloguePackage, ask: Ask): string | undefined {
  if (network === undefined) return ask.may("catalogue.edit") ? `/tiltakspakker/${slug}/utkast` : undefined;
  return mayEditOf(network, ask) ? `/arrangor/nettverk/${network.slug}/egen-pakke` : undefined;
}

function mayEditOf({ id, organizerId }: NonNullable<CataloguePackage["network"]>, ask: Ask): boolean {
  return ask.may("collaborative.edit", { collaborativeId: id, organizerId });
}

/** The package of the address; a network's own is seen by all when the network is, and before that by who makes it. */
async function withPackage(
  ask: Ask,
  version: number | "newest" | undefined,
  answer: (found: CataloguePackage) => Promise<Answer>,
): Promise<Answer> {
  const slug = ask.params.package ?? "";
  if (!slugPattern.test(slug)) return notFound;
  const found = await readPackage(ask.database, slug, norwegianDay(ask.now), version);
  if (found === undefined) return notFound;
  const { network } = found;
  const isSeen = network === undefined || network.state !== "draft" || mayEditOf(network, ask);
  return isSeen ? answer(found) : notFound;
}
