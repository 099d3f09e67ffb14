import { sql } from "drizzle-orm";
import { z } from "zod";
import { adaptedFrom, emptyDraft, recoded, withoutFilling } from "../../domain/catalogue/edit-draft.ts";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { freeSlug, slugFrom } from "../../domain/slug.ts";
import { longDay } from "../../platform/format.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound, page, type PageAnswer } from "../../platform/web/answer.ts";
import { line } from "../../platform/web/fields.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { Lead } from "../../ui/lead.tsx";
import { type Listed, Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { ownEditor } from "./editor.ts";
import { beginPage, editingOf, readNational, readPredecessor } from "./own-package-begin.tsx";
import { ownPackageWords } from "./own-package-words.ts";
import { type EditedPackage, readDefinition } from "./read-draft.ts";
import { Said } from "./said.tsx";
import { makePackage } from "./write-draft.ts";

const path = "/arrangor/nettverk/:collaborative/egen-pakke";
const form = z.object({ name: line(150) });

/** A network's own change package: what it is for, what stands, and the way to write it. One for each network. */
export const ownPackageRoutes: readonly Route[] = [
  get(path, { may: "collaborative.edit", answer: (ask) => show(ask) }),
  post(path, {
    may: "collaborative.edit",
    form,
    wrong: (ask, wrong) => show(ask, wrong),
    async answer(ask) {
      // two who begin at once: the second waits, and goes to what the first has begun
      await ask.database.execute(sql`lock table change_package in share row exclusive mode`);
      if ((await ownEditor.find(ask)) === undefined) {
        const { name } = ask.form;
        await make(ask, name, (code, slug) => emptyDraft(code, slug, { nb: name, nn: "", en: "" }));
      }
      return go(ownEditor.address(ask));
    },
  }),
  post(`${path}/fra-forrige`, {
    may: "collaborative.edit",
    form: z.object({}),
    wrong: (ask) => show(ask),
    async answer(ask) {
      await ask.database.execute(sql`lock table change_package in share row exclusive mode`);
      const before = await readPredecessor(ask);
      if (before === undefined) return notFound;
      if ((await ownEditor.find(ask)) === undefined) {
        const last = withoutFilling(await readDefinition(ask.database, before.code, before.version));
        await make(ask, last.title.nb, (code, slug) => recoded(last, code, slug));
      }
      return go(ownEditor.address(ask));
    },
  }),
  post(`${path}/fra-nasjonal`, {
    may: "collaborative.edit",
    form: z.object({ package: line(40) }),
    wrong: (ask, wrong) => show(ask, wrong),
    async answer(ask) {
      await ask.database.execute(sql`lock table change_package in share row exclusive mode`);
      if ((await ownEditor.find(ask)) === undefined) {
        const chosen = (await readNational(ask)).find(({ code }) => code === ask.form.package);
        if (chosen === undefined) return show(ask, { errors: { package: "choice" }, typed: ask.typed });
        const national = await readDefinition(ask.database, chosen.code, chosen.version);
        const { adapted } = ownPackageWords;
        const { nb, nn, en } = national.title;
        const title = { nb: adapted.nb(nb), nn: adapted.nn(nn), en: adapted.en(en) };
        await make(ask, title.nb, (code, slug) => adaptedFrom(national, { code, slug, title }));
      }
      return go(ownEditor.address(ask));
    },
  }),
];

async function make(
  ask: Ask,
  name: string,
  definition: (code: string, slug: string) => ChangePackageDefinition,
): Promise<void> {
  const { rows } = await ask.database.execute<{ number: string; slugs: string[] }>(sql`
    select nextval('own_package_number')::text as number, array(select slug from change_package) as slugs`);
  const [{ number, slugs }] = rows as [{ number: string; slugs: string[] }];
  const slug = freeSlug(`${ask.params.collaborative}-${slugFrom(name) || "pakke"}`, new Set(slugs));
  await makePackage(ask, definition(`NETT-${number}`, slug), ask.place.collaborativeId);
}

async function show(ask: Ask, wrong?: WrongForm): Promise<Answer> {
  const edited = await ownEditor.find(ask);
  const network = await readTitle(ask);
  return edited === undefined
    ? beginPage(
        ask,
        network,
        { before: await readPredecessor(ask), national: await readNational(ask) },
        wrong,
      )
    : standingPage(ask, network, edited);
}

async function readTitle(ask: Ask): Promise<string> {
  const { rows } = await ask.database.execute<{ nb: string; own: string | null }>(sql`
    select texts -> 'nb' ->> 'title' as nb, texts -> ${ask.language}::text ->> 'title' as own
    from collaborative where id = ${ask.place.collaborativeId}`);
  const [row] = rows;
  return shownText({ nb: row?.nb ?? "", [ask.language]: row?.own ?? "" }, ask.language).text;
}

async function standingPage(ask: Ask, network: string, edited: EditedPackage): Promise<PageAnswer> {
  const { language } = ask;
  const text = say(ownPackageWords, language);
  const newest = edited.versions.at(-1);
  const titles =
    edited.draft?.definition.title ??
    (newest && (await readDefinition(ask.database, edited.code, newest.version)).title);
  const drafted = shownText(titles ?? { nb: "" }, language);
  // what is published is filled with the bokmål where nothing else was written
  const title = drafted.text === titles?.nb ? { ...drafted, language: "nb" as const } : drafted;
  return page({
    title: `${text.title}: ${title.text}`,
    body: (
      <>
        <Crumb href={editingOf(ask)}>{network}</Crumb>
        <h1>
          <Said shown={title} page={language} />
        </h1>
        <Lead>{newest === undefined ? text.notPublished : text.published}</Lead>
        <p>
          <ButtonLink href={ownEditor.address(ask)}>
            {edited.draft === undefined ? text.nextVersion : text.writeOn}
          </ButtonLink>
        </p>
        {newest !== undefined && (
          <>
            <Part title={text.useTitle}>
              <Listing
                items={[
                  {
                    href: `${editingOf(ask)}/omrader`,
                    title: text.toAreas,
                    text: text.toAreasText,
                  },
                ]}
              />
            </Part>
            <Part title={text.versions}>
              <Listing
                items={edited.versions.map((one) => listed(one, edited.slug, language)).toReversed()}
              />
            </Part>
          </>
        )}
      </>
    ),
  });
}

function listed(one: EditedPackage["versions"][number], slug: string, language: Language): Listed {
  const text = say(ownPackageWords, language);
  return {
    href: `/tiltakspakker/${slug}/versjon/${one.version}`,
    title: text.version(one.version),
    note: text.from(longDay(one.validFrom, language)),
  };
}
