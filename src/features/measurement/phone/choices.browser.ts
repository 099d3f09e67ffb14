import { readCount } from "../../../domain/measurement/count-text.ts";
import { knownOf, type QueuedCell, type StandingValue } from "../queue/cell.ts";
import type { Queue } from "../queue/queue.browser.ts";
import type { DeviceTexts } from "./entry-data.ts";
import { button, element, filled } from "./elements.browser.ts";
import { dayText, momentText, standingText, typedText } from "./value-text.browser.ts";

/**
 * Throws away what waits here, when a person has said yes to it.
 * @param then what is done besides
 */
export function discardButton(
  cell: QueuedCell,
  queue: Queue,
  words: DeviceTexts,
  then: () => void,
): HTMLButtonElement {
  // of what has been sent the answer may have been lost
  const question = cell.state === "waiting" ? words.discardWaiting : words.discardSure;
  const made = button(words.discard, () => {
    if (confirm(filled(question, { value: typedText(cell, words) })))
      void queue.remove([cell.key]).then(then);
  });
  made.setAttribute("aria-label", `${words.discard}: ${cell.name}`);
  return made;
}

/** An event on a day that has one: only a person knows whether it is another. */
function sameDayChoice(
  cell: QueuedCell,
  value: StandingValue,
  queue: Queue,
  words: DeviceTexts,
): HTMLElement {
  const events = (n: number) => filled(n === 1 ? words.eventsOne : words.eventsMany, { n });
  const there = Math.max(1, value.numerator ?? 1);
  const read = readCount(cell.numerator, false);
  const typed = read.ok ? read.value : 1;
  // what the others have written of the day stays
  const note = cell.comment ? { comment: [value.comment, cell.comment].filter(Boolean).join("\n") } : {};
  const save = (numerator: number) =>
    void queue.put([
      { ...cell, ...note, numerator: String(numerator), known: knownOf(value), confirmed: false },
    ]);
  const who = [value.enteredBy, momentText(value.enteredAt)].filter(Boolean).join(", ");
  return element(
    "div",
    { class: "choice" },
    element(
      "p",
      {},
      filled(words.hasAlready, { day: dayText(cell.period), value: events(there) }),
      element("span", { class: "quiet" }, ` (${who})`),
    ),
    element("p", {}, words.isItAnother),
    element(
      "p",
      { class: "actions" },
      button(filled(words.theSame, { value: events(there) }), () => void queue.remove([cell.key])),
      button(filled(words.inAddition, { value: events(there + typed) }), () => save(there + typed)),
      typed !== there && button(filled(words.inAll, { value: events(typed) }), () => save(typed)),
    ),
  );
}

/** Two people have entered the same: both values, who and when, and the two ways out. */
export function conflictChoice(cell: QueuedCell, queue: Queue, words: DeviceTexts): HTMLElement {
  const { value } = cell;
  if (value && cell.since !== undefined && cell.known === null)
    return sameDayChoice(cell, value, queue, words);
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
      button(words.keepTheirs, () => void queue.remove([cell.key])),
      button(words.saveMine, () => void queue.saveMine(cell.key)),
    ),
  );
}
