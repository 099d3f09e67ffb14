import type { InvitedMunicipalities } from "../../domain/collaborative.ts";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { insertCollaborative, municipalitiesNamed, type StoreOptions } from "../collaborative-rows.ts";
import type { Database } from "../connect.ts";

/**
 * Stores a collaborative that is written as data, with its municipalities found by the names they had on the day of
 * the deadline.
 * @returns its id
 */
export async function storeCollaborative(
  database: Database,
  definition: CollaborativeDefinition,
  options: StoreOptions,
): Promise<string> {
  return insertCollaborative(
    database,
    { ...definition, invited: await invitedOf(database, definition) },
    options,
  );
}

async function invitedOf(
  database: Database,
  definition: CollaborativeDefinition,
): Promise<InvitedMunicipalities> {
  const { invited, deadline, slug } = definition;
  if (invited.all === "counties") return invited;
  const found = await municipalitiesNamed(database, invited.municipalityNames, deadline.day);
  return {
    all: "named",
    municipalityIds: invited.municipalityNames.map((name) => {
      const id = found.get(name);
      if (id === undefined)
        throw new Error(`${slug}: no single municipality was called ${name} on ${deadline.day}`);
      return id;
    }),
  };
}
