import { describe, expect, it } from "vitest";
import { earlierPeriods, listedPeriods } from "./listed-periods.ts";
import { periodToEnter } from "./period-to-enter.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const noon = (text: string) => Temporal.Instant.from(`${text}T11:00:00Z`);
const monthly = { interval: "month" as const, from: day("2026-08-01") };

describe("the period a form opens with", () => {
  const opens = (reported: string[], today: string, more = {}) =>
    periodToEnter({ ...monthly, ...more }, reported.map(day), noon(today));

  it("C58 the oldest that is due: October before the month that runs", () => {
    const found = opens(["2026-08-01", "2026-09-01", "2026-11-01"], "2026-11-10");
    expect(found?.period.toString()).toBe("2026-10-01");
    expect(found?.due).toMatchObject({ overdue: true });
    expect(opens(["2026-09-01"], "2026-11-05")?.due).toMatchObject({ overdue: false });
  });

  it("the month that runs when nothing is due, and nothing when that is entered too", () => {
    const found = opens(["2026-08-01", "2026-09-01", "2026-10-01"], "2026-11-10");
    expect([found?.period.toString(), found?.due]).toEqual(["2026-11-01", undefined]);
    expect(opens(["2026-10-01", "2026-11-01"], "2026-11-10")).toBeUndefined();
  });

  it("a team that has withdrawn, a series that has ended and an event are not asked for the month that runs", () => {
    expect(
      opens(["2026-08-01", "2026-09-01"], "2026-11-10", { withdrawnOn: day("2026-10-15") }),
    ).toBeUndefined();
    expect(opens(["2026-08-01", "2026-09-01"], "2026-11-10", { to: day("2026-09-01") })).toBeUndefined();
    expect(
      periodToEnter({ interval: "event", from: day("2026-08-01") }, [], noon("2026-11-10")),
    ).toBeUndefined();
  });

  it("after the last session a team may still go on measuring", () => {
    expect(opens([], "2027-06-10", { lastSessionDay: day("2026-12-01") })?.period.toString()).toBe(
      "2027-06-01",
    );
  });
});

describe("the rows of the table", () => {
  it("all that is expected and all that is reported, and what lies between", () => {
    const listed = listedPeriods(monthly, [day("2026-05-01")], noon("2026-09-15")).map(String);
    expect(listed).toEqual(["2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01"]);
  });

  it("of events those that happened", () => {
    const events = [day("2026-05-04"), day("2026-03-02")];
    expect(
      listedPeriods({ interval: "event", from: day("2026-01-01") }, events, noon("2026-09-15")).map(String),
    ).toEqual(["2026-03-02", "2026-05-04"]);
  });

  it("a year of earlier months may be chosen, the nearest first", () => {
    const earlier = earlierPeriods(monthly, [day("2026-08-01")], noon("2026-09-15")).map(String);
    expect(earlier).toHaveLength(12);
    expect([earlier[0], earlier.at(-1)]).toEqual(["2026-07-01", "2025-08-01"]);
    expect(earlierPeriods(monthly, [], noon("2026-09-15"))[0]?.toString()).toBe("2026-09-01");
  });
});
