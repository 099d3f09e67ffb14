import { localeOf } from "../phone/value-text.browser.ts";
import type { IslandData } from "./island-data.ts";
import { type Cell, empty, fill, textsOf } from "./cell.browser.ts";

const troubles = new Set(["refused", "warned", "locked", "conflict"]);

export function isTrouble(cell: Cell): boolean {
  return cell.state !== undefined && troubles.has(cell.state);
}

/** What a person may do about a cell in trouble. */
export interface Choices {
  theirs(cell: Cell): void;
  mine(cell: Cell): void;
  confirm(cell: Cell): void;
  /** Thrown away here: what stands on the server is shown again. */
  discard(cells: readonly Cell[]): void;
}

/** Says how it is with the cells: the sign in each, the line about the one in focus, the count, and what must be looked at. */
export function makeSaid(form: HTMLFormElement, data: IslandData, choices: Choices) {
  const { words } = data;
  const find = (id: string) => form.querySelector<HTMLElement>(`#${id}`)!;
  const [here, status, list] = [find("ark-her"), find("ark-status"), find("ark-liste")];
  const button = form.querySelector<HTMLButtonElement>(".cells-foot button")!;
  const day = new Intl.DateTimeFormat(localeOf(document.documentElement.lang), {
    dateStyle: "medium",
    timeZone: "Europe/Oslo",
  });
  const word = (name: string, ...facts: readonly (string | number)[]) => fill(words[name] ?? "", ...facts);
  let listed = "";
  let shown: { field: HTMLInputElement; told: string } | undefined;

  /** The sign in the corner of a cell stands in its first field; a field that something is wrong with says so itself. */
  function mark(cell: Cell): void {
    for (const [at, field] of cell.fields.entries()) {
      const own = field.parentElement!;
      const name = at === 0 ? "numerator" : "denominator";
      const wrong = cell.state === "refused" && cell.problems.some((one) => fieldOf(one.field) === name);
      const state = cell.state === "refused" ? (wrong ? "refused" : "") : at === 0 ? (cell.state ?? "") : "";
      const late = at === 0 && state === "" && cell.stands?.late ? "late" : "";
      own.className = [...["first", "sel"].filter((one) => own.classList.contains(one)), state, late]
        .filter(Boolean)
        .join(" ");
      if (wrong) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
  }

  function about(cell: Cell): string {
    const { stands, state } = cell;
    const said: string[] = [];
    if (state === "changed") said.push(word(isEmpty(cell) ? "willBeRemoved" : "changed"));
    if (state === "saving" || state === "waiting") said.push(word(state));
    if (state === "saved") said.push(word("savedCell"));
    if (isTrouble(cell)) said.push(troubleText(cell));
    if (stands && state !== "saved") {
      const when = day.format(new Date(stands.enteredAt));
      said.push(stands.enteredBy ? word("entered", stands.enteredBy, when) : word("enteredAt", when));
    }
    if (stands?.late) said.push(`(${word("lateSign")})`);
    if (stands?.comment) said.push(`«${stands.comment}»`);
    if (cell.fields[0]?.readOnly) said.push(word("closed"));
    return said.join(" ");
  }

  /** The line about the cell in focus; its field points at it as long as it is. */
  function show(cell: Cell, field: HTMLInputElement): void {
    const point = (from: HTMLInputElement, to: string) =>
      to === "" ? from.removeAttribute("aria-describedby") : from.setAttribute("aria-describedby", to);
    if (shown?.field !== field) {
      if (shown) point(shown.field, shown.told);
      shown = { field, told: field.getAttribute("aria-describedby") ?? "" };
    }
    const name = document.createElement("b");
    name.textContent = `${cell.name}. `;
    here.previousElementSibling?.remove();
    here.before(name);
    here.textContent = about(cell);
    point(field, here.textContent === "" ? "" : "ark-her");
  }

  function troubleText({ state, problems }: Cell): string {
    return state === "conflict" ? word("conflict") : [...new Set(problems.map(({ text }) => text))].join(" ");
  }

  function standsText({ theirs }: Cell): string {
    if (theirs === null) return word("nothingStands");
    const by = [theirs.enteredBy, day.format(new Date(theirs.enteredAt))].filter(Boolean).join(", ");
    return `${pair(textsOf(theirs, data))} (${by})`;
  }

  function pair({ numerator, denominator }: { numerator: string; denominator: string }): string {
    if (numerator === "" && denominator === "") return word("nothingStands");
    return denominator === "" ? numerator : word("of", numerator, denominator);
  }

  /**
   * What must be looked at, each with its way there and what can be done, and what waits for the network, folded. Made
   * anew only when it is another.
   */
  function listTroubles(cells: readonly Cell[], isAway: boolean): void {
    const found = cells.filter(isTrouble);
    // what is tried again in the background still waits
    const waiting = isAway ? cells.filter(({ state }) => state === "waiting" || state === "saving") : [];
    const now = [...found, ...waiting]
      .map((cell) => [cell.key, isTrouble(cell) && cell.state, troubleText(cell), pair(cell.typed)].join())
      .join("|");
    if (now === listed) return;
    listed = now;
    const isOpen = list.querySelector("details")?.open ?? false;
    list.replaceChildren(
      ...found.map(troubleItem),
      ...(waiting.length > 0 ? [waitingItem(waiting, isOpen)] : []),
    );
  }

  function troubleItem(cell: Cell): HTMLLIElement {
    return made("li", made("p", goTo(cell), ` ${troubleText(cell)}`), actions(...actionsOf(cell)));
  }

  function actionsOf(cell: Cell): HTMLButtonElement[] {
    const choose = (label: string, deed: (cell: Cell) => void) =>
      press(label, () => {
        cell.fields[0]?.focus();
        deed(cell);
      });
    switch (cell.state) {
      case "conflict":
        return [
          choose(word("theirs", standsText(cell)), choices.theirs),
          choose(word("mine", pair(cell.typed)), choices.mine),
        ];
      case "warned":
        return [choose(word("confirm"), choices.confirm), discardOf(cell)];
      case "locked":
        return [choose(word("theirs", pair(cell.stands?.texts ?? empty)), choices.theirs)];
      default:
        return [discardOf(cell)];
    }
  }

  function waitingItem(cells: readonly Cell[], isOpen: boolean): HTMLLIElement {
    const each = cells.map((cell) => made("li", actions(goTo(cell), discardOf(cell))));
    const summary = made("summary", word("nWaiting", cells.length));
    summary.className = "as-link link";
    const fold = made("details", summary, made("ul", ...each));
    fold.open = isOpen;
    if (cells.length > 1) fold.append(discardButton(word("discardAll", cells.length), cells));
    return made("li", fold);
  }

  function goTo(cell: Cell): HTMLButtonElement {
    return press(cell.name, () => cell.fields[wrongField(cell)]?.focus());
  }

  function discardOf(cell: Cell): HTMLButtonElement {
    return discardButton(word("discard", isEmpty(cell) ? word("removal") : pair(cell.typed)), [cell]);
  }

  function discardButton(label: string, cells: readonly Cell[]): HTMLButtonElement {
    return press(label, () => {
      // from there Ctrl+Z takes it back
      cells[0]?.fields[0]?.focus();
      choices.discard(cells);
    });
  }

  /** The count, said by a screen reader when it becomes another. */
  function count(cells: readonly Cell[], savedNow: number, more: string): void {
    const of = (...states: (Cell["state"] | undefined)[]) =>
      cells.filter(({ state }) => states.includes(state)).length;
    const ready = of("changed");
    button.textContent = ready === 0 ? word("save") : ready === 1 ? word("saveOne") : word("saveMany", ready);
    const parts = [
      ["nSaving", of("saving")],
      ["nWaiting", of("waiting")],
      ["nSaved", savedNow],
      ["nTrouble", cells.filter(isTrouble).length],
    ] as const;
    const counted = parts.flatMap(([name, many]) => (many > 0 ? [word(name, many)] : [])).join(", ");
    const said = [counted && `${counted.charAt(0).toUpperCase()}${counted.slice(1)}.`, more]
      .filter(Boolean)
      .join(" ");
    if (status.textContent !== said) status.textContent = said;
  }

  return { mark, show, listTroubles, count };
}

function isEmpty(cell: Cell): boolean {
  return cell.fields.every(({ value }) => value.trim() === "");
}

function fieldOf(field: string): "numerator" | "denominator" {
  return field === "denominator" ? "denominator" : "numerator";
}

function wrongField(cell: Cell): number {
  return cell.fields[1] && cell.problems.every(({ field }) => field === "denominator") ? 1 : 0;
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function actions(...buttons: HTMLButtonElement[]): HTMLParagraphElement {
  const line = made("p", ...buttons);
  line.className = "actions";
  return line;
}

function press(text: string, deed: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "as-link link";
  button.textContent = text;
  button.addEventListener("click", deed);
  return button;
}
