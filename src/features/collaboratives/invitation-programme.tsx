import { type Language, shownText } from "../../domain/language.ts";
import { firstAndLastDay } from "../../domain/session-dates.ts";
import { longDay, weekdayAndDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Part } from "../../ui/part.tsx";
import { Programme, type ProgrammeItem } from "../../ui/programme.tsx";
import type { InvitationProps } from "./invitation-page.tsx";
import { Marked } from "./marked.tsx";
import { hours, shortDays, weekdays } from "./programme-items.ts";
import type { StoredSession } from "./stored-collaborative.ts";
import { words } from "./words.ts";

/** Every session with weekday, date, hours and place (A043, A079). */
export function ProgrammePart({ one, language }: InvitationProps) {
  const text = say(words, language);
  const span = firstAndLastDay(one.sessions);
  const when =
    span && !span.first.equals(span.last)
      ? text.span(longDay(span.first, language), longDay(span.last, language))
      : span && longDay(span.first, language);
  let year: number | undefined;
  const items = one.sessions.map((session): ProgrammeItem => {
    const isNewYear = session.days[0]?.day.year !== year && year !== undefined;
    year = session.days[0]?.day.year ?? year;
    return item(session, language, isNewYear);
  });
  return (
    <Part title={text.programme} note={when} stack>
      {one.chooseOneSession && <p>{text.chooseOne}</p>}
      <Programme items={items} />
      {one.connectionInfo && <p>{text.connectionSent(weekdayAndDay(one.connectionInfo.day, language))}</p>}
    </Part>
  );
}

function item(session: StoredSession, language: Language, isNewYear: boolean): ProgrammeItem {
  const { days, mode } = session;
  const [first] = days;
  const date = shortDays(days, language);
  const programme = shownText(session.programme, language);
  return {
    kind: mode === "online" ? "screen" : "session",
    day: days.length === 1 ? first?.day.toString() : undefined,
    date: isNewYear && first ? `${date} ${first.day.year}` : date,
    weekday: weekdays(days, language),
    title: <Marked shown={shownText(session.title, language)} page={language} />,
    children: (
      <>
        <p>
          {hours(days, language)}
          <PlaceOf session={session} language={language} />
        </p>
        {programme.text && (
          <p>
            <Marked shown={programme} page={language} />
          </p>
        )}
      </>
    ),
  };
}

function PlaceOf({ session, language }: { session: StoredSession; language: Language }) {
  const text = say(words, language);
  const { place, address, mode } = session;
  if (mode === "online") return <>, {place || text.online.toLocaleLowerCase("nb-NO")}.</>;
  if (place === "") return <>.</>;
  const where = [place, address].filter(Boolean).join(", ");
  return (
    <>
      , {where}.{" "}
      <a class="ds-link" href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(where)}`}>
        {text.map}
      </a>
    </>
  );
}
