import type { QueuedCell } from "../queue/cell.ts";
import type { Queue } from "../queue/queue.browser.ts";
import type { DeviceTexts } from "./entry-data.ts";
import { button, element, filled } from "./elements.browser.ts";
import { momentText, standingText, typedText } from "./value-text.browser.ts";

/**
 * Two people have entered the same: both values, who and when, and the two ways out.
 * @param keepTheirs what a form does besides when theirs is kept
 */
export function conflictChoice(
  cell: QueuedCell,
  queue: Queue,
  words: DeviceTexts,
  keepTheirs = () => {},
): HTMLElement {
  const { value } = cell;
  const who = value && [value.enteredBy, momentText(value.enteredAt)].filter(Boolean).join(", ");
  return element(
    "div",
    { class: "choice" },
    element(
      "p",
      {},
      value ? filled(words.standing, { value: standingText(value, words) }) : words.standingNothing,
      who !== null && element("span", { class: "quiet" }, ` (${who})`),
    ),
    element("p", {}, filled(words.typed, { value: typedText(cell, words) })),
    element(
      "p",
      { class: "actions" },
      button(words.keepTheirs, () => {
        keepTheirs();
        void queue.remove([cell.key]);
      }),
      button(words.saveMine, () => void queue.saveMine(cell.key)),
    ),
  );
}
