import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeTexts } from "../../database/json-columns.ts";
import type { CollaborativeKind, EnrolmentDeadline, PublicationState } from "../../domain/collaborative.ts";
import type { WrittenTexts } from "../../domain/language.ts";
import { foldName } from "../../domain/organisations/fold-name.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { Standing } from "./status.ts";

/** One collaborative in a list: enough to tell what it is and where it stands. */
export interface ListedCollaborative {
  slug: string;
  kind: CollaborativeKind;
  state: PublicationState;
  texts: CollaborativeTexts;
  opens?: Temporal.PlainDate;
  deadline: EnrolmentDeadline;
  sessions: { days: { day: Temporal.PlainDate; starts: Temporal.PlainTime; ends: Temporal.PlainTime }[] }[];
  places?: number;
  taken: number;
  countyNames: string[];
  /** Those who are responsible or arrange it. */
  organizers: string[];
  offering?: { slug: string; title: WrittenTexts };
}

export interface ListFilter {
  /** What was typed. */
  search?: string;
  /** A county of today by its number; collaboratives in counties before it are found too. */
  county?: string;
  status?: Standing["status"];
  offeringSlug?: string;
  /** How many that have ended; the newest first. */
  mostEnded: number;
}

/** The published collaboratives that answer a filter. Drafts are never among them; the archived only when they are asked for. */
export async function readListed(
  database: Database,
  filter: ListFilter,
  today: Temporal.PlainDate,
): Promise<{ listed: ListedCollaborative[]; hasMoreEnded: boolean }> {
  const conditions = [
    filter.status === "archived" ? sql`c.state = 'archived'` : sql`c.state = 'published'`,
    ...(filter.county === undefined ? [] : [invites(inCounty(filter.county, today))]),
    ...searched(filter.search),
    ...(filter.offeringSlug === undefined ? [] : [sql`o.slug = ${filter.offeringSlug}`]),
  ];
  const { rows } = await database.execute<Row>(sql`
    select * from (
      select c.slug, c.kind, c.state, c.texts, c.opens_day::text as opens, c.deadline_day::text as deadline_day, c.deadline_time::text as deadline_time,
        c.places, c.offering_order,
        case c.kind
          when 'informationMeeting' then (select count(*) from meeting_registration r where r.collaborative_id = c.id and r.cancelled_at is null)
          else (select count(*) from team t where t.collaborative_id = c.id and t.state in ('enrolled', 'held'))
        end::int as taken,
        coalesce((select json_agg(json_build_object('day', d.day, 'starts', d.starts, 'ends', d.ends) order by d.day, d.starts)
          from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id), '[]') as days,
        coalesce((select json_agg(distinct k.name) from (
            select county_number from collaborative_county where collaborative_id = c.id
            union
            select v.county_number from collaborative_municipality m join municipality_version v on v.municipality_id = m.municipality_id
              and coalesce(v.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(v.valid_to, 'infinity')
            where m.collaborative_id = c.id
          ) invited join county k on k.number = invited.county_number
            and coalesce(k.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(k.valid_to, 'infinity')), '[]') as counties,
        coalesce((select json_agg(p.name order by p.position) from collaborative_party p
          where p.collaborative_id = c.id and p.part in ('responsible', 'organizer')), '[]') as organizers,
        case when o.id is null then null else json_build_object('slug', o.slug, 'title', o.title) end as offering,
        span.first, span.last, coalesce(span.last < ${today.toString()}::date, false) as ended,
        row_number() over (partition by span.last < ${today.toString()}::date order by span.last desc) as place_among_ended
      from collaborative c left join offering o on o.id = c.offering_id
      left join lateral (
        select min(d.day) as first, max(d.day) as last
        from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id
      ) span on true
      where ${sql.join(conditions, sql` and `)}
    ) found
    where last is null or last >= ${today.toString()}::date or place_among_ended <= ${filter.mostEnded + 1}
    order by coalesce(first, 'infinity'), offering_order nulls last, slug`);
  const listed = rows.filter((row) => !row.ended || Number(row.place_among_ended) <= filter.mostEnded);
  return { listed: listed.map(fromRow), hasMoreEnded: listed.length < rows.length };
}

/** Collaboratives that invite one of these municipalities, by name or with its whole county on the day of the deadline. */
function invites(municipalities: SQL): SQL {
  return sql`exists (
    with recursive asked (id) as (${municipalities}),
    earlier (id) as (select id from asked union select s.from_id from earlier join municipality_succession s on s.to_id = earlier.id),
    later (id) as (select id from asked union select s.to_id from later join municipality_succession s on s.from_id = later.id),
    family (id) as (select id from earlier union select id from later)
    select from family where family.id in (
      select m.municipality_id from collaborative_municipality m where m.collaborative_id = c.id
      union all
      select v.municipality_id from collaborative_county cc join municipality_version v on v.county_number = cc.county_number
        and coalesce(v.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(v.valid_to, 'infinity')
      where cc.collaborative_id = c.id))`;
}

function inCounty(number: string, today: Temporal.PlainDate): SQL {
  return sql`select id from municipality_on(${today.toString()}::date) where county_number = ${number}`;
}

/** Letters with marks as plain ones, the same in SQL and here. */
const marked = "æøåáčđŋšŧžäöéèêóòôüâï";
const plain = "aoaacdnstzaoeeeooouai";

function searched(typed: string | undefined): SQL[] {
  const text = (typed ?? "")
    .toLowerCase()
    .replace(new RegExp(`[${marked}]`, "g"), (letter) => plain[marked.indexOf(letter)] ?? "")
    .trim();
  if (text === "") return [];
  const like = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const name = foldName(typed ?? "");
  const named =
    name === ""
      ? sql`false`
      : name.length < 3
        ? sql`folded = ${name}`
        : sql`(folded like ${`${name}%`} or folded like ${`% ${name}%`})`;
  return [
    sql`(translate(lower(concat_ws(' ',
        c.texts -> 'nb' ->> 'title', c.texts -> 'nn' ->> 'title', c.texts -> 'en' ->> 'title', c.texts -> 'nb' ->> 'over',
        o.title ->> 'nb', o.title ->> 'nn', o.title ->> 'en',
        (select string_agg(s.place || ' ' || s.address, ' ') from learning_session s where s.collaborative_id = c.id),
        (select string_agg(concat_ws(' ', v.definition -> 'title' ->> 'nb', v.definition -> 'title' ->> 'nn', v.definition -> 'title' ->> 'en'), ' ')
          from collaborative_focus_area a join change_package_version v on v.package_code = a.package_code where a.collaborative_id = c.id),
        (select string_agg(p.name, ' ') from collaborative_party p where p.collaborative_id = c.id)
      )), ${marked}, ${plain}) like ${like}
      or ${invites(sql`select municipality_id from municipality_name where ${named}`)})`,
  ];
}

interface Row extends Record<string, unknown> {
  slug: string;
  kind: CollaborativeKind;
  state: PublicationState;
  texts: CollaborativeTexts;
  opens: string | null;
  deadline_day: string;
  deadline_time: string | null;
  places: number | null;
  taken: number;
  days: { day: string; starts: string; ends: string }[];
  counties: string[];
  organizers: string[];
  offering: { slug: string; title: WrittenTexts } | null;
  ended: boolean;
  place_among_ended: string;
}

function fromRow(row: Row): ListedCollaborative {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const time = (text: string) => Temporal.PlainTime.from(text);
  return {
    slug: row.slug,
    kind: row.kind,
    state: row.state,
    texts: row.texts,
    ...(row.opens === null ? {} : { opens: day(row.opens) }),
    deadline: {
      day: day(row.deadline_day),
      ...(row.deadline_time === null ? {} : { time: time(row.deadline_time) }),
    },
    sessions: row.days.map((one) => ({
      days: [{ day: day(one.day), starts: time(one.starts), ends: time(one.ends) }],
    })),
    ...(row.places === null ? {} : { places: row.places }),
    taken: row.taken,
    countyNames: row.counties,
    organizers: row.organizers,
    ...(row.offering === null ? {} : { offering: row.offering }),
  };
}

/** The counties of a day, in Norwegian order, for the choice in the filter. */
export async function readCountyChoices(
  database: Database,
  day: Temporal.PlainDate,
): Promise<{ number: string; name: string }[]> {
  const { rows } = await database.execute<{ number: string; name: string }>(sql`
    select k.number, k.name from county k
    where coalesce(k.valid_from, '-infinity') <= ${day.toString()}::date and ${day.toString()}::date < coalesce(k.valid_to, 'infinity')`);
  return rows.toSorted((a, b) => norwegianOrder(a.name, b.name));
}
