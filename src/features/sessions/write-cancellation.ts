import { and, eq } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { cancellation } from "../../database/schema.ts";

export async function insertCancellation(
  database: Database,
  one: { sessionDayId: string; memberId: string; at: Temporal.Instant; by: string | undefined },
): Promise<void> {
  await database.insert(cancellation).values({
    sessionDayId: one.sessionDayId,
    memberId: one.memberId,
    cancelledAt: one.at,
    cancelledBy: one.by ?? null,
  });
}

export async function deleteCancellation(
  database: Database,
  one: { sessionDayId: string; memberId: string },
): Promise<void> {
  await database
    .delete(cancellation)
    .where(and(eq(cancellation.sessionDayId, one.sessionDayId), eq(cancellation.memberId, one.memberId)));
}
