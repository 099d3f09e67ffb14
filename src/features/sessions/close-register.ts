import { z } from "zod";
import { noShowLines } from "../../domain/no-show.ts";
import { isOpenForMarking, toAskAbout } from "../../domain/register-state.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { version } from "../../platform/web/fields.ts";
import { closeRegisterPage } from "./close-register-page.tsx";
import { findRegister, type FoundRegister } from "./find-register.ts";
import { lockDay } from "./lock-day.ts";
import { registerLines } from "./register-lines.ts";
import { factsOf } from "./roll.ts";
import { setClosed } from "./write-register.ts";

/** The version of the register that the page was about, so that nobody closes something else than they saw (C26). */
export const versionForm = z.object({ versjon: version() });
type Versioned = Ask & { form: z.output<typeof versionForm> };

export async function askToClose(ask: Ask): Promise<Answer> {
  const found = await findRegister(ask);
  if (found === undefined) return notFound;
  if (found.day.closed || !isOpenForMarking(found.day.day, ask.now)) return go(addressOf(found));
  return pageOf(ask, found);
}

export async function closeRegister(ask: Versioned): Promise<Answer> {
  await lockDay(ask.database, ask.place.sessionDayId);
  const found = await findRegister(ask);
  if (found === undefined) return notFound;
  const { roll, day } = found;
  if (day.closed || !isOpenForMarking(day.day, ask.now)) return go(addressOf(found));
  if (ask.form.versjon !== day.version) return pageOf(ask, found, 409);
  await setClosed(ask.database, day.id, { at: ask.now, by: ask.person?.id });
  await ask.audit({
    action: "register.closed",
    subject: { kind: "sessionDay", id: day.id },
    collaborativeId: roll.collaborative.id,
    new: {
      closedAt: ask.now.toString(),
      notRegistered: consequences(found).unmarked.map((line) => line.memberId),
    },
  });
  return go(addressOf(found));
}

export async function reopenRegister(ask: Versioned): Promise<Answer> {
  await lockDay(ask.database, ask.place.sessionDayId);
  const found = await findRegister(ask);
  if (found === undefined) return notFound;
  const { roll, day } = found;
  if (!day.closed || ask.form.versjon !== day.version) return go(addressOf(found));
  await setClosed(ask.database, day.id, undefined);
  await ask.audit({
    action: "register.reopened",
    subject: { kind: "sessionDay", id: day.id },
    collaborativeId: roll.collaborative.id,
    old: { closedAt: day.closed.at.toString(), closedBy: day.closed.by },
  });
  return go(`${addressOf(found)}?lagret=apnet`);
}

/** A version that is not a number was made up. */
export async function wrongVersion(): Promise<Answer> {
  return notFound;
}

/** What closing would mean as the register stands: who is asked about, and the lines it gives. */
function consequences({ roll, session, day }: FoundRegister) {
  const lines = registerLines(roll, session, day).flatMap((one) => one.lines);
  const fees = noShowLines(
    lines.map(({ team, member, memberId }) => ({
      ...factsOf(session, day, team, member),
      memberId,
      sessionDayId: day.id,
      registerClosed: true,
    })),
  );
  return { unmarked: toAskAbout(lines), fees };
}

function pageOf(ask: Ask, found: FoundRegister, status?: number): Answer {
  return closeRegisterPage({
    ...found,
    ...consequences(found),
    hidden: ask.hidden(),
    language: ask.language,
    status,
  });
}

function addressOf({ day }: FoundRegister): string {
  return `/samlinger/dag/${day.id}/oppmote`;
}
