import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { collaborative, entryExtension } from "../../../database/schema.ts";
import type { Extension } from "../../../domain/measurement/entry-window.ts";
import type { NetworkTerms } from "../read-teams.ts";

/**
 * Keeps what the network has agreed, if it is still what the form was made from.
 * @param version 0 when nothing had been agreed
 * @returns false when somebody else has been first: nothing is overwritten
 */
export async function saveTerms(
  database: Database,
  collaborativeId: string,
  version: number,
  terms: NetworkTerms,
): Promise<boolean> {
  const { dueDays, openDays, afterwards } = terms;
  const [charts, ruleSets] = [sql.param(terms.charts), sql.param(terms.ruleSets)];
  const { rowCount } = await database.execute(
    version === 0
      ? sql`insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
          values (${collaborativeId}, ${dueDays}, ${openDays}, ${afterwards}, ${charts}, ${ruleSets}) on conflict do nothing`
      : sql`update measurement_terms set due_days = ${dueDays}, open_days = ${openDays}, afterwards = ${afterwards},
          charts = ${charts}, rule_sets = ${ruleSets}, version = version + 1
          where collaborative_id = ${collaborativeId} and version = ${version}`,
  );
  return rowCount === 1;
}

/**
 * Whether the figures of the network are open; the triggers of 020 take its part out of what is judged, or put it back.
 * @returns false when it already was so
 */
export async function setFiguresOpen(
  database: Database,
  collaborativeId: string,
  figuresOpen: boolean,
): Promise<boolean> {
  const changed = await database
    .update(collaborative)
    .set({ figuresOpen })
    .where(and(eq(collaborative.id, collaborativeId), eq(collaborative.figuresOpen, !figuresOpen)))
    .returning({ id: collaborative.id });
  return changed.length === 1;
}

export async function giveExtension(
  database: Database,
  extension: Extension & { teamId: string; reason: string; grantedBy: string; grantedAt: Temporal.Instant },
): Promise<string> {
  const [row] = await database.insert(entryExtension).values(extension).returning({ id: entryExtension.id });
  return (row as { id: string }).id;
}

/** False when somebody has taken it back already. */
export async function takeBackExtension(database: Database, id: string): Promise<boolean> {
  const gone = await database
    .delete(entryExtension)
    .where(eq(entryExtension.id, id))
    .returning({ id: entryExtension.id });
  return gone.length === 1;
}
