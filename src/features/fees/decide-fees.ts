import { z } from "zod";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { choice, id, optionalLine } from "../../platform/web/fields.ts";
import type { TypedValues, WrongForm } from "../../platform/web/route.ts";
import { decidePage, type DecidePageProps, seenCode } from "./decide-page.tsx";
import { type FeeLine, feeLines } from "./fee-line.ts";
import { feeListPage } from "./fee-list-page.tsx";
import { type FeeList, readFees } from "./read-fees.ts";
import { lockDay, saveDecision } from "./write-decision.ts";

/** All lines of a register that the page showed as waiting. */
export const approveForm = z.object({
  dag: id(),
  linjer: z.preprocess((value) => String(value ?? "").split(" "), z.array(id()).min(1).max(1000)),
});

/** Waiving needs a reason (A164). */
export const decisionForm = z
  .object({ avgjorelse: choice(["approved", "waived"]), grunn: optionalLine(500), sett: optionalLine(100) })
  .refine((form) => form.avgjorelse !== "waived" || form.grunn !== "", { path: ["grunn"], error: "reason" });

export async function showFees(ask: Ask): Promise<Answer> {
  const fees = await feesOf(ask);
  return fees === undefined ? notFound : listPage(ask, fees);
}

export async function showDecision(ask: Ask): Promise<Answer> {
  const found = await findLine(ask);
  return found === undefined ? notFound : decidePage(propsOf(ask, found));
}

/** Approves what the page showed, all of it or nothing: a list that has changed is looked over again first. */
export async function approveAll(ask: Ask & { form: z.output<typeof approveForm> }): Promise<Answer> {
  const { dag, linjer } = ask.form;
  await lockDay(ask.database, dag);
  const fees = await feesOf(ask);
  if (fees === undefined || ask.person === undefined) return notFound;
  const waiting = feeLines(fees.rows).filter(
    (line) => line.sessionDayId === dag && line.standing === undefined,
  );
  const isAsShown =
    waiting.length === linjer.length && waiting.every((line) => linjer.includes(line.memberId));
  if (!isAsShown) return listPage(ask, fees, 409);
  await saveDecision(
    ask.database,
    { sessionDayId: dag, memberIds: linjer },
    { what: "approved", reason: null, personId: ask.person.id, at: ask.now },
  );
  await ask.audit({
    action: "fees.approved",
    subject: { kind: "sessionDay", id: dag },
    collaborativeId: fees.collaborative.id,
    new: { members: linjer },
  });
  return go(`${addressOf(fees)}?lagret=ja`);
}

export async function decide(
  ask: Ask & { form: z.output<typeof decisionForm>; typed: TypedValues },
): Promise<Answer> {
  if (ask.place.sessionDayId) await lockDay(ask.database, ask.place.sessionDayId);
  const found = await findLine(ask);
  if (found === undefined || ask.person === undefined) return notFound;
  const { fees, line } = found;
  const { avgjorelse, grunn, sett } = ask.form;
  if (sett !== seenCode(line)) {
    return decidePage({
      ...propsOf(ask, found),
      typed: { decision: avgjorelse, reason: grunn },
      status: 409,
    });
  }
  const reason = avgjorelse === "waived" ? grunn : null;
  await saveDecision(
    ask.database,
    { sessionDayId: line.sessionDayId, memberIds: [line.memberId] },
    { what: avgjorelse, reason, personId: ask.person.id, at: ask.now },
  );
  await ask.audit({
    action: avgjorelse === "approved" ? "fees.approved" : "fees.waived",
    subject: { kind: "noShow", id: `${line.sessionDayId}/${line.memberId}` },
    collaborativeId: fees.collaborative.id,
    teamId: line.team.id,
    ...(line.standing && { old: { decision: line.standing.what, reason: line.standing.reason } }),
    new: { decision: avgjorelse, reason, feeOre: line.feeOre },
  });
  return go(`${addressOf(fees)}?lagret=ja`);
}

export async function wrongDecision(ask: Ask, { errors, typed }: WrongForm): Promise<Answer> {
  const found = await findLine(ask);
  if (found === undefined) return notFound;
  const text = (name: string) => String(typed[name] ?? "");
  return decidePage({
    ...propsOf(ask, found),
    typed: { decision: text("avgjorelse"), reason: text("grunn") },
    errors,
    status: 422,
  });
}

/** The hidden fields of the list were changed: nothing to mend, so the list is shown as it is. */
export async function wrongApproval(ask: Ask): Promise<Answer> {
  const fees = await feesOf(ask);
  return fees === undefined ? notFound : listPage(ask, fees, 409);
}

async function feesOf(ask: Ask): Promise<FeeList | undefined> {
  const { collaborativeId } = ask.place;
  if (collaborativeId === undefined) return undefined;
  const [fees] = await readFees(ask.database, [collaborativeId], ask.now);
  return fees;
}

interface FoundLine {
  fees: FeeList;
  line: FeeLine;
}

async function findLine(ask: Ask): Promise<FoundLine | undefined> {
  const fees = await feesOf(ask);
  const line = feeLines(fees?.rows ?? []).find(
    (one) => one.sessionDayId === ask.place.sessionDayId && one.memberId === ask.params.member,
  );
  return fees && line && { fees, line };
}

function listPage(ask: Ask, fees: FeeList, status?: number): Answer {
  return feeListPage({
    fees,
    mayDecide: ask.may("fees.decide"),
    hidden: ask.hidden,
    language: ask.language,
    saved: status === undefined && ask.query.has("lagret"),
    status,
  });
}

function propsOf(ask: Ask, { fees, line }: FoundLine): DecidePageProps {
  return { fees, line, hidden: ask.hidden(), language: ask.language };
}

function addressOf({ collaborative }: FeeList): string {
  return `/arrangor/nettverk/${collaborative.slug}/gebyr`;
}
