import { readCount } from "../../../domain/measurement/count-text.ts";
import { MOST_EVENTS_A_DAY } from "../../../domain/measurement/value.ts";
import { button, element } from "./elements.browser.ts";

/** One more or one fewer of the events of a day, for a thumb; never fewer than one. */
export function makeStepper(
  input: HTMLInputElement,
  words: { fewer: string; more: string },
  changed: () => void,
): HTMLElement {
  const by = (step: 1 | -1) => () => {
    const read = readCount(input.value.trim() || "0", false);
    // what is no number is left for its message
    if (!read.ok) return;
    input.value = String(Math.min(MOST_EVENTS_A_DAY, Math.max(1, read.value + step)));
    changed();
  };
  return element("p", { class: "actions" }, button(words.fewer, by(-1)), button(words.more, by(1)));
}
