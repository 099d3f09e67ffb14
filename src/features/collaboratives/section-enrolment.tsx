import { eq } from "drizzle-orm";
import { z } from "zod";
import { insertInvited, municipalitiesNamed } from "../../database/collaborative-rows.ts";
import { collaborative, collaborativeCounty, collaborativeMunicipality } from "../../database/schema.ts";
import type { Database } from "../../database/connect.ts";
import type { InvitedMunicipalities } from "../../domain/collaborative.ts";
import { firstAndLastDay } from "../../domain/session-dates.ts";
import {
  choice,
  choices,
  day,
  optionalDay,
  optionalFreeText,
  optionalTime,
  optionalWholeNumber,
  ticked,
} from "../../platform/web/fields.ts";
import type { FieldErrors } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { dayHelp, typedDay } from "./day-help.ts";
import { editWords } from "./edit-words.ts";
import { readCountyChoices } from "./read-listed.ts";
import { webAddress } from "./row-fields.ts";
import type { Section, SectionView } from "./section.tsx";
import type { StoredCollaborative } from "./stored-collaborative.ts";

const form = z.object({
  opens: optionalDay(),
  deadlineDay: day(),
  deadlineTime: optionalTime(),
  places: optionalWholeNumber(1, 10_000),
  invited: choice(["counties", "named"]),
  counties: choices(Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"))),
  municipalities: optionalFreeText(8000).transform(namesIn),
  chooseOne: ticked(),
  connectionDay: optionalDay(),
  connectionUrl: z.preprocess((value) => (value === "" ? undefined : value), webAddress().optional()),
  minMonths: optionalWholeNumber(1, 60),
  maxMonths: optionalWholeNumber(1, 60),
});
type Typed = z.infer<typeof form>;

/** Names with a line or a comma between them, each once. */
function namesIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[\n,;]/)
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    ),
  ];
}

/** When and for whom enrolment is open, and how many there is room for (A003, A040, A080). */
export const enrolmentSection: Section<Typed> = {
  name: "pamelding",
  title: editWords.enrolment,
  form,
  values: (one) => ({
    opens: one.opens?.toString() ?? "",
    deadlineDay: one.deadline.day.toString(),
    deadlineTime: one.deadline.time?.toString().slice(0, 5) ?? "",
    places: String(one.places ?? ""),
    invited: one.invited.all,
    counties: one.invited.all === "counties" ? one.invited.countyNumbers : [],
    municipalities: one.municipalityNames.join("\n"),
    chooseOne: one.chooseOneSession ? "ja" : "",
    connectionDay: one.connectionInfo?.day.toString() ?? "",
    connectionUrl: one.connectionInfo?.url ?? "",
    minMonths: String(one.duration?.minMonths ?? ""),
    maxMonths: String(one.duration?.maxMonths ?? ""),
  }),
  draw,
  faults,
  async write(database, one, typed) {
    await database
      .update(collaborative)
      .set({
        opensDay: typed.opens ?? null,
        deadlineDay: typed.deadlineDay,
        deadlineTime: typed.deadlineTime ?? null,
        places: typed.places ?? null,
        chooseOneSession: typed.chooseOne,
        connectionInfoDay: typed.connectionDay ?? null,
        connectionUrl: typed.connectionUrl ?? null,
        durationMinMonths: typed.minMonths ?? null,
        durationMaxMonths: typed.maxMonths ?? null,
      })
      .where(eq(collaborative.id, one.id));
    await database.delete(collaborativeCounty).where(eq(collaborativeCounty.collaborativeId, one.id));
    await database
      .delete(collaborativeMunicipality)
      .where(eq(collaborativeMunicipality.collaborativeId, one.id));
    await insertInvited(database, one.id, await invitedOf(database, typed));
  },
};

async function invitedOf(database: Database, typed: Typed): Promise<InvitedMunicipalities> {
  if (typed.invited === "counties") return { all: "counties", countyNumbers: typed.counties };
  const found = await municipalitiesNamed(database, typed.municipalities, typed.deadlineDay);
  return { all: "named", municipalityIds: [...new Set(found.values())] };
}

async function faults(
  typed: Typed,
  one: StoredCollaborative,
  ask: { database: Database },
): Promise<FieldErrors> {
  const errors: Record<string, string> = {};
  const span = firstAndLastDay(one.sessions);
  if (span && Temporal.PlainDate.compare(typed.deadlineDay, span.first) >= 0)
    errors.deadlineDay = "deadlineNotBeforeStart";
  if (typed.opens && Temporal.PlainDate.compare(typed.opens, typed.deadlineDay) > 0)
    errors.opens = "opensAfterDeadline";
  if (typed.places !== undefined && typed.places < one.taken) errors.places = "placesTaken";
  if ((typed.connectionDay === undefined) !== (typed.connectionUrl === undefined))
    errors.connectionDay = "bothOrNone";
  if ((typed.minMonths === undefined) !== (typed.maxMonths === undefined)) errors.minMonths = "bothOrNone";
  else if ((typed.minMonths ?? 0) > (typed.maxMonths ?? 0)) errors.minMonths = "minAboveMax";
  if (typed.invited === "counties" && typed.counties.length === 0 && one.state !== "draft")
    errors.counties = "invitedNone";
  if (typed.invited === "named") {
    const found = await municipalitiesNamed(ask.database, typed.municipalities, typed.deadlineDay);
    if (typed.municipalities.length === 0) errors.municipalities = "invitedNone";
    else if (typed.municipalities.some((name) => !found.has(name)))
      errors.municipalities = "unknownMunicipality";
  }
  return errors;
}

async function draw({ one, fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  const deadline = typedDay(fields.value("deadlineDay")) ?? one.deadline.day;
  const counties = await readCountyChoices(ask.database, deadline);
  const unknown = await unknownNames(fields.value("municipalities"), deadline, ask.database);
  return (
    <>
      <Part title={text.deadlines}>
        <Pair>
          {fields.day("deadlineDay", text.deadlineDay, {
            help: dayHelp(fields.value("deadlineDay"), ask.language),
          })}
          {fields.time("deadlineTime", text.deadlineTime, { optional: true, help: text.deadlineTimeHelp })}
        </Pair>
        {fields.day("opens", text.opens, { optional: true, help: text.opensHelp })}
        {fields.number("places", one.kind === "informationMeeting" ? text.placesPeople : text.placesTeams, {
          optional: true,
          help: text.placesHelp,
        })}
      </Part>
      <Part title={text.invited}>
        {fields.one("invited", text.whoIsInvited, [
          { value: "counties", label: text.byCounty },
          { value: "named", label: text.byName },
        ])}
        {fields.several(
          "counties",
          text.counties,
          counties.map(({ number, name }) => ({ value: number, label: name })),
          {
            inline: true,
          },
        )}
        {fields.area("municipalities", text.municipalities, {
          help: unknown.length > 0 ? text.unknownNames(unknown.join(", ")) : text.municipalitiesHelp,
          rows: 8,
        })}
      </Part>
      <Part title={text.theMeeting}>
        {fields.tick("chooseOne", text.chooseOne)}
        <Pair>
          {fields.day("connectionDay", text.connectionDay, { optional: true, help: text.connectionHelp })}
          {fields.line("connectionUrl", text.connectionUrl, { optional: true, type: "url" })}
        </Pair>
      </Part>
      <Part title={text.duration} note={text.durationHelp}>
        <Pair>
          {fields.number("minMonths", text.minMonths, { optional: true, unit: text.months })}
          {fields.number("maxMonths", text.maxMonths, { optional: true, unit: text.months })}
        </Pair>
      </Part>
    </>
  );
}

/** The names in the field that no municipality had on the day of the deadline. */
async function unknownNames(typed: string, day: Temporal.PlainDate, database: Database): Promise<string[]> {
  const names = namesIn(typed);
  if (names.length === 0) return [];
  const found = await municipalitiesNamed(database, names.slice(0, 400), day);
  return names.filter((name) => !found.has(name));
}
