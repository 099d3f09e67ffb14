import type { Ask } from "../../platform/web/ask.ts";
import { readRoll } from "./read-roll.ts";
import { dayIn, type Roll, type RollDay, type RollSession } from "./roll.ts";

export interface FoundRegister {
  roll: Roll;
  session: RollSession;
  day: RollDay;
}

/** The register of the day in the address, with everybody on it. */
export async function findRegister(ask: Ask): Promise<FoundRegister | undefined> {
  const { collaborativeId, sessionId, sessionDayId } = ask.place;
  if (collaborativeId === undefined) return undefined;
  const roll = await readRoll(ask.database, { collaborativeId, sessionId });
  const there = dayIn(roll, sessionDayId);
  return there && { roll, ...there };
}
