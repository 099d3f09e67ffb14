import { z } from "zod";
import { sessionKinds, sessionModes } from "./session-choices.ts";
import { sessionDayFaults } from "../../domain/session-dates.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import { choice, day, id, line, optionalFreeText, optionalLine, time } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { People, Person } from "../../ui/people.tsx";
import { dayHelp } from "./day-help.ts";
import { editWords } from "./edit-words.ts";
import { rows, texts } from "./row-fields.ts";
import type { Section, SectionView } from "./section.tsx";
import type { StoredCollaborative, StoredSession } from "./stored-collaborative.ts";
import { daysInUse, writeSession } from "./write-sessions.ts";

const form = z.object({
  kind: choice(sessionKinds),
  mode: choice(sessionModes),
  titleNb: line(150),
  titleNn: optionalLine(150),
  titleEn: optionalLine(150),
  programmeNb: optionalFreeText(2000),
  programmeNn: optionalFreeText(2000),
  programmeEn: optionalFreeText(2000),
  place: optionalLine(150),
  address: optionalLine(200),
  days: rows(
    z.object({
      id: z.preprocess((value) => value || undefined, id().optional()),
      day: day(),
      starts: time(),
      ends: time(),
    }),
    20,
  ),
});
type Typed = z.infer<typeof form>;

/** So many empty rows for days stand after those that are there. */
const emptyRows = 2;

/** One session with its days; a new one when the address names none. */
function sessionSection(isNew: boolean): Section<Typed> {
  const sessionOf = (one: StoredCollaborative, sessionId: string | undefined) =>
    one.sessions.find((session) => session.id === sessionId);
  return {
    name: isNew ? "samlinger/ny" : "samlinger/:session",
    title: isNew ? editWords.newSession : editWords.session,
    back: "/samlinger",
    form,
    values(one, ask) {
      if (isNew) return newSession(one);
      const session = sessionOf(one, ask.place.sessionId);
      return session && valuesOf(session);
    },
    draw: drawSession,
    after: (view) => (isNew ? null : removal(view)),
    async faults(typed, one, ask) {
      return { ...dayFaults(typed), ...(await boundFaults(typed, one, ask.place.sessionId, ask.database)) };
    },
    async write(database, one, typed, ask) {
      await writeSession(database, one, isNew ? undefined : ask.place.sessionId, {
        kind: typed.kind,
        mode: typed.mode,
        title: texts(typed.titleNb, typed.titleNn, typed.titleEn),
        programme: texts(typed.programmeNb, typed.programmeNn, typed.programmeEn),
        place: typed.place,
        address: typed.address,
        days: typed.days,
      });
    },
  };
}

export const editSession = sessionSection(false);
export const addSession = sessionSection(true);

function valuesOf(session: StoredSession): TypedValues {
  return {
    kind: session.kind,
    mode: session.mode,
    titleNb: session.title.nb,
    titleNn: session.title.nn ?? "",
    titleEn: session.title.en ?? "",
    programmeNb: session.programme.nb,
    programmeNn: session.programme.nn ?? "",
    programmeEn: session.programme.en ?? "",
    place: session.place,
    address: session.address,
    ...Object.fromEntries(
      session.days.flatMap((one, at) => [
        [`days.${at}.id`, one.id],
        [`days.${at}.day`, one.day.toString()],
        [`days.${at}.starts`, one.starts.toString().slice(0, 5)],
        [`days.${at}.ends`, one.ends.toString().slice(0, 5)],
      ]),
    ),
  };
}

/** Where and how people met last time is a good guess. */
function newSession(one: StoredCollaborative): TypedValues {
  const last = one.sessions.at(-1);
  const kind = one.kind === "informationMeeting" ? "informationMeeting" : "learningSession";
  return { kind, mode: last?.mode ?? "physical", place: last?.place ?? "", address: last?.address ?? "" };
}

function dayFaults(typed: Typed): FieldErrors {
  if (typed.days.length === 0) return { "days.0.day": "noDay" };
  return Object.fromEntries(
    sessionDayFaults(typed.days).map(({ at, fault }) => [
      fault === "twice" ? `days.${at}.day` : `days.${at}.ends`,
      fault,
    ]),
  );
}

/** What is published keeps its first session after the deadline; a day that people are registered on stays. */
async function boundFaults(
  typed: Typed,
  one: StoredCollaborative,
  sessionId: string | undefined,
  database: Parameters<typeof daysInUse>[0],
): Promise<FieldErrors> {
  const errors: Record<string, string> = {};
  if (one.state !== "draft") {
    for (const [at, { day: date }] of typed.days.entries()) {
      if (Temporal.PlainDate.compare(date, one.deadline.day) <= 0)
        errors[`days.${at}.day`] = "dayBeforeDeadline";
    }
  }
  const stored = one.sessions.find(({ id: found }) => found === sessionId);
  const kept = new Set(typed.days.map((date) => date.id));
  const gone = (stored?.days ?? []).map(({ id: found }) => found).filter((found) => !kept.has(found));
  if (gone.length > 0 && (await daysInUse(database, gone))) errors["days.0.day"] = "dayInUse";
  return errors;
}

function drawSession({ one, fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  const stored = one.sessions.find(({ id: found }) => found === ask.place.sessionId);
  const count = Math.max(stored?.days.length ?? 0, lastRow(fields)) + emptyRows;
  return (
    <>
      <Part title={text.whatAndWhere}>
        {fields.line("titleNb", text.titleNb)}
        <Pair>
          {fields.line("titleNn", text.titleNn, { optional: true })}
          {fields.line("titleEn", text.titleEn, { optional: true })}
        </Pair>
        {fields.one(
          "kind",
          text.kind,
          sessionKinds.map((value) => ({ value, label: text[value] })),
          { inline: true },
        )}
        {fields.one(
          "mode",
          text.mode,
          sessionModes.map((value) => ({ value, label: text[value] })),
          { inline: true },
        )}
        <Pair>
          {fields.line("place", text.place, { help: text.placeHelp, optional: true })}
          {fields.line("address", text.address, { help: text.addressHelp, optional: true })}
        </Pair>
      </Part>
      <People title={text.days} rule={<p>{text.daysHelp}</p>}>
        {Array.from({ length: count }, (_, at) => dayRow(at, stored?.days[at]?.id, { one, fields, ask }))}
      </People>
      <Part title={text.programme}>
        {fields.area("programmeNb", text.programmeNb, { optional: true, rows: 3 })}
        {fields.area("programmeNn", text.programmeNn, { optional: true, rows: 3 })}
        {fields.area("programmeEn", text.programmeEn, { optional: true, rows: 3 })}
      </Part>
    </>
  );
}

/** One day: the date with its weekday, so that a wrong one is seen (A043), and the hours. */
function dayRow(at: number, id: string | undefined, { fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  const named = (label: string) => text.dayNamed(at + 1, label);
  return (
    <Person title={text.dayNumber(at + 1)}>
      {id !== undefined && <input type="hidden" name={`days.${at}.id`} value={id} />}
      {fields.day(`days.${at}.day`, text.date, {
        help: dayHelp(fields.value(`days.${at}.day`), ask.language),
        named: named(text.date),
      })}
      <Pair>
        {fields.time(`days.${at}.starts`, text.starts, { named: named(text.starts) })}
        {fields.time(`days.${at}.ends`, text.ends, { named: named(text.ends) })}
      </Pair>
    </Person>
  );
}

function lastRow(fields: SectionView["fields"]): number {
  let count = 0;
  while (["day", "starts", "ends"].some((part) => fields.value(`days.${count}.${part}`) !== "")) count++;
  return count;
}

/** Says what will be lost before it is. */
function removal({ one, ask }: SectionView) {
  const text = say(editWords, ask.language);
  return (
    <Part title={text.removeSession}>
      <Form action={`${ask.path}/fjern`} hidden={{ ...ask.hidden(), versjon: String(one.version) }}>
        <p>{text.removeSessionText}</p>
        <Button look="outline">{text.removeSession}</Button>
      </Form>
    </Part>
  );
}
