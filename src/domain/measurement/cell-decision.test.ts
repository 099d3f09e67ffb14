import { describe, expect, it } from "vitest";
import { type CellGround, decideCell, type KeptCell, type TypedCell } from "./cell-decision.ts";
import type { EntryTerms } from "./entry-window.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const moment = (text: string) => Temporal.Instant.from(text);

const block: EntryTerms = { dueDays: 5, openDays: 20, afterwards: "block" };
const ground: CellGround = {
  measure: { unit: "percent", interval: "month", hasDenominator: true, partOfWhole: true },
  published: false,
  terms: undefined,
  extensions: [],
  earlier: [],
};
const march = day("2027-03-01");
const typed: TypedCell = {
  period: march,
  numerator: "18",
  denominator: "20",
  none: false,
  comment: undefined,
  known: undefined,
  confirmed: false,
  remove: false,
};
const kept: KeptCell = {
  numerator: 17,
  denominator: 20,
  notApplicable: false,
  comment: "Vakt",
  late: false,
  version: 2,
  enteredAt: moment("2027-04-02T08:00:00Z"),
};
const known = { version: kept.version, enteredAt: kept.enteredAt };
const inTime = moment("2027-04-05T10:00:00Z");
const lastSecond = moment("2027-04-20T21:59:59Z");
const midnight = moment("2027-04-20T22:00:00Z");
const kind = (...asked: Parameters<typeof decideCell>) => decideCell(...asked).kind;

describe("C53 when a period is closed", () => {
  const closing = { ...ground, terms: block };

  it("C53 March is open through 20 April 23:59:59 in Norway and locked at 21 April 00:00:00, for entering, correcting and removing", () => {
    for (const [now, entered, corrected, removed] of [
      [lastSecond, "save", "save", "remove"],
      [midnight, "locked", "locked", "locked"],
    ] as const) {
      expect(kind(typed, closing, undefined, now)).toBe(entered);
      expect(kind({ ...typed, known }, closing, kept, now)).toBe(corrected);
      expect(kind({ ...typed, remove: true, known }, closing, kept, now)).toBe(removed);
    }
  });

  it("C53 a team with longer time has it through its day, for the periods that it was given for", () => {
    const longer = { ...closing, extensions: [{ fromPeriod: march, openThrough: day("2027-04-30") }] };
    expect(kind(typed, longer, undefined, midnight)).toBe("save");
    expect(kind(typed, longer, undefined, moment("2027-04-30T21:59:59Z"))).toBe("save");
    expect(kind(typed, longer, undefined, moment("2027-04-30T22:00:00Z"))).toBe("locked");
    expect(kind({ ...typed, period: day("2027-02-01") }, longer, undefined, midnight)).toBe("locked");
  });

  it("where the network only marks, what is late is taken at any time, and marked by the network's own days", () => {
    expect(decideCell(typed, ground, undefined, midnight)).toMatchObject({ kind: "save", late: true });
    const shorter = { ...ground, terms: { dueDays: 2, openDays: 20, afterwards: "mark" as const } };
    expect(decideCell(typed, shorter, undefined, inTime)).toMatchObject({ late: true });
    expect(decideCell(typed, ground, undefined, inTime)).toMatchObject({ late: false });
    expect(decideCell(typed, shorter, undefined, moment("2027-04-02T21:59:59Z"))).toMatchObject({
      late: false,
    });
  });

  it("what stands there already is told as such, also after the period is closed", () => {
    const same = { ...typed, numerator: "17" };
    expect(kind(same, closing, kept, midnight)).toBe("unchanged");
    expect(kind({ ...same, remove: true }, closing, undefined, midnight)).toBe("gone");
  });
});

describe("what becomes of a value", () => {
  it("C56 a correction keeps that the first entry was timely, and its comment when none is sent", () => {
    expect(decideCell({ ...typed, known }, ground, kept, midnight)).toEqual({
      kind: "save",
      entry: { numerator: 18, denominator: 20, notApplicable: false },
      comment: "Vakt",
      late: false,
    });
  });

  it("a value that the sender did not know of is a conflict, whatever differs: none known, another version, another moment", () => {
    const other = { ...known, version: 1 };
    const anew = { ...known, enteredAt: known.enteredAt.add({ milliseconds: 1 }) };
    for (const one of [undefined, other, anew]) {
      expect(kind({ ...typed, known: one }, ground, kept, inTime)).toBe("conflict");
      expect(kind({ ...typed, remove: true, known: one }, ground, kept, inTime)).toBe("conflict");
    }
    expect(kind({ ...typed, known }, ground, undefined, inTime)).toBe("conflict");
  });

  it("an unusual number is asked about, saved when confirmed, and not asked about again when only the comment changes", () => {
    const earlier = Array.from({ length: 6 }, () => ({ numerator: 17, denominator: 20 }));
    const slip = { ...typed, denominator: "200" };
    const usual = { ...ground, earlier };
    expect(decideCell(slip, usual, undefined, inTime)).toMatchObject({
      kind: "warned",
      unusual: { field: "denominator", now: 200, least: 20, most: 20 },
    });
    expect(kind({ ...slip, confirmed: true }, usual, undefined, inTime)).toBe("save");
    const stood = { ...kept, numerator: 18, denominator: 200 };
    expect(kind({ ...slip, comment: "Talt to ganger", known }, usual, stood, inTime)).toBe("save");
    // what is wrong cannot be confirmed
    expect(kind({ ...typed, numerator: "200", confirmed: true }, usual, undefined, inTime)).toBe("refused");
  });

  it("a conflict comes before the question: first a person must see what stands there", () => {
    const earlier = Array.from({ length: 6 }, () => ({ numerator: 17, denominator: 20 }));
    expect(kind({ ...typed, denominator: "200" }, { ...ground, earlier }, kept, inTime)).toBe("conflict");
  });

  it("a day that begins no period of the measure, and one too long ago, are refused at the period, whatever the numbers", () => {
    for (const [period, code] of [
      ["2027-03-02", "notAPeriod"],
      ["2017-03-01", "tooEarly"],
    ] as const) {
      expect(decideCell({ ...typed, period: day(period) }, ground, undefined, inTime)).toEqual({
        kind: "refused",
        problems: [{ field: "period", code }],
      });
    }
    // and what else is wrong is told with it
    const both = { ...typed, period: day("2027-03-02"), numerator: "21" };
    expect(decideCell(both, ground, undefined, inTime)).toMatchObject({
      problems: [
        { field: "period", code: "notAPeriod" },
        { field: "numerator", code: "aboveDenominator" },
      ],
    });
    const wrong = decideCell({ ...typed, numerator: "21" }, ground, undefined, inTime);
    expect(wrong).toMatchObject({ problems: [{ field: "numerator", code: "aboveDenominator" }] });
  });

  it("a measure that only counts takes no denominator, not even a right one; a blank is none", () => {
    const counting = {
      ...ground,
      measure: { unit: "count", interval: "month", hasDenominator: false, partOfWhole: false } as const,
    };
    expect(decideCell({ ...typed, denominator: "20" }, counting, undefined, inTime)).toEqual({
      kind: "refused",
      problems: [{ field: "denominator", code: "noDenominator" }],
    });
    for (const denominator of ["", "  "])
      expect(kind({ ...typed, denominator }, counting, undefined, inTime)).toBe("save");
  });

  it("published figures are refused before anything else", () => {
    const published = { ...ground, published: true };
    expect(kind(typed, published, undefined, inTime)).toBe("refused");
    expect(kind({ ...typed, remove: true, known }, published, kept, inTime)).toBe("refused");
  });
});

describe("events on a day that has one already", () => {
  const between: CellGround = {
    ...ground,
    measure: { unit: "days", interval: "event", hasDenominator: false, partOfWhole: false },
  };
  const event = { ...typed, numerator: "1", denominator: "" };
  const one: KeptCell = { ...kept, numerator: 1, denominator: null, version: 1, enteredById: "kari" };
  const known = { version: one.version, enteredAt: one.enteredAt };

  it("a day has as many as are told, and a day alone has one", () => {
    const entered = (numerator: string) => decideCell({ ...event, numerator }, between, undefined, inTime);
    expect(entered("2")).toMatchObject({ kind: "save", entry: { numerator: 2, denominator: null } });
    expect(entered("1")).toMatchObject({ entry: { numerator: 1 } });
    expect(entered("")).toMatchObject({ entry: { numerator: 1 } });
    for (const [numerator, code] of [
      ["0", "noEvent"],
      ["1,5", "decimals"],
      ["100", "tooLarge"],
    ])
      expect(entered(numerator as string)).toEqual({
        kind: "refused",
        problems: [{ field: "numerator", code }],
      });
  });

  it("the same number may be another event: it is a conflict for a person to decide, and never «unchanged»", () => {
    expect(decideCell(event, between, one, inTime)).toMatchObject({
      kind: "conflict",
      wanted: { numerator: 1 },
    });
    expect(kind({ ...event, numerator: "" }, between, one, inTime)).toBe("conflict");
    expect(kind({ ...event, numerator: "2" }, between, one, inTime)).toBe("conflict");
    // once somebody has seen what stands there, it is two, or the same
    expect(decideCell({ ...event, numerator: "2", known }, between, one, inTime)).toMatchObject({
      kind: "save",
      entry: { numerator: 2 },
    });
    expect(kind({ ...event, known }, between, one, inTime)).toBe("unchanged");
    // of other measures a number that stands there already is that number
    expect(kind({ ...typed, numerator: "17" }, ground, kept, inTime)).toBe("unchanged");
  });

  it("a day that has two is not made one by a number that was left out", () => {
    const two = { ...one, numerator: 2 };
    expect(decideCell({ ...event, numerator: "", known }, between, two, inTime)).toEqual({
      kind: "refused",
      problems: [{ field: "numerator", code: "required" }],
    });
    expect(kind({ ...event, known }, between, two, inTime)).toBe("save");
  });

  it("a program tells how many there were in all: sent again it is unchanged, another number wants the version", () => {
    expect(kind({ ...event, inAll: true }, between, one, inTime)).toBe("unchanged");
    expect(kind({ ...event, numerator: "2", inAll: true }, between, one, inTime)).toBe("conflict");
  });

  it("C51 sent once more after a lost answer it is itself, and another one when it stood there before, is somebody else's or was changed", () => {
    const at = one.enteredAt;
    const again = (by: string, since: Temporal.Instant) =>
      kind({ ...event, again: { by, since } }, between, one, inTime);
    expect(again("kari", at)).toBe("unchanged");
    expect(again("kari", at.subtract({ seconds: 5 }))).toBe("unchanged");
    expect(again("kari", at.add({ milliseconds: 1 }))).toBe("conflict");
    expect(again("oda", at.subtract({ seconds: 5 }))).toBe("conflict");
    const changed = { ...one, version: 2 };
    expect(kind({ ...event, again: { by: "kari", since: at } }, between, changed, inTime)).toBe("conflict");
  });
});
