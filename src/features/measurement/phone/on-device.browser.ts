import type { QueuedCell } from "../queue/cell.ts";
import type { Queue, QueueNews } from "../queue/queue.browser.ts";
import { conflictChoice, discardButton } from "./choices.browser.ts";
import type { DeviceTexts } from "./entry-data.ts";
import { button, element, filled, signed, type StateSign } from "./elements.browser.ts";
import { typedText } from "./value-text.browser.ts";

const signs: Record<QueuedCell["state"], StateSign> = {
  waiting: "moving",
  warned: "asks",
  refused: "stopped",
  locked: "stopped",
  conflict: "asks",
};

/**
 * What waits on this device, on any page: how many, each with its state in words, and what a person can do.
 * @param ownForms cells that a form on this page tells of itself
 */
export function tellOnDevice(
  part: HTMLElement,
  queue: Queue,
  words: DeviceTexts,
  ownForms: () => ReadonlySet<string>,
): void {
  let saved = 0;
  let discarded = "";
  const said = element("div", { role: "status" });
  const list = element("ul");
  const title = element("h2", { tabindex: "-1" }, words.title);
  const rows = new Map<string, { of: string; shown: HTMLElement }>();
  /** A row that says the same stays, with the focus that may be in it. */
  const showRows = (told: readonly { cell: QueuedCell; isSending: boolean }[]) => {
    const shown = told.map(({ cell, isSending }) => {
      const of = JSON.stringify([cell, isSending]);
      const before = rows.get(cell.key);
      const now =
        before?.of === of ? before : { of, shown: row(cell, isSending, queue, words, () => title.focus()) };
      rows.set(cell.key, now);
      return now.shown;
    });
    if (shown.length !== list.children.length || shown.some((one, at) => one !== list.children[at]))
      list.replaceChildren(...shown);
  };
  const show = ({ cells, sending, done, dropped, trouble, others }: QueueNews) => {
    const elsewhere = (key: string) => !ownForms().has(key);
    const told = cells.filter(({ key }) => elsewhere(key));
    saved += done.filter(({ key }) => elsewhere(key)).length;
    const gone = dropped.filter(({ key }) => elsewhere(key));
    if (gone.length > 0)
      discarded = filled(words.discarded, { value: gone.map((cell) => typedText(cell, words)).join(", ") });
    const waiting = told.filter(({ state }) => state === "waiting").length;
    const stuck = told.length - waiting;
    const lines = [
      counted(waiting, words.waitingOne, words.waitingMany),
      counted(stuck, words.stuckOne, words.stuckMany),
      counted(saved, words.savedOne, words.savedMany),
      discarded !== "" && discarded,
      counted(others, words.othersOne, words.othersMany),
      waiting > 0 && (trouble === "shut" || trouble === "other") && words[trouble],
    ].filter((line) => line !== false);
    if (said.textContent !== lines.join(""))
      said.replaceChildren(...lines.map((line) => element("p", {}, line)));
    showRows(told.map((cell) => ({ cell, isSending: sending.has(cell.key) })));
    title.hidden = lines.length === 0;
    list.hidden = told.length === 0;
    part.classList.toggle("some", lines.length > 0);
  };
  part.append(title, said, list);
  queue.subscribe(show);
}

function counted(n: number, one: string, many: string): string | false {
  return n > 0 && filled(n === 1 ? one : many, { n });
}

function row(
  cell: QueuedCell,
  isSending: boolean,
  queue: Queue,
  words: DeviceTexts,
  afterwards: () => void,
): HTMLElement {
  const { state } = cell;
  return element(
    "li",
    {},
    element("p", {}, element("a", { class: "link", href: cell.href }, cell.name)),
    element("p", {}, element("strong", {}, typedText(cell, words))),
    signed(signs[state], isSending ? words.sendingWord : words[`${state}Word`]),
    ...cell.problems.map(({ text }) => element("p", {}, text)),
    state === "conflict" && conflictChoice(cell, queue, words),
    state !== "conflict" &&
      !isSending &&
      element(
        "p",
        { class: "actions" },
        state === "warned" && button(words.saveAnyway, () => void queue.put([{ ...cell, confirmed: true }])),
        (state === "warned" || state === "refused") &&
          element("a", { class: "link small", href: cell.href }, words.mendIt),
        discardButton(cell, queue, words, afterwards),
      ),
  );
}
