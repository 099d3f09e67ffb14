import type { Database } from "./connect.ts";
import { loadMunicipalities } from "./reference/municipalities.ts";
import { loadCatalogue, loadProgrammes } from "./reference/programmes-and-catalogue.ts";

/**
 * Data that every installation has: municipalities, programmes and the catalogue. Loading again changes nothing.
 * @param folder `src/database/reference`
 */
export async function loadReferenceData(database: Database, folder: string): Promise<void> {
  await loadMunicipalities(database, folder);
  await loadProgrammes(database);
  await loadCatalogue(database);
}
