import { z } from "zod";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { apiScopes, type TokenLimit } from "../../platform/api/token.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { choice, choices, line } from "../../platform/web/fields.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { readTokens, type TokenView } from "./read-tokens.ts";
import { tokenMadePage, tokenPage, tokenPath } from "./token-page.tsx";
import { words } from "./words.ts";
import { revokeToken, storeToken } from "./write-token.ts";

/** Tokens that hold at the same time: more than anybody needs, and few enough to look over. */
export const MOST_TOKENS = 20;

const tokenForm = z.object({
  navn: line(80),
  kan: choices(apiScopes).refine((scopes) => scopes.length > 0, "needScope"),
  sted: z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value),
    z.string({ error: "needPlace" }).min(1, "needPlace").max(60, "needPlace"),
  ),
  varer: choice(["30", "90", "365"]),
});

export const apiPageRoutes: readonly Route[] = [
  get(tokenPath, {
    may: "self.use",
    async answer(ask) {
      const view = await viewOf(ask);
      const revoked = view.tokens.find(
        ({ id, revokedAt }) => revokedAt !== undefined && id === ask.query.get("trukket"),
      );
      return shown(ask, view, { revoked: revoked?.name });
    },
  }),

  post(tokenPath, {
    may: "self.use",
    form: tokenForm,
    wrong: async (ask, wrong) => shown(ask, await viewOf(ask), { wrong: inWords(ask, wrong) }),
    async answer(ask) {
      const { form } = ask;
      const text = say(words, ask.language);
      const view = await viewOf(ask);
      const refused = (errors: Record<string, string>) =>
        shown(ask, view, { wrong: { errors, typed: ask.typed } });
      if (form.kan.includes("values.write") && !view.writes) return refused({ kan: text.needScope });
      const limit = limitOf(form.sted, view);
      // somebody else's team looks like one that is not there (C66)
      if (limit === undefined) return refused({ sted: text.needPlace });
      const today = norwegianDay(ask.now);
      const holding = view.tokens.filter(
        (one) => one.revokedAt === undefined && Temporal.PlainDate.compare(today, one.expiresOn) <= 0,
      );
      if (holding.length >= MOST_TOKENS) return refused({ navn: text.tooMany(MOST_TOKENS) });
      const personId = ask.person?.id as string;
      const expiresOn = today.add({ days: Number(form.varer) });
      const made = await storeToken(
        ask.database,
        { personId, name: form.navn, scopes: form.kan, limit, expiresOn },
        ask.now,
      );
      await ask.audit({
        action: "token.made",
        subject: { kind: "apiToken", id: made.id },
        ...limit,
        new: { name: form.navn, scopes: form.kan, ...limit, expiresOn: expiresOn.toString() },
      });
      // shown in this answer and never again: the same form sent once more makes no second one
      return tokenMadePage(made.text, ask.language);
    },
  }),

  post(`${tokenPath}/:token/trekk-tilbake`, {
    may: "self.use",
    form: z.object({}),
    wrong: async () => go(tokenPath),
    async answer(ask) {
      const id = z.uuid().safeParse(ask.params.token).data;
      const name = id && (await revokeToken(ask.database, id, ask.person?.id as string, ask.now));
      if (id === undefined || name === undefined) return notFound;
      await ask.audit({ action: "token.revoked", subject: { kind: "apiToken", id }, old: { name } });
      return go(`${tokenPath}?trukket=${id}`);
    },
  }),
];

function viewOf(ask: Ask): Promise<TokenView> {
  return readTokens(ask.database, ask.person?.id as string, ask.held, ask.language);
}

function shown(ask: Ask, view: TokenView, more: { wrong?: WrongForm; revoked?: string | undefined }): Answer {
  return tokenPage({ view, hidden: ask.hidden, now: ask.now, language: ask.language, ...more });
}

/** One of the places that were offered, or all of them; undefined for any other. */
function limitOf(typed: string, { places, readsSums }: TokenView): TokenLimit | undefined {
  if (typed === "alt") return places.length > 0 || readsSums ? {} : undefined;
  const place = places.find(({ kind, id }) => `${kind}:${id}` === typed);
  if (place === undefined) return undefined;
  return place.kind === "team" ? { teamId: place.id } : { collaborativeId: place.id };
}

function inWords(ask: Ask, { errors, typed }: WrongForm): WrongForm {
  const text = say(words, ask.language);
  const own: Record<string, string> = { needScope: text.needScope, needPlace: text.needPlace };
  const named = Object.entries(errors).map(([field, code]) => [
    field.split(".")[0] ?? field,
    (code === "required" && field === "navn" ? text.needName : own[code]) ??
      fieldWords(code, ask.language) ??
      code,
  ]);
  return { typed, errors: Object.fromEntries(named) as Record<string, string> };
}
