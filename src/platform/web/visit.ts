import { randomBytes, randomUUID } from "node:crypto";
import type { Context } from "hono";
import { sql } from "drizzle-orm";
import type { HeldRole } from "../../domain/access.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import { sessionCookie } from "../login/session.ts";
import type { House } from "./application-parts.ts";
import type { Person } from "./ask.ts";
import { formToken } from "./form-token.ts";
import { leadsOf, type ResolvedPlace } from "./place.ts";
import { findWho, tokenHash } from "./who.ts";

/** What is known of a request before its route is asked. */
export interface Visit {
  requestId: string;
  language: Language;
  now: Temporal.Instant;
  movedClock: boolean;
  /** The browser's own name; empty until something needs it, so that readers of public pages get no cookie. */
  browser: string;
  person: Person | undefined;
  held: HeldRole[];
  /** Where the address leads. */
  place: ResolvedPlace;
  /** False when something in the address does not exist. */
  isPlace: boolean;
  params: Record<string, string>;
}

/** Reads it once a request. */
export async function readVisit(context: Context, house: House): Promise<Visit> {
  const known = knownVisit(context);
  if (known) return known;
  const systemNow = house.clock();
  const token = house.cookies.read(context, sessionCookie);
  const blank = blankVisit(context, house);
  const who = await findWho(house.database, token, systemNow, leadsOf(blank.params, context.req.url));
  const now = systemNow.add({ seconds: who.clockOffsetSeconds });
  if (who.stale && token !== undefined) {
    await house.database.execute(
      sql`update login_session set last_seen_at = ${now.toString()} where token_hash = ${tokenHash(token)}`,
    );
  }
  const chosen = house.cookies.read(context, "sprak");
  const visit: Visit = {
    ...blank,
    language: isLanguage(chosen)
      ? chosen
      : (who.person?.language ?? acceptedLanguage(context.req.header("accept-language"))),
    now,
    movedClock: who.clockOffsetSeconds !== 0,
    browser: house.cookies.read(context, "nettleser") ?? "",
    person: who.person,
    held: who.held,
    place: who.place ?? {},
    isPlace: who.place !== undefined,
  };
  context.set("visit", visit);
  return visit;
}

export function knownVisit(context: Context): Visit | undefined {
  return context.get("visit") as Visit | undefined;
}

/** A visitor of whom nothing could be read: the database may be away. */
export function blankVisit(context: Context, house: House): Visit {
  return {
    requestId: randomUUID(),
    language: acceptedLanguage(context.req.header("accept-language")),
    now: house.clock(),
    movedClock: false,
    browser: "",
    person: undefined,
    held: [],
    place: {},
    isPlace: false,
    params: context.req.param() as Record<string, string>,
  };
}

/** `?sprak=nn` on any address chooses a language, keeps the choice, and shows the same page without it. */
export function changedLanguage(context: Context, visit: Visit, house: House): Response | undefined {
  const asked = context.req.query("sprak");
  if (context.req.method !== "GET" || !isLanguage(asked)) return undefined;
  const url = new URL(context.req.url);
  url.searchParams.delete("sprak");
  house.cookies.write(context, { name: "sprak", value: asked, maxAgeSeconds: 365 * 24 * 3600 });
  visit.language = asked;
  return context.redirect(url.pathname + url.search, 303);
}

function acceptedLanguage(header: string | undefined): Language {
  for (const part of (header ?? "").split(",")) {
    const tag = part.split(";")[0]?.trim().toLowerCase() ?? "";
    if (tag.startsWith("nn")) return "nn";
    if (tag.startsWith("nb") || tag.startsWith("no")) return "nb";
    if (tag.startsWith("en")) return "en";
  }
  return "nb";
}

/** The browser's name, given now when it has none. */
export function browserName(context: Context, visit: Visit, house: House): string {
  if (visit.browser === "") {
    visit.browser = randomBytes(24).toString("base64url");
    house.cookies.write(context, { name: "nettleser", value: visit.browser, maxAgeSeconds: 30 * 24 * 3600 });
  }
  return visit.browser;
}

/** What every form must carry: a token that holds for this browser and this log-in, and a fresh key. */
export function hiddenFields(context: Context, visit: Visit, house: House): Record<string, string> {
  browserName(context, visit, house);
  return {
    _token: formToken(house.formSecret, browserAndSession(context, visit, house)),
    _key: randomUUID(),
  };
}

export function browserAndSession(context: Context, visit: Visit, house: House): string {
  return `${visit.browser} ${house.cookies.read(context, sessionCookie) ?? ""}`;
}
