import type {
  CollaborativeKind,
  CollaborativeText,
  Contact,
  DurationRule,
  EnrolmentDeadline,
  FeeTerms,
  Reference,
  SessionDay,
  SessionKind,
  SessionMode,
} from "./collaborative.ts";
import type { WrittenTexts } from "./language.ts";
import type { TeamRule } from "./team-rules.ts";

/** Who stands behind a collaborative, and how. Exactly one is responsible (A004). */
export interface Party {
  name: string;
  part: "responsible" | "organizer" | "funder" | "partner";
  /** What a funder gives, as it is told ("delfinansiering"); an amount in whole øre when it is known. */
  share?: WrittenTexts;
  amountOre?: number;
}

export interface SessionDefinition {
  kind: SessionKind;
  mode: SessionMode;
  title: WrittenTexts;
  programme: WrittenTexts;
  place: string;
  address: string;
  days: SessionDay[];
}

/** A whole collaborative with its dates: what a coordinator edits, and what the invitation page shows. */
export interface CollaborativeDefinition {
  slug: string;
  kind: CollaborativeKind;
  /** Collaboratives with the same offering are invited together, each with its own enrolment and deadline (A116). */
  offering?: { slug: string; title: WrittenTexts; lead: WrittenTexts; order: number };
  /** The template it was made from. */
  templateCode: string;
  texts: { nb: CollaborativeText; nn?: CollaborativeText; en?: CollaborativeText };
  rules: TeamRule[];
  focusAreas: { packageCode: string; recommendedFirst: boolean }[];
  focusAreaChoice: "one" | "several" | "none";
  sessions: SessionDefinition[];
  chooseOneSession: boolean;
  /** Before this day the page is there but the form is not. */
  opens?: Temporal.PlainDate;
  deadline: EnrolmentDeadline;
  /** How many teams there is room for; absent means no limit. */
  places?: number;
  fee: FeeTerms;
  duration?: DurationRule;
  /** County numbers or municipality names as they were on the day of the deadline. */
  invited: { all: "counties"; countyNumbers: string[] } | { all: "named"; municipalityNames: string[] };
  parties: Party[];
  contacts: Contact[];
  references: Reference[];
  programmeCode?: string;
  /** When people who have registered for an online meeting get the link (A123). */
  connectionInfo?: { day: Temporal.PlainDate; url: string };
}
