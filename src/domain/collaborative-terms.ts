import type { CollaborativeDefinition } from "./collaborative-definition.ts";
import type { WrittenTexts } from "./language.ts";
import type { TeamRule } from "./team-rules.ts";

/**
 * What an enrolment binds to besides the texts: rules, areas, sessions, deadline and cost, as plain JSON. A version of
 * this is kept each time it changes after publishing, and an acceptance names the one it saw (A082, C29).
 */
export interface CollaborativeTerms {
  rules: TeamRule[];
  focusAreaChoice: string;
  focusAreas: { packageCode: string; recommendedFirst: boolean }[];
  chooseOneSession: boolean;
  sessions: {
    kind: string;
    mode: string;
    title: WrittenTexts;
    programme: WrittenTexts;
    place: string;
    address: string;
    days: { day: string; starts: string; ends: string }[];
  }[];
  deadline: { day: string; time?: string };
  fee: { participationFeeOre: number; noShow?: { feeOre: number; cancelBy: string; onlyPhysical: boolean } };
}

type Binding = Pick<
  CollaborativeDefinition,
  "rules" | "focusAreaChoice" | "focusAreas" | "chooseOneSession" | "sessions" | "deadline" | "fee"
>;

export function termsOf(collaborative: Binding): CollaborativeTerms {
  const { deadline, fee } = collaborative;
  return {
    rules: collaborative.rules,
    focusAreaChoice: collaborative.focusAreaChoice,
    focusAreas: collaborative.focusAreas.map(({ packageCode, recommendedFirst }) => ({
      packageCode,
      recommendedFirst,
    })),
    chooseOneSession: collaborative.chooseOneSession,
    sessions: collaborative.sessions.map((session) => ({
      kind: session.kind,
      mode: session.mode,
      title: session.title,
      programme: session.programme,
      place: session.place,
      address: session.address,
      days: session.days.map(({ day, starts, ends }) => ({
        day: day.toString(),
        starts: starts.toString(),
        ends: ends.toString(),
      })),
    })),
    deadline: { day: deadline.day.toString(), ...(deadline.time ? { time: deadline.time.toString() } : {}) },
    fee: {
      participationFeeOre: fee.participationFeeOre,
      ...(fee.noShow ? { noShow: { ...fee.noShow, cancelBy: fee.noShow.cancelBy.toString() } } : {}),
    },
  };
}

/** Whether two things are the same as JSON; the order of the keys means nothing (the database has its own). */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
