import { answerInThread } from "../../../platform/thread.ts";
import type { FileCell, ReadTable } from "./file-rows.ts";
import { readXlsx } from "./read-xlsx.ts";

/** A cell on its way from the thread: a day is written out. */
export type SentCell = string | { day: string };

/** What readXlsx has read, as it can be copied from one thread to another. */
export type SentTable =
  | Extract<ReadTable, { ok: false }>
  | { ok: true; sheets: { name: string | undefined; rows: { number: number; cells: SentCell[] }[] }[] };

answerInThread(async (bytes: Uint8Array): Promise<SentTable> => {
  const read = await readXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!read.ok) return read;
  const sheets = read.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ number, cells }) => ({ number, cells: cells.map(sentCell) })),
  }));
  return { ok: true, sheets };
});

function sentCell(cell: FileCell): SentCell {
  return typeof cell === "string" ? cell : { day: cell.toString() };
}
