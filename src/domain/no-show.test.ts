import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cancellationDeadline,
  cancelledInTime,
  decisionStands,
  feeApplies,
  mayBeCharged,
  type MemberDay,
  noShowLines,
  type NoShowTerms,
  noShowVerdict,
} from "./no-show.ts";

const day = Temporal.PlainDate.from("2027-02-03");
const terms: NoShowTerms = { feeOre: 80000, cancelBy: Temporal.PlainTime.from("09:00"), onlyPhysical: true };
const norway = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();

const stayedAway: MemberDay = {
  memberId: "kari",
  sessionDayId: "dag 1",
  day,
  mode: "physical",
  roles: ["member"],
  terms,
  registerClosed: true,
  presence: "absent",
  cancelledAt: undefined,
};

describe("cancelling in time", () => {
  it("A164 09:00:00 in Norway is in time and 09:00:01 is late; the whole second 09:00:00 counts", () => {
    expect(cancelledInTime(norway("2027-02-03T08:59:59"), day, terms)).toBe(true);
    expect(cancelledInTime(norway("2027-02-03T09:00:00"), day, terms)).toBe(true);
    expect(cancelledInTime(norway("2027-02-03T09:00:00.999"), day, terms)).toBe(true);
    expect(cancelledInTime(norway("2027-02-03T09:00:01"), day, terms)).toBe(false);
  });

  it("A164 the clock is Norway's, in winter, in summer, and on the days it is changed", () => {
    const deadline = (text: string) => cancellationDeadline(Temporal.PlainDate.from(text), terms).toString();
    expect(deadline("2027-02-03")).toBe("2027-02-03T08:00:00Z");
    expect(deadline("2027-06-03")).toBe("2027-06-03T07:00:00Z");
    expect(deadline("2027-03-27")).toBe("2027-03-27T08:00:00Z");
    expect(deadline("2027-03-28")).toBe("2027-03-28T07:00:00Z");
    expect(deadline("2027-10-30")).toBe("2027-10-30T07:00:00Z");
    expect(deadline("2027-10-31")).toBe("2027-10-31T08:00:00Z");
  });

  it("a cancellation days before is in time, and one the day after is not", () => {
    expect(cancelledInTime(norway("2027-01-03T23:59:59"), day, terms)).toBe(true);
    expect(cancelledInTime(norway("2027-02-04T08:00:00"), day, terms)).toBe(false);
  });
});

describe("who is on the no-show list", () => {
  it("A164 somebody absent without cancelling is one line with the team's own fee", () => {
    expect(noShowLines([stayedAway])).toEqual([{ ...stayedAway, feeOre: 80000 }]);
  });

  it("C29 two teams of the same collaborative each keep the fee they accepted", () => {
    const later = { ...stayedAway, memberId: "ola", terms: { ...terms, feeOre: 100000 } };
    expect(noShowLines([stayedAway, later]).map((line) => line.feeOre)).toEqual([80000, 100000]);
  });

  it("C26 somebody who is not registered is never a line", () => {
    expect(noShowVerdict({ ...stayedAway, presence: undefined })).toBe("notRegistered");
    expect(noShowLines([{ ...stayedAway, presence: undefined }])).toEqual([]);
  });

  it("being there, or sending a substitute, costs nothing, also after a late cancellation", () => {
    const late = norway("2027-02-03T09:00:01");
    expect(noShowVerdict({ ...stayedAway, presence: "present", cancelledAt: late })).toBe("present");
    expect(noShowVerdict({ ...stayedAway, presence: "substitute", cancelledAt: late })).toBe("substitute");
  });

  it("A164 absent after cancelling at 09:00:00 costs nothing, at 09:00:01 it does", () => {
    const at = (text: string) => noShowVerdict({ ...stayedAway, cancelledAt: norway(text) });
    expect(at("2027-02-03T09:00:00")).toBe("cancelledInTime");
    expect(at("2027-02-03T09:00:01")).toBe("fee");
  });

  it("A164 a meeting on a screen costs nothing when the terms are for days in a room, and something when they are for both", () => {
    expect(noShowVerdict({ ...stayedAway, mode: "online" })).toBe("noFee");
    expect(noShowVerdict({ ...stayedAway, mode: "online", terms: { ...terms, onlyPhysical: false } })).toBe(
      "fee",
    );
    expect(feeApplies(undefined, "physical")).toBe(false);
    expect(noShowVerdict({ ...stayedAway, terms: undefined })).toBe("noFee");
  });

  it("nothing counts before the register is closed", () => {
    expect(noShowVerdict({ ...stayedAway, registerClosed: false })).toBe("registerOpen");
  });

  it("a patient representative is never charged; a professional who also is one, is", () => {
    expect(noShowVerdict({ ...stayedAway, roles: ["patientRepresentative"] })).toBe("patientRepresentative");
    expect(mayBeCharged(["patientRepresentative", "teamLeader"])).toBe(true);
  });

  it("C27 a decision holds for the mark it was made on, and no longer when the mark is changed after it", () => {
    const marked = norway("2027-02-03T09:30:00");
    expect(decisionStands(marked.add({ seconds: 1 }), marked)).toBe(true);
    expect(decisionStands(marked, marked)).toBe(true);
    expect(decisionStands(marked.subtract({ seconds: 1 }), marked)).toBe(false);
  });
});

describe("for every state", () => {
  const anyDay = fc.record<MemberDay>({
    memberId: fc.constantFrom("a", "b", "c"),
    sessionDayId: fc.constantFrom("1", "2"),
    day: fc.integer({ min: 0, max: 3000 }).map((days) => Temporal.PlainDate.from("2020-01-01").add({ days })),
    mode: fc.constantFrom("physical" as const, "online" as const),
    roles: fc.subarray(["teamLeader", "measurementLead", "member", "patientRepresentative"] as const, {
      minLength: 1,
    }),
    terms: fc.option(
      fc.record({
        feeOre: fc.integer({ min: 1, max: 500000 }),
        cancelBy: fc
          .integer({ min: 0, max: 24 * 60 - 1 })
          .map((minutes) => Temporal.PlainTime.from("00:00").add({ minutes })),
        onlyPhysical: fc.boolean(),
      }),
      { nil: undefined },
    ),
    registerClosed: fc.boolean(),
    presence: fc.option(fc.constantFrom("present" as const, "absent" as const, "substitute" as const), {
      nil: undefined,
    }),
    cancelledAt: fc.option(
      fc
        .integer({ min: 1_577_836_800, max: 1_840_000_000 })
        .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)),
      { nil: undefined },
    ),
  });

  it("a line is always somebody marked absent in a closed register, with terms, at exactly the team's fee", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 12 }), (days) => {
        const lines = noShowLines(days);
        expect(lines.length).toBeLessThanOrEqual(days.length);
        for (const line of lines) {
          expect([line.presence, line.registerClosed, line.feeOre]).toEqual([
            "absent",
            true,
            line.terms?.feeOre,
          ]);
        }
      }),
    );
  });

  it("cancelling earlier is never worse, and what is in time is so to the second", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (one, seconds) => {
        const own = one.terms ?? terms;
        const at = cancellationDeadline(one.day, own).add({ seconds });
        expect(cancelledInTime(at, one.day, own)).toBe(seconds <= 0);
      }),
    );
  });

  it("C27 correcting a mark to present or substitute always takes the line away", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("present" as const, "substitute" as const), (one, presence) => {
        expect(noShowLines([{ ...one, presence }])).toEqual([]);
      }),
    );
  });

  it("C27 correcting a mark to absent gives a line to every professional who did not cancel a day in a room", () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        const corrected: MemberDay = { ...one, presence: "absent", mode: "physical", registerClosed: true };
        const uncancelled = { ...corrected, cancelledAt: undefined };
        const counts = one.terms !== undefined && mayBeCharged(one.roles);
        expect(noShowLines([uncancelled])).toHaveLength(counts ? 1 : 0);
      }),
    );
  });
});
