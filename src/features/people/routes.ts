import { z } from "zod";
import { findPerson, mailbox } from "../../platform/login/person.ts";
import { makeCode, tryCode } from "../../platform/login/code.ts";
import { waitForCode, waitForTry } from "../../platform/login/code-limits.ts";
import { beginSession, endSession } from "../../platform/login/session.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go } from "../../platform/web/answer.ts";
import { email } from "../../platform/web/fields.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { returnPath } from "../../platform/web/return-path.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { codeLetter, unknownAddressLetter } from "./letters.ts";
import { addressPage, codePage } from "./log-in-page.tsx";
import { words } from "./words.ts";

const addressCookie = "kode-til";
const field = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().max(2000).optional(),
);

export const peopleRoutes: readonly Route[] = [
  get("/logg-inn", {
    may: "login.use",
    async answer(ask) {
      const next = nextPath(ask.query.get("neste"));
      return ask.person ? go(next) : addressPage({ language: ask.language, hidden: ask.hidden(), next });
    },
  }),

  post("/logg-inn", {
    may: "login.use",
    form: z.object({ epost: email(), neste: field }),
    async wrong(ask, { errors, typed }) {
      const error = fieldWords(errors.epost ?? "required", ask.language);
      return addressPage({ ...base(ask, typed.neste), email: String(typed.epost ?? ""), error, status: 422 });
    },
    async answer(ask) {
      const { epost, neste } = ask.form;
      const minutes = await waitForCode(ask, epost);
      if (minutes !== undefined) {
        const error = say(words, ask.language).tooMany(minutes);
        return addressPage({ ...base(ask, neste), email: epost, error, status: 429 });
      }
      const known = await findPerson(ask.database, epost);
      const code = await makeCode(ask.database, epost, "login", ask.now);
      const letter = known ? codeLetter(code, ask.language) : unknownAddressLetter(ask.language);
      await ask.mail({ email: epost, language: ask.language }, letter, {
        kind: known ? "login.code" : "login.unknown",
      });
      await ask.audit({ action: "login.codeAsked", subject: { kind: "address", id: epost } });
      const query = new URLSearchParams({ neste: nextPath(neste) });
      return go(`/logg-inn/kode?${query}`, [
        { name: addressCookie, value: Buffer.from(epost).toString("base64url"), maxAgeSeconds: 900 },
      ]);
    },
  }),

  get("/logg-inn/kode", {
    may: "login.use",
    async answer(ask) {
      const address = addressFrom(ask);
      if (ask.person || address === undefined) return go("/logg-inn");
      return codePage({ ...base(ask, ask.query.get("neste")), email: address, exampleMode: ask.exampleMode });
    },
  }),

  post("/logg-inn/kode", {
    may: "login.use",
    form: z.object({ kode: z.preprocess((value) => String(value ?? ""), z.string().max(40)), neste: field }),
    async wrong(ask, { typed }) {
      return codeRefused(ask, typed.neste, say(words, ask.language).codeWrong);
    },
    async answer(ask) {
      const text = say(words, ask.language);
      const address = addressFrom(ask);
      if (address === undefined) return go("/logg-inn");
      const minutes = await waitForTry(ask);
      if (minutes !== undefined) return codeRefused(ask, ask.form.neste, text.tooMany(minutes), 429);
      const answer = await tryCode(ask.database, address, "login", ask.form.kode, ask.now);
      const known = answer === "right" ? await findPerson(ask.database, address) : undefined;
      if (known === undefined) {
        await ask.audit({
          action: "login.refused",
          subject: { kind: "address", id: address },
          new: { answer },
        });
        return codeRefused(ask, ask.form.neste, answer === "wrong" ? text.codeWrong : text.codeEnded);
      }
      await ask.audit({ action: "login.done", subject: { kind: "person", id: known.id } });
      return go(nextPath(ask.form.neste), [
        await beginSession(ask.database, known.id, ask.now),
        { name: addressCookie },
      ]);
    },
  }),

  post("/logg-ut", {
    may: "self.use",
    form: z.object({}),
    wrong: async () => go("/"),
    async answer(ask) {
      const token = ask.cookie("okt");
      await ask.audit({ action: "login.ended", subject: { kind: "person", id: ask.person?.id ?? "" } });
      return {
        ...go("/", token === undefined ? [] : [await endSession(ask.database, token)]),
        clearSiteData: true,
      };
    },
  }),
];

function base(ask: Ask, next: unknown) {
  return { language: ask.language, hidden: ask.hidden(), next: nextPath(next) };
}

function nextPath(value: unknown): string {
  return returnPath(typeof value === "string" ? value : undefined) ?? "/min-side";
}

/** The address a code was sent to stands in a cookie of this browser, so it is in no address or log. */
function addressFrom(ask: Ask): string | undefined {
  const value = ask.cookie(addressCookie);
  if (value === undefined) return undefined;
  const address = mailbox(Buffer.from(value, "base64url").toString("utf8"));
  return email().safeParse(address).success ? address : undefined;
}

function codeRefused(ask: Ask, next: unknown, error: string, status = 422): Answer {
  const address = addressFrom(ask);
  if (address === undefined) return go("/logg-inn");
  return codePage({ ...base(ask, next), email: address, error, status, exampleMode: ask.exampleMode });
}
