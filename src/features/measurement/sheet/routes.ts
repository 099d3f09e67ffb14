import type { Language } from "../../../domain/language.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { readMeasuringTeams } from "../read-teams.ts";
import { decideCells } from "../saving/decide-cells.ts";
import { readCells } from "../saving/read-cells.ts";
import { type SavedCell, saveCells } from "../saving/save-cells.ts";
import { chosenPeriod } from "../value-form.ts";
import { sheetOf, type SheetWishes } from "./sheet.ts";
import {
  cellKey,
  type ChangedCell,
  changedCells,
  type KnownCells,
  type SheetForm,
  sheetForm,
} from "./sheet-form.ts";
import { noSheetPage, sheetPage } from "./sheet-page.tsx";
import { type Trouble, troubleOf } from "./trouble.tsx";
import { sheetWords } from "./words.ts";

/** Everything on one page: the team's measures of one interval with twelve periods. */
export const sheetRoutes: readonly Route[] = [
  get("/team/:team/malinger/ark", {
    may: "measurement.write",
    answer: (ask) => {
      const { query } = ask;
      const wishes = {
        interval: query.get("intervall"),
        through: chosenPeriod(query.get("til") ?? ""),
        turned: query.get("snudd") !== null,
      };
      return shownSheet(ask, wishes, { told: savedCount(ask) });
    },
  }),

  post("/team/:team/malinger/ark", {
    may: "measurement.write",
    form: sheetForm,
    limit: 1024 * 1024,
    async wrong(ask) {
      const wishes = { interval: null, through: undefined, turned: false };
      const told = { text: say(sheetWords, ask.language).notRead, warning: true };
      const answer = await shownSheet(ask, wishes, { told });
      return answer.kind === "page" ? { ...answer, status: 422 } : answer;
    },
    async answer(ask) {
      const changed = changedCells(ask.form);
      const saved = await saveCells(
        ask,
        changed.map(({ sent }) => sent),
      );
      const troubles = troublesOf(changed, saved, ask.language);
      const count = saved.filter(({ kind }) => kind === "saved" || kind === "removed").length;
      if (troubles.size === 0) return go(`${ask.path}?${queryOf(ask.form, count)}`);
      const told = count > 0 ? { text: say(sheetWords, ask.language).saved(count) } : undefined;
      return shownSheet(ask, wishesOf(ask.form), { told, troubles, madeFrom: ask.form.kjent });
    },
    // pressed twice: the same page, of what has been saved by now
    async again(ask) {
      const changed = changedCells(ask.form);
      const sent = changed.map((one) => one.sent);
      const reading = await readCells(ask.database, ask.place.teamId as string, sent);
      const left = decideCells(reading, sent, ask.now).flatMap((one) =>
        one.kind === "save" || one.kind === "remove" || one.kind === "gone" ? [] : [one],
      );
      const troubles = troublesOf(changed, left, ask.language);
      return shownSheet(ask, wishesOf(ask.form), { troubles, madeFrom: ask.form.kjent });
    },
  }),
];

async function shownSheet(
  ask: Ask,
  wishes: SheetWishes,
  more: {
    told?: { text: string; warning?: boolean } | undefined;
    troubles?: ReadonlyMap<string, Trouble>;
    madeFrom?: KnownCells;
  },
): Promise<Answer> {
  const { database, person, now, language } = ask;
  const [team] = await readMeasuringTeams(database, [ask.place.teamId as string]);
  if (team === undefined) return notFound;
  const sheet = sheetOf(team, wishes, now);
  if (sheet === undefined) return noSheetPage(team, language);
  const { told, troubles = new Map<string, Trouble>(), madeFrom = {} } = more;
  return sheetPage({ sheet, troubles, madeFrom, told, hidden: ask.hidden(), person, now, language });
}

/** What was not saved, by the key of its cell. */
function troublesOf(
  changed: readonly ChangedCell[],
  saved: readonly SavedCell[],
  language: Language,
): Map<string, Trouble> {
  const typed = new Map(changed.map((one) => [one.key, one.typed]));
  const troubles = new Map<string, Trouble>();
  for (const one of saved) {
    const key = cellKey(one.cell.measure, one.cell.period);
    const trouble = troubleOf(one, typed.get(key) ?? { numerator: "", denominator: "" }, language);
    if (trouble) troubles.set(key, trouble);
  }
  return troubles;
}

function wishesOf({ intervall, til, snudd }: SheetForm): SheetWishes {
  return { interval: intervall, through: chosenPeriod(til), turned: snudd };
}

/** The same view again, with how many were saved. */
function queryOf({ intervall, til, snudd }: SheetForm, count: number): string {
  const query = new URLSearchParams({ intervall, lagret: String(count) });
  if (til !== "") query.set("til", til);
  if (snudd) query.set("snudd", "ja");
  return query.toString();
}

/** What the last sending did, from the address. */
function savedCount({ query, language }: Ask): { text: string } | undefined {
  const count = query.get("lagret") ?? "";
  if (!/^\d{1,4}$/.test(count)) return undefined;
  const text = say(sheetWords, language);
  return { text: count === "0" ? text.noneChanged : text.saved(Number(count)) };
}
