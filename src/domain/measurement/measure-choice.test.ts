import { describe, expect, it } from "vitest";
import { expectedPeriods } from "./expected-periods.ts";
import { firstAfter, startProblem, stopped, takenUpAgain } from "./measure-choice.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const plain = ({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate | undefined }) => [
  from.toString(),
  to?.toString(),
];

describe("a team stops measuring", () => {
  it("the period that runs is not expected, the one before it is", () => {
    const span = stopped("month", day("2026-08-01"), day("2026-09-01"), day("2026-11-22"));
    expect(plain(span)).toEqual(["2026-08-01", "2026-10-31"]);
    expect(expectedPeriods({ interval: "month", ...span }, day("2027-03-01")).map(String)).toEqual([
      "2026-08-01",
      "2026-09-01",
      "2026-10-01",
    ]);
    expect(firstAfter("month", span.to).toString()).toBe("2026-11-01");
  });

  it("a period that runs and has its value is the last one", () => {
    expect(plain(stopped("month", day("2026-08-01"), day("2026-11-01"), day("2026-11-22")))[1]).toBe(
      "2026-11-30",
    );
    expect(firstAfter("month", day("2026-11-30")).toString()).toBe("2026-12-01");
  });

  it("nothing is expected of one that stops before it has begun", () => {
    const span = stopped("month", day("2026-12-01"), undefined, day("2026-11-22"));
    expect(expectedPeriods({ interval: "month", ...span }, day("2027-03-01"))).toEqual([]);
  });

  it("weeks and two weeks stop at their own edge", () => {
    expect(plain(stopped("week", day("2026-08-03"), undefined, day("2026-11-22")))[1]).toBe("2026-11-15");
    expect(plain(stopped("week", day("2026-08-03"), undefined, day("2026-11-23")))[1]).toBe("2026-11-22");
    expect(plain(stopped("quarter", day("2026-07-01"), undefined, day("2026-12-31")))[1]).toBe("2026-09-30");
  });
});

describe("a team takes a measure up again", () => {
  const span = { from: day("2026-08-01"), to: day("2026-10-31") };

  it("in the same period it goes on as if it had never stopped; in the next it is expected from now", () => {
    expect(plain(takenUpAgain("month", span, day("2026-11-30")))).toEqual(["2026-08-01", undefined]);
    expect(plain(takenUpAgain("month", span, day("2026-12-01")))).toEqual(["2026-12-01", undefined]);
  });

  it("one that had a value in the period it stopped in has a month more", () => {
    const later = { ...span, to: day("2026-11-30") };
    expect(plain(takenUpAgain("month", later, day("2026-12-31")))).toEqual(["2026-08-01", undefined]);
    expect(plain(takenUpAgain("month", later, day("2027-01-01")))).toEqual(["2027-01-01", undefined]);
  });

  it("one that never stopped, and one that is yet to begin, keep their start", () => {
    expect(
      plain(takenUpAgain("month", { from: day("2026-08-01"), to: undefined }, day("2026-12-01"))),
    ).toEqual(["2026-08-01", undefined]);
    const toCome = { from: day("2027-03-01"), to: day("2026-09-30") };
    expect(plain(takenUpAgain("month", toCome, day("2026-12-01")))).toEqual(["2027-03-01", undefined]);
  });
});

describe("from when values are expected", () => {
  const today = day("2026-11-22");

  it("never after the first value, but on it and before it", () => {
    expect(startProblem(day("2026-09-02"), day("2026-09-01"), today)).toBe("afterFirstValue");
    expect(startProblem(day("2026-09-01"), day("2026-09-01"), today)).toBeUndefined();
    expect(startProblem(day("2026-03-01"), day("2026-09-01"), today)).toBeUndefined();
  });

  it("two years back and one year ahead, not a day more", () => {
    expect(startProblem(day("2024-11-22"), undefined, today)).toBeUndefined();
    expect(startProblem(day("2024-11-21"), undefined, today)).toBe("tooEarly");
    expect(startProblem(day("2027-11-22"), undefined, today)).toBeUndefined();
    expect(startProblem(day("2027-11-23"), undefined, today)).toBe("tooLate");
  });
});
