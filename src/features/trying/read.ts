import { desc, eq, sql } from "drizzle-orm";
import type { Role } from "../../domain/access.ts";
import type { Database } from "../../database/connect.ts";
import { mailMessage } from "../../database/schema.ts";

export interface Somebody {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The teams, networks, centres or counties the role is held in. */
  places: string[];
}

/** People to try the product as: everyone with a given role, and the people of two teams in each living network. */
export async function readPeople(database: Database): Promise<Somebody[]> {
  const { rows } = await database.execute<Somebody & Record<string, unknown>>(sql`
    select p.id, p.name, p.email, r.role, array_remove(array_agg(coalesce(o.name, c.texts -> 'nb' ->> 'title', t.name)), null) as places
    from role_grant r join person p on p.id = r.person_id
    left join organizer o on o.id = r.organizer_id
    left join collaborative c on c.id = r.collaborative_id
    left join team t on t.id = r.team_id
    group by p.id, r.role
    union all
    select p.id, p.name, p.email, case given when 'member' then 'participant' else given end, array[t.name]
    from team_member m join person p on p.id = m.person_id cross join unnest(m.roles) as given
    join (
      select t.id, t.name, row_number() over (partition by t.collaborative_id order by t.enrolled_at, t.name) as place
      from team t join collaborative c on c.id = t.collaborative_id
      where t.state = 'enrolled' and exists (
        select from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id and d.day > current_date - 60)
    ) t on t.id = m.team_id and t.place <= 2
    where m.left_at is null
    order by places, name`);
  return rows.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** Those who have most to do come first. */
const order: readonly Role[] = [
  "organizer",
  "measurementLead",
  "teamLeader",
  "participant",
  "patientRepresentative",
  "coach",
  "sponsor",
  "observer",
  "countyReader",
  "nationalSecretariat",
  "administrator",
];

export interface MailRow {
  id: string;
  toEmail: string;
  subject: string;
  sentAt: Temporal.Instant | null;
  bodyText: string;
}

export async function readMailbox(database: Database): Promise<MailRow[]> {
  return database
    .select({
      id: mailMessage.id,
      toEmail: mailMessage.toEmail,
      subject: mailMessage.subject,
      sentAt: mailMessage.sentAt,
      bodyText: mailMessage.bodyText,
    })
    .from(mailMessage)
    .where(eq(mailMessage.sentThrough, "mailbox"))
    .orderBy(desc(mailMessage.sentAt))
    .limit(100);
}
