import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { MeasuringTeam } from "../read-teams.ts";
import { words } from "../words.ts";
import { islandData } from "./island-data.ts";
import { lockedPeriod, type Sheet, sheetIntervals, sheetPath } from "./sheet.ts";
import { knownCells } from "./sheet-cells.ts";
import { cellKey, type KnownCells } from "./sheet-form.ts";
import { Choices } from "./sheet-choices.tsx";
import { SheetTable } from "./sheet-table.tsx";
import type { Trouble } from "./trouble.tsx";
import { sheetWords } from "./words.ts";

export interface SheetPageProps {
  sheet: Sheet;
  /** Cells that were not saved, by their key, and what each of them was made from. */
  troubles: ReadonlyMap<string, Trouble>;
  madeFrom: KnownCells;
  told: { text: string; warning?: boolean } | undefined;
  hidden: Record<string, string>;
  person: { id: string; name: string } | undefined;
  now: Temporal.Instant;
  language: Language;
}

/** All measures of one interval with twelve periods, each number a field. */
export function sheetPage(props: SheetPageProps): PageAnswer {
  const { sheet, troubles, told, now, language } = props;
  const { team } = sheet;
  const text = say(sheetWords, language);
  const shell = say(shellWords, language);
  const errors = errorsOf(props);
  const title = `${text.title} – ${team.name}`;
  const isLocked = sheet.periods.some((period) => lockedPeriod(sheet, period, now));
  return page({
    status: errors.length > 0 ? 422 : 200,
    // the good cells are kept although others are not right (C52)
    keepWrites: true,
    title: errors.length > 0 ? `${shell.errorPrefix} ${title}` : title,
    // what must be mended is told by the page itself, and mended in it
    scripts: troubles.size > 0 ? undefined : ["measurement/sheet"],
    banner: team.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{say(words, language).allMeasures(team.name)}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />
        {told && (
          <Notice tone={told.warning ? "warning" : "done"} live>
            {told.text}
          </Notice>
        )}
        <Lead>{sheet.turned ? text.leadTurned : text.lead}</Lead>
        <Form action={sheetPath(sheet)} id="ark" hidden={hiddenOf(props)}>
          <Choices sheet={sheet} language={language} />
          <div class="cells-frame" data-ark={troubles.size > 0 ? undefined : islandData(props)}>
            <SheetTable sheet={sheet} troubles={troubles} now={now} language={language} />
          </div>
          <div class="cells-foot">
            <Button>{text.save}</Button>
            <div class="cells-said">
              <p class="small">
                <span id="ark-her"></span>
              </p>
              <p id="ark-status" class="small" role="status"></p>
            </div>
          </div>
          <ul id="ark-liste" class="cells-list"></ul>
          <div class="cells-key small quiet">
            <p>{text.howNone}</p>
            <p id="ark-taster" hidden>
              {text.keyboard}
            </p>
            <p id="sent">
              <span class="cell-sign late"></span>
              {text.lateSign}
            </p>
            {isLocked && (
              <p id="stengt">
                {text.locked}: {text.lockedNote}
              </p>
            )}
            {sheet.events.length > 0 && <Events sheet={sheet} language={language} />}
          </div>
        </Form>
      </>
    ),
  });
}

function Events({ sheet, language }: { sheet: Sheet; language: Language }) {
  return (
    <p>
      {say(sheetWords, language).events}{" "}
      {sheet.events.map((measure, at) => (
        <>
          {at > 0 && ", "}
          <a class="link" href={`/team/${sheet.team.id}/malinger/${measure.code.toLowerCase()}`}>
            {measure.texts.name[language]}
          </a>
        </>
      ))}
    </p>
  );
}

/** The view to come back to, what each cell was made from, and of conflicts what stands there now. */
function hiddenOf({ sheet, troubles, madeFrom, hidden, language }: SheetPageProps): Record<string, string> {
  const known = knownCells(sheet, language);
  const stands: KnownCells = {};
  for (const [key, trouble] of troubles) {
    delete known[key];
    if (madeFrom[key]) known[key] = madeFrom[key];
    if (trouble.stands) stands[key] = trouble.stands.known;
  }
  return {
    ...hidden,
    intervall: sheetIntervals[sheet.interval],
    til: sheet.newer ? String(sheet.periods.at(-1)) : "",
    ...(sheet.turned ? { snudd: "ja" } : {}),
    kjent: JSON.stringify(known),
    ...(Object.keys(stands).length > 0 ? { naa: JSON.stringify(stands) } : {}),
  };
}

/** In the order of the page: by period, or by measure when the sheet is turned. Last what has no place in it any more. */
function errorsOf({ sheet, troubles, language }: SheetPageProps) {
  const cells = sheet.periods.flatMap((period, column) =>
    sheet.measures.flatMap((measure, row) => {
      const trouble = troubles.get(cellKey(measure.code, period));
      return trouble ? [{ period, column, measure, row, trouble }] : [];
    }),
  );
  if (sheet.turned) cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const shown = new Set(cells.map(({ trouble }) => trouble));
  return [
    ...cells.map(({ period, column, measure, row, trouble }) => ({
      field: `m${row}${trouble.fields[0] === "denominator" ? "n" : "t"}-p${column}`,
      text: `${measure.texts.name[language]}, ${periodName(sheet.interval, period, language)}: ${trouble.texts.join(" ")}`,
    })),
    ...[...troubles]
      .filter(([, trouble]) => !shown.has(trouble))
      .map(([key, { texts }]) => ({ field: "ark", text: `${key}: ${texts.join(" ")}` })),
  ];
}

/** A team that counts nothing with a period. */
export function noSheetPage(team: MeasuringTeam, language: Language): PageAnswer {
  const text = say(sheetWords, language);
  return page({
    title: `${text.title} – ${team.name}`,
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{say(words, language).allMeasures(team.name)}</Crumb>
        <h1>{text.title}</h1>
        <EmptyState
          title={text.nothingTitle}
          go={{ href: `/team/${team.id}/malinger`, text: text.seeMeasures }}
        >
          {text.nothing}
        </EmptyState>
      </>
    ),
  });
}
