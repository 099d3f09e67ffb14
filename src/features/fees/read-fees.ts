import { sql } from "drizzle-orm";
import type { SessionMode } from "../../domain/collaborative.ts";
import type { WrittenTexts } from "../../domain/language.ts";
import type { NoShowDecision } from "../../domain/no-show.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { TeamRole } from "../../domain/profession.ts";
import type { Presence } from "../../domain/register-state.ts";
import type { Database } from "../../database/connect.ts";
import { prepared } from "../../database/prepared.ts";
import { textIn } from "../../database/text-in.ts";
import type { FeeRow } from "./fee-line.ts";

export interface FeeList {
  collaborative: {
    id: string;
    organizerId: string;
    slug: string;
    title: WrittenTexts;
    simulated: boolean;
    hasTerms: boolean;
  };
  rows: FeeRow[];
  /** Days that have been held, with somebody marked, whose register is open. */
  open: { sessionDayId: string; title: WrittenTexts; day: Temporal.PlainDate }[];
}

interface Row extends Record<string, unknown> {
  id: string;
  organizerId: string;
  slug: string;
  title: WrittenTexts;
  simulated: boolean;
  hasTerms: boolean;
  rows: StoredRow[] | null;
  open: { sessionDayId: string; title: WrittenTexts; day: string }[] | null;
}

interface StoredRow {
  sessionDayId: string;
  memberId: string;
  sessionId: string;
  title: WrittenTexts;
  mode: SessionMode;
  day: string;
  closed: boolean;
  name: string;
  roles: TeamRole[];
  teamId: string;
  team: string;
  municipalityId: string;
  municipality: string;
  municipalityNumber: string | null;
  organisationNumber: string | null;
  feeOre: number | null;
  cancelBy: string | null;
  onlyPhysical: boolean;
  presence: Presence;
  markedAt: string;
  cancelledAt: string | null;
  decision: NoShowDecision | null;
  reason: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
}

const feesQuery = prepared<Row>(
  "fees",
  sql`
  select c.id, c.organizer_id as "organizerId", c.slug, ${textIn(sql`c.texts`, "title")} as title, c.simulated,
    c.no_show_fee_ore is not null or exists (select from team t where t.collaborative_id = c.id and t.no_show_fee_ore is not null) as "hasTerms",
    (select json_agg(json_build_object(
        'sessionDayId', d.id, 'memberId', m.id, 'sessionId', s.id, 'title', s.title, 'mode', s.mode, 'day', d.day,
        'closed', r.closed_at is not null, 'name', m.name, 'roles', m.roles, 'teamId', t.id, 'team', t.name,
        'municipalityId', t.municipality_id, 'municipality', municipality_name_on(t.municipality_id, d.day),
        'municipalityNumber', v.number, 'organisationNumber', v.organisation_number,
        'feeOre', t.no_show_fee_ore, 'cancelBy', t.no_show_cancel_by, 'onlyPhysical', t.no_show_only_physical,
        'presence', a.state, 'markedAt', a.marked_at, 'cancelledAt', x.cancelled_at,
        'decision', n.decision, 'reason', n.reason, 'decidedAt', n.at, 'decidedBy', p.name
      ) order by d.day, s.position, t.name, m.name)
      from learning_session s
      join session_day d on d.session_id = s.id
      join attendance a on a.session_day_id = d.id
      join team_member m on m.id = a.member_id
      join team t on t.id = m.team_id
      left join register r on r.session_day_id = d.id
      left join cancellation x on x.session_day_id = d.id and x.member_id = m.id
      left join no_show_decision n on n.session_day_id = d.id and n.member_id = m.id
      left join person p on p.id = n.person_id
      left join municipality_version v on v.municipality_id = t.municipality_id
        and coalesce(v.valid_from, '-infinity') <= ${sql.placeholder("today")}::date and ${sql.placeholder("today")}::date < coalesce(v.valid_to, 'infinity')
      where s.collaborative_id = c.id and (a.state = 'absent' or n.decision is not null)) as rows,
    (select json_agg(json_build_object('sessionDayId', d.id, 'title', s.title, 'day', d.day) order by d.day, s.position)
      from learning_session s join session_day d on d.session_id = s.id left join register r on r.session_day_id = d.id
      where s.collaborative_id = c.id and r.closed_at is null and d.day <= ${sql.placeholder("today")}::date
        and exists (select from attendance a where a.session_day_id = d.id)) as open
  from collaborative c where c.id = any(${sql.placeholder("collaboratives")}::uuid[])`,
);

/**
 * Everybody who is marked absent, and every mark that has been decided on, of these collaboratives: what the list is
 * worked out from. The invoice goes to the municipality as it is today; its name is the one of the session day.
 */
export async function readFees(
  database: Database,
  collaborativeIds: readonly string[],
  now: Temporal.Instant,
): Promise<FeeList[]> {
  const rows = await feesQuery(database, { collaboratives: collaborativeIds, today: norwegianDay(now) });
  return rows.map((row) => ({
    collaborative: {
      id: row.id,
      organizerId: row.organizerId,
      slug: row.slug,
      title: row.title,
      simulated: row.simulated,
      hasTerms: row.hasTerms,
    },
    rows: (row.rows ?? []).map(feeRow),
    open: (row.open ?? []).map((one) => ({ ...one, day: Temporal.PlainDate.from(one.day) })),
  }));
}

function feeRow(row: StoredRow): FeeRow {
  const { decision, decidedAt, decidedBy, reason } = row;
  return {
    sessionDayId: row.sessionDayId,
    memberId: row.memberId,
    day: Temporal.PlainDate.from(row.day),
    mode: row.mode,
    roles: row.roles,
    terms:
      row.feeOre === null || row.cancelBy === null
        ? undefined
        : {
            feeOre: row.feeOre,
            cancelBy: Temporal.PlainTime.from(row.cancelBy),
            onlyPhysical: row.onlyPhysical,
          },
    registerClosed: row.closed,
    presence: row.presence,
    cancelledAt: row.cancelledAt === null ? undefined : Temporal.Instant.from(row.cancelledAt),
    markedAt: Temporal.Instant.from(row.markedAt),
    name: row.name,
    team: { id: row.teamId, name: row.team },
    municipality: {
      id: row.municipalityId,
      name: row.municipality,
      number: row.municipalityNumber ?? "",
      organisationNumber: row.organisationNumber,
    },
    session: { id: row.sessionId, title: row.title, mode: row.mode },
    decision:
      decision === null || decidedAt === null
        ? undefined
        : { what: decision, reason, at: Temporal.Instant.from(decidedAt), by: decidedBy ?? "" },
  };
}
