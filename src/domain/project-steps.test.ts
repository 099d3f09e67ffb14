import { describe, expect, it } from "vitest";
import {
  causesIn,
  currentStep,
  openBefore,
  type ProjectStep,
  projectSteps,
  stepDoubt,
  type StepEvidence,
  stepLacks,
} from "./project-steps.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2027-02-05");
const nothing: StepEvidence = {
  account: "",
  basis: "",
  place: "",
  responsible: "",
  day: undefined,
  measure: undefined,
  hasChange: false,
};
const months = (count: number) => ({
  periods: Array.from({ length: count }, (_, at) => day("2026-09-01").add({ months: at })),
});
const lacks = (step: ProjectStep, evidence: Partial<StepEvidence>, implemented?: string) =>
  stepLacks(step, { ...nothing, ...evidence }, implemented ? day(implemented) : undefined, today);

describe("the evidence of a step", () => {
  it("A151 a problem is shown by a baseline of three values, or told in words beside a measure", () => {
    expect(lacks("problem", {})).toEqual(["measure", "baseline"]);
    expect(lacks("problem", { account: "Mange fall om natten" })).toEqual(["measure"]);
    expect(lacks("problem", { measure: months(2) })).toEqual(["baseline"]);
    expect(lacks("problem", { measure: months(3) })).toEqual([]);
    expect(lacks("problem", { measure: months(0), account: "Mange fall om natten" })).toEqual([]);
  });

  it("A151 causes are a list with at least one, and how they were found", () => {
    expect(lacks("causes", {})).toEqual(["causes", "basis"]);
    expect(lacks("causes", { account: " - \n\n", basis: "Fiskebein" })).toEqual(["causes"]);
    expect(lacks("causes", { account: "- For lite lys", basis: "Fiskebein" })).toEqual([]);
    expect(causesIn("- For lite lys\n\n* Glatte gulv \nIngen tilsyn etter kl. 23")).toEqual([
      "For lite lys",
      "Glatte gulv",
      "Ingen tilsyn etter kl. 23",
    ]);
  });

  it("A151 a small test is something tried, noted or told, and what was seen", () => {
    expect(lacks("test", {})).toEqual(["change", "seen"]);
    expect(lacks("test", { hasChange: true })).toEqual(["seen"]);
    expect(lacks("test", { hasChange: true, basis: "To fall færre" })).toEqual([]);
    expect(lacks("test", { account: "Nattlys på ett rom", basis: "Ingen fall" })).toEqual([]);
  });

  it("A151 what is implemented has a day that has come, and a place", () => {
    expect(lacks("implement", {})).toEqual(["change", "day", "place"]);
    const rest = { account: "Nattlys på alle rom", place: "2. etasje" };
    expect(lacks("implement", { ...rest, day: today })).toEqual([]);
    expect(lacks("implement", { ...rest, day: today.add({ days: 1 }) })).toEqual(["futureDay"]);
  });

  it("A151 what holds is shown by three values since it was implemented, and somebody keeps watch", () => {
    expect(lacks("keep", {}, "2026-11-01")).toEqual(["measure", "responsible"]);
    const rest = { responsible: "Fagsykepleier", measure: months(5) };
    expect(lacks("keep", rest, "2026-11-01")).toEqual([]);
    expect(lacks("keep", rest, "2026-11-02")).toEqual(["tooFewSince"]);
    expect(lacks("keep", rest)).toEqual(["tooFewSince"]);
  });
});

describe("the order of the steps", () => {
  const done = (...steps: ProjectStep[]) => new Set(steps);

  it("A151 a step waits for those before it", () => {
    expect(openBefore("problem", done())).toBeUndefined();
    expect(openBefore("test", done("problem"))).toBe("causes");
    expect(openBefore("test", done("problem", "causes"))).toBeUndefined();
    expect(openBefore("keep", done("problem", "causes", "implement"))).toBe("test");
  });

  it("A151 a step that is opened again leaves those after it done, and in doubt", () => {
    const rest = done("problem", "test", "implement");
    expect(stepDoubt("problem", rest, [])).toBeUndefined();
    expect(stepDoubt("test", rest, [])).toBe("restsOnOpen");
    expect(stepDoubt("causes", rest, ["basis"])).toBeUndefined();
    expect(stepDoubt("problem", rest, ["measure"])).toBe("evidenceGone");
  });

  it("A151 a project is at its first open step, and through when none is", () => {
    expect(currentStep(done())).toBe("problem");
    expect(currentStep(done("problem", "test"))).toBe("causes");
    expect(currentStep(new Set(projectSteps))).toBeUndefined();
  });
});
