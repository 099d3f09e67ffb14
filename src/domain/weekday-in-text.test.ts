import { expect, it } from "vitest";
import { wrongWeekdays } from "./weekday-in-text.ts";

const days = [Temporal.PlainDate.from("2019-02-01")];
const wrong = (text: string) => wrongWeekdays(text, days).map(({ written, day }) => `${written} = ${day}`);

it("A043 a weekday that does not belong to its date is found in three languages", () => {
  expect(wrong("Samling 1: Onsdag 27. september 2017")).toEqual([]);
  expect(wrong("Samling 1: Tirsdag 27. september 2017")).toEqual(["Tirsdag 27. september 2017 = 2017-09-27"]);
  expect(wrong("Vi møtest tysdag 27.\u00a0september 2017.")).toHaveLength(1);
  expect(wrong("laurdag den 30. september 2017")).toEqual([]);
  expect(wrong("on Thursday 27 September 2017, and Wednesday 27 September 2017")).toHaveLength(1);
});

it("A123 without a year the date is the collaborative's own; another one is passed over", () => {
  expect(wrong("Oppkoblingsinfo sendes fredag 1. februar")).toEqual([]);
  expect(wrong("Oppkoblingsinfo sendes torsdag 1. februar")).toEqual(["torsdag 1. februar = 2019-02-01"]);
  expect(wrong("torsdag 2. februar")).toEqual([]);
});

it("a day that does not exist and a word that is longer are passed over", () => {
  expect(wrong("onsdag 31. juni 2017, onsdag 1. maiblomst")).toEqual([]);
});
