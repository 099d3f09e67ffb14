import type { PageAnswer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { ruleOf } from "./checked-enrolment.ts";
import { type EnrolmentPage, enrolmentPage } from "./enrolment-page.tsx";
import { judge, type Judged } from "./judge.ts";
import type { Offer } from "./read-offer.ts";
import { emptyMember, isEmptyRow, type TypedEnrolment, typedEnrolment } from "./typed-enrolment.ts";

/** As many rows as the smallest team that the rules welcome, with the two roles that every team needs chosen. */
export function emptyForm(ask: Ask, offer: Offer): TypedEnrolment {
  const blank = typedEnrolment({});
  const positions = ruleOf(offer, "positionsOnce")?.positions;
  const rows = Math.min(Math.max(ruleOf(offer, "teamSize")?.min ?? 3, 2), 10);
  const members = positions
    ? positions.map((position) => ({ ...emptyMember, position }))
    : Array.from({ length: rows }, (_, at) => ({
        ...emptyMember,
        role: at === 0 ? "teamLeader" : at === 1 ? "measurementLead" : "member",
      }));
  return { ...blank, members, contactName: ask.person?.name ?? "", contactEmail: ask.person?.email ?? "" };
}

export async function showForm(
  ask: Ask,
  offer: Offer,
  typed: TypedEnrolment,
  more: Partial<EnrolmentPage> = {},
): Promise<PageAnswer> {
  return showJudged(ask, offer, typed, await judge(ask.database, offer, typed, ask.now), {
    status: 200,
    ...more,
  });
}

export async function showJudged(
  ask: Ask,
  offer: Offer,
  typed: TypedEnrolment,
  judged: Judged,
  more: Partial<EnrolmentPage>,
): Promise<PageAnswer> {
  return enrolmentPage({
    offer,
    typed,
    municipalities: judged.municipalities,
    outcomes: judged.outcomes,
    members: judged.checked.team.members,
    begun: typed.members.some((member) => !isEmptyRow(member)) || (more.problems?.length ?? 0) > 0,
    language: ask.language,
    hidden: ask.hidden(),
    status: 422,
    ...more,
  });
}
