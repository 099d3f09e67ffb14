import { type Context, Hono } from "hono";
import { may } from "../../domain/access.ts";
import { mountApi } from "../api/api-runner.ts";
import { readSecret } from "../secret.ts";
import { answerPost } from "./answer-post.ts";
import type { ApplicationParts, House } from "./application-parts.ts";
import { assetServer } from "./asset-server.ts";
import { makeCookies } from "./cookies.ts";
import { makeAsk } from "./make-ask.ts";
import { faultPage, notFoundPage } from "./message-page.tsx";
import type { Route } from "./route.ts";
import { securityHeaders } from "./security-headers.ts";
import { send, sendPage } from "./send.ts";
import { blankVisit, changedLanguage, knownVisit, readVisit } from "./visit.ts";

/** All routes in one application. Every request goes the same way: who, where, may they, what they typed, the answer. */
export async function makeApplication(routes: readonly Route[], parts: ApplicationParts): Promise<Hono> {
  const https = parts.publicUrl.protocol === "https:";
  const house: House = {
    ...parts,
    https,
    cookies: makeCookies(https),
    formSecret: await readSecret(parts.database, "form"),
  };
  const headers = Object.entries(securityHeaders(https));
  const app = new Hono();

  app.use((context, next) => {
    // set before the answer is made: afterwards each would make the answer anew
    for (const [name, value] of headers) context.header(name, value);
    return next();
  });
  app.get("/helse", (context) => context.text("ok"));
  app.get("/assets/:name{[a-zA-Z0-9.-]+}", assetServer(parts.assets));
  for (const route of routes) addRoute(app, route, house);
  mountApi(app, parts.api ?? [], house);

  app.notFound(async (context) => {
    const visit = await readVisit(context, house);
    return sendPage(context, visit, house, notFoundPage(visit.language));
  });
  app.onError((error, context) => {
    const visit = knownVisit(context) ?? blankVisit(context, house);
    parts.log.error(
      { err: error, reference: visit.requestId, path: context.req.path, method: context.req.method },
      "fault",
    );
    return sendPage(context, visit, house, faultPage(visit.language, visit.requestId));
  });
  return app;
}

function addRoute(app: Hono, route: Route, house: House): void {
  const handle = async (context: Context): Promise<Response> => {
    const visit = await readVisit(context, house);
    const changed = changedLanguage(context, visit, house);
    if (changed) return changed;
    if (!visit.isPlace || !may(visit.held, route.may, visit.place, visit.person?.id)) {
      return sendPage(context, visit, house, notFoundPage(visit.language));
    }
    const answer =
      route.method === "get"
        ? await route.answer(makeAsk(context, visit, house, house.database))
        : await answerPost(context, route, visit, house);
    return send(context, visit, house, answer);
  };
  if (route.method === "get") app.get(route.path, handle);
  else app.post(route.path, handle);
}
