import { describe, expect, it } from "vitest";
import { defaultEntryTerms } from "./entry-window.ts";
import { mayRemindNow, remindersFor, type RemindedTeam } from "./reminder.ts";
import type { AskedMeasure } from "./month-completion.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
/** A wall clock in Norway. */
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();
const asked = (
  code: string,
  more: Partial<AskedMeasure["expected"]> = {},
  reported: readonly string[] = [],
): AskedMeasure => ({
  code,
  expected: { interval: "month", from: day("2026-10-01"), ...more },
  reported: reported.map(day),
});
const team = (measures: readonly AskedMeasure[], more: Partial<RemindedTeam> = {}): RemindedTeam => ({
  measures,
  withdrawnOn: undefined,
  doneMonths: [],
  ...more,
});
const told = (one: RemindedTeam, when: string) =>
  remindersFor(one, at(when)).map(
    ({ stage, periodEnd, values }) => `${stage} ${periodEnd}: ${values.map(({ code }) => code).join(" ")}`,
  );

describe("what somebody is reminded of", () => {
  it("two days before the due day and through it, the first time; the day before that nothing", () => {
    const one = team([asked("A")]);
    expect(told(one, "2026-11-02T23:59:59")).toEqual([]);
    expect(told(one, "2026-11-03T00:00:00")).toEqual(["soon 2026-10-31: A"]);
    expect(told(one, "2026-11-05T23:59:59")).toEqual(["soon 2026-10-31: A"]);
  });

  it("the day after the due day, the second time, and no more when nobody asks any longer", () => {
    const one = team([asked("A")]);
    expect(told(one, "2026-11-06T00:00:00")).toEqual(["overdue 2026-10-31: A"]);
    expect(told(one, "2026-11-20T23:59:59")).toEqual(["overdue 2026-10-31: A"]);
    expect(told(one, "2026-11-21T00:00:00")).toEqual([]);
  });

  it("the network's own days count, and a team with longer is reminded as long as it is asked", () => {
    const terms = { ...defaultEntryTerms, dueDays: 10, openDays: 10 };
    const one = team([asked("A", { terms })]);
    expect(told(one, "2026-11-07T12:00:00")).toEqual([]);
    expect(told(one, "2026-11-08T00:00:00")).toEqual(["soon 2026-10-31: A"]);
    expect(told(one, "2026-11-11T00:00:00")).toEqual([]);
    const extensions = [{ fromPeriod: day("2026-10-01"), openThrough: day("2026-11-30") }];
    expect(told(team([asked("A", { terms, extensions })]), "2026-11-30T12:00:00")).toEqual([
      "overdue 2026-10-31: A",
    ]);
  });

  it("what is reported is not reminded of, nor what happens by chance", () => {
    const one = team([asked("A", {}, ["2026-10-01"]), asked("B"), asked("C", { interval: "event" })]);
    expect(told(one, "2026-11-04T12:00:00")).toEqual(["soon 2026-10-31: B"]);
  });

  it("nothing when the team has said that it is done with the month, and the next month as before", () => {
    const one = team([asked("A")], { doneMonths: [day("2026-10-01")] });
    expect(told(one, "2026-11-04T12:00:00")).toEqual([]);
    expect(told(one, "2026-12-04T12:00:00")).toEqual(["soon 2026-11-30: A"]);
  });

  it("nothing for a team that has withdrawn, also of what it owes", () => {
    const withdrawnOn = day("2026-11-03");
    const one = team([asked("A", { withdrawnOn })], { withdrawnOn });
    expect(told(one, "2026-11-04T12:00:00")).toEqual([]);
    expect(told({ ...one, withdrawnOn: undefined }, "2026-11-04T12:00:00")).toHaveLength(1);
  });

  it("days are gathered to their week, once it is over: Monday to Sunday is one reminder", () => {
    const one = team([asked("A", { interval: "day", from: day("2026-10-12") }, ["2026-10-14"])]);
    expect(told(one, "2026-10-18T12:00:00")).toEqual([]);
    const [reminder, ...others] = remindersFor(one, at("2026-10-21T12:00:00"));
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ stage: "soon" });
    expect([reminder?.periodEnd, reminder?.dueDay].map(String)).toEqual(["2026-10-18", "2026-10-23"]);
    expect(reminder?.values).toHaveLength(6);
  });

  it("a week of days is not reminded of while it goes on, however early the network wants its values", () => {
    const terms = { ...defaultEntryTerms, dueDays: 0 };
    const one = team([asked("A", { interval: "day", from: day("2026-10-12"), terms })]);
    expect(told(one, "2026-10-18T23:59:59")).toEqual([]);
    expect(told(one, "2026-10-19T00:00:00")).toEqual(["overdue 2026-10-18: A A A A A A A"]);
  });

  it("measures whose periods end together are one, those that were due first come first", () => {
    const one = team([asked("A"), asked("B"), asked("W", { interval: "week", from: day("2026-10-19") })]);
    expect(told(one, "2026-11-03T12:00:00")).toEqual(["overdue 2026-10-25: W", "soon 2026-10-31: A B"]);
  });
});

it("letters leave from eight to four on the clock in Norway, summer and winter", () => {
  expect(mayRemindNow(at("2026-11-04T07:59:59"))).toBe(false);
  expect(mayRemindNow(at("2026-11-04T08:00:00"))).toBe(true);
  expect(mayRemindNow(at("2026-07-04T15:59:59"))).toBe(true);
  expect(mayRemindNow(at("2026-07-04T16:00:00"))).toBe(false);
});
