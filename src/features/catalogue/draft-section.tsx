import type { Child } from "hono/jsx";
import { z } from "zod";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound, page, type PageAnswer } from "../../platform/web/answer.ts";
import { version } from "../../platform/web/fields.ts";
import { type FieldErrors, get, post, type Route, type TypedValues } from "../../platform/web/route.ts";
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
import { draftWords } from "./draft-words.ts";
import type { Editor } from "./editor.ts";
import { type EditedPackage, readUsedCodes, type StoredDraft } from "./read-draft.ts";
import { claimDraft, storeDraft } from "./write-draft.ts";

/** What a section's form is drawn from. */
export interface DraftView {
  draft: ChangePackageDefinition;
  ask: Ask;
}

/** One part of a draft that is edited by itself: its own page, form and version. */
export interface DraftSection<Form> {
  /** The end of its address, after /utkast/. */
  path: string;
  title(view: DraftView): string;
  lead?(view: DraftView): string;
  form: z.ZodType<Form>;
  /** What is stored, as the form has it; undefined when the address names something that is not there. */
  values(view: DraftView): TypedValues | undefined;
  draw(view: DraftView & { fields: DraftFields }): Child;
  /** The draft with what was typed. `usedCodes` are those that earlier versions have used. */
  apply(
    draft: ChangePackageDefinition,
    form: Form,
    usedCodes: readonly string[],
    ask: Ask,
  ): ChangePackageDefinition;
  /** Takes the thing out of the draft; undefined when there is nothing to take out. */
  remove?(view: DraftView): { text: string; draft: ChangePackageDefinition } | undefined;
}

/** The page and the form of a section, for one editor. */
export function draftSectionRoutes<Form extends object>(
  editor: Editor,
  section: DraftSection<Form>,
): Route[] {
  const path = `${editor.path}/${section.path}`;
  const { may } = editor;
  const routes = [
    get(path, {
      may,
      answer: (ask) =>
        withDraft(editor, ask, async ({ draft }) => {
          const values = section.values({ draft: draft.definition, ask });
          return values === undefined ? notFound : sectionPage(editor, section, draft, ask, { values });
        }),
    }),
    post(path, {
      may,
      form: z.intersection(section.form, z.object({ versjon: version() })),
      wrong: (ask, { errors, typed }) =>
        withDraft(editor, ask, async ({ draft }) =>
          sectionPage(editor, section, draft, ask, { values: typed, errors, version: typed.versjon }),
        ),
      answer: (ask) =>
        change(editor, section, ask, async (edited, draft) => {
          const usedCodes = await readUsedCodes(ask.database, edited.code);
          return section.apply(draft, ask.form as Form, usedCodes, ask);
        }),
    }),
  ];
  if (section.remove === undefined) return routes;
  return [
    ...routes,
    post(`${path}/fjern`, {
      may,
      form: z.object({ versjon: version() }),
      wrong: async () => notFound,
      answer: (ask) =>
        change(editor, section, ask, async (_edited, draft) => section.remove?.({ draft, ask })?.draft),
    }),
  ];
}

/** The package of the address and its draft. One that somebody has published or discarded meanwhile leads to where a new one begins. */
export async function withDraft(
  editor: Editor,
  ask: Ask,
  answer: (edited: EditedPackage & { draft: StoredDraft }) => Promise<Answer>,
): Promise<Answer> {
  const edited = await editor.find(ask);
  if (edited === undefined) return notFound;
  return edited.draft === undefined ? go(editor.address(ask)) : answer({ ...edited, draft: edited.draft });
}

/** Read, decide, write: what somebody else has saved meanwhile is never written over. */
async function change<Form>(
  editor: Editor,
  section: DraftSection<Form>,
  ask: Ask & { form: { versjon: number }; typed: TypedValues },
  decide: (
    edited: EditedPackage,
    draft: ChangePackageDefinition,
  ) => Promise<ChangePackageDefinition | undefined>,
): Promise<Answer> {
  const found = await editor.find(ask);
  if (found === undefined) return notFound;
  const isOurs = await claimDraft(ask, found.code, ask.form.versjon);
  return withDraft(editor, ask, async (edited) => {
    const { definition } = edited.draft;
    const stored = section.values({ draft: definition, ask });
    if (stored === undefined) return notFound;
    if (!isOurs) {
      const isRemoval = ask.path.endsWith("/fjern");
      return sectionPage(editor, section, edited.draft, ask, {
        values: isRemoval ? stored : ask.typed,
        stored,
      });
    }
    const next = await decide(edited, definition);
    if (next === undefined) return notFound;
    await storeDraft(ask, edited.code, next);
    await ask.audit({
      action: "package.draftChanged",
      subject: { kind: "changePackage", id: edited.code },
      collaborativeId: edited.collaborativeId,
      old: { section: ask.path, ...stored },
      new: ask.path.endsWith("/fjern") ? null : fieldsOf(ask.form),
    });
    return go(editor.address(ask));
  });
}

/** As the form has them, by its own names. Of what was sent only what the form has and has let through is kept. */
function fieldsOf(form: { versjon: number }): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<unknown>(form).flatMap(([name, value]) => {
      if (name === "versjon") return [];
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, text])
        : [[name, value]];
    }),
  );
}

interface Shown {
  values: TypedValues;
  errors?: FieldErrors;
  /** Set when somebody else has saved meanwhile: what is stored now. */
  stored?: TypedValues;
  version?: string | string[] | undefined;
}

function sectionPage<Form>(
  editor: Editor,
  section: DraftSection<Form>,
  { definition, version: newest }: StoredDraft,
  ask: Ask,
  shown: Shown,
): PageAnswer {
  const text = say(draftWords, ask.language);
  const shell = say(shellWords, ask.language);
  const view = { draft: definition, ask };
  const fields = new DraftFields(shown.values, shown.errors ?? {}, shown.stored, ask.language);
  const drawn = section.draw({ ...view, fields });
  const summary = fields.summary();
  const title = section.title(view);
  const lead = section.lead?.(view);
  const removal = section.remove?.(view);
  const home = editor.address(ask);
  const path = ask.path.replace(/\/fjern$/, "");
  const hidden = () => ({ ...ask.hidden(), versjon: String(shown.version ?? newest) });
  const isWrong = summary.length > 0 || shown.stored !== undefined;
  return page({
    status: summary.length > 0 ? 422 : shown.stored ? 409 : 200,
    title: isWrong ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={home}>{text.draftOf(definition.title[ask.language] || definition.title.nb)}</Crumb>
        <h1>{title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        {shown.stored && (
          <Notice tone="warning" title={text.conflictTitle} live>
            {text.conflictText}
          </Notice>
        )}
        {lead && <Lead>{lead}</Lead>}
        <Form action={path} hidden={hidden()}>
          {drawn}
          <DoIt button={text.save} otherwise={<Link href={home}>{text.cancel}</Link>} />
        </Form>
        {removal && (
          <Part title={text.removeTitle}>
            <Form action={`${path}/fjern`} hidden={hidden()}>
              <p>{removal.text}</p>
              <Button look="outline">{text.remove}</Button>
            </Form>
          </Part>
        )}
      </>
    ),
  });
}
