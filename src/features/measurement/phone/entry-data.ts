import type { CheckedMeasure, Entry } from "../../../domain/measurement/entry-check.ts";
import type { Known } from "../queue/cell.ts";

/** What a form tells the script that carries it: whose value, what it was made from, and every text that may be needed. */
export interface EntryData {
  team: string;
  measure: string;
  /** Undefined for an event, whose day is typed. */
  period?: string | undefined;
  /** «Hudsjekk etter plan, oktober 2026» */
  name: string;
  href: string;
  /** The day in Norway. */
  today: string;
  /** The time of the server when it made the page. */
  now: string;
  checked: CheckedMeasure;
  /** A day is typed, and how many events there were on it. */
  daysBetween: boolean;
  known: Known | null;
  stored?: Entry | undefined;
  labels: { numerator: string; denominator?: string | undefined };
  /** What to do about what is wrong: by field and code, «numerator.required». */
  problems: Record<string, string>;
  /** Where to ask what comes next. */
  next: string;
  words: EntryTexts;
}

/** What stands on every page of somebody who may have something waiting on the device. */
export interface DeviceData {
  person: { id: string; name: string };
  words: DeviceTexts;
}

/** `{…}` is filled in by the script. */
export type EntryTexts = Record<
  | "saving"
  | "saved"
  | "savedLate"
  | "savedEvent"
  | "savedEvents"
  | "unsaved"
  | "mend"
  | "failed"
  | "warned"
  | "kept"
  | "startAfresh"
  | "next"
  | "noneNext"
  | "tally"
  | "yes"
  | "no"
  | "undo"
  | "fewer"
  | "more"
  | "conflict",
  string
>;

export type DeviceTexts = Record<
  | "title"
  | "waiting"
  | "waitingInTab"
  | "shut"
  | "other"
  | "logIn"
  | "of"
  | "none"
  | "removal"
  | "standing"
  | "standingNothing"
  | "typed"
  | "saveMine"
  | "keepTheirs"
  | "waitingOne"
  | "waitingMany"
  | "savedOne"
  | "savedMany"
  | "stuckOne"
  | "stuckMany"
  | "othersOne"
  | "othersMany"
  | "refusedWord"
  | "lockedWord"
  | "warnedWord"
  | "conflictWord"
  | "waitingWord"
  | "sendingWord"
  | "saveAnyway"
  | "mendIt"
  | "discard"
  | "discardSure"
  | "discardWaiting"
  | "discarded"
  | "eventsOne"
  | "eventsMany"
  | "hasAlready"
  | "isItAnother"
  | "inAddition"
  | "inAll"
  | "theSame"
  | "logOut",
  string
>;

/** What comes next, as the server tells it. */
export interface NextEntry {
  next: { href: string; text: string } | null;
}
