import { type ProjectStep, projectSteps } from "../../domain/project-steps.ts";

const names: Readonly<Record<ProjectStep, string>> = {
  problem: "problemet",
  causes: "arsaker",
  test: "utproving",
  implement: "innforing",
  keep: "varig",
};

export function projectPath(team: { id: string }): string {
  return `/team/${team.id}/prosjekt`;
}

export function stepPath(team: { id: string }, step: ProjectStep): string {
  return `${projectPath(team)}/${names[step]}`;
}

/** The step an address names. */
export function stepNamed(name: string | undefined): ProjectStep | undefined {
  return projectSteps.find((step) => names[step] === name);
}

export function stepNumber(step: ProjectStep): number {
  return projectSteps.indexOf(step) + 1;
}
