import type { ReadTable } from "./file-rows.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";

/** A team's ten years of weeks for twelve measures is a third of this. */
export const largestFile = 2 * 1024 * 1024;

/** What is in an uploaded file. Its first bytes tell what it is: a name is only a name. */
export async function readTable(bytes: Buffer): Promise<ReadTable> {
  if (bytes.length === 0) return { ok: false, problem: "empty" };
  if (bytes.length > largestFile) return { ok: false, problem: "tooLarge" };
  const head = bytes.subarray(0, 8).toString("latin1");
  if (head.startsWith("PK")) return readWorkbook(bytes);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return { ok: false, problem: "oldOrLocked" };
  return readCsv(bytes);
}
