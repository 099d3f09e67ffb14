import { describe, expect, it } from "vitest";
import { type AskedStep, teamsOfPeriod } from "./asked-teams.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const steps: AskedStep[] = [
  { from: day("2027-02-01"), change: 3 },
  { from: day("2027-04-01"), change: 5 },
  { from: day("2027-06-01"), change: -3 },
];
const of = (period: string, reports = 1) => teamsOfPeriod(steps, day(period), reports);

describe("how many teams an area's sum of a period is of", () => {
  it("those that have begun and not ended, both sides of each day", () => {
    expect(
      ["2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01", "2027-06-01"].map((one) => of(one)),
    ).toEqual([3, 3, 8, 8, 5]);
  });

  it("before anybody was asked it is of all who came to be", () => {
    expect(of("2027-01-01")).toBe(8);
    expect(teamsOfPeriod([], day("2027-01-01"), 2)).toBe(0);
  });

  it("whoever reported more than were asked is one of them", () => {
    expect(of("2027-03-01", 4)).toBe(4);
  });
});
