import { checkEntry, type Entry } from "../../../domain/measurement/entry-check.ts";
import { type CellTexts, meantBy, sameTexts } from "../../../domain/measurement/sheet-cell.ts";
import type { CellProblem, StandingValue, TypedCell } from "../queue/cell.ts";
import type { IslandData } from "./island-data.ts";
import type { KnownCells } from "./sheet-form.ts";

/** `changed` and `refused` are here alone until they are saved or mended; the others the queue knows of. */
export type CellState =
  "changed" | "refused" | "saving" | "waiting" | "saved" | "warned" | "locked" | "conflict";

/** What stands on the server, as the sheet shows it. */
export interface Standing {
  texts: CellTexts;
  version: number;
  enteredAt: string;
  enteredBy: string;
  late: boolean;
  comment: string;
}

/** A value of the sheet: its one or two fields, what stands on the server, and how it is with it. */
export class Cell {
  readonly key: string;
  readonly measure: string;
  readonly period: string;
  readonly fields: HTMLInputElement[] = [];
  readonly #data: IslandData;
  stands: Standing | undefined;
  state: CellState | undefined;
  problems: readonly CellProblem[] = [];
  /** Of a conflict: what somebody else has saved; null when it was taken away. */
  theirs: (StandingValue & { late?: boolean }) | null = null;
  /** It is in the queue, whatever its state. */
  queued = false;

  constructor(measure: string, period: string, data: IslandData) {
    this.key = `${measure} ${period}`;
    this.measure = measure;
    this.period = period;
    this.#data = data;
  }

  get definition() {
    return this.#data.measures[this.measure]!;
  }
  get name(): string {
    return `${this.definition.name}, ${this.#data.periods[this.period] ?? this.period}`;
  }
  get typed(): CellTexts {
    return { numerator: this.fields[0]!.value, denominator: this.fields[1]?.value ?? "" };
  }
  get isChanged(): boolean {
    return !sameTexts(this.typed, this.stands?.texts ?? empty);
  }

  write({ numerator, denominator }: CellTexts): void {
    this.fields[0]!.value = numerator;
    if (this.fields[1]) this.fields[1].value = denominator;
  }

  /** The same checks as on the server, so that what is wrong is told before it is sent. */
  check(): void {
    const meant = meantBy(this.typed, this.definition.hasDenominator);
    if (!this.isChanged || meant.remove) return;
    const checked = checkEntry(
      { ...meant, period: this.period },
      this.definition,
      this.#data.today,
      this.#before(),
    );
    if (checked.ok) return;
    this.state = "refused";
    this.problems = checked.problems.map(({ field, code }) => ({
      field,
      code,
      text: this.#text(field, code),
    }));
  }

  /** As the queue takes it. */
  sent(confirmed = false): TypedCell {
    const { team, path } = this.#data;
    const known = this.stands ? { version: this.stands.version, enteredAt: this.stands.enteredAt } : null;
    return {
      team,
      measure: this.measure,
      period: this.period,
      ...meantBy(this.typed, this.definition.hasDenominator),
      known,
      confirmed,
      name: this.name,
      href: `${path}${location.search}`,
    };
  }

  /** A value of the server's is what stands here from now on; undefined when it was taken away. */
  settle(value: StandingValue | null, late: boolean): void {
    this.stands = value
      ? {
          texts: textsOf(value, this.#data),
          version: value.version,
          enteredAt: value.enteredAt,
          enteredBy: value.enteredBy ?? "",
          late,
          comment: value.comment,
        }
      : undefined;
  }

  #before(): Entry | undefined {
    if (this.stands === undefined) return undefined;
    const number = (text: string) => (text === "" ? null : Number(text.replace(",", ".")));
    const { none, numerator, denominator } = meantBy(this.stands.texts, this.definition.hasDenominator);
    return { notApplicable: none, numerator: number(numerator), denominator: number(denominator) };
  }

  #text(field: string, code: string): string {
    const { words } = this.#data;
    const { unit, labels } = this.definition;
    const inParts = code === "decimals" && field === "numerator" && (unit === "minutes" || unit === "days");
    return fill(words[inParts ? "twoDecimals" : code] ?? code, ...labels);
  }
}

/** The cells of a table by their keys, each with what the form says that it was made from. */
export function cellsIn(table: HTMLTableElement, known: KnownCells, data: IslandData): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const field of table.querySelectorAll("input")) {
    const key = cellKeyOf(field);
    const [measure = "", period = ""] = key.split(" ");
    let cell = cells.get(key);
    if (cell === undefined) cells.set(key, (cell = new Cell(measure, period, data)));
    cell.fields.push(field);
  }
  for (const [key, cell] of cells) {
    const made = known[key];
    if (made !== undefined) {
      const [version, enteredAt, numerator, denominator] = made;
      const [enteredBy = "", late = 0, comment = ""] = data.stands[key] ?? [];
      const texts = { numerator, denominator };
      cell.stands = { texts, version, enteredAt, enteredBy, late: late === 1, comment };
    }
    // a browser that goes back may have kept what was typed
    if (cell.isChanged) cell.state = "changed";
  }
  return cells;
}

/** The cell that a field is one of. */
export function cellKeyOf(field: HTMLInputElement): string {
  return field.name.split(".").slice(1, 3).join(" ");
}

export const empty: CellTexts = { numerator: "", denominator: "" };

export function textsOf(
  { none, numerator, denominator }: Pick<StandingValue, "none" | "numerator" | "denominator">,
  { language, words }: IslandData,
): CellTexts {
  const text = (value: number | null) =>
    value === null ? "" : language === "en" ? String(value) : String(value).replace(".", ",");
  if (none) return { numerator: words.none ?? "", denominator: "" };
  return { numerator: text(numerator), denominator: text(denominator) };
}

/** «{0} av {1}» with its facts. */
export function fill(text: string, ...facts: readonly (string | number)[]): string {
  return text.replaceAll(/\{(\d)\}/g, (_, at: string) => String(facts[Number(at)] ?? ""));
}
