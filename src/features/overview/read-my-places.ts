import { sql } from "drizzle-orm";
import type { HeldRole } from "../../domain/access.ts";
import { type Language, shownText, type WrittenTexts } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { textIn } from "../../database/text-in.ts";

export interface MyTeam {
  id: string;
  name: string;
  collaborative: string;
  collaborativeSlug: string;
}

export interface MyCollaborative {
  slug: string;
  title: string;
  /** For whom and when. */
  over: string;
  state: string;
}

export interface NextSession {
  id: string;
  title: WrittenTexts;
  day: Temporal.PlainDate;
  starts: Temporal.PlainTime;
}

export interface MyPlaces {
  teams: MyTeam[];
  collaboratives: MyCollaborative[];
  next: NextSession | undefined;
  /** Some of it is made up, to try the product with. */
  simulated: boolean;
}

interface Row extends Record<string, unknown> {
  teams: MyTeam[] | null;
  collaboratives: { slug: string; title: WrittenTexts; over: WrittenTexts; state: string }[] | null;
  next: { id: string; title: WrittenTexts; day: string; starts: string } | null;
  simulated: boolean;
}

/** The teams and networks of a person, and the next session that comes: one query. */
export async function readMyPlaces(
  database: Database,
  held: readonly HeldRole[],
  today: Temporal.PlainDate,
  language: Language,
): Promise<MyPlaces> {
  const teams = unique(held.map((one) => one.teamId));
  const collaboratives = unique(
    held.filter((one) => one.teamId === undefined).map((one) => one.collaborativeId),
  );
  const organizers = unique(held.map((one) => one.organizerId));
  const all = unique(held.map((one) => one.collaborativeId));
  const { rows } = await database.execute<Row>(sql`
    select
      (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'collaborative', coalesce(c.texts -> ${language} ->> 'title', c.texts -> 'nb' ->> 'title'), 'collaborativeSlug', c.slug) order by c.deadline_day desc, t.name)
         from team t join collaborative c on c.id = t.collaborative_id where t.id = any(${sql.param(teams)}::uuid[])) as teams,
      (select jsonb_agg(jsonb_build_object('slug', c.slug, 'title', ${textIn(sql`c.texts`, "title")}, 'over', ${textIn(sql`c.texts`, "over")}, 'state', c.state) order by c.deadline_day desc)
         from collaborative c where c.id = any(${sql.param(collaboratives)}::uuid[]) or c.organizer_id = any(${sql.param(organizers)}::uuid[])) as collaboratives,
      (select jsonb_build_object('id', s.id, 'title', s.title, 'day', d.day, 'starts', d.starts)
         from session_day d join learning_session s on s.id = d.session_id join collaborative c on c.id = s.collaborative_id
         where d.day >= ${today.toString()}::date and c.state = 'published' and (c.id = any(${sql.param(all)}::uuid[]) or c.organizer_id = any(${sql.param(organizers)}::uuid[]))
         order by d.day, d.starts limit 1) as next,
      exists (select from collaborative c where c.simulated and c.id = any(${sql.param(all)}::uuid[])) as simulated`);
  const row = rows[0] as Row;
  return {
    teams: row.teams ?? [],
    collaboratives: (row.collaboratives ?? []).map(({ slug, title, over, state }) => ({
      slug,
      state,
      title: shownText(title, language).text || slug,
      over: shownText(over, language).text,
    })),
    next: row.next
      ? {
          id: row.next.id,
          title: row.next.title,
          day: Temporal.PlainDate.from(row.next.day),
          starts: Temporal.PlainTime.from(row.next.starts),
        }
      : undefined,
    simulated: row.simulated,
  };
}

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
