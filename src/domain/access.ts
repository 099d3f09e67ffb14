/**
 * Who may do what, and where: the one table. A right is held by a role in a place; the page asks this table before it
 * shows a button, and the route asks it before it answers. Without the right the answer is "not found".
 */

export const roles = [
  "visitor",
  "participant",
  "teamLeader",
  "measurementLead",
  "patientRepresentative",
  "sponsor",
  "coach",
  "organizer",
  "observer",
  "countyReader",
  "nationalSecretariat",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/**
 * How far a role reaches with a right. `team`: the team the role is held in. `collaborative`: everything of the
 * collaborative the role is held in (a team member's own one; an organiser's own ones). `self`: things about the
 * person. `county`: the county the role is held in, as counties are today. `anywhere`: no place is asked.
 */
export type Reach = "anywhere" | "self" | "team" | "collaborative" | "county";

/** A role somebody holds, with the place it is held in. */
export interface HeldRole {
  role: Role;
  teamId?: string;
  collaborativeId?: string;
  /** An organiser of a whole centre reaches all its collaboratives. */
  organizerId?: string;
  countyNumber?: string;
}

/** Where something happens; what is known of it. */
export interface Place {
  teamId?: string;
  collaborativeId?: string;
  organizerId?: string;
  /** The person a thing is about (a member's own attendance). */
  personId?: string;
  /** A county of today. */
  countyNumber?: string;
}

const everyone = (reach: Reach): Partial<Record<Role, Reach>> =>
  Object.fromEntries(roles.map((role) => [role, reach]));
const signedIn = (reach: Reach): Partial<Record<Role, Reach>> =>
  Object.fromEntries(roles.filter((role) => role !== "visitor").map((role) => [role, reach]));

/** Everybody in the team, also the sponsor and the coach, may see its work. */
const teamAndHelpers = {
  participant: "team",
  teamLeader: "team",
  measurementLead: "team",
  patientRepresentative: "team",
  sponsor: "team",
  coach: "team",
  organizer: "collaborative",
  observer: "collaborative",
} as const satisfies Partial<Record<Role, Reach>>;

export const access = {
  /** Published invitations, packages, the register of municipalities, about pages. */
  "public.read": everyone("anywhere"),
  /** Ask for a code and type it. */
  "login.use": everyone("anywhere"),
  /** Own front page, own language, own log-out. */
  "self.use": signedIn("anywhere"),
  /** Fill in, leave and resume an enrolment; the sending is confirmed by a code. */
  "enrolment.send": everyone("anywhere"),
  "meeting.register": everyone("anywhere"),

  "collaborative.create": { organizer: "anywhere", administrator: "anywhere" },
  /** A draft as it will look, its settings, publishing. */
  "collaborative.edit": { organizer: "collaborative" },
  /** The organiser's view: teams, deviations, attendance, small multiples. */
  "collaborative.overview": { organizer: "collaborative", observer: "collaborative", coach: "collaborative" },

  /** Let a team through in spite of a rule, refuse it, or withdraw it. */
  "enrolment.decide": { organizer: "collaborative" },

  "team.read": teamAndHelpers,
  /** Change members and texts until the deadline. */
  "team.edit": { teamLeader: "team", organizer: "collaborative" },

  /** A measure in the whole network: its sum, and every team's chart. Small figures of other teams are hidden (domain A3). */
  "collaborative.figures": {
    participant: "collaborative",
    teamLeader: "collaborative",
    measurementLead: "collaborative",
    patientRepresentative: "collaborative",
    sponsor: "collaborative",
    coach: "collaborative",
    organizer: "collaborative",
    observer: "collaborative",
  },

  /** The programme of a session and who has said that they come. */
  "session.read": {
    participant: "collaborative",
    teamLeader: "collaborative",
    measurementLead: "collaborative",
    patientRepresentative: "collaborative",
    sponsor: "collaborative",
    coach: "collaborative",
    organizer: "collaborative",
    observer: "collaborative",
  },
  /** Say that oneself, or as team leader somebody of the team, will not come. */
  "session.cancel": {
    participant: "self",
    measurementLead: "self",
    patientRepresentative: "self",
    teamLeader: "team",
    organizer: "collaborative",
  },
  "register.mark": { organizer: "collaborative" },
  "fees.read": { organizer: "collaborative" },
  "fees.decide": { organizer: "collaborative" },

  "measurement.read": teamAndHelpers,
  "measurement.write": { measurementLead: "team", teamLeader: "team", organizer: "collaborative" },
  /** Choose measures, make own ones, decide who counts; decide on phases, chart and rules. */
  "measurement.plan": { measurementLead: "team", teamLeader: "team", organizer: "collaborative" },
  /** What the network has agreed about measuring, and exceptions for one team. */
  "measurement.terms": { organizer: "collaborative" },
  /** The team's improvement project, step by step. */
  "project.edit": {
    participant: "team",
    teamLeader: "team",
    measurementLead: "team",
    patientRepresentative: "team",
  },
  /** Draft, compare and publish the nation's change packages. */
  "catalogue.edit": { nationalSecretariat: "anywhere" },
  /** The teams one coaches: who needs help first. */
  "coaching.read": { coach: "anywhere" },
  /** Note what the team changed, and when. */
  "change.note": {
    participant: "team",
    teamLeader: "team",
    measurementLead: "team",
    patientRepresentative: "team",
  },

  /** The way in to the sums one may see. */
  "sums.list": { countyReader: "anywhere", nationalSecretariat: "anywhere" },
  /** A county's sums, by municipality: who reads for the county, nobody else. */
  "sums.county": { countyReader: "county" },
  /** The nation's sums, by county. Not by municipality too: both together would give small numbers away (docs/decisions/sums.md). */
  "sums.national": { nationalSecretariat: "anywhere" },

  /** Example mode only; the routes are not there otherwise. */
  "example.use": everyone("anywhere"),
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Right = keyof typeof access;

/** Whether one of the held roles gives the right in this place. Everybody is a visitor; who is logged in, a participant (of no team yet). */
export function may(held: readonly HeldRole[], right: Right, place: Place = {}, personId?: string): boolean {
  const reaches: Partial<Record<Role, Reach>> = access[right];
  const always: HeldRole[] =
    personId === undefined ? [{ role: "visitor" }] : [{ role: "visitor" }, { role: "participant" }];
  return [...always, ...held].some((one) => {
    const reach = reaches[one.role];
    return reach !== undefined && reachesPlace(one, reach, place, personId);
  });
}

function reachesPlace(held: HeldRole, reach: Reach, place: Place, personId: string | undefined): boolean {
  switch (reach) {
    case "anywhere":
      return true;
    case "self":
      return personId !== undefined && place.personId === personId && inTeamOf(held, place);
    case "team":
      return held.teamId !== undefined
        ? inTeamOf(held, place)
        : inCollaborativeOf(held, place) && place.teamId !== undefined;
    case "collaborative":
      return inCollaborativeOf(held, place);
    case "county":
      return held.countyNumber !== undefined && held.countyNumber === place.countyNumber;
  }
}

function inTeamOf(held: HeldRole, place: Place): boolean {
  return held.teamId !== undefined && held.teamId === place.teamId;
}

function inCollaborativeOf(held: HeldRole, place: Place): boolean {
  if (held.organizerId !== undefined) return held.organizerId === place.organizerId;
  return held.collaborativeId !== undefined && held.collaborativeId === place.collaborativeId;
}
