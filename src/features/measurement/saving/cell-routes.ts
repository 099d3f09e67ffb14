import { type Answer, file } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { type ToldCell, toldCell, toldValue } from "./cell-answer.ts";
import { cellsForm, type ReadCell, readCell } from "./cell-form.ts";
import type { SentCell } from "./decide-cells.ts";
import { readStandingCells } from "./read-standing-cells.ts";
import { type SavedCell, saveCells } from "./save-cells.ts";
import { savingWords } from "./words.ts";

/** What a page in the browser saves without being loaded anew: one value, a sheet, or what waited for the network. */
export const cellRoutes: readonly Route[] = [
  post("/team/:team/malinger/celler", {
    may: "measurement.write",
    form: cellsForm,
    // every value tells what it was made from
    repeatable: true,
    // a thousand cells with comments; quotation marks take three bytes each on the way
    limit: 2 * 1024 * 1024,
    async wrong() {
      return json({ cells: [], problem: "celler" }, 422);
    },
    async answer(ask) {
      const read = ask.form.celler.map((sent) => readCell(sent, ask.person?.id ?? ""));
      return json({ cells: toldAll(ask, read, await saveCells(ask, cellsOf(read))) });
    },
  }),

  get("/team/:team/malinger/celler.json", {
    may: "measurement.write",
    async answer(ask) {
      const cells = await readStandingCells(ask.database, ask.place.teamId as string, {
        measures: ask.query.getAll("measure").map((code) => code.toUpperCase()),
        periods: ask.query.getAll("period").filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)),
      });
      const { id, name } = ask.person ?? { id: "", name: "" };
      return json({
        person: { id, name },
        hidden: ask.hidden(),
        cells: cells.map(({ measure, period, stored }) => ({ measure, period, ...toldValue(stored) })),
      });
    },
  }),
];

function cellsOf(read: readonly ReadCell[]): SentCell[] {
  return read.flatMap((one) => ("cell" in one ? [one.cell] : []));
}

/** What became of each, in the order they were sent; those that could not be read among the others. */
function toldAll(ask: Ask, read: readonly ReadCell[], saved: readonly SavedCell[]): ToldCell[] {
  let next = 0;
  return read.map((one) => {
    if ("cell" in one) return toldCell(saved[next++] as SavedCell, ask.language);
    const { code, measure, period } = one;
    const text = fieldWords(code, ask.language) ?? say(savingWords, ask.language).unreadable;
    const problem = { field: "cell", code: fieldWords(code, "nb") ? code : "unreadable", text } as const;
    return { measure, period, outcome: "refused", late: false, value: null, problems: [problem] };
  });
}

function json(body: unknown, status = 200): Answer {
  return file({ status, body: JSON.stringify(body), contentType: "application/json; charset=utf-8" });
}
