import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { mailMessage } from "../../database/schema.ts";

/** Takes back a letter that waits for its moment, because its cause is gone. One that has left has left. */
export async function withdrawMail(database: Database, kind: string, onceKey: string): Promise<void> {
  await database
    .delete(mailMessage)
    .where(
      and(
        eq(mailMessage.kind, kind),
        eq(mailMessage.onceKey, onceKey),
        isNull(mailMessage.sentAt),
        isNull(mailMessage.failedAt),
      ),
    );
}
