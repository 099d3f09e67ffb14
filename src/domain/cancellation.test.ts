import { describe, expect, it } from "vitest";
import {
  type CancellationFacts,
  cancellationRefusal,
  costOfStayingAway,
  isInTime,
  mayTakeBack,
  takeBackUntil,
} from "./cancellation.ts";

const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();
const time = (text: string) => Temporal.PlainTime.from(text);

const expected: CancellationFacts = {
  day: Temporal.PlainDate.from("2027-02-03"),
  starts: time("10:00"),
  ends: time("15:00"),
  mode: "physical",
  roles: ["member"],
  terms: { feeOre: 80000, cancelBy: time("09:00"), onlyPhysical: true },
  presence: undefined,
  registerClosed: false,
  cancelledAt: undefined,
};
const cancelled = { ...expected, cancelledAt: norway("2027-02-02T12:00:00") };

describe("cancelling a day", () => {
  it("is possible before the deadline, after it, and until the day is over, not from then on", () => {
    for (const at of ["2027-01-01T00:00:00", "2027-02-03T09:00:01", "2027-02-03T14:59:59"]) {
      expect(cancellationRefusal(expected, norway(at))).toBeUndefined();
    }
    expect(cancellationRefusal(expected, norway("2027-02-03T15:00:00"))).toBe("over");
  });

  it("C31 is refused for somebody who is marked as there or has a substitute there, not for somebody marked absent", () => {
    const now = norway("2027-02-03T08:30:00");
    expect(cancellationRefusal({ ...expected, presence: "present" }, now)).toBe("attended");
    expect(cancellationRefusal({ ...expected, presence: "substitute" }, now)).toBe("attended");
    expect(cancellationRefusal({ ...expected, presence: "absent" }, now)).toBeUndefined();
  });

  it("is refused when the register is closed", () => {
    expect(cancellationRefusal({ ...expected, registerClosed: true }, norway("2027-02-03T12:00:00"))).toBe(
      "registerClosed",
    );
  });

  it("where no rule costs anything, it is free until the day begins", () => {
    const free = [
      { ...expected, terms: undefined },
      { ...expected, mode: "online" as const },
      { ...expected, roles: ["patientRepresentative" as const] },
    ];
    for (const facts of free) {
      expect(costOfStayingAway(facts)).toBeUndefined();
      expect(takeBackUntil(facts)).toEqual(norway("2027-02-03T10:00:00"));
      expect(isInTime(facts, norway("2027-02-03T09:59:59"))).toBe(true);
      expect(isInTime(facts, norway("2027-02-03T10:00:00"))).toBe(false);
    }
    expect(costOfStayingAway(expected)).toEqual({ feeOre: 80000, freeUntil: norway("2027-02-03T09:00:00") });
  });
});

describe("taking a cancellation back", () => {
  it("is possible through 09:00:00 and not at 09:00:01", () => {
    expect(mayTakeBack(cancelled, norway("2027-02-03T09:00:00"))).toBe(true);
    expect(mayTakeBack(cancelled, norway("2027-02-03T09:00:01"))).toBe(false);
  });

  it("needs a cancellation, and a register that is open", () => {
    const now = norway("2027-02-02T12:00:00");
    expect(mayTakeBack(expected, now)).toBe(false);
    expect(mayTakeBack({ ...cancelled, registerClosed: true }, now)).toBe(false);
  });
});
