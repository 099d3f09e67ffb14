import { describe, expect, it } from "vitest";
import { type Circumstances, enrolmentDecision, isWaivable } from "./enrolment-decision.ts";
import type { RuleOutcome } from "./team-rule-outcomes.ts";
import type { TeamRuleName } from "./team-rules.ts";

const ordinary: Circumstances = {
  open: true,
  placesLeft: undefined,
  confirmedWarnings: new Set(),
  waivers: new Set(),
  asksOrganizer: false,
};

const size = (met: boolean, severity: RuleOutcome["severity"] = "block"): RuleOutcome => ({
  rule: "teamSize",
  severity,
  met,
  field: "members",
  members: [],
  has: 4,
  min: 5,
  max: 8,
  countsPatientRepresentative: false,
});
const physician = (met: boolean): RuleOutcome => ({
  rule: "professionsPresent",
  severity: "warn",
  met,
  field: "members",
  members: [],
  seats: [["physician"]],
  missing: [["physician"]],
});
const described = (met: boolean): RuleOutcome => ({
  rule: "improvementDescribed",
  severity: "block",
  met,
  field: "improvement",
  members: [],
});
const names = (...all: TeamRuleName[]) => new Set(all);

describe("what becomes of an enrolment", () => {
  it("a team that meets every rule is accepted without deviations", () => {
    expect(enrolmentDecision([size(true), physician(true)], ordinary)).toEqual({
      decision: "accept",
      deviations: [],
    });
  });

  it("A024 a rule that blocks refuses, and tells that the organiser may be asked", () => {
    expect(enrolmentDecision([size(false)], ordinary)).toMatchObject({
      decision: "refuse",
      mayAskOrganizer: true,
      blocks: [{ rule: "teamSize", has: 4 }],
    });
  });

  it("A024 asked for with a reason it is held; waived by the organiser it is accepted", () => {
    expect(enrolmentDecision([size(false)], { ...ordinary, asksOrganizer: true })).toMatchObject({
      decision: "hold",
      blocks: [{ rule: "teamSize" }],
    });
    expect(enrolmentDecision([size(false)], { ...ordinary, waivers: names("teamSize") })).toEqual({
      decision: "accept",
      deviations: [],
    });
  });

  it("what is only to be written or chosen cannot be asked away", () => {
    const both = enrolmentDecision([size(false), described(false)], { ...ordinary, asksOrganizer: true });
    expect(both).toMatchObject({ decision: "refuse", mayAskOrganizer: false });
    expect(
      ["improvementDescribed", "focusAreaChosen", "teamLeader"].some((rule) =>
        isWaivable(rule as TeamRuleName),
      ),
    ).toBe(false);
    expect(isWaivable("teamSize")).toBe(true);
  });

  it("C05 a warning asks for confirmation, and the confirmed one is accepted as a deviation", () => {
    expect(enrolmentDecision([physician(false)], ordinary)).toMatchObject({
      decision: "confirm",
      warnings: [{ rule: "professionsPresent" }],
    });
    const confirmed = enrolmentDecision([physician(false)], {
      ...ordinary,
      confirmedWarnings: names("professionsPresent"),
    });
    expect(confirmed).toMatchObject({ decision: "accept", deviations: [{ rule: "professionsPresent" }] });
  });

  it("a warning that has come since the confirmation is asked about by itself", () => {
    const decision = enrolmentDecision([physician(false), size(false, "warn")], {
      ...ordinary,
      confirmedWarnings: names("professionsPresent"),
    });
    expect(decision).toMatchObject({ decision: "confirm", warnings: [{ rule: "teamSize" }] });
  });

  it("blocks are told before warnings, and a held team confirms its warnings too", () => {
    expect(enrolmentDecision([size(false), physician(false)], ordinary).decision).toBe("refuse");
    expect(
      enrolmentDecision([size(false), physician(false)], { ...ordinary, asksOrganizer: true }).decision,
    ).toBe("confirm");
    const held = enrolmentDecision([size(false), physician(false)], {
      ...ordinary,
      asksOrganizer: true,
      confirmedWarnings: names("professionsPresent"),
    });
    expect(held).toMatchObject({ decision: "hold", deviations: [{ rule: "professionsPresent" }] });
  });

  it("a rule that only informs never asks and never stops", () => {
    expect(enrolmentDecision([size(false, "inform")], ordinary)).toEqual({
      decision: "accept",
      deviations: [],
    });
  });

  it("the last place is a place, and none is full", () => {
    expect(enrolmentDecision([], { ...ordinary, placesLeft: 1 }).decision).toBe("accept");
    expect(enrolmentDecision([size(false)], { ...ordinary, placesLeft: 0 }).decision).toBe("full");
    expect(enrolmentDecision([], { ...ordinary, placesLeft: -1 }).decision).toBe("full");
  });

  it("closed comes before everything", () => {
    expect(enrolmentDecision([size(false)], { ...ordinary, open: false, placesLeft: 0 }).decision).toBe(
      "closed",
    );
  });
});
