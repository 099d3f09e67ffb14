import { describe, expect, it } from "vitest";
import { defaultEntryTerms } from "./entry-window.ts";
import {
  type AskedMeasure,
  changedAfter,
  type Completion,
  decideCompletion,
  valuesOfMonth,
} from "./month-completion.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
/** A wall clock in Norway. */
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();
const october = day("2026-10-01");
const asked = (
  code: string,
  interval: AskedMeasure["expected"]["interval"],
  reported: readonly string[] = [],
): AskedMeasure => ({
  code,
  expected: { interval, from: day("2026-07-01") },
  reported: reported.map(day),
});
const names = (values: ReturnType<typeof valuesOfMonth>) => values.map(({ period }) => period.toString());

describe("which values belong to a month", () => {
  it("a week belongs to the month it ends in, a quarter to its last month, and an event to none", () => {
    const now = at("2026-12-05T12:00:00");
    expect(names(valuesOfMonth([asked("A", "month")], october, now))).toEqual(["2026-10-01"]);
    // the week of 28 September ends on 4 October, the week of 26 October on 1 November
    expect(names(valuesOfMonth([asked("A", "week")], october, now))).toEqual([
      "2026-09-28",
      "2026-10-05",
      "2026-10-12",
      "2026-10-19",
    ]);
    expect(valuesOfMonth([asked("A", "quarter")], october, now)).toEqual([]);
    expect(names(valuesOfMonth([asked("A", "quarter")], day("2026-09-01"), now))).toEqual(["2026-07-01"]);
    expect(valuesOfMonth([asked("A", "event")], october, now)).toEqual([]);
  });

  it("a period that is not over is not asked for, and what is reported is known, also an «ingen aktuelle»", () => {
    const weeks = [asked("A", "week", ["2026-10-05"])];
    const told = (when: string) =>
      valuesOfMonth(weeks, october, at(when)).map(({ period, reported }) => `${period} ${reported}`);
    expect(told("2026-10-11T23:59:59")).toEqual(["2026-09-28 false"]);
    expect(told("2026-10-12T00:00:00")).toEqual(["2026-09-28 false", "2026-10-05 true"]);
  });
});

describe("C55 saying that a month is done", () => {
  const now = at("2026-11-03T12:00:00");
  const whole = valuesOfMonth([asked("A", "month", ["2026-10-01"])], october, now);
  const short = valuesOfMonth([asked("A", "month", ["2026-10-01"]), asked("B", "month")], october, now);
  const decide = (
    values: typeof whole,
    comment = "",
    when = now,
    before?: Completion,
    terms = defaultEntryTerms,
  ) => decideCompletion({ month: october, comment }, values, before, terms, when);

  it("C55 something missing and no comment is refused, with what is missing", () => {
    expect(decide(short)).toEqual({
      kind: "refused",
      code: "missing",
      missing: [{ code: "B", period: october, reported: false }],
    });
    expect(decide(short, " \n")).toMatchObject({ kind: "refused", code: "missing" });
  });

  it("C55 with a comment it is accepted, and what is missing is still told", () => {
    expect(decide(short, "Posten var stengt.")).toMatchObject({
      kind: "accepted",
      missing: [{ code: "B" }],
      timely: true,
    });
    expect(decide(whole)).toMatchObject({ kind: "accepted", missing: [] });
  });

  it("a month that is not over, or in which nothing is expected, cannot be done", () => {
    expect(decide(whole, "", at("2026-10-31T23:59:59"))).toMatchObject({ code: "notOver" });
    expect(decide(whole, "", at("2026-11-01T00:00:00"))).toMatchObject({ kind: "accepted" });
    expect(decide([], "Ingenting")).toMatchObject({ code: "nothingExpected" });
  });

  it("in time through the due day of the network, on the clock in Norway, and late after it", () => {
    expect(decide(whole, "", at("2026-11-05T23:59:59"))).toMatchObject({ timely: true });
    expect(decide(whole, "", at("2026-11-06T00:00:00"))).toMatchObject({ timely: false });
    const longer = { ...defaultEntryTerms, dueDays: 10 };
    expect(decide(whole, "", at("2026-11-10T23:59:59"), undefined, longer)).toMatchObject({ timely: true });
    expect(decide(whole, "", at("2026-11-11T00:00:00"), undefined, longer)).toMatchObject({ timely: false });
  });

  it("C56 said once more, timely stays timely and late stays late", () => {
    const before: Completion = {
      firstCompletedAt: now,
      completedAt: now,
      timely: true,
      comment: "",
      version: 1,
    };
    const again = at("2026-11-09T10:00:00");
    expect(decide(whole, "", again, before)).toMatchObject({ timely: true });
    expect(decide(whole, "", now, { ...before, timely: false })).toMatchObject({ timely: false });
  });

  it("C56 a value changed after it is told, one entered before it is not", () => {
    const completion = { firstCompletedAt: now, completedAt: now, timely: true, comment: "", version: 1 };
    const [before, after, later] = ["2026-11-02T10:00:00", "2026-11-07T10:00:00", "2026-11-09T10:00:00"].map(
      at,
    );
    expect(changedAfter(completion, [before!, now])).toBeUndefined();
    expect(String(changedAfter(completion, [later!, before!, after!]))).toBe(String(later));
    expect(changedAfter(completion, [])).toBeUndefined();
  });
});
