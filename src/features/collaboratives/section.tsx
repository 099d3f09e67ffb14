import type { Child } from "hono/jsx";
import { z } from "zod";
import type { Database } from "../../database/connect.ts";
import { textIn } from "../../domain/collaborative-text-in.ts";
import type { Texts } from "../../domain/language.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, page, type PageAnswer } from "../../platform/web/answer.ts";
import { version } from "../../platform/web/fields.ts";
import { type FieldErrors, get, post, type Route, type TypedValues } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { EditFields } from "./edit-fields.tsx";
import { editWords } from "./edit-words.ts";
import { Marked } from "./marked.tsx";
import { readCollaborative } from "./read-collaborative.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { claimVersion, keepTerms } from "./write-version.ts";

/** What a section's form is drawn from. */
export interface SectionView {
  one: StoredCollaborative;
  fields: EditFields;
  ask: Ask;
}

/** One part of a collaborative that is edited by itself: its own page, form and version. */
export interface Section<Form> {
  /** The end of its address, after /rediger/. */
  name: string;
  title: Texts;
  lead?: Texts;
  form: z.ZodType<Form>;
  /** Bytes its form may have, when it takes a file. */
  limit?: number;
  /** What is stored, as the form has it. Undefined when the address names something that is not there. */
  values(one: StoredCollaborative, ask: Ask): TypedValues | undefined;
  draw(view: SectionView): Child | Promise<Child>;
  /** What else can be done, under the form. */
  after?(view: SectionView): Child;
  /** What the fields alone do not tell: a deadline after the start, a name that is no municipality. */
  faults?(form: Form, one: StoredCollaborative, ask: Ask): FieldErrors | Promise<FieldErrors>;
  write(database: Database, one: StoredCollaborative, form: Form, ask: Ask): Promise<void>;
  /** Where one comes back to, after /rediger; the hub when left out. */
  back?: string;
}

/** The page and the form of a section. */
export function sectionRoutes<Form extends object>(section: Section<Form>): Route[] {
  const path = `/arrangor/nettverk/:collaborative/rediger/${section.name}`;
  const form = z.intersection(section.form, z.object({ versjon: version() }));
  return [
    get(path, {
      may: "collaborative.edit",
      async answer(ask) {
        const one = await readCollaborative(ask.database, ask.place.collaborativeId as string);
        const values = section.values(one, ask);
        return values === undefined ? { kind: "notFound" } : sectionPage(section, one, ask, { values });
      },
    }),
    post(path, {
      may: "collaborative.edit",
      form,
      ...(section.limit === undefined ? {} : { limit: section.limit }),
      async wrong(ask, { errors, typed }) {
        const one = await readCollaborative(ask.database, ask.place.collaborativeId as string);
        return sectionPage(section, one, ask, { values: typed, errors, version: typed.versjon });
      },
      async answer(ask) {
        return save(section, ask);
      },
    }),
  ];
}

async function save<Form extends object>(
  section: Section<Form>,
  ask: Ask & { form: Form & { versjon: number }; typed: TypedValues },
): Promise<Answer> {
  const { database, form, typed } = ask;
  const id = ask.place.collaborativeId as string;
  const isOurs = await claimVersion(database, id, form.versjon, ask.now);
  const one = await readCollaborative(database, id);
  const stored = section.values(one, ask);
  if (stored === undefined) return { kind: "notFound" };
  if (!isOurs) return sectionPage(section, one, ask, { values: typed, stored });
  const errors = (await section.faults?.(form, one, ask)) ?? {};
  if (Object.keys(errors).length > 0) {
    return sectionPage(section, one, ask, { values: typed, errors, version: typed.versjon });
  }
  await section.write(database, one, form, ask);
  await keepTerms(database, id, ask.now);
  const after = section.values(await readCollaborative(database, id), ask) ?? {};
  await ask.audit({
    action: "collaborative.changed",
    subject: { kind: "collaborative", id },
    collaborativeId: id,
    old: different(stored, after),
    new: different(after, stored),
  });
  return go(`${hubAddress(one)}${section.back ?? ""}`);
}

export function hubAddress({ slug }: { slug: string }): string {
  return `/arrangor/nettverk/${slug}/rediger`;
}

/** The values that are not the same in the other. */
function different(values: TypedValues, other: TypedValues): TypedValues {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => String(other[name] ?? "") !== String(value)),
  );
}

interface Shown {
  values: TypedValues;
  errors?: FieldErrors;
  /** Set when somebody else has saved meanwhile: what is stored now. */
  stored?: TypedValues;
  /** What the form was made from; left out, it is what is stored now. */
  version?: string | string[] | undefined;
}

async function sectionPage<Form>(
  section: Section<Form>,
  one: StoredCollaborative,
  ask: Ask,
  shown: Shown,
): Promise<PageAnswer> {
  const { language } = ask;
  const text = say(editWords, language);
  const shell = say(shellWords, language);
  const errors = shown.errors ?? {};
  const fields = new EditFields(shown.values, errors, shown.stored, language);
  const drawn = await section.draw({ one, fields, ask });
  const summary = fields.summary();
  const title = section.title[language];
  const isWrong = summary.length > 0;
  return page({
    status: isWrong ? 422 : shown.stored ? 409 : 200,
    title: isWrong || shown.stored ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={`${hubAddress(one)}${section.back ?? ""}`}>
          <Marked shown={textIn(one.texts, language).title} page={language} />
        </Crumb>
        <h1>{title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        {shown.stored && (
          <Notice tone="warning" title={text.conflictTitle} live>
            {text.conflictText}
          </Notice>
        )}
        {section.lead && <Lead>{section.lead[language]}</Lead>}
        <Form
          action={ask.path}
          hidden={{ ...ask.hidden(), versjon: String(shown.version ?? one.version) }}
          files={section.limit !== undefined}
        >
          {drawn}
          <DoIt
            button={text.save}
            otherwise={<Link href={`${hubAddress(one)}${section.back ?? ""}`}>{text.cancel}</Link>}
          />
        </Form>
        {section.after?.({ one, fields, ask })}
      </>
    ),
  });
}
