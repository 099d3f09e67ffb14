import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborative } from "../../database/schema.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import { version } from "../../platform/web/fields.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { checkStored } from "./check-stored.ts";
import { hubPage } from "./hub-page.tsx";
import { readCollaborative } from "./read-collaborative.ts";
import { hubAddress } from "./section.tsx";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { claimVersion, keepTerms } from "./write-version.ts";

const hub = "/arrangor/nettverk/:collaborative/rediger";

/** The hub, and what is done with a collaborative as a whole. */
export const hubRoutes: readonly Route[] = [
  get(hub, { may: "collaborative.edit", answer: (ask) => show(ask) }),

  deed("publiser", "draft", async (ask, one) => {
    // decided on what is stored, not on what the page showed
    if (checkStored(one, ask.now, ask.language).faults.length > 0) return show(ask, 422);
    await setState(ask, one, { state: "published", publishedAt: ask.now });
    await keepTerms(ask.database, one.id, ask.now);
    await ask.audit({ action: "collaborative.published", ...about(one) });
    return go(`/nettverk/${one.slug}`);
  }),

  deed("arkiver", "published", async (ask, one) => {
    await setState(ask, one, { state: "archived" });
    await ask.audit({ action: "collaborative.archived", ...about(one) });
    return go(hubAddress(one));
  }),

  deed("ta-fram", "archived", async (ask, one) => {
    await setState(ask, one, { state: "published" });
    await ask.audit({ action: "collaborative.unarchived", ...about(one) });
    return go(hubAddress(one));
  }),

  deed("slett", "draft", async (ask, one) => {
    await ask.audit({
      action: "collaborative.removed",
      ...about(one),
      old: { slug: one.slug, texts: one.texts },
    });
    await ask.database.delete(collaborative).where(eq(collaborative.id, one.id));
    return go("/arrangor/nettverk");
  }),
];

function deed(
  name: string,
  from: StoredCollaborative["state"],
  act: (ask: Ask, one: StoredCollaborative) => Promise<Answer>,
): Route {
  return post(`${hub}/${name}`, {
    may: "collaborative.edit",
    form: z.object({ versjon: version() }),
    wrong: (ask) => show(ask, 422),
    async answer(ask) {
      const id = ask.place.collaborativeId as string;
      const isOurs = await claimVersion(ask.database, id, ask.form.versjon, ask.now);
      const one = await readCollaborative(ask.database, id);
      if (one.state !== from) return notFound;
      // somebody has changed it since: what is shown now is what would be published
      return isOurs ? act(ask, one) : show(ask, 409);
    },
  });
}

async function show(ask: Ask, status = 200): Promise<Answer> {
  const one = await readCollaborative(ask.database, ask.place.collaborativeId as string);
  return hubPage({ one, now: ask.now, language: ask.language, hidden: () => ask.hidden(), status });
}

function about({ id }: StoredCollaborative) {
  return { subject: { kind: "collaborative", id }, collaborativeId: id };
}

async function setState(
  ask: Ask,
  one: StoredCollaborative,
  change: { state: StoredCollaborative["state"]; publishedAt?: Temporal.Instant },
): Promise<void> {
  await ask.database.update(collaborative).set(change).where(eq(collaborative.id, one.id));
}
