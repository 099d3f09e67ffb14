import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { insertCollaborative } from "../../database/collaborative-rows.ts";
import type { Database } from "../../database/connect.ts";
import { collaborative, organizer } from "../../database/schema.ts";
import { copyToNextYear, nextYearsDay } from "../../domain/copy-to-next-year.ts";
import { fromTemplate } from "../../domain/from-template.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { ResolvedDefinition } from "../../domain/resolved-definition.ts";
import { firstAndLastDay } from "../../domain/session-dates.ts";
import { freeSlug, slugFrom, slugPattern } from "../../domain/slug.ts";
import { templates } from "../../domain/templates/all.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { go, notFound } from "../../platform/web/answer.ts";
import { line, optionalDay, optionalLine } from "../../platform/web/fields.ts";
import { type FieldErrors, get, post, type Route, type TypedValues } from "../../platform/web/route.ts";
import { myCollaborativesPage } from "./my-collaboratives-page.tsx";
import { copySource, newPage, templateSource } from "./new-page.tsx";
import { readCollaborative } from "./read-collaborative.ts";
import { readInvitedOn } from "./read-invited-on.ts";
import { readMyCollaboratives } from "./read-my-collaboratives.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";

const form = z.object({
  source: line(200),
  firstDay: optionalDay(),
  title: optionalLine(150),
  slug: optionalLine(80)
    .transform((text) => text.toLowerCase())
    .refine((text) => text === "" || slugPattern.test(text), "slug")
    // the address where a new one is made
    .refine((text) => text !== "nytt", "slugTaken"),
  organizer: optionalLine(40),
});
type Typed = z.infer<typeof form>;

/** The organiser's own list, and starting a new one. */
export const myRoutes: readonly Route[] = [
  get("/arrangor/nettverk", {
    may: "collaborative.create",
    async answer(ask) {
      return myCollaborativesPage(await readMyCollaboratives(ask.database, ask.held), ask.language);
    },
  }),

  get("/arrangor/nettverk/nytt", {
    may: "collaborative.create",
    async answer(ask) {
      return show(ask, { source: ask.query.get("kopi") ? copySource(ask.query.get("kopi") ?? "") : "" }, {});
    },
  }),

  post("/arrangor/nettverk/nytt", {
    may: "collaborative.create",
    form,
    wrong: (ask, { errors, typed }) => show(ask, typed, errors),
    async answer(ask) {
      const { database, now, typed } = ask;
      const centres = await organizersOf(ask);
      const chosen = centres.length === 1 ? centres[0] : centres.find(({ id }) => id === ask.form.organizer);
      if (chosen === undefined) return show(ask, typed, { organizer: "choice" });
      const found = await sourceOf(ask, ask.form.source);
      if (found === undefined) return show(ask, typed, { source: "choice" });
      const firstDay = ask.form.firstDay ?? found.proposedDay;
      if (firstDay === undefined) return show(ask, typed, { firstDay: "firstDayNeeded" });
      const taken = await takenSlugs(database, ask.form.slug);
      if (taken.has(ask.form.slug)) return show(ask, typed, { slug: "slugTaken" });

      const made = found.make({ firstDay, ...given(ask.form), organizer: chosen, slug: "utkast" });
      const { day: deadline } = made.deadline;
      const invited = await readInvitedOn(database, made.invited, found.deadline ?? deadline, deadline);
      const draft = { ...made, invited };
      const slug = ask.form.slug || (await proposedSlug(database, draft, firstDay));
      const id = await insertCollaborative(
        database,
        { ...draft, slug },
        { organizerId: chosen.id, now, simulated: false, publish: false, clonedFrom: found.clonedFrom },
      );
      if (found.clonedFrom !== undefined) await copyPicture(database, found.clonedFrom, id);
      await ask.audit({
        action: "collaborative.made",
        subject: { kind: "collaborative", id },
        collaborativeId: id,
        new: { slug, source: ask.form.source },
      });
      return go(
        ask.may("collaborative.edit", { organizerId: chosen.id })
          ? `/arrangor/nettverk/${slug}/rediger`
          : "/arrangor/nettverk",
      );
    },
  }),
];

function given({ title }: Typed): { title?: string } {
  return title === "" ? {} : { title };
}

/** Centres that the person arranges for; an administrator may start one for any of them. */
async function organizersOf(ask: Ask): Promise<{ id: string; name: string; email: string }[]> {
  const own = ask.held.flatMap(({ role, organizerId }) =>
    role === "organizer" && organizerId ? [organizerId] : [],
  );
  const isAdministrator = ask.held.some(({ role }) => role === "administrator");
  if (own.length === 0 && !isAdministrator) return [];
  const query = ask.database.select().from(organizer);
  const found = await (isAdministrator ? query : query.where(inArray(organizer.id, own)));
  return found.toSorted((a, b) => norwegianOrder(a.name, b.name));
}

async function show(ask: Ask, values: TypedValues, errors: FieldErrors) {
  const organizers = await organizersOf(ask);
  // who helps to arrange a single network has no centre to start one for
  if (organizers.length === 0) return notFound;
  const mine = await readMyCollaboratives(ask.database, ask.held);
  const copies = mine.filter(({ state }) => state !== "draft").slice(0, 20);
  return newPage({ copies, organizers, values, errors, hidden: ask.hidden(), language: ask.language });
}

interface Source {
  make(start: {
    slug: string;
    firstDay: Temporal.PlainDate;
    title?: string;
    organizer: { name: string; email: string };
  }): ResolvedDefinition;
  proposedDay: Temporal.PlainDate | undefined;
  clonedFrom?: string;
  /** The deadline of the one that is copied: its counties and municipalities are those of that day. */
  deadline?: Temporal.PlainDate;
}

async function sourceOf(ask: Ask, source: string): Promise<Source | undefined> {
  const template = templates.find(({ code }) => templateSource(code) === source);
  if (template !== undefined)
    return { make: (start) => fromTemplate(template, start), proposedDay: undefined };
  const mine = await readMyCollaboratives(ask.database, ask.held);
  const held = mine.find(({ slug, state }) => state !== "draft" && copySource(slug) === source);
  if (held === undefined) return undefined;
  const last = await readCollaborative(ask.database, held.id);
  const first = firstAndLastDay(last.sessions)?.first;
  return {
    // a package that the network wrote itself is used by no other network
    make: (start) => copyToNextYear({ ...asDefinition(last), focusAreas: sharedAreas(last) }, start),
    proposedDay: first && nextYearsDay(first, norwegianDay(ask.now)),
    clonedFrom: held.id,
    deadline: last.deadline.day,
  };
}

function sharedAreas({ focusAreas, packages }: StoredCollaborative) {
  const own = new Set(packages.filter((one) => one.own).map(({ code }) => code));
  return focusAreas.filter(({ packageCode }) => !own.has(packageCode));
}

/** What is stored without what only its rows have: ids, names found in the register, how many have enrolled. */
function asDefinition(last: Awaited<ReturnType<typeof readCollaborative>>): ResolvedDefinition {
  return {
    ...last,
    sessions: last.sessions.map(({ kind, mode, title, programme, place, address, days }) => ({
      kind,
      mode,
      title,
      programme,
      place,
      address,
      days: days.map(({ day, starts, ends }) => ({ day, starts, ends })),
    })),
  };
}

async function copyPicture(database: Database, from: string, to: string): Promise<void> {
  await database.execute(sql`
    insert into collaborative_picture (collaborative_id, content_type, bytes, alt, sha256)
    select ${to}, content_type, bytes, alt, sha256 from collaborative_picture where collaborative_id = ${from}`);
}

async function takenSlugs(database: Database, like: string): Promise<Set<string>> {
  const rows = await database
    .select({ slug: collaborative.slug })
    .from(collaborative)
    .where(sql`starts_with(${collaborative.slug}, ${like})`);
  return new Set(rows.map(({ slug }) => slug));
}

/** The title and the year, so that next year's has an address of its own. */
async function proposedSlug(
  database: Database,
  draft: ResolvedDefinition,
  firstDay: Temporal.PlainDate,
): Promise<string> {
  const fromTitle = slugFrom(draft.texts.nb.title) || "nettverk";
  const slug = /20\d\d/.test(fromTitle) ? fromTitle : `${fromTitle}-${firstDay.year}`;
  return freeSlug(slug, await takenSlugs(database, slug));
}
