import { sql } from "drizzle-orm";
import type { Texts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { WrongForm } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { ownEditor } from "./editor.ts";
import { ownPackageWords } from "./own-package-words.ts";

/** A published version that a network's own package can begin from. */
interface Beginning {
  code: string;
  version: number;
  title: Texts;
}

/** The own package of the network that this one was copied from, in its newest version. */
export async function readPredecessor(ask: Ask): Promise<Beginning | undefined> {
  const { rows } = await ask.database.execute<Beginning & Record<string, unknown>>(sql`
    select v.package_code as code, v.version, v.definition -> 'title' as title
    from collaborative c join change_package p on p.collaborative_id = c.cloned_from
    join change_package_version v on v.package_code = p.code
    where c.id = ${ask.place.collaborativeId} order by v.version desc limit 1`);
  return rows[0];
}

/** The nation's packages in the catalogue's order, each in the version that holds today. */
export async function readNational(ask: Ask): Promise<(Beginning & { superseded: boolean })[]> {
  const today = norwegianDay(ask.now).toString();
  const { rows } = await ask.database.execute<
    Beginning & { superseded: boolean } & Record<string, unknown>
  >(sql`
    select p.code, v.version, v.definition -> 'title' as title,
      coalesce(p.superseded_from <= ${today}::date, false) or v.definition ? 'supersededBy' as superseded
    from change_package p
    join lateral (
      select version, definition, position from change_package_version
      where package_code = p.code and valid_from <= ${today}::date order by version desc limit 1
    ) v on true
    where p.collaborative_id is null order by v.position, p.code`);
  return rows;
}

/** Nothing is begun: an empty package, a national one to adapt, or the one that the network before this had. */
export function beginPage(
  ask: Ask,
  network: string,
  from: { before: Beginning | undefined; national: Awaited<ReturnType<typeof readNational>> },
  wrong: WrongForm | undefined,
): PageAnswer {
  const { language } = ask;
  const text = say(ownPackageWords, language);
  const shell = say(shellWords, language);
  const fields = new DraftFields(wrong?.typed ?? {}, wrong?.errors ?? {}, undefined, language);
  const path = ownEditor.address(ask).replace(/\/utkast$/, "");
  const areas = `${editingOf(ask)}/omrader`;
  const name = fields.line("name", text.name, { help: text.nameHelp });
  const national = fields.choice(
    "package",
    text.national,
    from.national.map(({ code, title, superseded }) => ({
      value: code,
      text: superseded ? text.superseded(title[language]) : title[language],
    })),
    { empty: text.chooseNational },
  );
  const summary = fields.summary();
  return page({
    status: wrong ? 422 : 200,
    title: wrong ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href={editingOf(ask)}>{network}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        <Lead>{text.lead}</Lead>
        <Part title={text.emptyTitle}>
          <Form action={path} hidden={ask.hidden()}>
            {name}
            <DoIt button={text.begin} />
          </Form>
        </Part>
        {from.before && (
          <Part title={text.takeOnTitle}>
            <Form action={`${path}/fra-forrige`} hidden={ask.hidden()}>
              <p>{text.takeOnText(from.before.title[language])}</p>
              <Button look="outline">{text.takeOn}</Button>
            </Form>
          </Part>
        )}
        {from.national.length > 0 && (
          <Part title={text.nationalTitle} stack>
            <p>{text.nationalText}</p>
            <Notice title={text.notAddedTitle}>
              <p>{text.notAdded}</p>
              <p>
                {text.addedInstead} <Link href={areas}>{text.chooseUnderAreas}</Link>
              </p>
            </Notice>
            <Form action={`${path}/fra-nasjonal`} hidden={ask.hidden()}>
              {national}
              <Button look="outline">{text.copyNational}</Button>
            </Form>
          </Part>
        )}
        <Part title={text.orNoneTitle}>
          <p>
            {text.orNone} <Link href={areas}>{text.chooseUnderAreas}</Link>
          </p>
        </Part>
      </>
    ),
  });
}

/** Where the organiser edits the network. */
export function editingOf(ask: Ask): string {
  return `/arrangor/nettverk/${ask.params.collaborative}/rediger`;
}
