import { dayToMark } from "../../domain/register-state.ts";
import { type Answer, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { findRegister, type FoundRegister } from "./find-register.ts";
import { readRoll } from "./read-roll.ts";
import { registerLines, type SentBack } from "./register-lines.ts";
import { noRegisterPage, registerPage } from "./register-page.tsx";

/** The register of a session: opens on the day that most likely is wanted. */
export async function showSessionRegister(ask: Ask): Promise<Answer> {
  const { collaborativeId, sessionId } = ask.place;
  if (collaborativeId === undefined) return notFound;
  const roll = await readRoll(ask.database, { collaborativeId, sessionId });
  const [session] = roll.sessions;
  if (session === undefined) return notFound;
  const day = dayToMark(
    session.days.map((one) => ({ ...one, isClosed: one.closed !== undefined })),
    ask.now,
  );
  if (day === undefined) return noRegisterPage(session, roll, ask.language);
  return registerPageOf(ask, { roll, session, day });
}

export async function showDayRegister(ask: Ask): Promise<Answer> {
  const found = await findRegister(ask);
  return found === undefined ? notFound : registerPageOf(ask, found);
}

export function registerPageOf(
  ask: Ask,
  { roll, session, day }: FoundRegister,
  more: { sent?: SentBack; status?: number } = {},
): Answer {
  return registerPage({
    roll,
    session,
    day,
    teams: registerLines(roll, session, day, more.sent),
    done: more.status === undefined ? ask.query.get("lagret") : null,
    hidden: ask.hidden,
    now: ask.now,
    language: ask.language,
    status: more.status,
  });
}
