import { isOpenForMarking, type Mark, markedPresent, mergeMarks } from "../../domain/register-state.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { TypedValues, WrongForm } from "../../platform/web/route.ts";
import { findRegister, type FoundRegister } from "./find-register.ts";
import { lockDay } from "./lock-day.ts";
import { marksBefore, marksIn, type RegisterForm } from "./register-form.ts";
import { type RegisterLine, registerLines } from "./register-lines.ts";
import { registerPageOf } from "./show-register.ts";
import { saveMarks } from "./write-register.ts";

/** Saves the whole page. The same form corrects a closed register; then old and new are kept as a correction. */
export async function markRegister(ask: Ask & { form: RegisterForm; typed: TypedValues }): Promise<Answer> {
  await lockDay(ask.database, ask.place.sessionDayId);
  const found = await findRegister(ask);
  if (found === undefined) return notFound;
  const { form } = ask;
  const { day } = found;
  if (!isOpenForMarking(day.day, ask.now)) return registerPageOf(ask, found, { status: 409 });
  const lines = registerLines(found.roll, found.session, day).flatMap((one) => one.lines);
  const { write, conflicts } = mergeMarks(marksBefore(form), sentMarks(form, lines), storedMarks(lines));
  if (conflicts.length > 0)
    return registerPageOf(ask, found, { sent: { typed: ask.typed, conflicts }, status: 409 });
  if (write.size > 0) {
    await saveMarks(ask.database, day.id, write, { personId: ask.person?.id, now: ask.now });
    await ask.audit(auditOf(found, lines, write));
  }
  if (form.lukk) return go(`/samlinger/dag/${day.id}/lukk`);
  const team = form.alle ?? lines.find((line) => line.team.id === form.lagre)?.team.id;
  return go(`/samlinger/dag/${day.id}/oppmote?lagret=${team === undefined ? "alt" : `${team}#team-${team}`}`);
}

export async function wrongRegister(ask: Ask, { typed, errors }: WrongForm): Promise<Answer> {
  const found = await findRegister(ask);
  return found === undefined
    ? notFound
    : registerPageOf(ask, found, { sent: { typed, errors }, status: 422 });
}

/** What the form says about those who are on the register; other people's ids are passed over. */
function sentMarks(form: RegisterForm, lines: readonly RegisterLine[]): Map<string, Mark> {
  const marks = marksIn(form);
  const known = new Map(
    lines.flatMap(({ memberId }) => {
      const mark = marks.get(memberId);
      return mark ? [[memberId, mark] as const] : [];
    }),
  );
  if (form.alle === undefined) return known;
  const team = lines
    .filter((line) => line.team.id === form.alle)
    .map((line) => ({ ...line, mark: known.get(line.memberId) ?? line.mark }));
  return new Map([...known, ...markedPresent(team)]);
}

function storedMarks(lines: readonly RegisterLine[]): Map<string, Mark> {
  return new Map(lines.flatMap(({ memberId, mark }) => (mark ? [[memberId, mark]] : [])));
}

function auditOf(
  { roll, day }: FoundRegister,
  lines: readonly RegisterLine[],
  write: ReadonlyMap<string, Mark>,
) {
  const before = lines.filter((line) => line.mark && write.has(line.memberId));
  return {
    action: day.closed ? "register.corrected" : "register.marked",
    subject: { kind: "sessionDay", id: day.id },
    collaborativeId: roll.collaborative.id,
    old: Object.fromEntries(
      before.map(({ memberId, mark }) => [
        memberId,
        mark && { presence: mark.presence, ...(mark.presence === "substitute" && { name: mark.name }) },
      ]),
    ),
    new: Object.fromEntries(write),
  };
}
