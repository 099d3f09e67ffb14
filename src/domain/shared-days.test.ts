import { describe, expect, it } from "vitest";
import { lastDayOf, nextPeriod, periodsBetween } from "./measurement/period.ts";
import { compareDays, dayAt, dayNumber, dayOf, keyOf } from "./shared-days.ts";

describe("days that are made once", () => {
  it("the same day is the same object, from text, from its number and as a period", () => {
    expect(dayOf("2026-10-01")).toBe(dayAt(dayNumber(2026, 10, 1)));
    expect(periodsBetween("month", dayOf("2026-09-15"), dayOf("2026-10-31"))[1]).toBe(dayOf("2026-10-01"));
  });

  it("is every day that there is, also of leap years and outside the years that are kept", () => {
    for (const text of [
      "1989-12-31",
      "1990-01-01",
      "2000-02-29",
      "2024-02-29",
      "2110-12-31",
      "2111-01-01",
      "0050-03-04",
    ])
      expect(dayOf(text).toString()).toBe(text);
    expect([dayAt(dayNumber(1970, 1, 1) - 1), dayAt(dayNumber(2200, 7, 4))].map(String)).toEqual([
      "1969-12-31",
      "2200-07-04",
    ]);
  });

  it("refuses a day that there is not, also when the day it would run over into is known", () => {
    expect(dayOf("2026-03-02").day).toBe(2);
    expect(() => dayOf("2026-02-30")).toThrow(RangeError);
    expect(() => dayOf("2026-13-01")).toThrow(RangeError);
    expect(() => dayOf("i-morgen-1")).toThrow(RangeError);
  });

  it("periods follow one another as the calendar says, before, within and after the years that are kept", () => {
    const lengths = {
      day: { days: 1 },
      week: { days: 7 },
      twoWeeks: { days: 14 },
      month: { months: 1 },
      quarter: { months: 3 },
    };
    for (const [interval, length] of Object.entries(lengths) as [keyof typeof lengths, object][]) {
      for (const from of [
        "0099-11-01",
        "1989-10-01",
        "2019-10-01",
        "2024-01-01",
        "2110-10-01",
        "2150-10-01",
      ]) {
        let period = Temporal.PlainDate.from(from);
        for (let at = 0; at < 40; at++) {
          const next = period.add(length);
          expect(nextPeriod(interval, period).toString()).toBe(next.toString());
          expect(lastDayOf(interval, period).toString()).toBe(next.subtract({ days: 1 }).toString());
          period = next;
        }
      }
    }
  });

  it("are compared and known as days are, whether they are kept or not", () => {
    const texts = ["0099-11-01", "1989-12-31", "1990-01-01", "2026-10-01", "2110-12-31", "2111-01-01"];
    const made = texts.map((text) => Temporal.PlainDate.from(text));
    for (const [at, a] of made.entries()) {
      for (const [other, b] of texts.map(dayOf).entries()) {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(at - other));
        expect(keyOf(a) === keyOf(b)).toBe(at === other);
      }
    }
  });
});
