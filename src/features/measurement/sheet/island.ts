import { openQueue } from "../queue/queue.browser.ts";
import { type Cell, cellKeyOf, cellsIn, empty, fill } from "./cell.browser.ts";
import { makeGrid } from "./grid.browser.ts";
import type { IslandData } from "./island-data.ts";
import { takeNews } from "./news.browser.ts";
import { isTrouble, makeSaid } from "./said.browser.ts";
import type { KnownCells } from "./sheet-form.ts";

/**
 * Makes a spreadsheet of the form: its keyboard, its clipboard, and saving without the page being loaded anew. Everything
 * that is changed goes in one request when somebody presses save, by way of the queue that keeps it on the device until
 * the server has answered. Without this the form is sent as forms are.
 */
const frame = document.querySelector<HTMLElement>("[data-ark]");
const form = frame?.closest("form");
const table = frame?.querySelector("table");
if (frame && form && table) void begin(form, table, JSON.parse(frame.dataset.ark ?? "{}") as IslandData);

async function begin(form: HTMLFormElement, table: HTMLTableElement, data: IslandData): Promise<void> {
  const { words } = data;
  const hidden = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? "";
  const known = JSON.parse(hidden("kjent") || "{}") as KnownCells;
  const cells = cellsIn(table, known, data);
  const cellOf = (field: HTMLInputElement) => cells.get(cellKeyOf(field)) as Cell;

  let focus: HTMLInputElement | undefined;
  let savedNow = 0;
  let more = "";
  /** What waits cannot be sent now. */
  let isAway = false;
  const queue = await openQueue({ person: data.person.id, name: data.person.name, token: hidden("_token") });
  const said = makeSaid(form, data, {
    theirs(cell) {
      if (cell.state === "conflict") cell.settle(cell.theirs, cell.theirs?.late ?? false);
      cell.write(cell.stands?.texts ?? empty);
      cell.state = undefined;
      void queue.remove([keyOf(cell)]);
      tell([cell]);
    },
    mine: (cell) => void queue.saveMine(keyOf(cell)),
    confirm: (cell) => void queue.put([cell.sent(true)]),
    discard(thrown) {
      replace(
        thrown.flatMap(({ fields, stands }) => {
          const { numerator, denominator } = stands?.texts ?? empty;
          return fields.map((field, at) => ({ field, text: at === 0 ? numerator : denominator }));
        }),
      );
      more = fill(words.discarded ?? "", thrown.length);
      tell([]);
    },
  });
  const keyOf = ({ measure, period }: Cell) => queue.keyOf({ team: data.team, measure, period });

  function tell(changed: Iterable<Cell>): void {
    const every = [...cells.values()];
    for (const cell of changed) said.mark(cell);
    if (focus) said.show(cellOf(focus), focus);
    said.listTroubles(every, isAway);
    said.count(every, savedNow, more);
  }

  /** After typing: what differs from what stands is changed, and waits for somebody to press save. */
  function touched(cell: Cell, whole: boolean): void {
    cell.problems = [];
    cell.state = cell.isChanged ? "changed" : undefined;
    if (whole) cell.check();
  }

  const replace = makeGrid(table, {
    changed(fields, whole) {
      const touchedCells = new Set(fields.map(cellOf));
      savedNow = 0;
      more = "";
      for (const cell of touchedCells) touched(cell, whole);
      const takenBack = [...touchedCells].filter((cell) => cell.queued && !cell.isChanged);
      if (takenBack.length > 0) void queue.remove(takenBack.map(keyOf));
      tell(touchedCells);
    },
    focused(field) {
      focus = field;
      said.show(cellOf(field), field);
    },
    left(field) {
      const cell = cellOf(field);
      // between the two numbers of a value one is not done yet
      requestAnimationFrame(() => {
        if (cell.fields.includes(document.activeElement as HTMLInputElement)) return;
        if (cell.state !== "changed") return;
        cell.check();
        tell([cell]);
      });
    },
    pasted({ placed, over, locked, heads }) {
      const facts: [string, number][] = [
        ["pasted", placed],
        ["over", over],
        ["skippedLocked", locked],
        ["skippedHeads", heads ? 1 : 0],
      ];
      more = facts.flatMap(([name, many]) => (many > 0 ? [fill(words[name] ?? "", many)] : [])).join(" ");
      tell([]);
    },
    selected(rows, columns) {
      more = fill(words.selected ?? "", rows, columns);
      tell([]);
    },
    undone() {
      more = words.undone ?? "";
      tell([]);
    },
  });

  function save(): void {
    const changed = [...cells.values()].filter(({ state }) => state === "changed");
    for (const cell of changed) cell.check();
    const ready = changed.filter(({ state }) => state === "changed");
    savedNow = 0;
    more = "";
    tell(changed);
    if (ready.length > 0) void queue.put(ready.map((cell) => cell.sent()));
    else [...cells.values()].find(isTrouble)?.fields[0]?.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  form.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    save();
  });
  addEventListener("beforeunload", (event) => {
    // what is in the queue is safe; what is only here is not
    const isOnlyHere = (cell: Cell) => !cell.queued && (cell.state === "changed" || cell.state === "refused");
    if ([...cells.values()].some(isOnlyHere)) event.preventDefault();
  });

  queue.subscribe((news) => {
    const { concerned, saved } = takeNews(news, cells, data);
    savedNow += saved;
    const { trouble, durable } = news;
    isAway = trouble !== undefined;
    if (trouble === "shut" || trouble === "other") more = words.shut ?? "";
    else if (!durable && news.cells.length > 0) more = words.notDurable ?? "";
    tell(concerned);
  });
  form.querySelector("#ark-taster")?.removeAttribute("hidden");
}
