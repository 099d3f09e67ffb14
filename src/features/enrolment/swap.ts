import { z } from "zod";
import { professions } from "../../domain/profession.ts";
import { doubledMembers } from "../../domain/team-composition.ts";
import { teamRuleOutcomes } from "../../domain/team-rule-outcomes.ts";
import { type Answer, go } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { email, freeText, line, optionalChoice, version } from "../../platform/web/fields.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import type { WrongForm } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { asksForProfession, type CheckedMember } from "./checked-enrolment.ts";
import { namesOf } from "./deviations.ts";
import { words } from "./edit-words.ts";
import { readFacts, readMunicipalities } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import { composed, type Team, type TeamMember } from "./read-team.ts";
import { lack } from "./rule-words.ts";
import { swapPage, type TypedSwap } from "./swap-page.tsx";
import { swapMember } from "./write-change.ts";

export const swapForm = z.object({
  name: line(120),
  email: email(),
  profession: optionalChoice(professions),
  reason: freeText(500),
  version: version(),
});

interface Swap {
  team: Team;
  offer: Offer;
  member: TeamMember;
}

export function openSwap(ask: Ask, swap: Swap): Answer {
  return swapPage({
    ...swap,
    typed: { name: "", email: "", profession: "", reason: "" },
    language: ask.language,
    hidden: ask.hidden(),
  });
}

export function wrongSwap(ask: Ask, swap: Swap, { errors, typed }: WrongForm): Answer {
  const text = say(words, ask.language);
  const needed = {
    name: text.nameNeeded,
    email: text.emailNeeded,
    profession: text.professionNeeded,
    reason: text.reasonNeeded,
  };
  const problems: Partial<Record<keyof TypedSwap, string>> = {};
  for (const field of ["name", "email", "profession", "reason"] as const) {
    const code = errors[field];
    if (code !== undefined)
      problems[field] = code === "required" ? needed[field] : (fieldWords(code, ask.language) ?? code);
  }
  const one = (field: string) => String(typed[field] ?? "");
  const kept = {
    name: one("name"),
    email: one("email"),
    profession: one("profession"),
    reason: one("reason"),
  };
  return swapPage({
    ...swap,
    typed: kept,
    problems,
    language: ask.language,
    hidden: ask.hidden(),
    status: 422,
  });
}

/** The new person takes over the leaving one's part; a rule that blocks must still hold, unless it was broken before. */
export async function answerSwap(
  ask: Ask,
  { team, offer, member }: Swap,
  form: z.infer<typeof swapForm>,
): Promise<Answer> {
  const text = say(words, ask.language);
  const isRepresentative = member.roles.includes("patientRepresentative");
  const profession = asksForProfession(offer) && !isRepresentative ? form.profession : undefined;
  const coming: CheckedMember = {
    row: 0,
    name: form.name,
    email: form.email,
    roles: member.roles,
    position: member.position,
    profession,
    workplace: member.workplace,
    appointed: member.appointed,
  };
  const refuse = (
    problems: Partial<Record<keyof TypedSwap | "team", string>>,
    more: { conflict?: boolean } = {},
  ) =>
    swapPage({
      team,
      offer,
      member,
      typed: { ...form, profession: form.profession ?? "" },
      problems,
      language: ask.language,
      hidden: ask.hidden(),
      status: 422,
      ...more,
    });

  if (form.version !== team.version) return refuse({}, { conflict: true });
  if (asksForProfession(offer) && !isRepresentative && profession === undefined)
    return refuse({ profession: text.professionNeeded });
  // also the one who leaves: a person is not exchanged for themselves
  if (doubledMembers([...team.members, coming]).length > 0) return refuse({ email: text.inTeamAlready });

  const facts = await readFacts(
    ask.database,
    offer,
    await readMunicipalities(ask.database, offer),
    team.municipalityId,
  );
  const before = composed(team);
  const after = { ...before, members: team.members.map((one) => (one.id === member.id ? coming : one)) };
  const brokenBefore = new Set(
    teamRuleOutcomes(offer.rules, before, facts)
      .filter(({ met }) => !met)
      .map(({ rule }) => rule),
  );
  const broken = teamRuleOutcomes(offer.rules, after, facts).find(
    ({ met, severity, rule }) => !met && severity === "block" && !brokenBefore.has(rule),
  );
  if (broken !== undefined)
    return refuse({ team: lack(broken, namesOf(offer, team, ask.language), ask.language) });

  await swapMember(ask, team, offer, member, coming, form.reason);
  return go(`/team/${team.id}`);
}
