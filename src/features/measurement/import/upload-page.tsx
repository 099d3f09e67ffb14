import type { Language } from "../../../domain/language.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Button } from "../../../ui/button.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Part } from "../../../ui/part.tsx";
import { words } from "../words.ts";
import type { ImportTeam } from "./store-import.ts";
import { importWords } from "./words.ts";

/** The way in: which file, and how a file that can be read looks. */
export function uploadPage(props: {
  team: ImportTeam;
  error: string | undefined;
  hidden: Record<string, string>;
  language: Language;
}): PageAnswer {
  const { team, error, hidden, language } = props;
  const text = say(importWords, language);
  const shell = say(shellWords, language);
  const path = `/team/${team.id}/malinger`;
  const title = `${text.title} – ${team.name}`;
  return page({
    status: error === undefined ? 200 : 422,
    banner: team.simulated ? shell.example : undefined,
    title: error === undefined ? title : `${shell.errorPrefix} ${title}`,
    body: (
      <>
        <Crumb href={path}>{say(words, language).allMeasures(team.name)}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary
          title={shell.mustMend(1)}
          errors={error === undefined ? [] : [{ field: "fil", text: error }]}
        />
        <Lead>{text.lead}</Lead>
        <Form action={`${path}/importer`} hidden={hidden} files>
          <FileField
            name="fil"
            label={text.file}
            help={text.fileHelp}
            error={error}
            accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <Actions>
            <Button>{text.look}</Button>
          </Actions>
        </Form>
        <Part title={text.sheetTitle} stack>
          <p>{text.sheetText}</p>
          <Actions>
            <Link download href={`${path}/verdier.xlsx`}>
              {text.getSheet}
            </Link>
            <Link download href={`${path}/verdier.csv`}>
              {text.getList}
            </Link>
          </Actions>
        </Part>
        <Part title={text.ownTitle} stack>
          <p>{text.ownText}</p>
          <p>{text.ownPeriods}</p>
        </Part>
      </>
    ),
  });
}
