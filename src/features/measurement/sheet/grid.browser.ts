import { blockText, readBlock, spread, withoutHeads } from "../../../domain/measurement/pasted-block.ts";
import { between, movedBy, type Place } from "./grid-move.ts";

export interface GridListener {
  /** Somebody has typed in these, or pasted, emptied, undone. `whole` when nobody is in the middle of typing: they are many. */
  changed(fields: readonly HTMLInputElement[], whole: boolean): void;
  focused(field: HTMLInputElement): void;
  left(field: HTMLInputElement): void;
  pasted(told: { placed: number; over: number; locked: number; heads: boolean }): void;
  selected(rows: number, columns: number): void;
  undone(): void;
}

export interface Change {
  field: HTMLInputElement;
  text: string;
}

/**
 * The keyboard, the selection and the clipboard of a spreadsheet over a table of ordinary fields.
 * @returns writes other texts in fields, as one step that Ctrl+Z takes back
 */
export function makeGrid(
  table: HTMLTableElement,
  listener: GridListener,
): (changes: readonly Change[]) => void {
  const rows = [...table.tBodies[0]!.rows].map((row) => [...row.querySelectorAll("input")]);
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  const places = new Map(
    rows.flatMap((fields, row) => fields.map((field, column) => [field, { row, column }] as const)),
  );
  const at = ({ row, column }: Place) => rows[row]?.[column] as HTMLInputElement;
  const done: Change[][] = [];
  /** What has been undone, and may be done again until something else is typed. */
  const undone: Change[][] = [];
  let current: HTMLInputElement | undefined;
  /** What stood in the field when it was entered. */
  let entered = "";
  /** The keys are the field's own, as after F2. */
  let editing = false;
  let fresh = false;
  let end: Place | undefined;

  const chosen = () => (current && end ? between(places.get(current) as Place, end) : []);

  function select(to: Place | undefined): void {
    for (const cell of table.querySelectorAll(".sel")) cell.classList.remove("sel");
    end = to && current && at(to) !== current ? to : undefined;
    const block = chosen();
    for (const one of block.flat()) at(one).parentElement?.classList.add("sel");
    if (end === undefined) return;
    at(end).scrollIntoView({ block: "nearest", inline: "nearest" });
    listener.selected(block.length, block[0]?.length ?? 0);
  }

  /** Writes many at once, and remembers what stood there. @returns how many are closed */
  function write(changes: readonly Change[], remember = true): number {
    const open = changes.filter(({ field }) => !field.readOnly);
    if (remember && open.length > 0) {
      done.push(open.map(({ field }) => ({ field, text: field === current ? entered : field.value })));
      undone.length = 0;
    }
    for (const { field, text } of open) field.value = text;
    if (current) {
      entered = current.value;
      current.select();
    }
    listener.changed(
      open.map(({ field }) => field),
      open.length > 1,
    );
    return changes.length - open.length;
  }

  function keep(): void {
    if (current && current.value !== entered) {
      done.push([{ field: current, text: entered }]);
      entered = current.value;
    }
  }

  const asTheyStand = (changes: readonly Change[]) =>
    changes.map(({ field }) => ({ field, text: field.value }));

  function undo(): void {
    const typed = current && current.value !== entered ? [{ field: current, text: entered }] : undefined;
    const last = typed ?? done.pop();
    if (last === undefined) return;
    undone.push(asTheyStand(last));
    write(last, false);
    if (!typed) listener.undone();
  }

  function redo(): void {
    const last = undone.pop();
    if (last === undefined) return;
    done.push(asTheyStand(last));
    write(last, false);
  }

  function empty(): void {
    const fields = end ? chosen().flat().map(at) : current ? [current] : [];
    write(fields.filter(({ value }) => value !== "").map((field) => ({ field, text: "" })));
  }

  function paste(text: string): void {
    if (!current) return;
    const { block, heads } = withoutHeads(readBlock(text));
    const selection = chosen();
    const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? "").trim() : undefined;
    const from = selection[0]?.[0] ?? (places.get(current) as Place);
    const { placed, over } =
      single && end
        ? { placed: selection.flat().map((place) => ({ ...place, text: single })), over: 0 }
        : spread(block, from, size);
    const locked = write(placed.map((one) => ({ field: at(one), text: one.text })));
    listener.pasted({ placed: placed.length - locked, over, locked, heads });
  }

  function press(event: KeyboardEvent): void {
    const { key, shiftKey: shift } = event;
    const jump = event.ctrlKey || event.metaKey;
    if (!current || event.altKey || event.isComposing) return;
    const own = () => event.preventDefault();
    if (key === "Escape") {
      own();
      if (current.value === entered && !editing) select(undefined);
      else write([{ field: current, text: entered }], false);
      editing = false;
    } else if (key === "F2") {
      own();
      editing = true;
      current.setSelectionRange(current.value.length, current.value.length);
    } else if (editing && !["Enter", "ArrowUp", "ArrowDown"].includes(key)) {
      return;
    } else if (key === "Delete") {
      own();
      empty();
    } else if (jump && key.toLowerCase() === (shift ? "z" : "y")) {
      own();
      redo();
    } else if (jump && key.toLowerCase() === "z") {
      own();
      undo();
    } else if (jump && key.toLowerCase() === "a") {
      own();
      at({ row: 0, column: 0 }).focus();
      select({ row: size.rows - 1, column: size.columns - 1 });
    } else {
      const extend = shift && key !== "Enter";
      const to = movedBy({ key, shift, jump }, (extend && end) || (places.get(current) as Place), size);
      if (to === undefined) return;
      own();
      if (extend) select(to);
      else {
        select(undefined);
        at(to).focus();
      }
    }
  }

  const fieldOf = (event: Event) =>
    event.target instanceof HTMLInputElement && places.has(event.target) ? event.target : undefined;

  table.addEventListener("keydown", press);
  table.addEventListener("focusin", (event) => {
    const field = fieldOf(event);
    if (field === undefined || field === current) return;
    current = field;
    entered = field.value;
    editing = false;
    fresh = true;
    select(undefined);
    field.select();
    listener.focused(field);
  });
  table.addEventListener("focusout", (event) => {
    const field = fieldOf(event);
    if (field === undefined) return;
    keep();
    // the window itself may have lost the focus: then one is still in the field
    if (document.activeElement !== field) current = undefined;
    listener.left(field);
  });
  table.addEventListener("input", (event) => {
    const field = fieldOf(event);
    undone.length = 0;
    if (field) listener.changed([field], false);
  });
  table.addEventListener("mousedown", (event) => {
    const field = fieldOf(event);
    if (!field || !current || !event.shiftKey) return;
    event.preventDefault();
    select(places.get(field));
  });
  table.addEventListener("click", (event) => {
    if (fieldOf(event) === undefined || event.shiftKey) return;
    // the first click chooses the cell, the next sets the caret in it
    if (fresh) current?.select();
    else editing = true;
    fresh = false;
  });
  table.addEventListener("mouseover", (event) => {
    const field = fieldOf(event);
    if (!field || !current || event.buttons !== 1 || editing) return;
    event.preventDefault();
    select(places.get(field));
  });
  for (const name of ["copy", "cut"] as const) {
    table.addEventListener(name, (event) => {
      if (end === undefined) return;
      event.preventDefault();
      const block = chosen().map((row) => row.map((place) => at(place).value));
      event.clipboardData?.setData("text/plain", blockText(block));
      if (name === "cut") empty();
    });
  }
  table.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (editing && !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    paste(text);
  });
  return (changes) => void write(changes);
}
