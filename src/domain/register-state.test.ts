import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayToMark,
  isOpenForMarking,
  isOver,
  isSameMark,
  type Mark,
  markedPresent,
  mergeMarks,
  toAskAbout,
} from "./register-state.ts";

const date = (text: string) => Temporal.PlainDate.from(text);
const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();
const present: Mark = { presence: "present" };
const absent: Mark = { presence: "absent" };
const substitute = (name: string): Mark => ({ presence: "substitute", name });
const marks = (all: Record<string, Mark>) => new Map(Object.entries(all));

describe("when a register is open", () => {
  it("marking opens at midnight of the day in Norway, not a second before", () => {
    expect(isOpenForMarking(date("2027-02-03"), norway("2027-02-02T23:59:59"))).toBe(false);
    expect(isOpenForMarking(date("2027-02-03"), norway("2027-02-03T00:00:00"))).toBe(true);
  });

  it("a day is over when its last minute has been", () => {
    const day = { day: date("2027-02-03"), ends: Temporal.PlainTime.from("15:00") };
    expect(isOver(day, norway("2027-02-03T14:59:59"))).toBe(false);
    expect(isOver(day, norway("2027-02-03T15:00:00"))).toBe(true);
  });

  it("the register opens on today, else on the first day that should have been closed, else on the next", () => {
    const days = (...all: [string, boolean][]) =>
      all.map(([day, isClosed]) => ({ day: date(day), isClosed }));
    const open = days(["2027-02-02", false], ["2027-02-03", false]);
    const picked = (all: typeof open, now: string) => dayToMark(all, norway(now))?.day.toString();
    expect(picked(open, "2027-02-01T12:00:00")).toBe("2027-02-02");
    expect(picked(open, "2027-02-02T12:00:00")).toBe("2027-02-02");
    expect(picked(open, "2027-02-03T12:00:00")).toBe("2027-02-03");
    expect(picked(open, "2027-02-10T12:00:00")).toBe("2027-02-02");
    expect(picked(days(["2027-02-02", true], ["2027-02-03", false]), "2027-02-10T12:00:00")).toBe(
      "2027-02-03",
    );
    expect(picked(days(["2027-02-02", true], ["2027-02-03", true]), "2027-02-10T12:00:00")).toBe(
      "2027-02-03",
    );
    expect(dayToMark([], norway("2027-02-10T12:00:00"))).toBeUndefined();
  });
});

describe("two who mark at once", () => {
  it("each person's marks are kept when they marked different people", () => {
    const { write, conflicts } = mergeMarks(
      marks({}),
      marks({ kari: present }),
      marks({ ola: absent, liv: substitute("Per") }),
    );
    expect([...write]).toEqual([["kari", present]]);
    expect(conflicts).toEqual([]);
  });

  it("what I did not touch is left as somebody else has put it in the meantime", () => {
    const { write, conflicts } = mergeMarks(
      marks({ kari: present }),
      marks({ kari: present }),
      marks({ kari: absent }),
    );
    expect([write.size, conflicts]).toEqual([0, []]);
  });

  it("the same person marked differently is told, not decided", () => {
    const { write, conflicts } = mergeMarks(
      marks({}),
      marks({ kari: present, ola: present }),
      marks({ kari: absent }),
    );
    expect(conflicts).toEqual([{ memberId: "kari", mine: present, theirs: absent }]);
    expect([...write.keys()]).toEqual(["ola"]);
  });

  it("the same person marked the same way is no conflict, and another substitute is one", () => {
    expect(mergeMarks(marks({}), marks({ kari: absent }), marks({ kari: absent })).conflicts).toEqual([]);
    expect(
      mergeMarks(marks({}), marks({ kari: substitute("Per") }), marks({ kari: substitute("Pål") })).conflicts,
    ).toHaveLength(1);
  });

  const anyMark = fc.constantFrom(present, absent, substitute("Per"), substitute("Pål"));
  const anyMarks = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), anyMark).map(marks);

  it("nothing is lost, whatever the two did: each of my changes is written, already there, or told as a conflict", () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, anyMarks, (was, mine, stored) => {
        const { write, conflicts } = mergeMarks(was, mine, stored);
        for (const [memberId, mark] of mine) {
          const told = conflicts.some((one) => one.memberId === memberId);
          const changed = !isSameMark(mark, was.get(memberId));
          const isThere = isSameMark(write.get(memberId) ?? stored.get(memberId), mark);
          if (changed) expect(told || isThere).toBe(true);
          else expect(told || write.has(memberId)).toBe(false);
          expect(told && write.has(memberId)).toBe(false);
        }
        // nobody whom I did not mark is written
        for (const memberId of write.keys()) expect(mine.has(memberId)).toBe(true);
      }),
    );
  });

  it("alone, one simply gets what one marked", () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (was, mine) => {
        const { write, conflicts } = mergeMarks(was, mine, was);
        expect(conflicts).toEqual([]);
        expect(new Map([...was, ...write])).toEqual(new Map([...was, ...mine]));
      }),
    );
  });
});

describe("whole teams and closing", () => {
  const row = (memberId: string, mark: Mark | undefined, cancelled: "in time" | "late" | undefined) => ({
    memberId,
    mark,
    cancelled: cancelled !== undefined,
    cancelledInTime: cancelled === "in time",
  });

  it("«Alle møtt» passes over who is marked already and who has cancelled", () => {
    const rows = [
      row("a", undefined, undefined),
      row("b", absent, undefined),
      row("c", undefined, "in time"),
      row("d", undefined, "late"),
    ];
    expect([...markedPresent(rows)]).toEqual([["a", present]]);
  });

  it("C26 closing asks about those without a mark, also who cancelled late, but not who cancelled in time", () => {
    const rows = [
      row("a", undefined, undefined),
      row("b", present, undefined),
      row("c", undefined, "in time"),
      row("d", undefined, "late"),
    ];
    expect(toAskAbout(rows).map((one) => one.memberId)).toEqual(["a", "d"]);
    expect(toAskAbout([])).toEqual([]);
  });
});
