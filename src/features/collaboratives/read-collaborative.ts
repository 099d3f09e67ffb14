import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeTexts } from "../../database/json-columns.ts";
import { asWritten } from "../../domain/catalogue/edit-draft.ts";
import type { FeeTerms, InvitedMunicipalities } from "../../domain/collaborative.ts";
import type { Texts } from "../../domain/language.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { StoredCollaborative, StoredSession } from "./stored-collaborative.ts";

/** Everything about one collaborative in one round trip. The address has been found before, so it is there. */
export async function readCollaborative(database: Database, id: string): Promise<StoredCollaborative> {
  const { rows } = await database.execute<{ one: Row }>(sql`
    select to_jsonb(c) || jsonb_build_object(
      'organizer', (select jsonb_build_object('id', o.id, 'name', o.name) from organizer o where o.id = c.organizer_id),
      'offering', (
        select jsonb_build_object('slug', o.slug, 'title', o.title, 'lead', o.lead, 'order', c.offering_order)
        from offering o where o.id = c.offering_id),
      'sessions', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', s.id, 'kind', s.kind, 'mode', s.mode, 'title', s.title, 'programme', s.programme,
          'place', s.place, 'address', s.address,
          'days', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'day', d.day, 'starts', d.starts, 'ends', d.ends)
                    order by d.day), '[]') from session_day d where d.session_id = s.id)
        ) order by s.position), '[]') from learning_session s where s.collaborative_id = c.id),
      'packages', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'code', a.package_code, 'slug', p.slug, 'recommendedFirst', a.recommended_first, 'own', p.collaborative_id is not null,
          -- the version that whoever enrols by the deadline gets
          'title', (select v.definition -> 'title' from change_package_version v
                    where v.package_code = a.package_code order by v.valid_from <= c.deadline_day desc, v.version desc limit 1)
        ) order by a.position), '[]')
        from collaborative_focus_area a join change_package p on p.code = a.package_code where a.collaborative_id = c.id),
      'counties', (
        select coalesce(jsonb_agg(cc.county_number order by cc.county_number), '[]')
        from collaborative_county cc where cc.collaborative_id = c.id),
      'municipalities', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', m.municipality_id, 'name', municipality_name_on(m.municipality_id, c.deadline_day))
          order by m.municipality_id), '[]')
        from collaborative_municipality m where m.collaborative_id = c.id),
      'county_names', (
        select coalesce(jsonb_agg(name order by name), '[]') from (
          select k.name from collaborative_county cc join county k on k.number = cc.county_number
            and coalesce(k.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(k.valid_to, 'infinity')
          where cc.collaborative_id = c.id
          union
          select k.name from collaborative_municipality m join municipality_version v on v.municipality_id = m.municipality_id
            and coalesce(v.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(v.valid_to, 'infinity')
          join county k on k.number = v.county_number
            and coalesce(k.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(k.valid_to, 'infinity')
          where m.collaborative_id = c.id
        ) named),
      'parties', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'name', p.name, 'part', p.part, 'share', p.share, 'amountOre', p.amount_ore)) order by p.position), '[]')
        from collaborative_party p where p.collaborative_id = c.id),
      'taken', case c.kind
        when 'informationMeeting' then
          (select count(*) from meeting_registration r where r.collaborative_id = c.id and r.cancelled_at is null)
        else (select count(*) from team t where t.collaborative_id = c.id and t.state in ('enrolled', 'held')) end,
      'programme', (
        select jsonb_build_object('name', p.name, 'from', p.from_year, 'to', p.to_year, 'url', p.url)
        from programme_period p where p.code = c.programme_code),
      'picture', (
        select jsonb_build_object('sha256', p.sha256, 'alt', p.alt)
        from collaborative_picture p where p.collaborative_id = c.id)
    ) as one
    from collaborative c where c.id = ${id}`);
  const row = rows[0]?.one;
  if (row === undefined) throw new Error(`The collaborative ${id} is gone`);
  return fromRow(row);
}

type Kept = StoredCollaborative;

/** The row as JSON: columns by their own names, days and times as text. */
interface Row extends Pick<
  Kept,
  | "id"
  | "slug"
  | "kind"
  | "state"
  | "rules"
  | "contacts"
  | "references"
  | "simulated"
  | "version"
  | "organizer"
  | "parties"
  | "taken"
> {
  packages: (Omit<Kept["packages"][number], "title"> & { title: Texts })[];
  template_code: string;
  texts: CollaborativeTexts;
  focus_area_choice: Kept["focusAreaChoice"];
  choose_one_session: boolean;
  opens_day: string | null;
  deadline_day: string;
  deadline_time: string | null;
  places: number | null;
  participation_fee_ore: number;
  no_show_fee_ore: number | null;
  no_show_cancel_by: string | null;
  no_show_only_physical: boolean;
  duration_min_months: number | null;
  duration_max_months: number | null;
  programme_code: string | null;
  connection_info_day: string | null;
  connection_url: string | null;
  terms_version: number;
  offering: NonNullable<Kept["offering"]> | null;
  sessions: (Omit<StoredSession, "days"> & {
    days: { id: string; day: string; starts: string; ends: string }[];
  })[];
  counties: string[];
  municipalities: { id: string; name: string }[];
  county_names: string[];
  programme: { name: Kept["packages"][number]["title"]; from: number; to: number | null; url: string } | null;
  picture: NonNullable<Kept["picture"]> | null;
}

function fromRow(row: Row): StoredCollaborative {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const time = (text: string) => Temporal.PlainTime.from(text);
  const { programme, connection_info_day: infoDay, connection_url: infoUrl } = row;
  return {
    id: row.id,
    organizer: row.organizer,
    slug: row.slug,
    kind: row.kind,
    state: row.state,
    version: row.version,
    termsVersion: row.terms_version,
    simulated: row.simulated,
    templateCode: row.template_code,
    texts: row.texts,
    rules: row.rules,
    focusAreaChoice: row.focus_area_choice,
    focusAreas: row.packages.map(({ code, recommendedFirst }) => ({ packageCode: code, recommendedFirst })),
    packages: row.packages.map((one) => ({ ...one, title: one.own ? asWritten(one.title) : one.title })),
    sessions: row.sessions.map((session) => ({
      ...session,
      days: session.days.map((one) => ({
        id: one.id,
        day: day(one.day),
        starts: time(one.starts),
        ends: time(one.ends),
      })),
    })),
    chooseOneSession: row.choose_one_session,
    ...given("opens", row.opens_day && day(row.opens_day)),
    deadline: { day: day(row.deadline_day), ...given("time", row.deadline_time && time(row.deadline_time)) },
    ...given("places", row.places),
    fee: feeOf(row),
    ...given(
      "duration",
      row.duration_min_months !== null &&
        row.duration_max_months !== null && {
          minMonths: row.duration_min_months,
          maxMonths: row.duration_max_months,
        },
    ),
    invited: invitedOf(row),
    countyNames: row.county_names,
    municipalityNames: row.municipalities.map(({ name }) => name).toSorted(norwegianOrder),
    parties: row.parties,
    contacts: row.contacts,
    references: row.references,
    ...given("programmeCode", row.programme_code),
    ...given(
      "programme",
      programme && {
        name: programme.name,
        from: programme.from,
        ...given("to", programme.to),
        url: programme.url,
      },
    ),
    ...given("connectionInfo", infoDay !== null && infoUrl !== null && { day: day(infoDay), url: infoUrl }),
    ...given("offering", row.offering),
    ...given("picture", row.picture),
    taken: row.taken,
  };
}

/** A property that is there or not, never undefined. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined | false | "",
): { [Key in Name]?: Value } {
  return (
    value === null || value === undefined || value === false || value === "" ? {} : { [name]: value }
  ) as {
    [Key in Name]?: Value;
  };
}

function feeOf(row: Row): FeeTerms {
  const { no_show_fee_ore: feeOre, no_show_cancel_by: cancelBy } = row;
  if (feeOre === null || cancelBy === null) return { participationFeeOre: row.participation_fee_ore };
  const noShow = {
    feeOre,
    cancelBy: Temporal.PlainTime.from(cancelBy),
    onlyPhysical: row.no_show_only_physical,
  };
  return { participationFeeOre: row.participation_fee_ore, noShow };
}

function invitedOf(row: Row): InvitedMunicipalities {
  return row.municipalities.length > 0
    ? { all: "named", municipalityIds: row.municipalities.map(({ id }) => id) }
    : { all: "counties", countyNumbers: row.counties };
}
