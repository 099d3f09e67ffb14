import { type Answer, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { attendancePage } from "./attendance-page.tsx";
import { readRoll } from "./read-roll.ts";

export async function showAttendance(ask: Ask): Promise<Answer> {
  const { collaborativeId } = ask.place;
  if (collaborativeId === undefined) return notFound;
  const roll = await readRoll(ask.database, { collaborativeId });
  return attendancePage({ roll, mayMark: ask.may("register.mark"), now: ask.now, language: ask.language });
}
