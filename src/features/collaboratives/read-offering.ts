import { eq } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { offering } from "../../database/schema.ts";
import type { WrittenTexts } from "../../domain/language.ts";
import { type ListedCollaborative, readListed } from "./read-listed.ts";

export interface Offering {
  title: WrittenTexts;
  lead: WrittenTexts;
  parts: ListedCollaborative[];
}

/** An offering with its published parts in their order. Undefined when it is unknown or nothing of it is published. */
export async function readOffering(
  database: Database,
  slug: string,
  today: Temporal.PlainDate,
): Promise<Offering | undefined> {
  const [found] = await database.select().from(offering).where(eq(offering.slug, slug));
  if (found === undefined) return undefined;
  const { listed: parts } = await readListed(database, { offeringSlug: slug, mostEnded: 100 }, today);
  return parts.length === 0 ? undefined : { title: found.title, lead: found.lead, parts };
}
