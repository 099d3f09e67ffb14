import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import type { PgBoss } from "pg-boss";
import { type HeldRole, may } from "../../domain/access.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { sessionCookie } from "../login/session.ts";
import { queueMail } from "../mail/queue.ts";
import { readSecret } from "../secret.ts";
import type { Answer, CookieChange, PageAnswer } from "./answer.ts";
import type { Ask, Person } from "./ask.ts";
import { type Assets, pageAssets } from "./assets.ts";
import { formToken, isFormToken, isFromElsewhere } from "./form-token.ts";
import { nestedForm, typedValues } from "./form-values.ts";
import { bodyHash, keepLocation, takeKey } from "./idempotency.ts";
import { faultPage, foreignFormPage, notFoundPage, tooLargePage } from "./message-page.tsx";
import { findPlace, type ResolvedPlace } from "./place.ts";
import { returnPath } from "./return-path.ts";
import type { FieldErrors, PostRoute, Route } from "./route.ts";
import { securityHeaders } from "./security-headers.ts";
import { wholePage } from "./shell.tsx";
import { visitorAddress } from "./visitor-address.ts";
import { findWho, tokenHash } from "./who.ts";
import { sql } from "drizzle-orm";

export interface ApplicationParts {
  database: Database;
  boss: PgBoss;
  clock: Clock;
  log: Log;
  assets: Assets;
  exampleMode: boolean;
  publicUrl: URL;
  trustedHops: number;
}

/** What is known of a request before its route is asked. */
interface Visit {
  requestId: string;
  language: Language;
  now: Temporal.Instant;
  movedClock: boolean;
  browser: string;
  person: Person | undefined;
  held: HeldRole[];
  place: ResolvedPlace;
  params: Record<string, string>;
  secret: Buffer;
}

type Environment = { Bindings: { incoming?: { socket: { remoteAddress?: string } } }; Variables: { visit: Visit } };

/** All routes in one application. Every request goes the same way: who, where, may they, what they typed, the answer. */
export async function makeApplication(routes: readonly Route[], parts: ApplicationParts): Promise<Hono<Environment>> {
  const app = new Hono<Environment>();
  const https = parts.publicUrl.protocol === "https:";
  const headers = securityHeaders(https);
  const secret = await readSecret(parts.database, "form");
  const show = (context: Context, answer: PageAnswer, visit: Visit) => sendPage(context, parts, visit, answer);

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  });
  app.get("/helse", (context) => context.text("ok"));
  serveAssets(app, parts.assets);

  for (const route of routes) {
    const handle = async (context: Context<Environment>): Promise<Response> => {
      const visit = await readVisit(context, parts, secret, https);
      const changed = changedLanguage(context, visit, https);
      if (changed) return changed;
      const place = await findPlace(parts.database, visit.params);
      if (place === undefined || !may(visit.held, route.may, place, visit.person?.id)) {
        return show(context, notFoundPage(visit.language), visit);
      }
      visit.place = place;
      const answer = route.method === "get" ? await route.answer(makeAsk(parts, visit, context, parts.database)) : await answerPost(context, route, parts, visit, https);
      return send(context, parts, visit, answer, https);
    };
    if (route.method === "get") app.get(route.path, handle);
    else {
      const tooLarge = async (context: Context) => {
        const visit = await readVisit(context, parts, secret, https);
        return show(context, tooLargePage(visit.language), visit);
      };
      app.post(route.path, bodyLimit({ maxSize: route.limit, onError: tooLarge }), handle);
    }
  }

  app.notFound(async (context) => {
    const visit = await readVisit(context, parts, secret, https);
    return show(context, notFoundPage(visit.language), visit);
  });
  app.onError(async (error, context) => {
    const reference = (context.get("visit") as Visit | undefined)?.requestId ?? randomUUID();
    parts.log.error({ err: error, reference, path: context.req.path, method: context.req.method }, "fault");
    const language = (context.get("visit") as Visit | undefined)?.language ?? "nb";
    const visit: Visit = (context.get("visit") as Visit | undefined) ?? {
      requestId: reference, language, now: parts.clock(), movedClock: false, browser: "", person: undefined, held: [], place: {}, params: {}, secret,
    };
    return show(context, faultPage(language, reference), visit);
  });
  return app;
}

async function readVisit(context: Context, parts: ApplicationParts, secret: Buffer, https: boolean): Promise<Visit> {
  const known = context.get("visit") as Visit | undefined;
  if (known) return known;
  const systemNow = parts.clock();
  const token = readCookie(context, sessionCookie, https);
  const who = await findWho(parts.database, token, systemNow);
  const now = systemNow.add({ seconds: who.clockOffsetSeconds });
  if (who.stale && token !== undefined) {
    await parts.database.execute(sql`update login_session set last_seen_at = ${now.toString()} where token_hash = ${tokenHash(token)}`);
  }
  const chosen = readCookie(context, "sprak", https);
  const visit: Visit = {
    requestId: randomUUID(),
    language: isLanguage(chosen) ? chosen : (who.person?.language ?? acceptedLanguage(context.req.header("accept-language"))),
    now,
    movedClock: who.clockOffsetSeconds !== 0,
    browser: readCookie(context, "nettleser", https) ?? "",
    person: who.person,
    held: who.held,
    place: {},
    params: context.req.param() as Record<string, string>,
    secret,
  };
  context.set("visit", visit);
  return visit;
}

/** `?sprak=nn` on any address chooses a language, keeps the choice, and shows the same page without it. */
function changedLanguage(context: Context, visit: Visit, https: boolean): Response | undefined {
  const asked = context.req.query("sprak");
  if (context.req.method !== "GET" || !isLanguage(asked)) return undefined;
  const url = new URL(context.req.url);
  url.searchParams.delete("sprak");
  writeCookie(context, { name: "sprak", value: asked, maxAgeSeconds: 365 * 24 * 3600 }, https);
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

function makeAsk(parts: ApplicationParts, visit: Visit, context: Context, database: Database): Ask {
  const { person } = visit;
  return {
    database,
    now: visit.now,
    language: visit.language,
    person,
    held: visit.held,
    place: visit.place,
    params: visit.params,
    query: new URL(context.req.url).searchParams,
    path: context.req.path,
    get browser() {
      if (visit.browser === "") visit.browser = giveBrowserName(context, parts.publicUrl.protocol === "https:");
      return visit.browser;
    },
    may: (right, place = visit.place) => may(visit.held, right, place, person?.id),
    hidden: () => hiddenFields(context, parts, visit),
    exampleMode: parts.exampleMode,
    pageAssets: pageAssets(parts.assets),
    publicUrl: parts.publicUrl,
    cookie: (name) => readCookie(context, name, parts.publicUrl.protocol === "https:"),
    ip: addressOf(context, parts.trustedHops),
    requestId: visit.requestId,
    audit: (event) => writeAudit(database, { personId: person?.id, name: person?.email ?? "visitor" }, visit.now, visit.requestId, event),
    mail: (to, letter, options) => queueMail(parts.boss, database, to, letter, options, visit.now),
  };
}

/** Ends a transaction whose answer says no, and carries the answer out of it. */
class Undo extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super("undone");
    this.answer = answer;
  }
}

async function answerPost(context: Context, route: PostRoute<never>, parts: ApplicationParts, visit: Visit, https: boolean): Promise<Answer> {
  const data = await context.req.formData().catch(() => undefined);
  const own = [parts.publicUrl.origin, new URL(context.req.url).origin];
  if (data === undefined || isFromElsewhere(context.req.raw.headers, own) || !isFormToken(visit.secret, browserAndSession(context, visit, https), data.get("_token"))) {
    return foreignFormPage(visit.language);
  }
  const typed = typedValues(data);
  const parsed = route.form.safeParse(nestedForm(data));
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
    return route.wrong(makeAsk(parts, visit, context, parts.database), { errors: errors satisfies FieldErrors, typed });
  }
  const key = typeof typed._key === "string" && typed._key.length <= 100 ? typed._key : randomUUID();
  const sender = visit.person?.id ?? `browser ${tokenHash(visit.browser).toString("base64url")}`;
  try {
    return await parts.database.transaction(async (transaction) => {
      const inside = transaction as unknown as Database;
      const repeat = await takeKey(inside, sender, key, bodyHash(context.req.path, typed), visit.now);
      if (!repeat.first) {
        if ("otherForm" in repeat || repeat.location === undefined) throw new Undo(foreignFormPage(visit.language));
        return { kind: "go", location: repeat.location };
      }
      const answer = await route.answer({ ...makeAsk(parts, visit, context, inside), form: parsed.data, typed });
      if (answer.kind === "notFound" || (answer.kind === "page" && answer.status >= 400 && !answer.keepWrites)) throw new Undo(answer);
      if (answer.kind === "go") await keepLocation(inside, sender, key, answer.location);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undo) return error.answer;
    throw error;
  }
}

async function send(context: Context, parts: ApplicationParts, visit: Visit, answer: Answer, https: boolean): Promise<Response> {
  switch (answer.kind) {
    case "page":
      return sendPage(context, parts, visit, answer);
    case "notFound":
      return sendPage(context, parts, visit, notFoundPage(visit.language));
    case "go": {
      for (const change of answer.cookies ?? []) writeCookie(context, change, https);
      if (answer.clearSiteData) context.header("Clear-Site-Data", '"cache", "storage"');
      if (returnPath(answer.location) === undefined) throw new Error(`A route wants to send people to ${answer.location}`);
      return context.redirect(answer.location, 303);
    }
    case "file": {
      const headers: Record<string, string> = {
        "Content-Type": answer.contentType,
        "Cache-Control": answer.maxAgeSeconds === undefined ? "private, no-store" : `public, max-age=${answer.maxAgeSeconds}`,
        Vary: "Cookie, Accept-Language",
      };
      if (answer.fileName) headers["Content-Disposition"] = `attachment; filename="${answer.fileName.replaceAll(/[^\w.-]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`;
      return context.body(answer.body, 200, headers);
    }
  }
}

function sendPage(context: Context, parts: ApplicationParts, visit: Visit, answer: PageAnswer): Response {
  const html = wholePage(
    {
      language: visit.language,
      path: context.req.path,
      query: new URL(context.req.url).searchParams,
      person: visit.person,
      held: visit.held,
      hidden: () => hiddenFields(context, parts, visit),
      assets: parts.assets,
      exampleMode: parts.exampleMode,
      movedClock: visit.movedClock ? visit.now : undefined,
    },
    answer,
  );
  // a page with a form's token, or of somebody logged in, is never kept anywhere
  context.header("Cache-Control", "private, no-store");
  context.header("Vary", "Cookie, Accept-Language");
  for (const [name, value] of Object.entries(answer.headers ?? {})) context.header(name, value);
  return context.html(html, answer.status as 200);
}

function hiddenFields(context: Context, parts: ApplicationParts, visit: Visit): Record<string, string> {
  const https = parts.publicUrl.protocol === "https:";
  if (visit.browser === "") visit.browser = giveBrowserName(context, https);
  return { _token: formToken(visit.secret, browserAndSession(context, visit, https)), _key: randomUUID() };
}

/** The token holds for this browser and this log-in. */
function browserAndSession(context: Context, visit: Visit, https: boolean): string {
  return `${visit.browser} ${readCookie(context, sessionCookie, https) ?? ""}`;
}

function giveBrowserName(context: Context, https: boolean): string {
  const name = randomBytes(24).toString("base64url");
  writeCookie(context, { name: "nettleser", value: name, maxAgeSeconds: 30 * 24 * 3600 }, https);
  return name;
}

/** On https every cookie is bound to this host and path by its name. */
function cookieName(name: string, https: boolean): string {
  return https ? `__Host-${name}` : name;
}

function readCookie(context: Context, name: string, https: boolean): string | undefined {
  return getCookie(context, cookieName(name, https));
}

function writeCookie(context: Context, change: CookieChange, https: boolean): void {
  setCookie(context, cookieName(change.name, https), change.value ?? "", {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: https,
    maxAge: change.value === undefined ? 0 : (change.maxAgeSeconds ?? 3600),
  });
}

function addressOf(context: Context<Environment>, trustedHops: number): string {
  const socket = context.env?.incoming?.socket.remoteAddress ?? "unknown";
  return visitorAddress(context.req.header("x-forwarded-for"), socket, trustedHops);
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Built files have their content's hash in the name, so a browser may keep them for good. */
function serveAssets(app: Hono<Environment>, assets: Assets): void {
  const kept = new Map<string, Uint8Array<ArrayBuffer> | undefined>();
  const read = (name: string) => {
    if (!kept.has(name)) {
      try {
        kept.set(name, new Uint8Array(readFileSync(join(assets.directory, name))));
      } catch {
        kept.set(name, undefined);
      }
    }
    return kept.get(name);
  };
  app.get("/assets/:name{[a-zA-Z0-9.-]+}", (context) => {
    const name = context.req.param("name");
    const type = contentTypes[extname(name)];
    const plain = type === undefined || name.startsWith(".") ? undefined : read(name);
    if (plain === undefined || type === undefined) return context.notFound();
    const accepted = context.req.header("accept-encoding") ?? "";
    const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : undefined;
    const packed = encoding === undefined ? undefined : read(`${name}.${encoding === "br" ? "br" : "gz"}`);
    return context.body(packed ?? plain, 200, {
      "Content-Type": type,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      ...(packed && encoding ? { "Content-Encoding": encoding } : {}),
    });
  });
}
