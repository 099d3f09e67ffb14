import { expect, it } from "vitest";
import { fromTemplate } from "./from-template.ts";
import { publicationCheck } from "./publication-check.ts";
import type { ResolvedDefinition } from "./resolved-definition.ts";
import { akershusYearly } from "./templates/akershus-yearly.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const now = Temporal.Instant.from("2026-11-02T09:00:00Z");
const draft: ResolvedDefinition = {
  ...fromTemplate(akershusYearly, {
    slug: "akershus-2027",
    firstDay: day("2027-01-13"),
    organizer: { name: "USHT Akershus", email: "usht@example.no" },
  }),
  invited: { all: "counties", countyNumbers: ["32"] },
};
const placed = { ...draft, sessions: draft.sessions.map((session) => ({ ...session, place: "Lillestrøm" })) };
const faults = (more: Partial<ResolvedDefinition>) =>
  publicationCheck({ ...placed, ...more }, now).faults.map(({ code }) => code);
const warnings = (more: Partial<ResolvedDefinition>) =>
  publicationCheck({ ...placed, ...more }, now).warnings.map(({ code }) => code);
const responsible = { name: "A", part: "responsible" as const };

it("a draft with everything in place has nothing against it", () => {
  expect(publicationCheck(placed, now)).toEqual({ faults: [], warnings: [] });
});

it("A004 none and two responsible are stopped, one with others beside it is not", () => {
  expect(faults({ parties: [] })).toEqual(["noResponsible"]);
  expect(faults({ parties: [responsible, { ...responsible, name: "B" }] })).toEqual(["severalResponsible"]);
  expect(
    faults({ parties: [responsible, { name: "B", part: "organizer" }, { name: "C", part: "funder" }] }),
  ).toEqual([]);
});

it("A084 without a contact it is stopped", () => {
  expect(faults({ contacts: [] })).toEqual(["noContact"]);
});

it("bokmål must be written: title, line above and lead", () => {
  const nb = { ...placed.texts.nb, title: " ", over: "", lead: "" };
  expect(faults({ texts: { ...placed.texts, nb } })).toEqual(["textMissing", "textMissing", "textMissing"]);
});

it("there must be a session, each with a day, somebody invited, and areas when areas are chosen", () => {
  expect(faults({ sessions: [] })).toEqual(["noSession"]);
  expect(
    faults({ sessions: placed.sessions.map((one, at) => (at === 2 ? { ...one, days: [] } : one)) }),
  ).toEqual(["sessionWithoutDay"]);
  expect(faults({ invited: { all: "named", municipalityIds: [] } })).toEqual(["nobodyInvited"]);
  expect(faults({ focusAreas: [] })).toEqual(["noFocusArea"]);
});

it("A148 a network with a topic of its own needs no area", () => {
  expect(faults({ focusAreas: [], focusAreaChoice: "none" })).toEqual([]);
});

it("enrolment closes the day before the first session day at the latest, and opens no later than it closes", () => {
  expect(faults({ deadline: { day: day("2027-01-13") } })).toEqual(["deadlineNotBeforeStart"]);
  expect(faults({ deadline: { day: day("2027-01-12") } })).toEqual([]);
  expect(faults({ deadline: { day: day("2027-01-08") }, opens: day("2027-01-09") })).toEqual([
    "opensAfterDeadline",
  ]);
  expect(faults({ deadline: { day: day("2027-01-08") }, opens: day("2027-01-08") })).toEqual([]);
});

it("L4 a missing nynorsk or English is told, all of it or some", () => {
  const { nb, nn } = placed.texts;
  const { warnings: told } = publicationCheck(
    { ...placed, texts: nn === undefined ? { nb } : { nb, nn: { ...nn, title: "" } } },
    now,
  );
  expect(told).toEqual([
    { code: "languageMissing", language: "nn", missing: "some" },
    { code: "languageMissing", language: "en", missing: "all" },
  ]);
});

it("A007 a duration outside the network's own range is told with the range", () => {
  const { warnings: told } = publicationCheck({ ...placed, duration: { minMonths: 3, maxMonths: 4 } }, now);
  expect(told).toMatchObject([{ code: "duration", min: 3, max: 4 }]);
});

it("a deadline that has passed is told, one later today is not", () => {
  expect(warnings({ deadline: { day: day("2026-11-01") } })).toEqual(["deadlinePassed"]);
  expect(warnings({ deadline: { day: day("2026-11-02") } })).toEqual([]);
});

it("A043 a weekend day and a wrong weekday in a text are told", () => {
  const [first, ...others] = placed.sessions;
  if (first === undefined) throw new Error("the template has sessions");
  const weekend = { ...first, days: first.days.map((one) => ({ ...one, day: day("2027-01-16") })) };
  expect(warnings({ sessions: [weekend, ...others] })).toContain("unusualDay");
  const nb = { ...placed.texts.nb, lead: "Vi begynner torsdag 13. januar 2027." };
  expect(warnings({ texts: { ...placed.texts, nb } })).toEqual(["wrongWeekday"]);
});

it("A079 a session in a room without a place is told, one on a screen is not", () => {
  expect(warnings({ sessions: draft.sessions })).toEqual(["placeMissing", "placeMissing", "placeMissing"]);
  expect(warnings({ sessions: draft.sessions.map((one) => ({ ...one, mode: "online" as const })) })).toEqual(
    [],
  );
});

it("A003 a title that still names last year is told", () => {
  const titled = (title: string) =>
    warnings({ texts: { ...placed.texts, nb: { ...placed.texts.nb, title } } });
  expect(titled("Akershus 2026")).toEqual(["otherYear"]);
  expect(titled("Akershus 2026–2027")).toEqual([]);
});

it("A110 a programme that ended before the first session day is told", () => {
  const told = (to: number) =>
    publicationCheck(placed, now, { name: "Programmet", from: 2014, to }).warnings.map(({ code }) => code);
  expect(told(2026)).toEqual(["programmeEnded"]);
  expect(told(2027)).toEqual([]);
});

it("two sessions at the same time are told, alternative times of one meeting are not", () => {
  const [first] = placed.sessions;
  if (first === undefined) throw new Error("the template has sessions");
  expect(warnings({ sessions: [first, first], duration: { minMonths: 1, maxMonths: 1 } })).toEqual([
    "overlap",
  ]);
  expect(
    warnings({ sessions: [first, first], chooseOneSession: true, duration: { minMonths: 1, maxMonths: 1 } }),
  ).toEqual([]);
});
