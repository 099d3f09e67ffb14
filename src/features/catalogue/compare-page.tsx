import { compareVersions, isAlike } from "../../domain/catalogue/compare-versions.ts";
import { filledWithBokmal } from "../../domain/catalogue/edit-draft.ts";
import type { DraftProblem } from "../../domain/catalogue/draft-problems.ts";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { CheckboxField } from "../../ui/checkbox-field.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { changeSentences } from "./change-sentences.ts";
import { Comparison } from "./comparison.tsx";
import { Lacking } from "./draft-hub.tsx";
import { draftErrorWords, draftWords } from "./draft-words.ts";
import type { Editor } from "./editor.ts";
import { hubWords } from "./hub-words.ts";
import type { EditedPackage, StoredDraft } from "./read-draft.ts";

interface CompareFacts {
  edited: EditedPackage & { draft: StoredDraft };
  /** The newest published version; undefined when there is none. */
  newest: ChangePackageDefinition | undefined;
  problems: readonly DraftProblem[];
  /** Teams that use the package now. */
  teams: number;
}

/** What differs from the newest version, what it means, and publishing it. */
export function comparePage(
  editor: Editor,
  { edited, newest, problems, teams }: CompareFacts,
  ask: Ask,
  shown: { errors?: FieldErrors; typed?: TypedValues } = {},
): PageAnswer {
  const { language } = ask;
  const text = say(hubWords, language);
  const shell = say(shellWords, language);
  const { definition } = edited.draft;
  const next = (newest?.version ?? 0) + 1;
  // a network's own package is compared as it will be published: with bokmål where nothing else is written
  const comparison =
    newest &&
    compareVersions(newest, edited.collaborativeId === undefined ? definition : filledWithBokmal(definition));
  const alike = comparison !== undefined && isAlike(comparison);
  const isReady = problems.length === 0 && !alike;
  const name = definition.title[language] || definition.title.nb;
  const heading = text.compareTitle(name);
  const errors = Object.entries(shown.errors ?? {}).map(([field, code]) => ({
    field,
    text: errorText(code, ask),
  }));
  const sentences = comparison === undefined ? [text.nothingBefore] : changeSentences(comparison, language);
  return page({
    status: errors.length > 0 ? 422 : 200,
    title: errors.length > 0 ? `${shell.errorPrefix} ${heading}` : heading,
    body: (
      <>
        <Crumb href={editor.address(ask)}>{say(draftWords, language).draftOf(name)}</Crumb>
        <h1>{heading}</h1>
        <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />
        {alike ? (
          <Lead>{text.sameAsBefore(newest?.version ?? 0)}</Lead>
        ) : (
          <div class="part prose">
            <ul>
              {sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        <Lacking problems={problems} address={editor.address(ask)} ask={ask} />
        {comparison && newest && (
          <Comparison comparison={comparison} from={newest.version} language={language} />
        )}
        {!alike && (
          <Part title={text.meaningTitle}>
            <p>{teams === 0 ? text.meaningNone : text.meaningRunning(teams, next)}</p>
            {newest && <p>{text.sumsApart}</p>}
          </Part>
        )}
        {isReady ? (
          <Part title={text.publishTitle}>
            <Form
              action={`${editor.address(ask)}/publiser`}
              hidden={{
                ...ask.hidden(),
                versjon: String(shown.typed?.versjon ?? edited.draft.version),
              }}
            >
              <DateField
                name="gjelderFra"
                label={text.validFrom}
                help={text.validFromHelp}
                value={String(shown.typed?.gjelderFra ?? norwegianDay(ask.now))}
                error={errorOf("gjelderFra")}
              />
              <CheckboxField
                name="lest"
                label={text.confirm}
                checked={shown.typed?.lest !== undefined}
                error={errorOf("lest")}
              />
              <DoIt button={text.publish(next)}>{text.publishText}</DoIt>
            </Form>
          </Part>
        ) : (
          problems.length > 0 && (
            <Part title={text.publishTitle}>
              <p>{text.notReady}</p>
            </Part>
          )
        )}
      </>
    ),
  });

  function errorOf(field: string): string | undefined {
    const code = shown.errors?.[field];
    return code === undefined ? undefined : errorText(code, ask);
  }
}

function errorText(code: string, ask: Ask): string {
  const own: Readonly<Record<string, string>> = say(draftErrorWords, ask.language);
  return own[code] ?? fieldWords(code, ask.language) ?? code;
}
