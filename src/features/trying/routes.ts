import { sql } from "drizzle-orm";
import { z } from "zod";
import { norwegianMoment } from "../../domain/norwegian-time.ts";
import { beginSession } from "../../platform/login/session.ts";
import { go, notFound } from "../../platform/web/answer.ts";
import { galleryPages } from "../../ui/gallery/gallery.tsx";
import { choice, day, id, time } from "../../platform/web/fields.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { mailboxPage, peoplePage } from "./page.tsx";
import { piecesPage } from "./pieces-page.tsx";
import { readMailbox, readPeople } from "./read.ts";

/** Only there in example mode, which is refused in production: try any role, read the mail, move the clock. */
export const tryingRoutes: readonly Route[] = [
  get("/prov", {
    may: "example.use",
    answer: async (ask) => peoplePage(await readPeople(ask.database), ask.now, ask.hidden, ask.language),
  }),

  post("/prov", {
    may: "example.use",
    form: z.object({ person: id() }),
    wrong: async () => notFound,
    async answer(ask) {
      const { rows } = await ask.database.execute(sql`select 1 from person where id = ${ask.form.person}`);
      if (rows.length === 0) return notFound;
      return go("/min-side", [await beginSession(ask.database, ask.form.person, ask.now)]);
    },
  }),

  post("/prov/klokke", {
    may: "example.use",
    form: z.object({ dag: day(), tid: time(), til: choice(["valgt", "na"]) }),
    wrong: async () => go("/prov"),
    async answer(ask) {
      await ask.database.execute(sql`delete from example_clock`);
      if (ask.form.til === "valgt") {
        const wished = norwegianMoment(ask.form.dag, ask.form.tid);
        const { rows } = await ask.database.execute<{ offset: string }>(
          sql`select extract(epoch from ${wished.toString()}::timestamptz - now())::bigint as offset`,
        );
        await ask.database.execute(
          sql`insert into example_clock (offset_seconds) values (${rows[0]?.offset})`,
        );
        // whoever is logged in stays so: the visit has just happened
        await ask.database.execute(sql`
          update login_session set last_seen_at = ${wished.toString()}, expires_at = greatest(expires_at, ${wished.add({ hours: 24 }).toString()})`);
      }
      return go("/prov");
    },
  }),

  get("/prov/deler/:page", {
    may: "example.use",
    async answer(ask) {
      const page = galleryPages.find((name) => name === ask.params.page);
      return page === undefined ? notFound : piecesPage(page, ask.pageAssets);
    },
  }),

  get("/postkasse", {
    may: "example.use",
    answer: async (ask) => mailboxPage(await readMailbox(ask.database), ask.language),
  }),
];
