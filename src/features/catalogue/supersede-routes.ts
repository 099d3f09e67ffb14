import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { changePackage } from "../../database/schema.ts";
import type { Texts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { slugPattern } from "../../domain/slug.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import { day, freeText, version } from "../../platform/web/fields.ts";
import { get, post, type Route, type TypedValues } from "../../platform/web/route.ts";
import { type ShownSupersession, type Superseded, supersedePage } from "./supersede-page.tsx";

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

async function show(ask: Ask, shown: ShownSupersession = {}): Promise<Answer> {
  const one = await readSuperseded(ask);
  return one === undefined ? notFound : supersedePage(one, ask, shown);
}
