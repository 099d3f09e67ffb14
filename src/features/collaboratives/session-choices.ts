import type { SessionKind, SessionMode } from "../../domain/collaborative.ts";

/** What can be chosen in a form, in this order. */
export const sessionKinds = [
  "learningSession",
  "betweenMeeting",
  "informationMeeting",
] as const satisfies SessionKind[];
export const sessionModes = ["physical", "online"] as const satisfies SessionMode[];
