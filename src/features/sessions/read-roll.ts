import { sql } from "drizzle-orm";
import type { WrittenTexts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Mark, Presence } from "../../domain/register-state.ts";
import type { Database } from "../../database/connect.ts";
import { type Prepared, preparedAs } from "../../database/prepared.ts";
import { textIn } from "../../database/text-in.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { DayEntry, Roll, RollMember, RollSession, RollTeam } from "./roll.ts";

interface Row extends Record<string, unknown> {
  id: string;
  slug: string;
  title: WrittenTexts;
  simulated: boolean;
  sessions: StoredSession[] | null;
  teams: StoredTeam[] | null;
  marks: StoredMark[] | null;
  cancellations: StoredCancellation[] | null;
}

interface StoredSession extends Omit<RollSession, "days"> {
  days:
    | {
        id: string;
        day: string;
        starts: string;
        ends: string;
        version: number;
        closedAt: string | null;
        closedBy: string | null;
      }[]
    | null;
}

interface StoredTeam extends Omit<RollTeam, "terms" | "members"> {
  withdrawnOn: string | null;
  feeOre: number | null;
  cancelBy: string | null;
  onlyPhysical: boolean;
  members:
    (Omit<RollMember, "membership" | "entries"> & { joinedAt: string; leftAt: string | null })[] | null;
}

interface StoredMark {
  dayId: string;
  memberId: string;
  presence: Presence;
  substituteName: string | null;
  at: string;
  by: string | null;
}

interface StoredCancellation {
  dayId: string;
  memberId: string;
  at: string;
}

export interface RollScope {
  collaborativeId: string;
  /** One session only. */
  sessionId?: string | undefined;
  /** These teams only. */
  teamIds?: readonly string[] | undefined;
}

/** The roll of a session or of a whole collaborative, in one query. Teams that wait or were refused are not on it. */
export async function readRoll(database: Database, scope: RollScope): Promise<Roll> {
  const [row] = await rollQuery(scope)(database, { ...scope });
  if (row === undefined) throw new Error(`There is no collaborative ${scope.collaborativeId}`);
  const entries = entriesByMember(row);
  return {
    collaborative: { id: row.id, slug: row.slug, title: row.title, simulated: row.simulated },
    sessions: (row.sessions ?? []).map(sessionFrom),
    teams: (row.teams ?? [])
      .map((one) => teamFrom(one, entries))
      .toSorted((a, b) => norwegianOrder(a.name, b.name)),
  };
}

function rollQuery({ sessionId, teamIds }: RollScope): Prepared<Row> {
  const name = `roll${sessionId === undefined ? "" : " session"}${teamIds === undefined ? "" : " teams"}`;
  const session = sessionId === undefined ? sql`` : sql`and s.id = ${asked("sessionId")}`;
  const team = teamIds === undefined ? sql`` : sql`and t.id = any(${asked("teamIds")}::uuid[])`;
  return preparedAs(
    name,
    () => sql`
    select c.id, c.slug, ${textIn(sql`c.texts`, "title")} as title, c.simulated,
      (select json_agg(json_build_object(
          'id', s.id, 'kind', s.kind, 'mode', s.mode, 'title', s.title, 'programme', s.programme, 'place', s.place, 'address', s.address,
          'days', (select json_agg(json_build_object(
              'id', d.id, 'day', d.day, 'starts', d.starts, 'ends', d.ends, 'version', coalesce(r.version, 0),
              'closedAt', r.closed_at, 'closedBy', p.name) order by d.day)
            from session_day d left join register r on r.session_day_id = d.id left join person p on p.id = r.closed_by
            where d.session_id = s.id)
        ) order by (select min(d.day) from session_day d where d.session_id = s.id), s.position)
        from learning_session s where s.collaborative_id = c.id ${session}) as sessions,
      (select json_agg(json_build_object(
          'id', t.id, 'name', t.name, 'municipality', municipality_name_on(t.municipality_id, c.deadline_day), 'language', t.language,
          'withdrawnOn', t.withdrawn_on, 'feeOre', t.no_show_fee_ore, 'cancelBy', t.no_show_cancel_by, 'onlyPhysical', t.no_show_only_physical,
          'members', (select json_agg(json_build_object(
              'id', m.id, 'personId', m.person_id, 'name', m.name, 'roles', m.roles, 'position', m.position,
              'profession', m.profession, 'joinedAt', m.joined_at, 'leftAt', m.left_at))
            from team_member m where m.team_id = t.id)))
        from team t where t.collaborative_id = c.id and t.state in ('enrolled', 'withdrawn') ${team}) as teams,
      (select json_agg(json_build_object(
          'dayId', a.session_day_id, 'memberId', a.member_id, 'presence', a.state, 'substituteName', a.substitute_name,
          'at', a.marked_at, 'by', p.name))
        from learning_session s join session_day d on d.session_id = s.id join attendance a on a.session_day_id = d.id
        join team_member m on m.id = a.member_id join team t on t.id = m.team_id left join person p on p.id = a.marked_by
        where s.collaborative_id = c.id ${session} ${team}) as marks,
      (select json_agg(json_build_object('dayId', x.session_day_id, 'memberId', x.member_id, 'at', x.cancelled_at))
        from learning_session s join session_day d on d.session_id = s.id join cancellation x on x.session_day_id = d.id
        join team_member m on m.id = x.member_id join team t on t.id = m.team_id
        where s.collaborative_id = c.id ${session} ${team}) as cancellations
    from collaborative c where c.id = ${asked("collaborativeId")}`,
  );
}

const asked = (name: string) => sql.placeholder(name);

function entriesByMember(row: Row): Map<string, Map<string, DayEntry>> {
  const all = new Map<string, Map<string, DayEntry>>();
  const entry = (memberId: string, dayId: string): DayEntry => {
    const days = all.get(memberId) ?? new Map<string, DayEntry>();
    all.set(memberId, days);
    const found = days.get(dayId) ?? {};
    days.set(dayId, found);
    return found;
  };
  for (const stored of row.marks ?? []) {
    const mark: Mark =
      stored.presence === "substitute"
        ? { presence: "substitute", name: stored.substituteName ?? "" }
        : { presence: stored.presence };
    entry(stored.memberId, stored.dayId).mark = {
      ...mark,
      at: Temporal.Instant.from(stored.at),
      by: stored.by,
    };
  }
  for (const stored of row.cancellations ?? [])
    entry(stored.memberId, stored.dayId).cancelledAt = Temporal.Instant.from(stored.at);
  return all;
}

function sessionFrom({ days, ...session }: StoredSession): RollSession {
  return {
    ...session,
    days: (days ?? []).map(({ closedAt, closedBy, ...one }) => ({
      id: one.id,
      version: one.version,
      day: Temporal.PlainDate.from(one.day),
      starts: Temporal.PlainTime.from(one.starts),
      ends: Temporal.PlainTime.from(one.ends),
      closed: closedAt === null ? undefined : { at: Temporal.Instant.from(closedAt), by: closedBy },
    })),
  };
}

function teamFrom(stored: StoredTeam, entries: ReadonlyMap<string, Map<string, DayEntry>>): RollTeam {
  const { withdrawnOn, feeOre, cancelBy, onlyPhysical, members, ...team } = stored;
  const teamWithdrawn = withdrawnOn === null ? undefined : Temporal.PlainDate.from(withdrawnOn);
  return {
    ...team,
    terms:
      feeOre === null || cancelBy === null
        ? undefined
        : { feeOre, cancelBy: Temporal.PlainTime.from(cancelBy), onlyPhysical },
    members: (members ?? [])
      .map(({ joinedAt, leftAt, ...member }) => ({
        ...member,
        membership: {
          joined: norwegianDay(Temporal.Instant.from(joinedAt)),
          left: leftAt === null ? undefined : norwegianDay(Temporal.Instant.from(leftAt)),
          teamWithdrawn,
        },
        entries: entries.get(member.id) ?? new Map<string, DayEntry>(),
      }))
      .toSorted(
        (a, b) =>
          Number(b.roles.includes("teamLeader")) - Number(a.roles.includes("teamLeader")) ||
          norwegianOrder(a.name, b.name),
      ),
  };
}
