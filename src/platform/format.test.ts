import { describe, expect, it } from "vitest";
import {
  clockTime,
  clockTimes,
  kroner,
  longDay,
  moment,
  monthAndYear,
  norwegianOrder,
  number,
  numberWord,
  shortDay,
  weekdayAndDay,
} from "./format.ts";

const day = Temporal.PlainDate.from("2017-09-27");

describe("dates, times and numbers in three languages", () => {
  it("A043 a day has its weekday, its month in letters, and never parts from it at a line's end", () => {
    expect(weekdayAndDay(day, "nb")).toBe("onsdag 27.\u00a0september 2017");
    expect(weekdayAndDay(day, "nn")).toBe("onsdag 27.\u00a0september 2017");
    expect(weekdayAndDay(day, "en")).toBe("Wednesday 27\u00a0September 2017");
    expect(shortDay(Temporal.PlainDate.from("2027-02-03"), "nb")).toBe("3.\u00a0feb");
  });

  it("C73 times are written kl. 09.00, and moments are told by Norwegian wall clock on both sides of summer time", () => {
    expect(clockTime(Temporal.PlainTime.from("09:00"), "nb")).toBe("kl.\u00a009.00");
    expect(clockTimes(Temporal.PlainTime.from("09:00"), Temporal.PlainTime.from("15:00"), "nn")).toBe(
      "kl.\u00a009.00–15.00",
    );
    expect(moment(Temporal.Instant.from("2027-04-01T07:00:00Z"), "nb")).toBe(
      "1.\u00a0april 2027 kl.\u00a009.00",
    );
    expect(moment(Temporal.Instant.from("2027-01-01T08:00:00Z"), "nb")).toBe(
      "1.\u00a0januar 2027 kl.\u00a009.00",
    );
  });

  it("numbers have a comma and a non-breaking space; money is whole øre", () => {
    expect(number(1234.5, "nb", 1)).toBe("1\u00a0234,5");
    expect(number(1234.5, "en", 1)).toBe("1,234.5");
    expect(kroner(80_000, "nb")).toBe("800\u00a0kroner");
    expect(kroner(80_050, "nb")).toBe("800,5\u00a0kroner");
    expect(kroner(80_000, "en")).toBe("NOK\u00a0800");
    expect(numberWord(3, "nb", "capital")).toBe("Tre");
    expect(numberWord(13, "nb")).toBe("13");
    expect(monthAndYear(day, "nb")).toBe("september 2017");
    expect(longDay(day, "en")).toBe("27\u00a0September 2017");
  });

  it("C73 sorting is Norwegian: æ, ø and å last, aa as å", () => {
    const names = ["Ålesund", "Alver", "Ørsta", "Ål", "Øygarden", "Aasen"];
    expect(names.toSorted(norwegianOrder)).toEqual(["Alver", "Ørsta", "Øygarden", "Ål", "Ålesund", "Aasen"]);
  });
});
