import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { Interval } from "../../../domain/change-package.ts";
import type { Language, Texts } from "../../../domain/language.ts";
import type { EntryTerms } from "../../../domain/measurement/entry-window.ts";
import { EXTENSION_MONTHS_BACK } from "../../../domain/measurement/extension.ts";
import type { ExpectedTime } from "../../../domain/measurement/expected-periods.ts";
import type { RemindedTeam } from "../../../domain/measurement/reminder.ts";
import { dayOf } from "../../../domain/shared-days.ts";
import { ensureTeamMeasures } from "../ensure-team-measures.ts";

/** Somebody who measures for a team, or leads one that has nobody who does. */
export interface Recipient {
  personId: string;
  email: string;
  name: string;
  language: Language;
}

/** A team as far as reminders need it: no figures, only which periods have any. */
export interface ReadTeam extends RemindedTeam {
  id: string;
  name: string;
  measures: { code: string; name: Texts; expected: ExpectedTime; reported: Temporal.PlainDate[] }[];
  recipients: Recipient[];
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  withdrawnOn: string | null;
  lastSessionDay: string | null;
  terms: EntryTerms | null;
  extensions: { fromPeriod: string; openThrough: string }[] | null;
  doneMonths: string[];
  measures:
    | {
        code: string;
        name: Texts;
        interval: Interval;
        from: string;
        to: string | null;
        reported: string[] | null;
      }[]
    | null;
  recipients: Recipient[] | null;
}

/** So many teams are read at a time: a nation is not gathered in memory. */
const AT_A_TIME = 50;

/** An extension may be given for what began so long ago, and holds for at most a year. */
const MONTHS_BACK = EXTENSION_MONTHS_BACK + 12;

/**
 * The teams after this one, in the order of their ids, of networks that are published. Simulated ones only when asked for.
 * A team that nobody has looked at yet gets its measures first: it is the one that most needs to hear of them.
 */
export async function readRemindedTeams(
  database: Database,
  after: string | undefined,
  today: Temporal.PlainDate,
  simulatedToo: boolean,
): Promise<ReadTeam[]> {
  const teams = await readTeams(database, after, today, simulatedToo);
  const bare = teams.filter(({ measures }) => measures.length === 0).map(({ id }) => id);
  if (bare.length === 0) return teams;
  await ensureTeamMeasures(database, bare);
  return readTeams(database, after, today, simulatedToo);
}

async function readTeams(
  database: Database,
  after: string | undefined,
  today: Temporal.PlainDate,
  simulatedToo: boolean,
): Promise<ReadTeam[]> {
  const since = today.subtract({ months: MONTHS_BACK }).toString();
  const { rows } = await database.execute<Row>(sql`
    select t.id, t.name, t.withdrawn_on::text as "withdrawnOn",
      (select max(d.day)::text from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = c.id) as "lastSessionDay",
      (select jsonb_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards)
        from measurement_terms where collaborative_id = c.id) as terms,
      (select jsonb_agg(jsonb_build_object('fromPeriod', x.from_period, 'openThrough', x.open_through))
        from entry_extension x where x.team_id = t.id) as extensions,
      array(select m.month::text from month_completion m where m.team_id = t.id) as "doneMonths",
      (select jsonb_agg(jsonb_build_object('code', m.code, 'name', m.texts -> 'name', 'interval', m."interval",
          'from', tm.expected_from, 'to', tm.expected_to,
          'reported', (select jsonb_agg(x.period) from measurement x where x.team_measure_id = tm.id and x.period >= ${since}::date))
          order by tm.position)
        from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
        where tm.team_id = t.id and tm.chosen and tm.data_source is null and m."interval" <> 'event') as measures,
      (select jsonb_agg(jsonb_build_object('personId', p.id, 'email', p.email, 'name', tm.name,
          'language', coalesce(p.language, t.language)) order by p.email)
        from team_member tm join person p on p.id = tm.person_id
        left join reminder_choice r on r.person_id = p.id
        where tm.team_id = t.id and tm.left_at is null and coalesce(r.measurement, true)
          and case when exists (select from team_member l where l.team_id = t.id and l.left_at is null and 'measurementLead' = any(l.roles))
            then 'measurementLead' else 'teamLeader' end = any(tm.roles)) as recipients
    from team t join collaborative c on c.id = t.collaborative_id
    where t.state = 'enrolled' and c.state = 'published' and (not c.simulated or ${simulatedToo})
      and (${after ?? null}::uuid is null or t.id > ${after ?? null}::uuid)
    order by t.id limit ${AT_A_TIME}`);
  return rows.map(toTeam);
}

function toTeam(row: Row): ReadTeam {
  const day = (text: string | null) => (text === null ? undefined : Temporal.PlainDate.from(text));
  const shared = {
    withdrawnOn: day(row.withdrawnOn),
    lastSessionDay: day(row.lastSessionDay),
    terms: row.terms ?? undefined,
    extensions: (row.extensions ?? []).map(({ fromPeriod, openThrough }) => ({
      fromPeriod: Temporal.PlainDate.from(fromPeriod),
      openThrough: Temporal.PlainDate.from(openThrough),
    })),
  };
  return {
    id: row.id,
    name: row.name,
    withdrawnOn: shared.withdrawnOn,
    doneMonths: row.doneMonths.map((month) => Temporal.PlainDate.from(month)),
    measures: (row.measures ?? []).map(({ code, name, interval, from, to, reported }) => ({
      code,
      name,
      expected: { ...shared, interval, from: Temporal.PlainDate.from(from), to: day(to) },
      reported: (reported ?? []).map(dayOf),
    })),
    recipients: row.recipients ?? [],
  };
}
