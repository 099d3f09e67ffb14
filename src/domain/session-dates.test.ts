import { expect, it } from "vitest";
import type { SessionDay } from "./collaborative.ts";
import {
  firstAndLastDay,
  inOrderOfDays,
  overlappingSessions,
  sessionDayFaults,
  unusualDay,
} from "./session-dates.ts";

function day(date: string, starts = "09:00", ends = "15:00"): SessionDay {
  const time = (text: string) => Temporal.PlainTime.from(text);
  return { day: Temporal.PlainDate.from(date), starts: time(starts), ends: time(ends) };
}

it("A043 the dates of 2017–18 are the weekdays that the invitation prints", () => {
  const printed = { "2017-09-27": 3, "2017-12-05": 2, "2018-03-07": 3 };
  for (const [date, weekday] of Object.entries(printed)) {
    expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(weekday);
    expect(unusualDay(Temporal.PlainDate.from(date))).toBeUndefined();
  }
});

it("a Saturday, a Sunday and a free Thursday are unusual, a Friday is not", () => {
  const why = (date: string) => unusualDay(Temporal.PlainDate.from(date));
  expect([why("2027-04-09"), why("2027-04-10"), why("2027-04-11"), why("2027-03-25")]).toEqual([
    undefined,
    "weekend",
    "weekend",
    "holiday",
  ]);
});

it("first and last are over all days of all sessions, in whatever order they were written", () => {
  const sessions = [
    { days: [day("2019-06-06")] },
    { days: [day("2019-03-07"), day("2019-03-06")] },
    { days: [] },
  ];
  expect(Object.values(firstAndLastDay(sessions) ?? {}).map(String)).toEqual(["2019-03-06", "2019-06-06"]);
  expect(firstAndLastDay([{ days: [] }])).toBeUndefined();
});

it("sessions come in the order people meet, one without a day last", () => {
  const [later, none, first] = [{ days: [day("2020-04-01")] }, { days: [] }, { days: [day("2020-02-05")] }];
  expect(inOrderOfDays([later, none, first])).toEqual([first, later, none]);
  const [noon, morning] = [
    { days: [day("2020-02-05", "12:00", "13:00")] },
    { days: [day("2020-02-05", "09:00", "10:00")] },
  ];
  expect(inOrderOfDays([noon, morning])).toEqual([morning, noon]);
});

it("an end at the minute it begins is refused, one minute later is taken; the same day twice is refused", () => {
  expect(sessionDayFaults([day("2020-02-05", "09:00", "09:00")])).toEqual([
    { at: 0, fault: "endsBeforeStart" },
  ]);
  expect(sessionDayFaults([day("2020-02-05", "09:00", "09:01")])).toEqual([]);
  expect(sessionDayFaults([day("2020-02-05"), day("2020-02-06"), day("2020-02-05")])).toEqual([
    { at: 2, fault: "twice" },
  ]);
});

it("two sessions overlap when one begins before the other ends, not when it begins as the other ends", () => {
  const at = (starts: string, ends: string) => ({ days: [day("2020-02-05", starts, ends)] });
  expect(overlappingSessions([at("09:00", "12:00"), at("11:59", "13:00")])).toEqual([[0, 1]]);
  expect(overlappingSessions([at("09:00", "12:00"), at("12:00", "13:00")])).toEqual([]);
});
