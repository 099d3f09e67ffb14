import { describe, expect, it } from "vitest";
import { defaultEntryTerms, entryWindow, timeliness } from "./entry-window.ts";
import { dueValues, unreportedPeriods } from "./due-values.ts";
import { expectedFrom, expectedPeriods } from "./expected-periods.ts";
import { isLate, periodProblem } from "./period-check.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
/** A wall clock in Norway. */
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();
const monthly = (
  from: string,
  more: { to?: string; withdrawnOn?: string; lastSessionDay?: string } = {},
) => ({
  interval: "month" as const,
  from: day(from),
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, day(value)])),
});
const periods = (found: readonly { period: Temporal.PlainDate }[]) =>
  found.map(({ period }) => period.toString());

describe("which periods are expected", () => {
  it("C57 a team that withdrew on 1 March owes January and February; one that stays owes four months: 12 + 6 = 18 of three measures", () => {
    const today = day("2027-04-30");
    const stays = expectedPeriods(monthly("2027-01-01"), today);
    const left = expectedPeriods(monthly("2027-01-01", { withdrawnOn: "2027-03-01" }), today);
    expect([stays.length * 3, left.length * 3]).toEqual([12, 6]);
  });

  it("a team that withdraws on the last day of a month does not owe that month, on the first of the next it does", () => {
    const today = day("2027-04-30");
    expect(expectedPeriods(monthly("2027-01-01", { withdrawnOn: "2027-02-28" }), today)).toHaveLength(1);
    expect(expectedPeriods(monthly("2027-01-01", { withdrawnOn: "2027-03-01" }), today)).toHaveLength(2);
  });

  it("A100 the three months before the first session are asked for, when the team was there", () => {
    expect(expectedFrom(day("2026-06-20"), day("2027-02-03")).toString()).toBe("2026-11-01");
    expect(expectedFrom(day("2026-12-11"), day("2027-02-03")).toString()).toBe("2026-12-01");
    expect(expectedFrom(day("2027-03-01"), day("2027-02-03")).toString()).toBe("2027-03-01");
    expect(expectedFrom(day("2026-12-11"), undefined).toString()).toBe("2026-12-01");
  });

  it("nothing is expected after the month of the last session, nor of what only happens now and then", () => {
    const time = monthly("2026-08-01", { lastSessionDay: "2026-10-14" });
    expect(expectedPeriods(time, day("2027-05-01")).map(String)).toEqual([
      "2026-08-01",
      "2026-09-01",
      "2026-10-01",
    ]);
    expect(expectedPeriods({ interval: "event", from: day("2026-08-01") }, day("2027-05-01"))).toEqual([]);
  });

  it("the running period has begun, the next one has not", () => {
    expect(expectedPeriods(monthly("2026-10-01"), day("2026-11-01")).map(String)).toEqual([
      "2026-10-01",
      "2026-11-01",
    ]);
    expect(expectedPeriods(monthly("2026-10-01"), day("2026-10-31")).map(String)).toEqual(["2026-10-01"]);
  });
});

describe("C53 until when a period is open", () => {
  const march = day("2027-03-01");

  it("C53 March 2027 is open through 20 April 23:59:59 and closed at 21 April 00:00:00, on the clock in Norway", () => {
    const window = entryWindow("month", march);
    expect(timeliness(window, at("2027-04-20T23:59:59"))).toBe("late");
    expect(timeliness(window, at("2027-04-21T00:00:00"))).toBe("closed");
  });

  it("C53 where a collaborative wants it, a closed period is refused; an exception for one team to 30 April is for that team only", () => {
    const terms = { ...defaultEntryTerms, afterwards: "block" as const };
    const extension = { fromPeriod: march, openThrough: day("2027-04-30") };
    expect(periodProblem("month", march, at("2027-04-20T23:59:59"), terms)).toBeUndefined();
    expect(periodProblem("month", march, at("2027-04-21T00:00:00"), terms)).toBe("closed");
    expect(periodProblem("month", march, at("2027-04-30T23:59:59"), terms, [extension])).toBeUndefined();
    expect(periodProblem("month", march, at("2027-05-01T00:00:00"), terms, [extension])).toBe("closed");
    expect(periodProblem("month", march, at("2027-04-30T12:00:00"), terms)).toBe("closed");
  });

  it("otherwise a late value is taken and marked: the fifth day after the end is in time, the sixth is late", () => {
    expect(isLate("month", march, at("2027-04-05T23:59:59"))).toBe(false);
    expect(isLate("month", march, at("2027-04-06T00:00:00"))).toBe(true);
    expect(periodProblem("month", march, at("2028-01-01T00:00:00"))).toBeUndefined();
    expect(isLate("event", day("2027-03-12"), at("2027-12-01T00:00:00"))).toBe(false);
  });

  it("a day that begins no period is none, and ten years back is as far as it goes", () => {
    expect(periodProblem("month", day("2027-03-02"), at("2027-04-01T12:00:00"))).toBe("notAPeriod");
    expect(periodProblem("month", day("2017-04-01"), at("2027-04-01T12:00:00"))).toBeUndefined();
    expect(periodProblem("month", day("2017-03-01"), at("2027-04-01T12:00:00"))).toBe("tooEarly");
  });
});

describe("which values wait", () => {
  it("C58 with June unsubmitted and July submitted, June is the one that waits", () => {
    const due = dueValues(
      monthly("2027-05-01"),
      [day("2027-05-01"), day("2027-07-01")],
      at("2027-07-10T12:00:00"),
    );
    expect(periods(due)).toEqual(["2027-06-01"]);
    expect(due[0]).toMatchObject({ overdue: true });
    expect(due[0]?.dueDay.toString()).toBe("2027-07-05");
  });

  it("a value is asked for from the day after the period, is overdue from the sixth day, and is asked for no more after the twentieth", () => {
    const asked = (when: string) =>
      dueValues(monthly("2026-10-01"), [], at(when)).map(({ period, overdue }) => [
        period.toString(),
        overdue,
      ]);
    expect(asked("2026-10-31T23:59:59")).toEqual([]);
    expect(asked("2026-11-01T00:00:00")).toEqual([["2026-10-01", false]]);
    expect(asked("2026-11-05T23:59:59")).toEqual([["2026-10-01", false]]);
    expect(asked("2026-11-06T00:00:00")).toEqual([["2026-10-01", true]]);
    expect(asked("2026-11-20T23:59:59")).toEqual([["2026-10-01", true]]);
    expect(asked("2026-11-21T00:00:00")).toEqual([]);
  });

  it("what was never reported stays missing, and is not missing before it was due", () => {
    const missing = (when: string) =>
      unreportedPeriods(monthly("2026-08-01"), [day("2026-09-01")], at(when)).missing.map(String);
    expect(missing("2026-11-05T12:00:00")).toEqual(["2026-08-01"]);
    expect(missing("2026-11-06T12:00:00")).toEqual(["2026-08-01", "2026-10-01"]);
    expect(missing("2027-11-06T12:00:00")).toHaveLength(14);
  });

  it("the oldest waits first when several weeks do", () => {
    const due = dueValues(
      { interval: "week", from: day("2027-01-04") },
      [day("2027-01-11")],
      at("2027-01-26T08:00:00"),
    );
    expect(periods(due)).toEqual(["2027-01-04", "2027-01-18"]);
  });
});
