import { describe, expect, it } from "vitest";
import { completenessOf, lastDayDue, monthsAsked, sumOf } from "./completeness.ts";
import { defaultEntryTerms } from "./entry-window.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();
const value = (period: string, late = false) => ({ period: day(period), late });

/** Three monthly measures from January; each has the same values. */
function team(withdrawnOn: string | undefined, values: readonly ReturnType<typeof value>[]) {
  const expected = {
    interval: "month" as const,
    from: day("2027-01-01"),
    withdrawnOn: withdrawnOn === undefined ? undefined : day(withdrawnOn),
  };
  return [1, 2, 3].map(() => ({ expected, reported: values }));
}
const throughApril = { through: day("2027-04-30") };

describe("completeness and timeliness", () => {
  it("C57 three measures in four months, one of two teams withdrawn from 1 March: 18 are expected, not 24", () => {
    const stays = completenessOf(team(undefined, []), throughApril);
    const left = completenessOf(team("2027-03-01", []), throughApril);
    expect([stays.expected, left.expected, sumOf([stays, left]).expected]).toEqual([12, 6, 18]);
  });

  it("C57 a team that withdrew the day before does not owe February", () => {
    expect(completenessOf(team("2027-02-28", []), throughApril).expected).toBe(3);
  });

  it("C57 complete and timely are apart: a late value is complete and not timely", () => {
    const figures = completenessOf(
      team(undefined, [value("2027-01-01"), value("2027-02-01", true), value("2027-03-01")]),
      throughApril,
    );
    expect(figures).toEqual({ expected: 12, reported: 9, timely: 6 });
  });

  it("what was reported without being asked for does not make anything complete", () => {
    const figures = completenessOf(
      team("2027-03-01", [
        value("2026-12-01"),
        value("2027-02-01"),
        value("2027-03-01"),
        value("2027-05-01"),
      ]),
      throughApril,
    );
    expect(figures).toEqual({ expected: 6, reported: 3, timely: 3 });
  });

  it("only periods that end within the days are counted, the first and the last day too", () => {
    const counted = (from: string, through: string) =>
      completenessOf(team(undefined, []), { from: day(from), through: day(through) }).expected;
    expect(counted("2027-02-28", "2027-03-31")).toBe(6);
    expect(counted("2027-03-01", "2027-03-31")).toBe(3);
    expect(counted("2027-03-01", "2027-03-30")).toBe(0);
  });

  it("on the due day nobody is behind with the month, the day after they are", () => {
    expect(lastDayDue(at("2027-04-05T23:59:59")).toString()).toBe("2027-03-30");
    expect(lastDayDue(at("2027-04-06T00:00:00")).toString()).toBe("2027-03-31");
    expect(lastDayDue(at("2027-04-11T00:00:00"), { ...defaultEntryTerms, dueDays: 10 }).toString()).toBe(
      "2027-03-31",
    );
  });

  it("the months that were asked for, the newest first; a week counts in the month it ends in", () => {
    const months = (interval: "month" | "week" | "event") =>
      monthsAsked([{ interval, from: day("2027-01-15") }], { through: day("2027-03-31") }).map(String);
    expect(months("month")).toEqual(["2027-03-01", "2027-02-01", "2027-01-01"]);
    expect(months("week")).toEqual(["2027-03-01", "2027-02-01", "2027-01-01"]);
    expect(months("event")).toEqual([]);
    const from = (first: string) =>
      monthsAsked([{ interval: "month", from: day("2027-01-15") }], {
        from: day(first),
        through: day("2027-03-31"),
      }).length;
    expect([from("2027-02-28"), from("2027-03-01")]).toEqual([2, 1]);
  });
});
