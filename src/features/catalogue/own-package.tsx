import { sql } from "drizzle-orm";
import { z } from "zod";
import { emptyDraft, recoded, withoutFilling } from "../../domain/catalogue/edit-draft.ts";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { type Language, shownText, type Texts } from "../../domain/language.ts";
import { freeSlug, slugFrom } from "../../domain/slug.ts";
import { longDay } from "../../platform/format.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound, page, type PageAnswer } from "../../platform/web/answer.ts";
import { line } from "../../platform/web/fields.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { type Listed, Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { ownEditor } from "./editor.ts";
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
];

/** The own package of the network that this one was copied from, in its newest version. */
async function readPredecessor(
  ask: Ask,
): Promise<{ code: string; version: number; title: Texts } | undefined> {
  const { rows } = await ask.database.execute<{ code: string; version: number; title: Texts }>(sql`
    select v.package_code as code, v.version, v.definition -> 'title' as title
    from collaborative c join change_package p on p.collaborative_id = c.cloned_from
    join change_package_version v on v.package_code = p.code
    where c.id = ${ask.place.collaborativeId} order by v.version desc limit 1`);
  return rows[0];
}

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
    ? beginPage(ask, network, await readPredecessor(ask), wrong)
    : standingPage(ask, network, edited);
}

async function readTitle(ask: Ask): Promise<string> {
  const { rows } = await ask.database.execute<{ nb: string; own: string | null }>(sql`
    select texts -> 'nb' ->> 'title' as nb, texts -> ${ask.language}::text ->> 'title' as own
    from collaborative where id = ${ask.place.collaborativeId}`);
  const [row] = rows;
  return shownText({ nb: row?.nb ?? "", [ask.language]: row?.own ?? "" }, ask.language).text;
}

function beginPage(
  ask: Ask,
  network: string,
  before: { title: Texts } | undefined,
  wrong: WrongForm | undefined,
): PageAnswer {
  const text = say(ownPackageWords, ask.language);
  const shell = say(shellWords, ask.language);
  const fields = new DraftFields(wrong?.typed ?? {}, wrong?.errors ?? {}, undefined, ask.language);
  const path = ownEditor.address(ask).replace(/\/utkast$/, "");
  const field = fields.line("name", text.name, { help: text.nameHelp });
  const summary = fields.summary();
  return page({
    status: wrong ? 422 : 200,
    title: wrong ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href={hubOf(ask)}>{network}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        <Lead>{text.lead}</Lead>
        <Form action={path} hidden={ask.hidden()}>
          {field}
          <DoIt button={text.begin} />
        </Form>
        {before && (
          <Part title={text.takeOnTitle}>
            <Form action={`${path}/fra-forrige`} hidden={ask.hidden()}>
              <p>{text.takeOnText(before.title[ask.language])}</p>
              <Button look="outline">{text.takeOn}</Button>
            </Form>
          </Part>
        )}
        <Part title={text.orNoneTitle}>
          <p>
            {text.orNone} <Link href={`${hubOf(ask)}/omrader`}>{text.chooseUnderAreas}</Link>
          </p>
        </Part>
      </>
    ),
  });
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
        <Crumb href={hubOf(ask)}>{network}</Crumb>
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
                    href: `${hubOf(ask)}/omrader`,
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

function hubOf(ask: Ask): string {
  return `/arrangor/nettverk/${ask.params.collaborative}/rediger`;
}
