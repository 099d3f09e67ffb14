import { describe, expect, it } from "vitest";
import {
  dayOutcome,
  daysAttended,
  isExpected,
  isLeader,
  isWholeTeam,
  seatsFilled,
} from "./attendance-days.ts";

const date = (text: string) => Temporal.PlainDate.from(text);

describe("attendance in days", () => {
  it("C25 there on the first of two days is 1 of 2, whether the second is absent or not registered", () => {
    expect(daysAttended(["present", "absent"])).toMatchObject({ present: 1, absent: 1, of: 2 });
    expect(daysAttended(["present", "notRegistered"])).toMatchObject({ present: 1, notRegistered: 1, of: 2 });
    expect(daysAttended([])).toMatchObject({ present: 0, of: 0 });
  });

  it("a substitute fills the team's place but is not the person's own day", () => {
    const days = daysAttended(["substitute", "present"]);
    expect([days.present, seatsFilled(days)]).toEqual([1, 2]);
  });

  it("A026 a team is not whole when somebody is absent or has cancelled; a substitute keeps it whole", () => {
    expect(isWholeTeam(daysAttended(["present", "substitute"]))).toBe(true);
    expect(isWholeTeam(daysAttended(["present", "absent"]))).toBe(false);
    expect(isWholeTeam(daysAttended(["present", "cancelled"]))).toBe(false);
  });

  it("a mark says more than a cancellation: who cancelled and came, was there", () => {
    expect(dayOutcome("present", true)).toBe("present");
    expect(dayOutcome(undefined, true)).toBe("cancelled");
    expect(dayOutcome(undefined, false)).toBe("notRegistered");
  });

  it("A161 A076 leaders are known by their part in the work or by their profession", () => {
    expect(isLeader({ position: "leader", profession: "nurse" })).toBe(true);
    expect(isLeader({ position: null, profession: "topManager" })).toBe(true);
    expect(isLeader({ position: "staffMember", profession: "nurse" })).toBe(false);
    expect(isLeader({ position: null, profession: null })).toBe(false);
  });
});

describe("who is expected on a day", () => {
  const day = date("2027-02-03");

  it("somebody who joins on the day is, and who joins the day after is not", () => {
    expect(isExpected(day, { joined: day })).toBe(true);
    expect(isExpected(day, { joined: date("2027-02-04") })).toBe(false);
  });

  it("A054 somebody who left before or on the day is not, and who leaves the day after is", () => {
    const joined = date("2026-11-01");
    expect(isExpected(day, { joined, left: day })).toBe(false);
    expect(isExpected(day, { joined, left: date("2027-02-04") })).toBe(true);
    expect(isExpected(day, { joined, teamWithdrawn: day })).toBe(false);
    expect(isExpected(day, { joined, teamWithdrawn: date("2027-02-04") })).toBe(true);
  });
});
