import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { installationSecret } from "../database/schema.ts";

/** A key made once for this installation and shared by its processes. */
export async function readSecret(database: Database, name: string): Promise<Buffer> {
  await database
    .insert(installationSecret)
    .values({ name, value: randomBytes(32) })
    .onConflictDoNothing();
  const [row] = await database.select().from(installationSecret).where(eq(installationSecret.name, name));
  if (row === undefined) throw new Error(`The installation secret ${name} could not be kept`);
  return row.value;
}
