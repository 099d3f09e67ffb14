import { z } from "zod";
import type { KnownValue } from "../../../domain/measurement/cell-decision.ts";
import { type CellTexts, meantBy, sameTexts } from "../../../domain/measurement/sheet-cell.ts";
import { ticked } from "../../../platform/web/fields.ts";
import { periodDay } from "../saving/cell-form.ts";
import type { SentCell } from "../saving/decide-cells.ts";

/** What a cell was made from: the value as it stood, with its two fields as they were shown. */
export type KnownCell = [version: number, enteredAt: string, numerator: string, denominator: string];
export type KnownCells = Record<string, KnownCell>;

/** A cell by its measure and period. */
export function cellKey(measure: string, period: Temporal.PlainDate | string): string {
  return `${measure} ${period.toString()}`;
}

const text = z.preprocess((value) => (Array.isArray(value) ? value[0] : value) ?? "", z.string());
const code = z.string().regex(/^[A-Z0-9-]{1,40}$/);
const day = z.iso.date();
const knownCell = z.tuple([z.int().min(1), z.string().max(60), z.string(), z.string()]);

/** The cells of all measures that a plan may have, with twelve periods of each, and as many again. */
const MOST_CELLS = 5000;

/** The sheet as a plain form sends it: every field, with what each was made from. */
export const sheetForm = z.object({
  intervall: text,
  til: text,
  snudd: ticked(),
  kjent: json(z.record(z.string(), knownCell)),
  /** Of cells that were in conflict: what stands there now, as the page has shown it. */
  naa: json(z.record(z.string(), knownCell)),
  v: z
    .record(code, z.record(day, z.object({ t: text, n: text.optional() })))
    .default({})
    .refine((cells) => cellsIn(cells) <= MOST_CELLS, "tooLong"),
  valg: z.record(code, z.record(day, z.enum(["deres", "mitt", "stemmer"]))).default({}),
});
export type SheetForm = z.infer<typeof sheetForm>;

/** A cell that somebody has changed, and how it was typed. */
export interface ChangedCell {
  key: string;
  typed: CellTexts;
  sent: SentCell;
}

function cellsIn(measures: Record<string, object>): number {
  return Object.values(measures).reduce((sum, periods) => sum + Object.keys(periods).length, 0);
}

/** Longer than any number; the rest is cut off and what is left is refused. */
const LONGEST = 60;

/**
 * The cells that differ from what the form was made from. What nobody has touched is not sent on, so that a sheet that
 * lay open all day takes nothing back to what it was in the morning.
 */
export function changedCells({ v, valg, kjent, naa }: SheetForm): ChangedCell[] {
  return Object.entries(v).flatMap(([measure, periods]) =>
    Object.entries(periods).flatMap(([periodText, { t, n }]) => {
      const key = cellKey(measure, periodText);
      const typed = { numerator: t, denominator: n ?? "" };
      const before = kjent[key];
      const chosen = valg[measure]?.[periodText];
      const shown = { numerator: before?.[2] ?? "", denominator: before?.[3] ?? "" };
      if (chosen === "deres" || sameTexts(typed, shown)) return [];
      const period = periodDay.safeParse(periodText);
      if (!period.success) return [];
      const meant = meantBy(
        { numerator: t.slice(0, LONGEST), denominator: typed.denominator.slice(0, LONGEST) },
        n !== undefined,
      );
      const known = knownOf(chosen === "mitt" ? naa[key] : before);
      const confirmed = chosen === "stemmer";
      return [
        {
          key,
          typed,
          sent: { measure, period: period.data, ...meant, comment: undefined, known, confirmed },
        },
      ];
    }),
  );
}

function knownOf(cell: KnownCell | undefined): KnownValue | undefined {
  if (cell === undefined) return undefined;
  try {
    return { version: cell[0], enteredAt: Temporal.Instant.from(cell[1]) };
  } catch {
    // nothing of ours: it is known by nobody, and what stands there stands
    return { version: 0, enteredAt: Temporal.Instant.fromEpochMilliseconds(0) };
  }
}

function json<Read>(shape: z.ZodType<Read>) {
  return z.preprocess((value) => {
    const [first] = [value].flat();
    if (typeof first !== "string" || first === "") return {};
    try {
      return JSON.parse(first) as unknown;
    } catch {
      return undefined;
    }
  }, shape);
}
