import { sql } from "drizzle-orm";
import { z } from "zod";
import { emptyDraft } from "../../domain/catalogue/edit-draft.ts";
import { freeSlug, slugFrom } from "../../domain/slug.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { go, page, type PageAnswer } from "../../platform/web/answer.ts";
import { line } from "../../platform/web/fields.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say, type Words } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { words as catalogueWords } from "./words.ts";
import { makePackage } from "./write-draft.ts";

const path = "/tiltakspakker/ny";

/** NETT and EGEN begin the codes of networks' packages and of teams' own measures. */
const codeShape = /^(?!NETT$|EGEN$)[A-Z][A-Z0-9]{1,7}$/;

const form = z.object({
  name: line(150),
  code: z.preprocess(
    (value) => (typeof value === "string" ? value.trim().toUpperCase() : value),
    z.string({ error: "required" }).min(1, "required").regex(codeShape, "codeShape"),
  ),
});

/** A new national package from scratch: its name and its code. The rest is written in the draft. */
export const newPackageRoutes: readonly Route[] = [
  get(path, { may: "catalogue.edit", answer: async (ask) => newPage(ask) }),
  post(path, {
    may: "catalogue.edit",
    form,
    wrong: async (ask, wrong) => newPage(ask, wrong),
    async answer(ask) {
      const { name, code } = ask.form;
      const taken = await readTaken(ask);
      if (taken.codes.has(code)) return newPage(ask, { errors: { code: "codeTaken" }, typed: ask.typed });
      const slug = freeSlug(slugFrom(name) || code.toLowerCase(), taken.slugs);
      await makePackage(ask, emptyDraft(code, slug, { nb: name, nn: "", en: "" }));
      return go(`/tiltakspakker/${slug}/utkast`);
    },
  }),
];

/** Two who choose the same code at once: the second waits, and finds it taken. */
async function readTaken(ask: Ask): Promise<{ codes: Set<string>; slugs: Set<string> }> {
  await ask.database.execute(sql`lock table change_package in share row exclusive mode`);
  const { rows } = await ask.database.execute<{ code: string; slug: string }>(
    sql`select code, slug from change_package`,
  );
  return {
    codes: new Set(rows.map(({ code }) => code)),
    slugs: new Set(["ny", ...rows.map(({ slug }) => slug)]),
  };
}

function newPage(ask: Ask, wrong?: WrongForm): PageAnswer {
  const text = say(words, ask.language);
  const shell = say(shellWords, ask.language);
  const fields = new DraftFields(wrong?.typed ?? {}, wrong?.errors ?? {}, undefined, ask.language);
  const drawn = (
    <>
      {fields.line("name", text.name, { help: text.nameHelp })}
      {fields.line("code", text.code, { help: text.codeHelp, width: "s" })}
    </>
  );
  const summary = fields.summary();
  return page({
    status: wrong ? 422 : 200,
    title: wrong ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href="/tiltakspakker">{say(catalogueWords, ask.language).title}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        <Lead>{text.lead}</Lead>
        <Form action={path} hidden={ask.hidden()}>
          {drawn}
          <DoIt button={text.make} />
        </Form>
      </>
    ),
  });
}

const words = {
  title: { nb: "Ny tiltakspakke", nn: "Ny tiltakspakke", en: "New change package" },
  lead: {
    nb: "Pakken blir et utkast som bare sekretariatet ser. Tekster, tiltak og målinger skriver du etterpå.",
    nn: "Pakken blir eit utkast som berre sekretariatet ser. Tekstar, tiltak og målingar skriv du etterpå.",
    en: "The package becomes a draft that only the secretariat sees. Texts, changes and measures come afterwards.",
  },
  name: { nb: "Navn på bokmål", nn: "Namn på bokmål", en: "Name in Bokmål" },
  nameHelp: {
    nb: "Adressen blir laget av navnet.",
    nn: "Adressa blir laga av namnet.",
    en: "The address is made from the name.",
  },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  codeHelp: {
    nb: "To til åtte store bokstaver eller tall. Målingene får koder som begynner slik, og koden kan ikke endres.",
    nn: "To til åtte store bokstavar eller tal. Målingane får kodar som byrjar slik, og koden kan ikkje endrast.",
    en: "Two to eight capital letters or digits. The codes of its measures begin with it, and it cannot be changed.",
  },
  make: { nb: "Lag utkastet", nn: "Lag utkastet", en: "Make the draft" },
} satisfies Words;
