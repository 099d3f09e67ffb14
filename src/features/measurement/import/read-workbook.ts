import { makeThread, ThreadEnded } from "../../../platform/thread.ts";
import type { ReadTable } from "./file-rows.ts";
import type { SentCell, SentTable } from "./workbook.thread.ts";

/** A workbook of the largest kind takes half a second and a hundred megabytes; one that takes much more is made to. */
const ask = makeThread<Uint8Array, SentTable>(new URL("./workbook.thread.ts", import.meta.url), {
  seconds: 20,
  megabytes: 256,
});

/** What is in a workbook, read in a thread of its own: others' pages do not wait for it. */
export async function readWorkbook(bytes: Buffer): Promise<ReadTable> {
  try {
    const read = await ask(bytes);
    if (!read.ok) return read;
    const sheets = read.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ number, cells }) => ({ number, cells: cells.map(cellOf) })),
    }));
    return { ok: true, sheets };
  } catch (error) {
    if (error instanceof ThreadEnded) return { ok: false, problem: "tooLarge" };
    throw error;
  }
}

function cellOf(cell: SentCell) {
  return typeof cell === "string" ? cell : Temporal.PlainDate.from(cell.day);
}
