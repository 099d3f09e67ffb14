import { organizer } from "../../database/schema.ts";
import type { Database } from "../../database/connect.ts";
import { norwegianOrder } from "../../platform/format.ts";

/** Those who answer for what is on these pages: the organisers of this installation. */
export interface Contact {
  name: string;
  email: string;
}

export async function readContacts(database: Database): Promise<Contact[]> {
  const rows = await database.select({ name: organizer.name, email: organizer.email }).from(organizer);
  return rows.toSorted((a, b) => norwegianOrder(a.name, b.name));
}
