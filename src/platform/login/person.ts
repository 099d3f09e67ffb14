import { eq, sql } from "drizzle-orm";
import type { Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { person } from "../../database/schema.ts";

/** The one form of an address: two spellings of the same mailbox are one person (C02). */
export function mailbox(address: string): string {
  return address.trim().toLowerCase();
}

/** The person with this address, made when nobody has it. A name is filled in, never replaced. */
export async function personWith(
  database: Database,
  found: { email: string; name: string; language: Language },
  now: Temporal.Instant,
): Promise<string> {
  const [row] = await database
    .insert(person)
    .values({ email: mailbox(found.email), name: found.name, language: found.language, createdAt: now })
    .onConflictDoUpdate({
      target: person.email,
      set: { name: sql`case when ${person.name} = '' then excluded.name else ${person.name} end` },
    })
    .returning({ id: person.id });
  if (row === undefined) throw new Error("A person was neither made nor found");
  return row.id;
}

export async function findPerson(
  database: Database,
  email: string,
): Promise<{ id: string; name: string; language: string | null } | undefined> {
  const [row] = await database
    .select({ id: person.id, name: person.name, language: person.language })
    .from(person)
    .where(eq(person.email, mailbox(email)));
  return row;
}
