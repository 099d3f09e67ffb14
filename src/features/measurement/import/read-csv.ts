import { parse } from "csv-parse/sync";
import { fromCsvCell } from "../../../platform/csv.ts";
import { MOST_COLUMNS, MOST_ROWS, type ReadTable } from "./file-rows.ts";

/**
 * A text table: UTF-8 with or without a mark, UTF-16 as Excel writes «Unicode-tekst», Windows-1252 as older Norwegian
 * programs write, or Mac OS Roman as Excel on a Mac does; cells by semicolon, comma or tab. The apostrophe that guards against formulas is taken away again.
 */
export function readCsv(bytes: Buffer): ReadTable {
  const text = textOf(bytes);
  // a picture, a PDF, a letter: none of them is a table
  if (text === undefined || text.includes("\0") || text.startsWith("%PDF")) return notATable;
  const [, stated, body = text] = /^sep=(.)\r?\n(.*)$/is.exec(text) ?? [];
  let records: string[][];
  try {
    records = parse(body, {
      delimiter: stated ?? separatorOf(body),
      relax_column_count: true,
      relax_quotes: true,
      to: MOST_ROWS + 2,
      max_record_size: 100_000,
    });
  } catch {
    return notATable;
  }
  const before = stated === undefined ? 1 : 2;
  const rows = records.map((cells, at) => ({
    number: at + before,
    cells: cells.slice(0, MOST_COLUMNS).map(fromCsvCell),
  }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) return { ok: false, problem: "empty" };
  if (rows.length > MOST_ROWS + 1) return { ok: false, problem: "tooManyRows" };
  return { ok: true, sheets: [{ name: undefined, rows: filled }] };
}

const notATable: ReadTable = { ok: false, problem: "notATable" };

function textOf(bytes: Buffer): string | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(eightBits(bytes)).decode(bytes);
  }
}

/** æøåÆØÅ, where each of the two has signs that hardly stand in a Norwegian table: ¾¿Œ®¯ in the one, ∆≈Â in the other. */
const norwegian = {
  "windows-1252": new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]),
  macintosh: new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]),
};

function eightBits(bytes: Buffer): keyof typeof norwegian {
  const counted = (signs: ReadonlySet<number>) =>
    bytes.reduce((sum, byte) => sum + (signs.has(byte) ? 1 : 0), 0);
  return counted(norwegian.macintosh) > counted(norwegian["windows-1252"]) ? "macintosh" : "windows-1252";
}

/** What stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): string {
  const line = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  const counted = [";", "\t", ","].map((sign) => ({ sign, times: line.split(sign).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).sign;
}
