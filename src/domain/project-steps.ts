/**
 * The improvement project of a team in the order of the guide to the Norwegian regulation on leadership and quality
 * improvement, as invitation 004 (line 18) and A151 have it: show that there is a problem, find its causes, test a
 * solution on a small scale, implement what works, and see that it holds. Each step is done when its evidence is there
 * and the steps before it are done.
 */
export const projectSteps = ["problem", "causes", "test", "implement", "keep"] as const;
export type ProjectStep = (typeof projectSteps)[number];

/** What a team has written of a step, and what it points to. */
export interface StepEvidence {
  /** The problem; the causes, one a line; what was tried; what becomes routine; what shall hold. */
  account: string;
  /** How the causes were found; what was seen. */
  basis: string;
  place: string;
  /** Who keeps watch. */
  responsible: string;
  day: Temporal.PlainDate | undefined;
  /** One of the team's measures, with the periods that have a value. */
  measure: { periods: readonly Temporal.PlainDate[] } | undefined;
  /** Whether it points to one of the team's noted changes. */
  hasChange: boolean;
}

/** What a step lacks. `baseline`: neither a description nor three values; `tooFewSince`: too few values since it was implemented. */
export type StepLack =
  | "measure"
  | "baseline"
  | "causes"
  | "basis"
  | "seen"
  | "change"
  | "day"
  | "futureDay"
  | "place"
  | "responsible"
  | "tooFewSince";

/** As many values as a baseline needs (A100), before and after. */
export const VALUES_THAT_SHOW = 3;

/** @param implementedOn the day of the step that implements; what holds is counted from it */
export function stepLacks(
  step: ProjectStep,
  evidence: StepEvidence,
  implementedOn: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): StepLack[] {
  const { account, basis, place, responsible, day, measure, hasChange } = evidence;
  const lacks: StepLack[] = [];
  switch (step) {
    case "problem": {
      if (measure === undefined) lacks.push("measure");
      if (account === "" && (measure?.periods.length ?? 0) < VALUES_THAT_SHOW) lacks.push("baseline");
      return lacks;
    }
    case "causes":
      if (causesIn(account).length === 0) lacks.push("causes");
      if (basis === "") lacks.push("basis");
      return lacks;
    case "test":
      if (account === "" && !hasChange) lacks.push("change");
      if (basis === "") lacks.push("seen");
      return lacks;
    case "implement":
      if (account === "" && !hasChange) lacks.push("change");
      if (day === undefined) lacks.push("day");
      else if (Temporal.PlainDate.compare(day, today) > 0) lacks.push("futureDay");
      if (place === "") lacks.push("place");
      return lacks;
    case "keep": {
      if (measure === undefined) lacks.push("measure");
      else if (valuesSince(measure.periods, implementedOn) < VALUES_THAT_SHOW) lacks.push("tooFewSince");
      if (responsible === "") lacks.push("responsible");
      return lacks;
    }
  }
}

/** The causes a team has found: one on each line. */
export function causesIn(account: string): string[] {
  return account
    .split("\n")
    .map((line) => line.replace(/^\s*[-–•*]\s+/, "").trim())
    .filter((line) => line !== "");
}

function valuesSince(periods: readonly Temporal.PlainDate[], day: Temporal.PlainDate | undefined): number {
  return day === undefined
    ? 0
    : periods.filter((period) => Temporal.PlainDate.compare(period, day) >= 0).length;
}

/** The first step before this one that is not done; undefined when the way is free. */
export function openBefore(step: ProjectStep, done: ReadonlySet<ProjectStep>): ProjectStep | undefined {
  return projectSteps.slice(0, projectSteps.indexOf(step)).find((one) => !done.has(one));
}

/**
 * What is doubtful about a step that is done: an earlier one has been opened again, or its evidence is no longer there
 * (a change that was removed). It stays done, and is told.
 */
export type StepDoubt = "restsOnOpen" | "evidenceGone";

export function stepDoubt(
  step: ProjectStep,
  done: ReadonlySet<ProjectStep>,
  lacks: readonly StepLack[],
): StepDoubt | undefined {
  if (!done.has(step)) return undefined;
  if (openBefore(step, done) !== undefined) return "restsOnOpen";
  return lacks.length > 0 ? "evidenceGone" : undefined;
}

/** The step a project is at: the first that is not done; undefined when all are. */
export function currentStep(done: ReadonlySet<ProjectStep>): ProjectStep | undefined {
  return projectSteps.find((step) => !done.has(step));
}
