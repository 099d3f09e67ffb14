import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { changePackage } from "../../database/schema.ts";
import type { Texts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { slugPattern } from "../../domain/slug.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound, page, type PageAnswer } from "../../platform/web/answer.ts";
import { day, freeText, version } from "../../platform/web/fields.ts";
import { type FieldErrors, get, post, type Route, type TypedValues } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say, type Words } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { textValues } from "./draft-form.ts";
import { draftWords } from "./draft-words.ts";

const path = "/tiltakspakker/:package/erstattet";

const form = z.object({
  versjon: version(),
  from: day(),
  by: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .string()
      .regex(/^[A-Z0-9ÆØÅ-]{1,40}$/, "choice")
      .optional(),
  ),
  text: z.preprocess(
    (value) => (typeof value === "object" && value !== null ? value : {}),
    z.object({ nb: freeText(600), nn: freeText(600), en: freeText(600) }),
  ),
});

/** Says that another package, or something outside, takes the place of this one for new teams; and takes it back. */
export const supersedeRoutes: readonly Route[] = [
  get(path, { may: "catalogue.edit", answer: (ask) => show(ask) }),
  post(path, {
    may: "catalogue.edit",
    form,
    wrong: (ask, { errors, typed }) => show(ask, { errors, typed }),
    answer: (ask) =>
      change(ask, async (one) => {
        const { from, by, text } = ask.form;
        if (by === one.code) return { by: "ownself" };
        if (by !== undefined && !one.others.some(({ code }) => code === by)) return { by: "choice" };
        return { from, by: by ?? null, text };
      }),
  }),
  post(`${path}/fjern`, {
    may: "catalogue.edit",
    form: z.object({ versjon: version() }),
    wrong: async () => notFound,
    answer: (ask) => change(ask, async () => ({ from: null, by: null, text: null })),
  }),
];

interface Superseded {
  code: string;
  slug: string;
  version: number;
  title: Texts;
  from: string | null;
  by: string | null;
  text: Texts | null;
  others: { code: string; title: Texts }[];
}

async function readSuperseded(ask: Ask): Promise<Superseded | undefined> {
  const slug = ask.params.package ?? "";
  if (!slugPattern.test(slug)) return undefined;
  const today = norwegianDay(ask.now).toString();
  const { rows } = await ask.database.execute<Superseded & Record<string, unknown>>(sql`
    with titled as (
      select distinct on (p.code) p.code, p.slug, v.definition -> 'title' as title, v.position
      from change_package p join change_package_version v on v.package_code = p.code
      where p.collaborative_id is null
      order by p.code, v.valid_from <= ${today}::date desc, v.version desc
    )
    select p.code, p.slug, p.version, t.title, p.superseded_from::text as "from", p.superseded_by as "by", p.superseded_text as "text",
      (select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'title', o.title) order by o.position, o.code), '[]')
        from titled o where o.code <> p.code) as others
    from change_package p join titled t on t.code = p.code where p.slug = ${slug}`);
  return rows[0];
}

type Change = { from: Temporal.PlainDate | null; by: string | null; text: Texts | null };

async function change(
  ask: Ask & { form: { versjon: number }; typed: TypedValues },
  decide: (one: Superseded) => Promise<Change | { by: "ownself" | "choice" }>,
): Promise<Answer> {
  const one = await readSuperseded(ask);
  if (one === undefined) return notFound;
  const decided = await decide(one);
  if (!("from" in decided)) return show(ask, { errors: { by: decided.by }, typed: ask.typed });
  const taken = await ask.database
    .update(changePackage)
    .set({
      supersededFrom: decided.from,
      supersededBy: decided.by,
      supersededText: decided.text,
      version: sql`${changePackage.version} + 1`,
    })
    .where(and(eq(changePackage.code, one.code), eq(changePackage.version, ask.form.versjon)))
    .returning({ code: changePackage.code });
  if (taken.length === 0) return show(ask, { typed: ask.typed, conflict: true });
  await ask.audit({
    action: decided.from === null ? "package.supersessionRemoved" : "package.superseded",
    subject: { kind: "changePackage", id: one.code },
    old: one.from === null ? null : { from: one.from, by: one.by, text: one.text },
    new: decided.from === null ? null : { ...decided, from: decided.from.toString() },
  });
  return go(`/tiltakspakker/${one.slug}`);
}

async function show(
  ask: Ask,
  shown: { errors?: FieldErrors; typed?: TypedValues; conflict?: boolean } = {},
): Promise<Answer> {
  const one = await readSuperseded(ask);
  return one === undefined ? notFound : supersedePage(one, ask, shown);
}

function supersedePage(
  one: Superseded,
  ask: Ask,
  shown: { errors?: FieldErrors; typed?: TypedValues; conflict?: boolean },
): PageAnswer {
  const { language } = ask;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const draft = say(draftWords, language);
  const stored: TypedValues = {
    from: one.from ?? "",
    by: one.by ?? "",
    ...textValues("text", one.text ?? undefined),
  };
  const values = shown.typed?.from === undefined ? stored : shown.typed;
  const fields = new DraftFields(values, shown.errors ?? {}, shown.conflict ? stored : undefined, language);
  const drawn = (
    <>
      {fields.day("from", text.from)}
      {fields.choice(
        "by",
        text.by,
        one.others.map(({ code, title }) => ({ value: code, text: title[language] })),
        { empty: text.outside },
      )}
      {fields.texts([{ name: "text", label: text.inWords, help: text.inWordsHelp }])}
    </>
  );
  const summary = fields.summary();
  const address = `/tiltakspakker/${one.slug}/erstattet`;
  const hidden = () => ({
    ...ask.hidden(),
    versjon: String(shown.conflict ? one.version : (shown.typed?.versjon ?? one.version)),
  });
  const isWrong = summary.length > 0 || shown.conflict;
  return page({
    status: summary.length > 0 ? 422 : shown.conflict ? 409 : 200,
    title: isWrong ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href={`/tiltakspakker/${one.slug}`}>{one.title[language]}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        {shown.conflict && (
          <Notice tone="warning" title={draft.conflictTitle} live>
            {draft.conflictText}
          </Notice>
        )}
        <Lead>{text.lead}</Lead>
        <Form action={address} hidden={hidden()}>
          {drawn}
          <DoIt button={text.save} />
        </Form>
        {one.from !== null && (
          <Part title={text.removeTitle}>
            <Form action={`${address}/fjern`} hidden={hidden()}>
              <p>{text.removeText}</p>
              <Button look="outline">{text.removeTitle}</Button>
            </Form>
          </Part>
        )}
      </>
    ),
  });
}

const words = {
  title: { nb: "Erstatt pakken", nn: "Erstatt pakken", en: "Supersede the package" },
  lead: {
    nb: "Pakken blir stående, og alle kan lese den. Team som er i gang, beholder den. Siden sier hva som gjelder i stedet, og fra når.",
    nn: "Pakken blir ståande, og alle kan lese han. Team som er i gang, held på han. Sida seier kva som gjeld i staden, og frå når.",
    en: "The package stays, and everybody can read it. Running teams keep it. The page says what applies instead, and from when.",
  },
  from: { nb: "Erstattet fra", nn: "Erstatta frå", en: "Superseded from" },
  by: { nb: "Av", nn: "Av", en: "By" },
  outside: {
    nb: "Noe utenfor katalogen",
    nn: "Noko utanfor katalogen",
    en: "Something outside the catalogue",
  },
  inWords: { nb: "Hva som gjelder i stedet", nn: "Kva som gjeld i staden", en: "What applies instead" },
  inWordsHelp: {
    nb: "På alle tre språk. Si hva det er, og hvor det finnes.",
    nn: "På alle tre språka. Sei kva det er, og kvar det finst.",
    en: "In all three languages. Say what it is and where it is found.",
  },
  save: {
    nb: "Lagre og vis det på siden",
    nn: "Lagre og vis det på sida",
    en: "Save and show it on the page",
  },
  removeTitle: {
    nb: "Pakken er ikke erstattet",
    nn: "Pakken er ikkje erstatta",
    en: "The package is not superseded",
  },
  removeText: {
    nb: "Meldingen om at pakken er erstattet, blir tatt bort.",
    nn: "Meldinga om at pakken er erstatta, blir teken bort.",
    en: "The message that the package is superseded is taken away.",
  },
} satisfies Words;
