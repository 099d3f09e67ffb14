import { expect, it } from "vitest";
import { isSameJson, termsOf } from "./collaborative-terms.ts";
import { fromTemplate } from "./from-template.ts";
import { improvementCompetence } from "./templates/improvement-competence.ts";

const draft = fromTemplate(improvementCompetence, {
  slug: "agder",
  firstDay: Temporal.PlainDate.from("2027-02-03"),
  organizer: { name: "USHT Agder", email: "usht@example.no" },
});

it("the terms are plain JSON, and a round through the database's order of keys changes nothing", () => {
  const terms = termsOf(draft);
  const back = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(terms).toReversed())));
  expect(isSameJson(back, terms)).toBe(true);
});

it("C29 another fee, another hour, another day and another rule are other terms; another contact is not", () => {
  const terms = termsOf(draft);
  const changed = [
    { ...draft, fee: { participationFeeOre: 1 } },
    { ...draft, deadline: { ...draft.deadline, time: Temporal.PlainTime.from("15:00") } },
    { ...draft, sessions: draft.sessions.slice(1) },
    { ...draft, rules: draft.rules.slice(1) },
    { ...draft, rules: draft.rules.toReversed() },
  ];
  for (const other of changed) expect(isSameJson(termsOf(other), terms)).toBe(false);
  const withOtherContact = { ...draft, contacts: [] };
  expect(isSameJson(termsOf(withOtherContact), terms)).toBe(true);
});
