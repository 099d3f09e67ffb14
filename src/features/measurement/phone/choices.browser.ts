import { readCount } from "../../../domain/measurement/count-text.ts";
import { knownOf, type QueuedCell, type StandingValue, type TypedCell } from "../queue/cell.ts";
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

/** How many events were typed; a day alone is one. */
function eventsIn({ numerator }: Pick<TypedCell, "numerator">): number {
  const read = readCount(numerator, false);
  return read.ok ? read.value : 1;
}

/**
 * An event on a day that has one: only a person knows whether it is another.
 * @param there how many the day has, and by whom
 */
function sameDayChoice(
  cell: TypedCell,
  there: { count: number; who?: string },
  words: DeviceTexts,
  { same, save }: { same: () => void; save: (count: number) => void },
): HTMLElement {
  const events = (n: number) => filled(n === 1 ? words.eventsOne : words.eventsMany, { n });
  const typed = eventsIn(cell);
  const sum = there.count + typed;
  return element(
    "div",
    { class: "choice" },
    element(
      "p",
      {},
      filled(words.hasAlready, { day: dayText(cell.period), value: events(there.count) }),
      there.who !== undefined && element("span", { class: "quiet" }, ` (${there.who})`),
    ),
    element("p", {}, words.isItAnother),
    element(
      "p",
      { class: "actions" },
      button(filled(words.theSame, { value: events(there.count) }), same),
      button(filled(words.inAddition, { value: events(sum) }), () => save(sum)),
      typed !== there.count && button(filled(words.inAll, { value: events(typed) }), () => save(typed)),
    ),
  );
}

/** The day has one on the server. */
function storedDayChoice(
  cell: QueuedCell,
  value: StandingValue,
  queue: Queue,
  words: DeviceTexts,
): HTMLElement {
  // what the others have written of the day stays
  const note = cell.comment ? { comment: [value.comment, cell.comment].filter(Boolean).join("\n") } : {};
  const who = [value.enteredBy, momentText(value.enteredAt)].filter(Boolean).join(", ");
  const anew = { ...cell, ...note, known: knownOf(value), confirmed: false };
  return sameDayChoice(cell, { count: Math.max(1, value.numerator ?? 1), who }, words, {
    same: () => void queue.remove([cell.key]),
    save: (count) => void queue.put([{ ...anew, numerator: String(count) }]),
  });
}

/**
 * The day has one that waits here: it would be lost under the new one.
 * @param same what a form does when it is the same one
 */
export function waitingDayChoice(
  cell: TypedCell,
  waiting: QueuedCell,
  queue: Queue,
  words: DeviceTexts,
  same: () => void,
): HTMLElement {
  const comment = [waiting.comment, cell.comment].filter(Boolean).join("\n");
  const anew = { ...cell, ...(comment === "" ? {} : { comment }), known: waiting.known };
  return sameDayChoice(cell, { count: eventsIn(waiting) }, words, {
    same,
    save: (count) => void queue.put([{ ...anew, numerator: String(count) }]),
  });
}

/** Two people have entered the same: both values, who and when, and the two ways out. */
export function conflictChoice(cell: QueuedCell, queue: Queue, words: DeviceTexts): HTMLElement {
  const { value } = cell;
  if (value && cell.since !== undefined && cell.known === null)
    return storedDayChoice(cell, value, queue, words);
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
