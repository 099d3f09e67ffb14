import type { WrittenTexts } from "./language.ts";
import type { TeamRule } from "./team-rules.ts";

/** What one published page invites to: a whole læringsnettverk, or a single information meeting before it (A116). */
export type CollaborativeKind = "collaborative" | "informationMeeting";

/** Stored state. What the public sees as planned, open, ongoing or finished follows from the dates. */
export type PublicationState = "draft" | "published" | "archived";

/** The parts of an invitation, in the order of the page. Plain text: a blank line parts paragraphs, "- " begins a list item. */
export const textSections = [
  "background",
  "why",
  "aims",
  "method",
  "interventions",
  "audience",
  "composition",
  "expectations",
  "leadership",
  "cost",
  "agreement",
] as const;
export type TextSection = (typeof textSections)[number];

/** Everything that is written about a collaborative in one language. A missing section is left out of the page. */
export interface CollaborativeText {
  title: string;
  /** One short line above the title: who it is for and when. */
  over: string;
  /** One or two sentences that tell what it is. */
  lead: string;
  sections: Partial<Record<TextSection, string>>;
}

/** How sessions are met: in a room, or on a screen. */
export type SessionMode = "physical" | "online";

/** What a meeting is: one of the learning sessions, a shorter meeting between them, or an information meeting before. */
export type SessionKind = "learningSession" | "betweenMeeting" | "informationMeeting";

/** Wall-clock times in Norway; a session of two days has two of these. */
export interface SessionDay {
  day: Temporal.PlainDate;
  starts: Temporal.PlainTime;
  ends: Temporal.PlainTime;
}

/** Cost and what it costs to stay away. Whole øre. */
export interface FeeTerms {
  participationFeeOre: number;
  /** Absent when the invitation has no such fee. */
  noShow?: { feeOre: number; cancelBy: Temporal.PlainTime; onlyPhysical: boolean };
}

/** When enrolment closes: at the end of the day in Norway, or at the time the invitation states (A080, A166). */
export interface EnrolmentDeadline {
  day: Temporal.PlainDate;
  time?: Temporal.PlainTime;
}

/** Who is invited: every municipality of some counties, or named ones (A003, A040). */
export type InvitedMunicipalities =
  { all: "counties"; countyNumbers: string[] } | { all: "named"; municipalityIds: string[] };

/** A contact is a role, never a living person's name in the example data (A084). */
export interface Contact {
  role: WrittenTexts;
  email: string;
  phones: string[];
}

/** An external page the invitation refers to (law, guide, plan, programme site). */
export interface Reference {
  title: WrittenTexts;
  url: string;
}

/** How long the collaborative is meant to last; outside it the organiser is warned (A007, A052). */
export interface DurationRule {
  minMonths: number;
  maxMonths: number;
}

/** What a template or last year's collaborative gives a new one; days are counted from the first session. */
export interface CollaborativeTemplate {
  code: string;
  name: WrittenTexts;
  /** Which invitation it is drawn from, told to the coordinator. */
  origin: WrittenTexts;
  kind: CollaborativeKind;
  texts: { nb: CollaborativeText; nn?: CollaborativeText; en?: CollaborativeText };
  rules: TeamRule[];
  focusAreas: { packageCode: string; recommendedFirst: boolean }[];
  /** A team works with one of the areas, several, or none (own topic). */
  focusAreaChoice: "one" | "several" | "none";
  sessions: TemplateSession[];
  /** Enrolment closes so many days before the first session day. */
  deadlineDaysBefore: number;
  fee: { participationFeeOre: number; noShow?: { feeOre: number; cancelBy: string; onlyPhysical: boolean } };
  duration?: DurationRule;
  places?: number;
  references: Reference[];
  programmeCode?: string;
  /** Alternative sessions of which a person chooses one (A117). */
  chooseOneSession: boolean;
}

export interface TemplateSession {
  kind: SessionKind;
  mode: SessionMode;
  title: WrittenTexts;
  /** What happens, one or two sentences. */
  programme: WrittenTexts;
  place: string;
  address: string;
  /** Days after the first session day of the collaborative, with wall-clock times "09:00". */
  days: { afterDays: number; starts: string; ends: string }[];
}
