import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Entry } from "../../domain/measurement/entry-check.ts";

/** What a form was made from: the value as it stood, or none. Taken away and entered anew, a value is another one. */
export interface KnownValue {
  version: number;
  enteredAt: Temporal.Instant;
}

interface PlaceOfValue {
  teamMeasureId: string;
  period: Temporal.PlainDate;
  known: KnownValue | undefined;
}

export interface ValueToSave extends PlaceOfValue {
  entry: Entry;
  comment: string;
  late: boolean;
  personId: string | undefined;
  now: Temporal.Instant;
}

/**
 * Saves one value in one statement. A correction keeps whether the first entry was late: timely stays timely (C56).
 * @returns false when the value is another than the form was made from: nothing is overwritten
 */
export async function saveValue(database: Database, value: ValueToSave): Promise<boolean> {
  const { teamMeasureId, period, known, entry, comment, late, personId, now } = value;
  const { numerator, denominator, notApplicable } = entry;
  const { rowCount } = await database.execute(
    known === undefined
      ? sql`
        insert into measurement
          (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_by, entered_at)
        values (${teamMeasureId}, ${period.toString()}, ${numerator}, ${denominator}, ${notApplicable}, ${comment},
          ${late}, ${personId ?? null}, ${now.toString()})
        on conflict do nothing`
      : sql`
        update measurement set numerator = ${numerator}, denominator = ${denominator}, not_applicable = ${notApplicable},
          comment = ${comment}, entered_by = ${personId ?? null}, entered_at = ${now.toString()}, version = version + 1
        where ${isKnown(value)}`,
  );
  return rowCount === 1;
}

/** Takes a value away, so that the period is missing again. False when somebody has changed it meanwhile. */
export async function removeValue(database: Database, value: PlaceOfValue): Promise<boolean> {
  const { rowCount } = await database.execute(sql`delete from measurement where ${isKnown(value)}`);
  return rowCount === 1;
}

function isKnown({ teamMeasureId, period, known }: PlaceOfValue) {
  return sql`team_measure_id = ${teamMeasureId} and period = ${period.toString()}
    and version = ${known?.version ?? 0} and entered_at = ${known?.enteredAt.toString() ?? null}::timestamptz`;
}
