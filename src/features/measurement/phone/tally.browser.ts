import { readCount } from "../../../domain/measurement/count-text.ts";
import type { EntryData } from "./entry-data.ts";
import { button, element, filled } from "./elements.browser.ts";

/** Which of the two numbers a tap adds one to: a patient with it, one without, or only one of the numbers. */
type Tap = "yes" | "no" | "numerator" | "denominator";

const adds: Record<Tap, { numerator: number; denominator: number }> = {
  yes: { numerator: 1, denominator: 1 },
  no: { numerator: 0, denominator: 1 },
  numerator: { numerator: 1, denominator: 0 },
  denominator: { numerator: 0, denominator: 1 },
};

/** Measured with a clock or added up, not counted one by one. */
const notCounted = ["minutes", "days", "mean"];

export interface Counting {
  numerator: HTMLInputElement;
  denominator: HTMLInputElement | undefined;
}

/**
 * Large buttons that count while patients pass, right in the form's own fields: what is counted is what is saved.
 * @param changed after each tap; the fields keep it on the device
 * @param of «{n} av {of}»
 */
export function makeTally(
  data: EntryData,
  { numerator, denominator }: Counting,
  of: string,
  changed: () => void,
): { part: HTMLElement; taps(): string; restore(taps: string): void } | undefined {
  const { checked, labels, words } = data;
  if (notCounted.includes(checked.unit)) return undefined;
  let taps: Tap[] = [];
  const count = element("output", { class: "tallied" });
  const undo = button(words.undo, () => {
    const last = taps.pop();
    if (last) add(last, -1);
  });

  const show = () => {
    const n = numerator.value.trim() || "0";
    count.textContent = denominator ? filled(of, { n, of: denominator.value.trim() || "0" }) : n;
    undo.disabled = taps.length === 0;
  };
  const add = (tap: Tap, sign: 1 | -1) => {
    addTo(numerator, sign * adds[tap].numerator);
    if (denominator) addTo(denominator, sign * adds[tap].denominator);
    changed();
    show();
  };
  const large = (tap: Tap, text: string) =>
    button(
      text,
      () => {
        taps.push(tap);
        add(tap, 1);
      },
      "ds-button",
    );

  const asks = checked.partOfWhole && denominator !== undefined;
  const buttons = asks
    ? [large("yes", `${words.yes} +1`), large("no", `${words.no} +1`)]
    : [
        large("numerator", `${labels.numerator} +1`),
        ...(denominator ? [large("denominator", `${labels.denominator ?? ""} +1`)] : []),
      ];
  for (const one of buttons) one.dataset.variant = "secondary";
  const question = `${labels.numerator}${asks ? "?" : ""}`;
  const part = element(
    "details",
    { class: "tally" },
    element("summary", { class: "as-link link small" }, words.tally),
    element("p", { class: "question" }, asks && question, count),
    element("div", { class: "large", role: "group", "aria-label": question }, ...buttons),
    undo,
  );
  part.addEventListener("toggle", () => {
    show();
    if (part.open) part.scrollIntoView({ block: "end" });
  });
  for (const input of [numerator, denominator]) input?.addEventListener("input", show);
  return {
    part,
    taps: () => taps.join(" "),
    restore(kept) {
      taps = kept === "" ? [] : (kept.split(" ") as Tap[]);
      part.open = taps.length > 0;
      show();
    },
  };
}

/** An empty field counts from nought; what is no number is left for its message. */
function addTo(input: HTMLInputElement, more: number): void {
  if (more === 0 && input.value.trim() !== "") return;
  const read = readCount(input.value.trim() || "0", false);
  if (read.ok) input.value = String(Math.max(0, read.value + more));
}
