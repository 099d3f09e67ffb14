import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { Language } from "../../../domain/language.ts";

/** Somebody who may be written to, in the language they have chosen, or the team's. */
export interface WrittenTo {
  email: string;
  name: string;
  language: Language;
}

/** Those who measure or lead in a team. */
export async function readWhoMeasures(database: Database, teamId: string): Promise<WrittenTo[]> {
  const { rows } = await database.execute<WrittenTo & Record<string, unknown>>(sql`
    select p.email, m.name, coalesce(p.language, t.language) as language
    from team t join team_member m on m.team_id = t.id and m.left_at is null join person p on p.id = m.person_id
    where t.id = ${teamId} and m.roles && array['measurementLead', 'teamLeader']
    order by p.email`);
  return rows;
}
