import { describe, expect, it } from "vitest";
import { fromTemplate } from "./from-template.ts";
import { unusualDay } from "./session-dates.ts";
import { akershusYearly } from "./templates/akershus-yearly.ts";
import { templates } from "./templates/all.ts";
import { clinicalNetwork } from "./templates/clinical-network.ts";
import { improvementCompetence } from "./templates/improvement-competence.ts";

const organizer = { name: "USHT Eksempel", email: "usht@example.no" };
const wednesday = Temporal.PlainDate.from("2027-01-13");
const draftFrom = (template: (typeof templates)[number], title?: string) =>
  fromTemplate(template, {
    slug: "nytt",
    firstDay: wednesday,
    organizer,
    ...(title === undefined ? {} : { title }),
  });
const dates = (draft: ReturnType<typeof draftFrom>) =>
  draft.sessions.map(({ days }) => days.map(({ day }) => day.toString()));

describe.each(templates.map((template) => [template.code, template] as const))("%s", (_, template) => {
  const draft = draftFrom(template);

  it("gives texts, rules, areas and sessions, one responsible and one contact", () => {
    expect([draft.kind, draft.texts, draft.rules, draft.focusAreas]).toEqual([
      template.kind,
      template.texts,
      template.rules,
      template.focusAreas,
    ]);
    expect(draft.sessions.map(({ days }) => days.length)).toEqual(
      template.sessions.map(({ days }) => days.length),
    );
    expect(draft.parties).toEqual([{ name: "USHT Eksempel", part: "responsible" }]);
    expect(draft.contacts).toMatchObject([{ email: "usht@example.no" }]);
  });

  it("begins on the chosen day, and no later day is a weekend or a holiday", () => {
    expect(dates(draft)[0]?.[0]).toBe("2027-01-13");
    for (const { day } of draft.sessions.slice(1).flatMap(({ days }) => days))
      expect(unusualDay(day)).toBeUndefined();
  });

  it("closes enrolment so many days before as the template says", () => {
    expect(draft.deadline.day.until(wednesday).days).toBe(template.deadlineDaysBefore);
  });
});

it("A019 three sessions as 2 + 1 + 1 days give four session days", () => {
  expect(dates(draftFrom(akershusYearly)).map((days) => days.length)).toEqual([2, 1, 1]);
  expect(dates(draftFrom(clinicalNetwork)).map((days) => days.length)).toEqual([2, 1, 1]);
});

it("a session that would fall on a free day moves whole to the next ordinary days", () => {
  const [one, two] = akershusYearly.sessions;
  if (one === undefined || two === undefined) throw new Error("the template has three sessions");
  const days = [71, 72].map((afterDays) => ({ afterDays, starts: "09:00", ends: "15:30" }));
  // 71 days after 13 January 2027 is Maundy Thursday; Easter Monday is 29 March
  const draft = draftFrom({ ...akershusYearly, sessions: [one, { ...two, days }] });
  expect(dates(draft)[1]).toEqual(["2027-03-30", "2027-03-31"]);
});

it("a title of one's own stands in bokmål, and waits to be written in the other languages", () => {
  const { texts } = draftFrom(improvementCompetence, "Forbedring i Agder");
  expect([texts.nb.title, texts.nn?.title, texts.en?.title]).toEqual(["Forbedring i Agder", "", ""]);
  expect(texts.nn?.sections).toEqual(improvementCompetence.texts.nn?.sections);
});
