import { describe, expect, it } from "vitest";
import type { Interval } from "../change-package.ts";
import type { Language } from "../language.ts";
import { periodWith } from "./period.ts";
import { periodName } from "./period-name.ts";
import { readPeriod } from "./read-period.ts";

function read(text: string, interval: Interval = "month"): string {
  const answer = readPeriod(text, interval);
  return answer.ok ? answer.period.toString() : answer.code;
}

describe("a period in a file", () => {
  it.each([
    ["2026-10", "2026-10-01"],
    ["2026-10-01", "2026-10-01"],
    ["2026-10-01 00:00:00", "2026-10-01"],
    ["2026-10-01T00:00:00.000Z", "2026-10-01"],
    ["2026-10-17", "2026-10-01"],
    ["okt 2026", "2026-10-01"],
    ["Okt. 2026", "2026-10-01"],
    ["okt.26", "2026-10-01"],
    ["oktober\u00a02026", "2026-10-01"],
    ["October 2026", "2026-10-01"],
    ["desember 2026", "2026-12-01"],
    ["December 2026", "2026-12-01"],
    ["mai 2026", "2026-05-01"],
    ["May 2026", "2026-05-01"],
    ["01.10.2026", "2026-10-01"],
    ["1. 10. 2026", "2026-10-01"],
    ["1.10.26", "2026-10-01"],
    ["1. oktober 2026", "2026-10-01"],
    ["10/2026", "2026-10-01"],
  ])("A032 %j is a month", (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ["uke 41 2026", "2026-10-05"],
    ["uke 41 i 2026", "2026-10-05"],
    ["Veke 41 i 2026", "2026-10-05"],
    ["week 41, 2026", "2026-10-05"],
    ["2026-W41", "2026-10-05"],
    ["2026W41", "2026-10-05"],
    ["05.10.2026", "2026-10-05"],
    ["2026-10-08", "2026-10-05"],
    ["uke 53 2026", "2026-12-28"],
    ["uke 1 2027", "2027-01-04"],
  ])("A032 %j is a week", (text, day) => {
    expect(read(text, "week")).toBe(day);
  });

  it("A032 what is none is told: week 53 of a year with 52, the 31st of November, a thirteenth month, words", () => {
    expect(read("uke 53 2027", "week")).toBe("periodUnreadable");
    expect(read("uke 0 2027", "week")).toBe("periodUnreadable");
    expect(read("31.11.2026")).toBe("periodUnreadable");
    expect(read("2026-13")).toBe("periodUnreadable");
    expect(read("i høst")).toBe("periodUnreadable");
    expect(read("")).toBe("periodUnreadable");
    expect(read("5. kvartal 2026", "quarter")).toBe("periodUnreadable");
  });

  it("A032 a month says nothing of a week, nor a week of a month, nor a quarter of a day", () => {
    expect(read("oktober 2026", "week")).toBe("otherInterval");
    expect(read("uke 41 2026", "month")).toBe("otherInterval");
    expect(read("2026-Q4", "day")).toBe("otherInterval");
    expect(read("2026-10", "event")).toBe("otherInterval");
  });

  it("A032 every name that we give a period is read back, in all three languages and over new years", () => {
    const intervals: Interval[] = ["event", "day", "week", "twoWeeks", "month", "quarter"];
    for (const language of ["nb", "nn", "en"] satisfies Language[]) {
      for (const interval of intervals) {
        for (let days = 0; days < 4 * 366; days += 3) {
          const period = periodWith(interval, Temporal.PlainDate.from("2024-11-20").add({ days }));
          const name = periodName(interval, period, language);
          expect([name, read(name, interval)]).toEqual([name, period.toString()]);
        }
      }
    }
  });
});
