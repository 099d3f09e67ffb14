import { openQueue, type QueueNews } from "../queue/queue.browser.ts";
import { makeGrid } from "./grid.browser.ts";
import type { IslandData } from "./island-data.ts";
import { isTrouble, makeSaid } from "./said.browser.ts";
import type { KnownCells } from "./sheet-form.ts";
import { Cell, fill, textsOf } from "./states.browser.ts";

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
  const cells = new Map<string, Cell>();
  const cellOf = (field: HTMLInputElement) => {
    const [, measure = "", period = ""] = field.name.split(".");
    const key = `${measure} ${period}`;
    let cell = cells.get(key);
    if (cell === undefined) cells.set(key, (cell = new Cell(measure, period, data)));
    return cell;
  };
  const all = [...table.querySelectorAll("input")];
  for (const field of all) cellOf(field).fields.push(field);
  for (const [key, cell] of cells) {
    const [version, enteredAt, numerator, denominator] = known[key] ?? [];
    const [enteredBy = "", late = 0, comment = ""] = data.stands[key] ?? [];
    if (version === undefined || enteredAt === undefined) continue;
    const texts = { numerator: numerator ?? "", denominator: denominator ?? "" };
    cell.stands = { texts, version, enteredAt, enteredBy, late: late === 1, comment };
    // a browser that goes back may have kept what was typed
    if (cell.isChanged) cell.state = "changed";
  }

  let focus: HTMLInputElement | undefined;
  let savedNow = 0;
  let more = "";
  const queue = await openQueue({ person: data.person.id, name: data.person.name, token: hidden("_token") });
  const said = makeSaid(form, data, {
    theirs(cell) {
      if (cell.state === "conflict") cell.settle(cell.theirs, cell.theirs?.late ?? false);
      cell.write(cell.stands?.texts ?? { numerator: "", denominator: "" });
      cell.state = undefined;
      void queue.remove([keyOf(cell)]);
      tell([cell]);
    },
    mine: (cell) => void queue.saveMine(keyOf(cell)),
    confirm: (cell) => void queue.put([cell.sent(true)]),
  });
  const keyOf = ({ measure, period }: Cell) => queue.keyOf({ team: data.team, measure, period });

  function tell(changed: Iterable<Cell>): void {
    const every = [...cells.values()];
    for (const cell of changed) said.mark(cell);
    if (focus) said.show(cellOf(focus), focus);
    said.listTroubles(every);
    said.count(every, savedNow, more);
  }

  /** After typing: what differs from what stands is changed, and waits for somebody to press save. */
  function touched(cell: Cell, whole: boolean): void {
    if (!cell.isChanged && cell.queued) void queue.remove([keyOf(cell)]);
    cell.problems = [];
    cell.state = cell.isChanged ? "changed" : undefined;
    if (whole) cell.check();
  }

  makeGrid(table, {
    changed(fields, whole) {
      const touchedCells = new Set(fields.map(cellOf));
      savedNow = 0;
      more = "";
      for (const cell of touchedCells) touched(cell, whole);
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

  function hear({ cells: waiting, sending, done, trouble, durable }: QueueNews): void {
    const changed = new Set<Cell>();
    const waits = new Set<string>();
    for (const one of waiting) {
      const cell = one.team === data.team ? cells.get(`${one.measure} ${one.period}`) : undefined;
      if (cell === undefined) continue;
      waits.add(cell.key);
      // typed anew since: that is what counts, until it is put in the queue in its turn
      if (cell.queued && cell.state === "changed" && !isSent(cell, one)) continue;
      if (!cell.queued && cell.state === undefined)
        cell.write(one.remove ? emptyTexts : queuedTexts(one, data));
      cell.queued = true;
      cell.state = sending.has(one.key) ? "saving" : one.state;
      cell.problems = one.problems;
      cell.theirs = one.value;
      changed.add(cell);
    }
    for (const one of done) {
      const cell = one.team === data.team ? cells.get(`${one.measure} ${one.period}`) : undefined;
      if (cell === undefined) continue;
      const before = cell.typed;
      const wasAsSent = cell.state !== "changed" && cell.state !== "refused";
      cell.settle(one.value, one.late ?? false);
      if (wasAsSent) {
        cell.write(cell.stands?.texts ?? emptyTexts);
        cell.state = "saved";
        cell.problems = [];
        savedNow++;
      } else cell.write(before);
      changed.add(cell);
    }
    for (const cell of cells.values()) {
      if (!cell.queued || waits.has(cell.key)) continue;
      cell.queued = false;
      changed.add(cell);
      // thrown away in another tab
      if (cell.state !== "saved" && cell.state !== "changed" && cell.state !== "refused")
        cell.state = undefined;
    }
    if (trouble === "shut" || trouble === "other") more = words.shut ?? "";
    else if (!durable && waits.size > 0) more = words.notDurable ?? "";
    tell(changed);
  }
  queue.subscribe(hear);
  form.querySelector("#ark-taster")?.removeAttribute("hidden");
}

const emptyTexts = { numerator: "", denominator: "" };

function queuedTexts(one: QueueNews["cells"][number], data: IslandData) {
  return one.none
    ? textsOf({ none: true, numerator: null, denominator: null }, data)
    : { numerator: one.numerator, denominator: one.denominator };
}

/** Whether what waits is what stands in the fields. */
function isSent(cell: Cell, one: QueueNews["cells"][number]): boolean {
  const { numerator, denominator, none, remove } = cell.sent();
  return (
    numerator === one.numerator &&
    denominator === one.denominator &&
    none === one.none &&
    (remove ?? false) === (one.remove ?? false)
  );
}
