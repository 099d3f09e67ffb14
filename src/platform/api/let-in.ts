import type { Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import type { Leads, ResolvedPlace } from "../web/place.ts";
import { useLimitLightly } from "../rate-limit.ts";
import { say } from "../words.ts";
import { type ApiAnswer, problem } from "./api-answer.ts";
import type { ApiRoute } from "./api-route.ts";
import { apiWords } from "./api-words.ts";
import { type Bearer, findBearer, noteUse } from "./token.ts";

/** A program may ask so often with one token. */
export const callsPerToken = { most: 600, seconds: 60 };

/** Whose token it is, whether it is used too often, and whether it is made for this. Where it reaches is asked afterwards. */
export async function letIn(
  authorization: string | undefined,
  { scope }: Pick<ApiRoute, "scope">,
  database: Database,
  systemNow: Temporal.Instant,
  language: Language,
  leads: Leads | null,
): Promise<
  { bearer: Bearer; now: Temporal.Instant; place: ResolvedPlace | undefined } | { problem: ApiAnswer }
> {
  const text = say(apiWords, language);
  const given = /^bearer +(\S+)\s*$/i.exec(authorization ?? "")?.[1];
  const { bearer, now, where } = await findBearer(database, given, systemNow, leads);
  if (bearer === undefined) return { problem: unknownBearer(authorization !== undefined, language) };
  const { allowed, retryAfterSeconds } = await useLimitLightly(
    database,
    `api ${bearer.tokenId}`,
    callsPerToken,
    now,
  );
  if (!allowed) {
    const detail = text.tooMany(callsPerToken.most, retryAfterSeconds);
    const headers = { "Retry-After": String(retryAfterSeconds) };
    return {
      problem: problem({ status: 429, code: "tooMany", title: text.tooManyTitle, detail }, { headers }),
    };
  }
  await noteUse(database, bearer, now);
  if (scope !== "any" && !bearer.scopes.includes(scope)) {
    const headers = { "WWW-Authenticate": `Bearer error="insufficient_scope", scope="${scope}"` };
    return {
      problem: problem(
        { status: 403, code: "scope", title: text.scopeTitle, detail: text.scope(scope) },
        { headers },
      ),
    };
  }
  return { bearer, now, place: where };
}

function unknownBearer(given: boolean, language: Language): ApiAnswer {
  const text = say(apiWords, language);
  const headers = { "WWW-Authenticate": given ? 'Bearer error="invalid_token"' : "Bearer" };
  const told = given
    ? { code: "badToken", title: text.badTokenTitle, detail: text.badToken }
    : { code: "noToken", title: text.noTokenTitle, detail: text.noToken };
  return problem({ status: 401, ...told }, { headers });
}
