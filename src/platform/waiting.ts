import type { HeldRole } from "../domain/access.ts";
import type { Database } from "../database/connect.ts";
import type { WrittenTexts } from "../domain/language.ts";

/**
 * One thing that waits for a person: what, why, by when, what to press. Features contribute these in a file called
 * waiting.ts; /min-side puts them in order: overdue first, then the earliest deadline.
 */
export interface WaitingItem {
  what: WrittenTexts;
  why: WrittenTexts;
  /** The last moment, when there is one. */
  due?: Temporal.Instant;
  /** What the button or link says, and where it leads. */
  action: { text: WrittenTexts; href: string };
}

export interface WaitingFor {
  personId: string;
  email: string;
  held: readonly HeldRole[];
}

export type Waiting = (database: Database, who: WaitingFor, now: Temporal.Instant) => Promise<WaitingItem[]>;
