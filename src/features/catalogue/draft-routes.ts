import { sql } from "drizzle-orm";
import { z } from "zod";
import { compareVersions, isAlike } from "../../domain/catalogue/compare-versions.ts";
import { type DraftProblem, draftProblems, validFromProblem } from "../../domain/catalogue/draft-problems.ts";
import { filledWithBokmal } from "../../domain/catalogue/edit-draft.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import { day, ticked, version } from "../../platform/web/fields.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { comparePage } from "./compare-page.tsx";
import { beginPage, draftHub } from "./draft-hub.tsx";
import { draftSectionRoutes, withDraft } from "./draft-section.tsx";
import type { Editor } from "./editor.ts";
import { type EditedPackage, readDefinition, readTakenCodes, type StoredDraft } from "./read-draft.ts";
import { aboutSection, groupsSection } from "./section-about.tsx";
import { factSection } from "./section-fact.tsx";
import { interventionSection } from "./section-intervention.tsx";
import { measureSection } from "./section-measure.tsx";
import { beginDraft, claimDraft, discardDraft, publishDraft } from "./write-draft.ts";

type Drafted = EditedPackage & { draft: StoredDraft };

const publishForm = z.object({
  versjon: version(),
  gjelderFra: day(),
  lest: ticked().refine((isRead) => isRead, "notRead"),
});

/** All that is done with a draft, for whoever edits it. */
export function draftRoutes(editor: Editor): Route[] {
  const { path, may } = editor;
  return [
    get(path, {
      may,
      async answer(ask) {
        const edited = await editor.find(ask);
        if (edited === undefined) return notFound;
        if (edited.draft !== undefined) return hub(editor, { ...edited, draft: edited.draft }, ask);
        const newest = edited.versions.at(-1);
        if (newest === undefined) return notFound;
        const { title } = await readDefinition(ask.database, edited.code, newest.version);
        return beginPage(editor, edited, title[ask.language], ask);
      },
    }),
    post(`${path}/begynn`, {
      may,
      form: z.object({}),
      wrong: async () => notFound,
      async answer(ask) {
        const edited = await editor.find(ask);
        if (edited === undefined) return notFound;
        await beginDraft(ask, edited);
        return go(editor.address(ask));
      },
    }),
    post(`${path}/forkast`, {
      may,
      form: z.object({ versjon: version() }),
      wrong: async () => notFound,
      answer: (ask) =>
        withDraft(editor, ask, async (found) => {
          const isOurs = await claimDraft(ask, found.code, ask.form.versjon);
          return withDraft(editor, ask, async (edited) => {
            if (!isOurs) return hub(editor, edited, ask, 409);
            const home = editor.home(ask, edited);
            await discardDraft(ask, edited);
            return go(home);
          });
        }),
    }),
    get(`${path}/sammenlign`, {
      may,
      answer: (ask) => withDraft(editor, ask, (edited) => compared(editor, edited, ask)),
    }),
    post(`${path}/publiser`, {
      may,
      form: publishForm,
      wrong: (ask, wrong) => withDraft(editor, ask, (edited) => compared(editor, edited, ask, wrong)),
      answer: (ask) =>
        withDraft(editor, ask, async (found) => {
          const isOurs = await claimDraft(ask, found.code, ask.form.versjon);
          return withDraft(editor, ask, (edited) =>
            isOurs ? publish(editor, edited, ask) : hub(editor, edited, ask, 409),
          );
        }),
    }),
    ...draftSectionRoutes(editor, aboutSection),
    ...draftSectionRoutes(editor, groupsSection),
    ...draftSectionRoutes(editor, factSection),
    ...draftSectionRoutes(editor, interventionSection),
    ...draftSectionRoutes(editor, measureSection),
  ];
}

async function hub(
  editor: Editor,
  edited: Drafted,
  ask: Ask,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  return draftHub(editor, edited, await problemsOf(editor, edited, ask), ask, status);
}

async function problemsOf(editor: Editor, edited: Drafted, ask: Ask): Promise<DraftProblem[]> {
  const { definition } = edited.draft;
  const codes = definition.measures.map(({ code }) => code);
  const takenCodes = await readTakenCodes(ask.database, edited.code, codes);
  return draftProblems(definition, { languages: editor.languages, takenCodes });
}

async function newestOf(edited: EditedPackage, ask: Ask) {
  const newest = edited.versions.at(-1);
  return newest && readDefinition(ask.database, edited.code, newest.version);
}

async function compared(editor: Editor, edited: Drafted, ask: Ask, wrong?: WrongForm): Promise<Answer> {
  const newest = await newestOf(edited, ask);
  const problems = await problemsOf(editor, edited, ask);
  const teams = await readRunningTeams(ask, edited.code);
  return comparePage(editor, { edited, newest, problems, teams }, ask, wrong);
}

/** Decided on what is stored, not on what the page showed. */
async function publish(
  editor: Editor,
  edited: Drafted,
  ask: Ask & { form: z.infer<typeof publishForm>; typed: WrongForm["typed"] },
): Promise<Answer> {
  const { gjelderFra } = ask.form;
  const newest = await newestOf(edited, ask);
  const { definition } = edited.draft;
  const whole = edited.collaborativeId === undefined ? definition : filledWithBokmal(definition);
  const isNew = newest === undefined || !isAlike(compareVersions(newest, whole));
  if (!isNew || (await problemsOf(editor, edited, ask)).length > 0) return hub(editor, edited, ask, 422);
  const wrong = validFromProblem(gjelderFra, norwegianDay(ask.now), edited.versions.at(-1)?.validFrom);
  if (wrong !== undefined) {
    const typed = { ...ask.typed, versjon: String(edited.draft.version - 1) };
    return compared(editor, edited, ask, { errors: { gjelderFra: wrong }, typed });
  }
  const version = await publishDraft(ask, edited, whole, gjelderFra);
  return go(editor.published(ask, edited, version));
}

async function readRunningTeams(ask: Ask, code: string): Promise<number> {
  const { rows } = await ask.database.execute<{ teams: number }>(sql`
    select count(*)::integer as teams from team_package p join team t on t.id = p.team_id
    where p.package_code = ${code} and t.state = 'enrolled'`);
  return rows[0]?.teams ?? 0;
}
