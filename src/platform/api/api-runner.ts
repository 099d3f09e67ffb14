import type { Context, Hono } from "hono";
import { may } from "../../domain/access.ts";
import type { Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { auditBy, AuditLines, writeAudit } from "../audit.ts";
import { outOfRing } from "../one-transaction.ts";
import type { House } from "../web/application-parts.ts";
import { leadsOf } from "../web/place.ts";
import { blankVisit } from "../web/visit.ts";
import { say } from "../words.ts";
import { type ApiAnswer, json, problem } from "./api-answer.ts";
import type { ApiAsk, ApiRoute } from "./api-route.ts";
import { apiWords } from "./api-words.ts";
import { openApi } from "./openapi.ts";
import { fieldProblems, notFoundProblem, wrongProblem } from "./problems.ts";
import { readBody } from "./read-body.ts";
import { letIn } from "./let-in.ts";
import { type Bearer, isWithin } from "./token.ts";
import { wantedContent } from "./wanted-content.ts";
import { writeOnce } from "./write-once.ts";

/**
 * The interface for programs, beside the pages: no cookies, no forms, no HTML. Every request goes the same way: whose
 * token, how often, for what, where, may they, what they sent, the answer.
 */
export function mountApi(app: Hono, routes: readonly ApiRoute[], house: House): void {
  const description = JSON.stringify(openApi(routes, house.publicUrl));
  app.get("/api/v1/openapi.json", (context) => send(context, { ...json({}), body: description }));
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, async (context) => {
      const visit = blankVisit(context, house);
      const language = languageOf(context, visit.language);
      try {
        return send(context, await answerTo(context, route, house, visit.requestId, language), language);
      } catch (error) {
        house.log.error(
          { err: error, reference: visit.requestId, path: context.req.path, method: context.req.method },
          "fault",
        );
        const text = say(apiWords, language);
        return send(
          context,
          problem({
            status: 500,
            code: "fault",
            title: text.faultTitle,
            detail: text.fault(visit.requestId),
          }),
          language,
        );
      }
    });
  }
  app.all("/api/*", (context) => {
    const language = languageOf(context, blankVisit(context, house).language);
    return send(context, notFoundProblem(language), language);
  });
}

async function answerTo(
  context: Context,
  route: ApiRoute,
  house: House,
  requestId: string,
  language: Language,
): Promise<ApiAnswer> {
  const { database } = house;
  const { searchParams } = new URL(context.req.url);
  const format = searchParams.get("format");
  searchParams.delete("format");
  const query = Object.fromEntries(searchParams);
  const params = context.req.param() as Record<string, string>;
  const leads = { ...params };
  for (const name of route.placeInQuery ?? []) if (query[name] !== undefined) leads[name] = query[name];
  const authorization = context.req.header("authorization");
  const asking = leadsOf(leads, context.req.url);
  const entry = await letIn(authorization, route, database, house.clock(), language, asking);
  if ("problem" in entry) return entry.problem;
  const { bearer, now, place } = entry;
  const mayIn: ApiAsk["may"] = (right, where) =>
    isWithin(bearer.limit, right, where) && may(bearer.held, right, where, bearer.person.id);
  if (place === undefined || !mayIn(route.may, place)) {
    return notFoundProblem(language);
  }
  const wanted = wantedContent(route, format, context.req.header("accept"));
  if (wanted === undefined) {
    const text = say(apiWords, language);
    const types = route.gives.map(({ contentType }) => contentType).join(", ");
    return problem({
      status: 406,
      code: "notAcceptable",
      title: text.notAcceptableTitle,
      detail: text.notAcceptable(types),
    });
  }
  const asked = route.query?.safeParse(query, { reportInput: true });
  if (asked?.success === false)
    return wrongProblem(fieldProblems(asked.error, "address", language), language);
  const by = auditBy(actorOf(bearer), now, requestId);
  const ask: ApiAsk<never> = {
    database,
    now,
    language,
    person: bearer.person,
    place,
    held: bearer.held,
    may: mayIn,
    params,
    query: (asked?.data ?? {}) as never,
    wanted,
    header: (name) => context.req.header(name),
    publicUrl: house.publicUrl,
    by,
    audit: (...events) => writeAudit(database, by, ...events),
  };
  if (route.method === "get") return route.answer(ask);
  const read = await readBody(context, route, language);
  if ("problem" in read) return read.problem;
  const key = context.req.header("idempotency-key");
  const body = read.body as never;
  if (route.repeatable && key === undefined) return outOfRing(() => route.answer({ ...ask, body }));
  const sending = {
    sender: `api ${bearer.person.id}`,
    key,
    parts: [route.method, context.req.path, context.req.header("if-match") ?? "", read.text],
  };
  return writeOnce(database, sending, now, language, async (transaction: Database) => {
    const lines = new AuditLines(by);
    const answer = await route.answer({
      ...ask,
      database: transaction,
      body,
      audit: async (...events) => lines.add(...events),
    });
    return { answer, last: lines.statement };
  });
}

/** In the log it is the person who did it, through which token. */
function actorOf({ person, tokenName, tokenId }: Bearer) {
  return { personId: person.id, name: `${person.email} (${tokenName}, ${tokenId})` };
}

/** Programs that ask for no language get English. */
function languageOf(context: Context, accepted: Language): Language {
  return context.req.header("accept-language") === undefined ? "en" : accepted;
}

function send(context: Context, answer: ApiAnswer, language?: Language): Response {
  return context.body(answer.body, answer.status as 200, {
    "Content-Type": `${answer.contentType}; charset=utf-8`,
    "Cache-Control": "private, no-store",
    Vary: "Authorization, Accept, Accept-Language",
    ...(language ? { "Content-Language": language } : {}),
    ...answer.headers,
  });
}
