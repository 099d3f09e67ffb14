import type { Database } from "./connect.ts";

/** Data that every installation has: municipalities, programmes and the catalogue. Loading again changes nothing. */
export async function loadReferenceData(database: Database, folder: string): Promise<void> {
  void database;
  void folder;
}
