import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborativePicture } from "../../database/schema.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { file, notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { frontPage, statusOrder } from "./front-page.tsx";
import { invitationPage } from "./invitation-page.tsx";
import { offeringPage } from "./offering-page.tsx";
import { readCollaborative } from "./read-collaborative.ts";
import { type ListFilter, readCountyChoices, readListed } from "./read-listed.ts";
import { readOffering } from "./read-offering.ts";

/** So many that have ended stand on the front page; the rest are one link away. */
const endedOnFrontPage = 10;

export const publicRoutes: readonly Route[] = [
  get("/", {
    may: "public.read",
    async answer(ask) {
      const today = norwegianDay(ask.now);
      const filter = filterOf(ask.query);
      const { listed, hasMoreEnded } = await readListed(ask.database, filter, today);
      const counties = await readCountyChoices(ask.database, today);
      const all = new URLSearchParams([...ask.query, ["alle", "ja"]]);
      const moreEnded = hasMoreEnded ? `/?${all}` : undefined;
      return frontPage({ found: listed, filter, counties, moreEnded, now: ask.now, language: ask.language });
    },
  }),

  get("/nettverk/:collaborative", {
    may: "public.read",
    async answer(ask) {
      const one = await visible(ask);
      if (one === undefined) return notFound;
      const address = new URL(ask.path, ask.publicUrl).href;
      const mayEdit = ask.may("collaborative.edit");
      return invitationPage({ one, now: ask.now, language: ask.language, address, mayEdit });
    },
  }),

  get("/nettverk/:collaborative/bilde", {
    may: "public.read",
    async answer(ask) {
      const one = await visible(ask);
      if (one?.picture === undefined) return notFound;
      const [row] = await ask.database
        .select()
        .from(collaborativePicture)
        .where(eq(collaborativePicture.collaborativeId, one.id));
      if (row === undefined) return notFound;
      // the address in the page changes with the picture, so a browser may keep what is published
      const maxAgeSeconds = one.state === "draft" ? undefined : 3600;
      return file({ body: new Uint8Array(row.bytes), contentType: row.contentType, maxAgeSeconds });
    },
  }),

  get("/tilbud/:offering", {
    may: "public.read",
    async answer(ask) {
      const found = await readOffering(ask.database, ask.params.offering ?? "", norwegianDay(ask.now));
      return found === undefined
        ? notFound
        : offeringPage({ ...found, now: ask.now, language: ask.language });
    },
  }),
];

/** A draft is there for those who may edit it, and for nobody else. */
async function visible(ask: Ask) {
  const one = await readCollaborative(ask.database, ask.place.collaborativeId as string);
  return one.state !== "draft" || ask.may("collaborative.edit") ? one : undefined;
}

/** An address may hold anything; what is not a choice of ours is passed over. */
const query = z.object({
  sok: z.string().trim().max(100).min(1).optional().catch(undefined),
  fylke: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  status: z
    .enum(statusOrder as unknown as [(typeof statusOrder)[number]])
    .optional()
    .catch(undefined),
  alle: z.string().optional().catch(undefined),
});

function filterOf(search: URLSearchParams): ListFilter {
  const { sok, fylke, status, alle } = query.parse(Object.fromEntries(search));
  return {
    ...(sok === undefined ? {} : { search: sok }),
    ...(fylke === undefined ? {} : { county: fylke }),
    ...(status === undefined ? {} : { status }),
    mostEnded: alle === undefined ? endedOnFrontPage : 10_000,
  };
}
