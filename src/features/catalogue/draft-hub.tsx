import type { Child } from "hono/jsx";
import type { DraftProblem } from "../../domain/catalogue/draft-problems.ts";
import type { SourceMark } from "../../domain/change-package.ts";
import { shownText, type Texts } from "../../domain/language.ts";
import { moment } from "../../platform/format.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { type Listed, Listing } from "../../ui/listing.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { RuleList } from "../../ui/rule-list.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { Tag } from "../../ui/tag.tsx";
import { draftWords } from "./draft-words.ts";
import type { Editor } from "./editor.ts";
import { hubWords } from "./hub-words.ts";
import { BegunFrom, ToAdapt } from "./origin.tsx";
import { placeOfProblem, problemSentence } from "./problem-words.ts";
import type { EditedPackage, StoredDraft } from "./read-draft.ts";
import { Said } from "./said.tsx";
import { kindWords, sourceWords } from "./words.ts";

type Drafted = EditedPackage & { draft: StoredDraft };

/** The draft: what is lacking, what stands in it, and the way to publish it. */
export function draftHub(
  editor: Editor,
  edited: Drafted,
  problems: readonly DraftProblem[],
  ask: Ask,
  /** 409: it has changed since the page was opened; 422: it cannot be published as it is. */
  status: 200 | 409 | 422 = 200,
): PageAnswer {
  const { language } = ask;
  const { definition, updatedAt, updatedBy } = edited.draft;
  const text = say(hubWords, language);
  const words = say(draftWords, language);
  const address = editor.address(ask);
  const newest = edited.versions.at(-1)?.version;
  const name = shownText(definition.title, language);
  return page({
    status,
    title: words.draftOf(name.text),
    body: (
      <>
        <Crumb href={editor.home(ask, edited)}>
          <Said shown={name} page={language} />
        </Crumb>
        <h1>
          <Said shown={name} page={language} /> <Tag>{words.draft}</Tag>
        </h1>
        {status === 409 && (
          <Notice tone="warning" live>
            {text.changedMeanwhile}
          </Notice>
        )}
        <Lead>
          {newest === undefined
            ? text.firstVersion
            : text.nextVersion(newest + 1, edited.draft.basedOn ?? newest)}
        </Lead>
        {edited.origin && (
          <p>
            <BegunFrom origin={edited.origin} language={language} />
          </p>
        )}
        {edited.origin && newest === undefined && <ToAdapt address={address} language={language} />}
        <Lacking problems={problems} address={address} ask={ask} />
        <Contents definition={definition} address={address} ask={ask} />
        <Part title={text.publishTitle} stack>
          <p>{problems.length === 0 ? text.compareText : text.notReady}</p>
          <p>
            {problems.length === 0 ? (
              <ButtonLink href={`${address}/sammenlign`}>{text.toCompare}</ButtonLink>
            ) : (
              <Link href={`${address}/sammenlign`}>{text.toCompare}</Link>
            )}
          </p>
        </Part>
        <Part title={text.discardTitle}>
          <Form
            action={`${address}/forkast`}
            hidden={{ ...ask.hidden(), versjon: String(edited.draft.version) }}
          >
            <p>{newest === undefined ? text.discardFirst : text.discardText}</p>
            <Button look="outline">{text.discardTitle}</Button>
          </Form>
        </Part>
        <SourceLine>{text.savedBy(moment(updatedAt, language), updatedBy ?? "")}</SourceLine>
      </>
    ),
  });
}

/** What must be mended before it can be published, each a link to where. */
export function Lacking(props: { problems: readonly DraftProblem[]; address: string; ask: Ask }) {
  const { problems, address, ask } = props;
  if (problems.length === 0) return null;
  return (
    <Part title={say(hubWords, ask.language).lacking(problems.length)}>
      <RuleList
        rules={problems.map((problem) => ({
          state: "unmet" as const,
          text: (
            <a class="ds-link" href={`${address}/${placeOfProblem(problem)}`}>
              {problemSentence(problem, ask.language)}
            </a>
          ),
        }))}
      />
    </Part>
  );
}

function Contents(props: { definition: StoredDraft["definition"]; address: string; ask: Ask }) {
  const { definition, address, ask } = props;
  const { language } = ask;
  const text = say(hubWords, language);
  const words = say(draftWords, language);
  const shown = (texts: Texts, otherwise: string) => {
    const found = shownText(texts, language);
    return found.text === "" ? otherwise : <Said shown={found} page={language} />;
  };
  const item = (path: string, title: Child, under: Texts): Listed => ({
    href: `${address}/${path}`,
    title,
    text: shown(under, text.empty),
  });
  const proposal = (source: SourceMark) =>
    source === "reconstructed" ? sourceWords.reconstructed[language] : undefined;
  const part = (title: string, items: Listed[], add: { path: string; text: string }) => (
    <Part title={title} id={add.path} stack>
      {items.length > 0 && <Listing items={items} />}
      <p>
        <Link href={`${address}/${add.path}/ny`}>{add.text}</Link>
      </p>
    </Part>
  );
  return (
    <>
      <Part title={text.about}>
        <Listing
          items={[
            item("om", words.about, definition.goal),
            item("malgrupper", words.groups, definition.targetGroups),
          ]}
        />
      </Part>
      {part(
        words.facts,
        definition.facts.map((fact, index) =>
          item(`kunnskap/${index + 1}`, shown(fact.text, text.notNamed), fact.source),
        ),
        { path: "kunnskap", text: words.addFact },
      )}
      {part(
        words.interventions,
        definition.interventions.map((one) => ({
          ...item(`tiltak/${one.code.toLowerCase()}`, shown(one.title, text.notNamed), one.text),
          note: proposal(one.source),
        })),
        { path: "tiltak", text: words.addIntervention },
      )}
      {part(
        words.measures,
        definition.measures.map((one) => ({
          ...item(`malinger/${one.code.toLowerCase()}`, shown(one.name, text.notNamed), one.numerator),
          note: [one.code, kindWords[one.kind][language], proposal(one.source)].filter(Boolean).join(" · "),
        })),
        { path: "malinger", text: words.addMeasure },
      )}
    </>
  );
}

/** Nothing is being written: how a new version begins. */
export function beginPage(editor: Editor, edited: EditedPackage, title: string, ask: Ask): PageAnswer {
  const text = say(hubWords, ask.language);
  const newest = edited.versions.at(-1)?.version ?? 0;
  return page({
    title: `${text.beginTitle}: ${title}`,
    body: (
      <>
        <Crumb href={editor.home(ask, edited)}>{title}</Crumb>
        <h1>{text.beginTitle}</h1>
        <Form action={`${editor.address(ask)}/begynn`} hidden={ask.hidden()}>
          <DoIt button={text.begin(newest + 1)}>{text.noDraft(newest)}</DoIt>
        </Form>
      </>
    ),
  });
}
