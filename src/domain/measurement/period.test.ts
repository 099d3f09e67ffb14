import { describe, expect, it } from "vitest";
import { axisPlace, isPeriod, lastDayOf, nextPeriod, periodsBetween, periodWith } from "./period.ts";
import { inPeriod, periodName, shortPeriodName } from "./period-name.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");

describe("periods", () => {
  it("a period is known by its first day, whatever day of it is asked about", () => {
    expect(periodWith("month", day("2028-02-29")).toString()).toBe("2028-02-01");
    expect(periodWith("quarter", day("2026-12-31")).toString()).toBe("2026-10-01");
    expect(periodWith("quarter", day("2026-10-01")).toString()).toBe("2026-10-01");
    expect(periodWith("day", day("2026-10-07")).toString()).toBe("2026-10-07");
    expect(isPeriod("month", day("2026-10-01"))).toBe(true);
    expect(isPeriod("month", day("2026-10-02"))).toBe(false);
  });

  it("weeks are ISO weeks: 1 January 2027 is in week 53 of 2026", () => {
    expect(periodWith("week", day("2027-01-01")).toString()).toBe("2026-12-28");
    expect(axisPlace("week", day("2026-12-28"))).toBe("2026-W53");
    expect(axisPlace("week", day("2027-01-04"))).toBe("2027-W01");
    expect(lastDayOf("week", day("2027-01-04")).toString()).toBe("2027-01-10");
    expect(isPeriod("week", day("2027-01-05"))).toBe(false);
  });

  it("two weeks go on without a break through a year of 53 weeks", () => {
    const periods = periodsBetween("twoWeeks", day("2026-12-14"), day("2027-02-01"));
    for (const [at, period] of periods.entries()) {
      expect(period.dayOfWeek).toBe(1);
      const next = periods[at + 1];
      if (next) expect(period.until(next).days).toBe(14);
    }
    expect(isPeriod("twoWeeks", periods[0]!)).toBe(true);
    expect(isPeriod("twoWeeks", periods[0]!.add({ weeks: 1 }))).toBe(false);
  });

  it("the last day is the day before the next period, in leap years too", () => {
    expect(lastDayOf("month", day("2028-02-01")).toString()).toBe("2028-02-29");
    expect(lastDayOf("month", day("2027-02-01")).toString()).toBe("2027-02-28");
    expect(lastDayOf("quarter", day("2026-10-01")).toString()).toBe("2026-12-31");
    expect(nextPeriod("month", day("2026-12-01")).toString()).toBe("2027-01-01");
  });

  it("the periods between two days include the ones the days lie in", () => {
    expect(periodsBetween("month", day("2026-11-15"), day("2027-01-31")).map(String)).toEqual([
      "2026-11-01",
      "2026-12-01",
      "2027-01-01",
    ]);
    expect(periodsBetween("month", day("2027-02-01"), day("2027-01-31"))).toEqual([]);
  });
});

describe("names of periods", () => {
  it("are said as people say them, in three languages", () => {
    const month = day("2026-10-01");
    expect((["nb", "nn", "en"] as const).map((one) => plain(periodName("month", month, one)))).toEqual([
      "oktober 2026",
      "oktober 2026",
      "October 2026",
    ]);
    const week = day("2027-02-15");
    expect((["nb", "nn", "en"] as const).map((one) => plain(periodName("week", week, one)))).toEqual([
      "uke 7 i 2027",
      "veke 7 i 2027",
      "week 7, 2027",
    ]);
    expect(plain(periodName("quarter", day("2026-10-01"), "nn"))).toBe("4. kvartal 2026");
    expect(plain(periodName("event", day("2027-03-12"), "nb"))).toBe("12. mars 2027");
  });

  it("two weeks are both named, also when they are of two years", () => {
    const pair = periodWith("twoWeeks", day("2027-02-15"));
    expect(plain(periodName("twoWeeks", pair, "nb"))).toMatch(/^uke 7–8 i 2027$/);
    expect(plain(shortPeriodName("twoWeeks", pair, "en"))).toBe("weeks 7–8");
    // no line ends after the dash
    expect(shortPeriodName("twoWeeks", pair, "nb")).toBe("uke\u00a07–\u20608");
    const acrossNewYear = periodWith("twoWeeks", day("2025-12-31"));
    expect(plain(periodName("twoWeeks", acrossNewYear, "nn"))).toBe("veke 52 i 2025 til veke 1 i 2026");
  });

  it("within a sentence and without the year", () => {
    expect(plain(inPeriod("month", day("2026-10-01"), "nb"))).toBe("i oktober 2026");
    expect(plain(inPeriod("event", day("2027-03-12"), "en"))).toBe("on 12 March 2027");
    expect(shortPeriodName("month", day("2026-10-01"), "nb")).toBe("oktober");
  });
});
