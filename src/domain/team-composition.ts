import type { Position, Profession, ServiceType, TeamRole } from "./profession.ts";

/** How the team's leaders know leadership of patient safety; the three first satisfy the rule (A136). */
export const leadershipAnswers = ["attended", "attending", "inTeam", "none"] as const;
export type LeadershipAnswer = (typeof leadershipAnswers)[number];

/** One person as written in an enrolment. */
export interface ComposedMember {
  email: string;
  roles: readonly TeamRole[];
  profession?: Profession | undefined;
  position?: Position | undefined;
  /** Empty when the person works where the team works. */
  workplace?: string | undefined;
}

/** What the rules look at: a team that is about to enrol, or one that is enrolled. */
export interface ComposedTeam {
  municipalityId?: string | undefined;
  workplace: string;
  serviceType?: ServiceType | undefined;
  packageCodes: readonly string[];
  improvement: string;
  leadership?: LeadershipAnswer | undefined;
  members: readonly ComposedMember[];
}

/**
 * Members that are the same person as one before them: the same mailbox, whatever the case and the spaces round it
 * (C02). Each is refused as a double, and counts once.
 */
export function doubledMembers(members: readonly ComposedMember[]): { member: number; sameAs: number }[] {
  const first = new Map<string, number>();
  const doubled: { member: number; sameAs: number }[] = [];
  members.forEach(({ email }, member) => {
    const key = email.trim().toLowerCase();
    if (key === "") return;
    const sameAs = first.get(key);
    if (sameAs === undefined) first.set(key, member);
    else doubled.push({ member, sameAs });
  });
  return doubled;
}

/** How many people the size of a team is measured by; a patient representative may stand outside it (A034). */
export function teamSize(members: readonly ComposedMember[], countsPatientRepresentative: boolean): number {
  const doubled = new Set(doubledMembers(members).map(({ member }) => member));
  return members.filter(
    (one, member) =>
      !doubled.has(member) && (countsPatientRepresentative || !one.roles.includes("patientRepresentative")),
  ).length;
}

/** Two ways of writing one workplace: "Elvestrand sykehjem, 2. etasje" and "elvestrand sykehjem 2.etasje". */
export function isSameWorkplace(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
