import { sql } from "drizzle-orm";
import { lastMoment } from "../../domain/enrolment-deadline.ts";
import { shownText, type WrittenTexts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { isOpenForEnrolment } from "../../domain/enrolment-deadline.ts";
import type { Database } from "../../database/connect.ts";
import type { Waiting, WaitingFor, WaitingItem } from "../../platform/waiting.ts";

/** Enrolments that are begun and not sent, and teams that wait for the organiser. */
export const waitingEnrolment: Waiting = async (database, who, now) => [
  ...(await unfinished(database, who, now)),
  ...(await heldTeams(database, who)),
];

interface DraftRow extends Record<string, unknown> {
  slug: string;
  title: WrittenTexts;
  deadlineDay: string;
  deadlineTime: string | null;
}

async function unfinished(
  database: Database,
  who: WaitingFor,
  now: Temporal.Instant,
): Promise<WaitingItem[]> {
  const { rows } = await database.execute<DraftRow>(sql`
    select distinct c.slug, jsonb_build_object('nb', c.texts -> 'nb' ->> 'title', 'nn', coalesce(c.texts -> 'nn' ->> 'title', ''),
        'en', coalesce(c.texts -> 'en' ->> 'title', '')) as title,
      c.deadline_day::text as "deadlineDay", c.deadline_time::text as "deadlineTime"
    from enrolment_draft d join collaborative c on c.id = d.collaborative_id
    where d.contact_email = ${who.email} and d.team_id is null and c.state = 'published'
      and c.deadline_day >= ${norwegianDay(now).toString()}::date`);
  return rows.flatMap((row): WaitingItem[] => {
    const deadline = {
      day: Temporal.PlainDate.from(row.deadlineDay),
      ...(row.deadlineTime === null ? {} : { time: Temporal.PlainTime.from(row.deadlineTime) }),
    };
    if (!isOpenForEnrolment(deadline, now)) return [];
    return [
      {
        what: { nb: "Fullfør påmeldingen", nn: "Fullfør påmeldinga", en: "Finish the enrolment" },
        why: {
          nb: `Utkastet til «${shownText(row.title, "nb").text}» er lagret, men ikke sendt.`,
          nn: `Utkastet til «${shownText(row.title, "nn").text}» er lagra, men ikkje sendt.`,
          en: `The draft for “${shownText(row.title, "en").text}” is saved, but not sent.`,
        },
        due: lastMoment(deadline),
        action: {
          text: { nb: "Fortsett", nn: "Hald fram", en: "Continue" },
          href: `/nettverk/${row.slug}/pamelding`,
        },
      },
    ];
  });
}

interface HeldRow extends Record<string, unknown> {
  slug: string;
  title: string;
  count: number;
}

async function heldTeams(database: Database, who: WaitingFor): Promise<WaitingItem[]> {
  const places = who.held.filter(({ role }) => role === "organizer");
  const organizers = places.flatMap(({ organizerId }) => organizerId ?? []);
  const collaboratives = places.flatMap(({ collaborativeId }) => collaborativeId ?? []);
  if (places.length === 0) return [];
  const { rows } = await database.execute<HeldRow>(sql`
    select c.slug, c.texts -> 'nb' ->> 'title' as title, count(*)::int as count
    from team t join collaborative c on c.id = t.collaborative_id
    where t.state = 'held' and (c.organizer_id = any(${sql.param(organizers)}::uuid[]) or c.id = any(${sql.param(collaboratives)}::uuid[]))
    group by c.id order by min(t.enrolled_at)`);
  return rows.map(({ slug, title, count }) => ({
    what: {
      nb: count === 1 ? "Et team ber om å bli med" : `${count}\u00a0team ber om å bli med`,
      nn: count === 1 ? "Eit team bed om å få vere med" : `${count}\u00a0team bed om å få vere med`,
      en: count === 1 ? "A team asks to take part" : `${count}\u00a0teams ask to take part`,
    },
    why: {
      nb: `De er ikke satt sammen slik «${title}» ber om, og har ikke plass før dere svarer.`,
      nn: `Dei er ikkje sette saman slik «${title}» bed om, og har ikkje plass før de svarer.`,
      en: `They are not put together as “${title}” asks, and have no place until you answer.`,
    },
    action: {
      text: { nb: "Svar", nn: "Svar", en: "Answer" },
      href: `/arrangor/nettverk/${slug}/pameldinger`,
    },
  }));
}
