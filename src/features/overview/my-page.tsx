import type { Child } from "hono/jsx";
import { type Language, shownText } from "../../domain/language.ts";
import { norway, norwegianDay } from "../../domain/norwegian-time.ts";
import { daysUntil } from "../../domain/waiting-order.ts";
import { clockTime, dayAndMonth, numberWord, weekday } from "../../platform/format.ts";
import type { WaitingItem } from "../../platform/waiting.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { WaitList } from "../../ui/wait-list.tsx";
import { words as coachingWords } from "./coaching/words.ts";
import type { MyPlaces } from "./read-my-places.ts";
import { words } from "./words.ts";

export interface MyPageProps {
  name: string;
  waiting: readonly WaitingItem[];
  places: MyPlaces;
  head: readonly Child[];
  /** What the features add: the team's measures. */
  blocks: readonly Child[];
  foot: readonly Child[];
  mayCreate: boolean;
  mayReadSums: boolean;
  mayCoach: boolean;
  now: Temporal.Instant;
  language: Language;
}

/** What waits, in order and with a reason; then the places one belongs to. */
export function myPage(props: MyPageProps): PageAnswer {
  const { waiting, places, language } = props;
  const text = say(words, language);
  const coaching = say(coachingWords, language);
  const title =
    waiting.length === 0
      ? text.nothing
      : waiting.length === 1
        ? text.one
        : text.some(numberWord(waiting.length, language, "capital"));
  return page({
    title,
    scripts: ["measurement/phone/entry"],
    banner: places.simulated && say(shellWords, language).example,
    body: (
      <>
        <Crumb>
          {[props.name, ...places.teams.slice(0, 1).map((team) => team.name)].filter(Boolean).join(", ")}
        </Crumb>
        <h1>{title}</h1>
        {waiting.length === 0 && places.next && (
          <Lead>
            {text.nextSession(
              shownText(places.next.title, language).text,
              `${weekday(places.next.day, language)} ${dayAndMonth(places.next.day, language)} ${clockTime(places.next.starts, language)}`,
            )}
          </Lead>
        )}
        {props.head}
        {waiting.length > 0 && <WaitList items={waiting.map((item) => waitingRow(item, props))} />}
        {props.blocks}
        {props.mayCoach && (
          <Part title={coaching.myPageTitle}>
            <Listing items={[{ href: "/veiledning", title: coaching.title, text: coaching.myPageText }]} />
          </Part>
        )}
        {props.mayReadSums && (
          <Part title={text.sums}>
            <Listing items={[{ href: "/oversikt", title: text.sumsTitle, text: text.sumsText }]} />
          </Part>
        )}
        {places.teams.length > 0 && (
          <Part title={text.myTeams}>
            <Listing
              items={places.teams.map((team) => ({
                href: `/team/${team.id}`,
                title: team.name,
                note: team.collaborative,
              }))}
            />
          </Part>
        )}
        {(places.collaboratives.length > 0 || props.mayCreate) && (
          <Part title={text.myCollaboratives}>
            <Listing
              items={places.collaboratives.map((one) => ({
                href: `/arrangor/nettverk/${one.slug}`,
                title: one.title,
                note: one.over,
              }))}
            />
            {props.mayCreate && (
              <p>
                <a class="link" href="/arrangor/nettverk/nytt">
                  {text.newCollaborative}
                </a>
              </p>
            )}
          </Part>
        )}
        {places.teams.length === 0 &&
          places.collaboratives.length === 0 &&
          !props.mayCreate &&
          !props.mayReadSums &&
          !props.mayCoach &&
          waiting.length === 0 && (
            <EmptyState go={{ href: "/", text: text.findCollaborative }}>{text.noPlace}</EmptyState>
          )}
        {props.foot}
      </>
    ),
  });
}

function waitingRow(item: WaitingItem, { language, now }: MyPageProps) {
  const written = (texts: WaitingItem["what"]) => shownText(texts, language).text;
  return {
    title: written(item.what),
    why: written(item.why),
    due: item.due && dueWords(item.due, now, language),
    go: { href: item.action.href, text: written(item.action.text) },
  };
}

/** «Frist onsdag 25. november», and beside it how long there is left. */
function dueWords(due: Temporal.Instant, now: Temporal.Instant, language: Language) {
  const text = say(words, language);
  const local = due.toZonedDateTimeISO(norway);
  const day = local.toPlainDate();
  const atEndOfDay = local.hour === 23 && local.minute === 59;
  const when = `${weekday(day, language)} ${dayAndMonth(day, language)}${atEndOfDay ? "" : ` ${clockTime(local.toPlainTime(), language)}`}`;
  if (Temporal.Instant.compare(due, now) < 0) {
    const sameYear = day.year === norwegianDay(now).year;
    return {
      when: text.wasDue(sameYear ? dayAndMonth(day, language) : `${dayAndMonth(day, language)} ${day.year}`),
    };
  }
  const days = daysUntil(due, now);
  return {
    when: text.dueBy(when),
    rest: days === 0 ? text.today : days === 1 ? text.tomorrow : text.inDays(numberWord(days, language)),
  };
}
