import { sql } from "drizzle-orm";
import type {
  CollaborativeKind,
  Contact,
  EnrolmentDeadline,
  SessionKind,
  SessionMode,
} from "../../domain/collaborative.ts";
import { asWritten } from "../../domain/catalogue/edit-draft.ts";
import { isOpenForEnrolment } from "../../domain/enrolment-deadline.ts";
import type { Texts, WrittenTexts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Profession } from "../../domain/profession.ts";
import { rulesInForce } from "../../domain/team-rule-outcomes.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeTexts } from "../../database/json-columns.ts";

/** One area a team can choose: the version of the package that a team would get today. */
interface Area {
  code: string;
  version: number;
  title: WrittenTexts;
  recommendedFirst: boolean;
  recommendedProfessions: Profession[];
}

export interface OfferedSession {
  id: string;
  kind: SessionKind;
  mode: SessionMode;
  title: WrittenTexts;
  place: string;
  days: { day: Temporal.PlainDate; starts: Temporal.PlainTime; ends: Temporal.PlainTime }[];
}

/** What a collaborative offers and asks, as the enrolment needs it. */
export interface Offer {
  id: string;
  slug: string;
  organizerId: string;
  kind: CollaborativeKind;
  published: boolean;
  texts: CollaborativeTexts;
  rules: readonly TeamRule[];
  areaChoice: "one" | "several" | "none";
  areas: Area[];
  sessions: OfferedSession[];
  opens: Temporal.PlainDate | undefined;
  deadline: EnrolmentDeadline;
  places: number | undefined;
  /** Enrolled teams, or registered people for a meeting. */
  taken: number;
  participationFeeOre: number;
  noShow: { feeOre: number; cancelBy: Temporal.PlainTime; onlyPhysical: boolean } | undefined;
  contacts: Contact[];
  termsVersion: number;
  connection: { day: Temporal.PlainDate; url: string } | undefined;
}

interface Row extends Record<string, unknown> {
  id: string;
  slug: string;
  organizer_id: string;
  kind: CollaborativeKind;
  state: string;
  texts: CollaborativeTexts;
  rules: TeamRule[];
  focus_area_choice: Offer["areaChoice"];
  opens_day: string | null;
  deadline_day: string;
  deadline_time: string | null;
  places: number | null;
  participation_fee_ore: number;
  no_show_fee_ore: number | null;
  no_show_cancel_by: string | null;
  no_show_only_physical: boolean;
  contacts: Contact[];
  terms_version: number;
  connection_info_day: string | null;
  connection_url: string | null;
  taken: number;
  areas: (Omit<Area, "title"> & { title: Texts; own: boolean })[] | null;
  sessions:
    | (Omit<OfferedSession, "days"> & { days: { day: string; starts: string; ends: string }[] | null })[]
    | null;
}

export async function readOffer(
  database: Database,
  collaborativeId: string,
  now: Temporal.Instant,
): Promise<Offer> {
  const today = norwegianDay(now).toString();
  const { rows } = await database.execute<Row>(sql`
    select c.id, c.slug, c.organizer_id, c.kind, c.state, c.texts, c.rules, c.focus_area_choice, c.opens_day::text, c.deadline_day::text,
      c.deadline_time::text, c.places, c.participation_fee_ore, c.no_show_fee_ore, c.no_show_cancel_by::text,
      c.no_show_only_physical, c.contacts, c.terms_version, c.connection_info_day::text, c.connection_url,
      case c.kind
        when 'informationMeeting' then (select count(*)::int from meeting_registration m where m.collaborative_id = c.id and m.cancelled_at is null)
        else (select count(*)::int from team t where t.collaborative_id = c.id and t.state = 'enrolled')
      end as taken,
      (select json_agg(json_build_object('code', f.package_code, 'version', v.version, 'title', v.definition -> 'title',
          'own', exists (select from change_package p where p.code = f.package_code and p.collaborative_id is not null),
          'recommendedFirst', f.recommended_first, 'recommendedProfessions', coalesce(v.definition -> 'recommendedProfessions', '[]'))
          order by f.position)
        from collaborative_focus_area f
        cross join lateral (
          select version, definition from change_package_version p where p.package_code = f.package_code
          order by p.valid_from <= ${today}::date desc, p.version desc limit 1
        ) v
        where f.collaborative_id = c.id) as areas,
      (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'mode', s.mode, 'title', s.title, 'place', s.place,
          'days', (select json_agg(json_build_object('day', d.day, 'starts', d.starts, 'ends', d.ends) order by d.day)
            from session_day d where d.session_id = s.id)) order by s.position)
        from learning_session s where s.collaborative_id = c.id) as sessions
    from collaborative c where c.id = ${collaborativeId}`);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no collaborative ${collaborativeId}`);
  return offerOf(row);
}

/**
 * The same, while nobody else can enrol in it: two who send for the last place at once come one after the other. The
 * lock is held to the end of the transaction.
 */
export async function readOfferLocked(
  database: Database,
  collaborativeId: string,
  now: Temporal.Instant,
): Promise<Offer> {
  await database.execute(sql`select 1 from collaborative where id = ${collaborativeId} for no key update`);
  return readOffer(database, collaborativeId, now);
}

export type OfferStatus = "notYet" | "open" | "closed" | "full";

export function offerStatus(offer: Offer, now: Temporal.Instant): OfferStatus {
  if (offer.opens !== undefined && Temporal.PlainDate.compare(norwegianDay(now), offer.opens) < 0)
    return "notYet";
  if (!isOpenForEnrolment(offer.deadline, now)) return "closed";
  const left = placesLeft(offer);
  return left !== undefined && left <= 0 ? "full" : "open";
}

export function placesLeft(offer: Offer): number | undefined {
  return offer.places === undefined ? undefined : offer.places - offer.taken;
}

function offerOf(row: Row): Offer {
  return {
    id: row.id,
    slug: row.slug,
    organizerId: row.organizer_id,
    kind: row.kind,
    published: row.state === "published",
    texts: row.texts,
    rules: row.kind === "informationMeeting" ? row.rules : rulesInForce(row.rules),
    areaChoice: row.focus_area_choice,
    areas: (row.areas ?? []).map(({ own, ...area }) => ({
      ...area,
      title: own ? asWritten(area.title) : area.title,
    })),
    sessions: (row.sessions ?? []).map((session) => ({ ...session, days: (session.days ?? []).map(dayOf) })),
    opens: row.opens_day === null ? undefined : Temporal.PlainDate.from(row.opens_day),
    deadline: {
      day: Temporal.PlainDate.from(row.deadline_day),
      ...(row.deadline_time === null ? {} : { time: Temporal.PlainTime.from(row.deadline_time) }),
    },
    places: row.places ?? undefined,
    taken: row.taken,
    participationFeeOre: row.participation_fee_ore,
    noShow: noShowOf(row),
    contacts: row.contacts,
    termsVersion: row.terms_version,
    connection:
      row.connection_info_day === null || row.connection_url === null
        ? undefined
        : { day: Temporal.PlainDate.from(row.connection_info_day), url: row.connection_url },
  };
}

function dayOf(day: { day: string; starts: string; ends: string }): OfferedSession["days"][number] {
  return {
    day: Temporal.PlainDate.from(day.day),
    starts: Temporal.PlainTime.from(day.starts),
    ends: Temporal.PlainTime.from(day.ends),
  };
}

function noShowOf(row: Row): Offer["noShow"] {
  if (row.no_show_fee_ore === null || row.no_show_cancel_by === null) return undefined;
  return {
    feeOre: row.no_show_fee_ore,
    cancelBy: Temporal.PlainTime.from(row.no_show_cancel_by),
    onlyPhysical: row.no_show_only_physical,
  };
}
