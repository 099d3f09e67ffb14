import { eq } from "drizzle-orm";
import { z } from "zod";
import { ruleWaiver, team as teamTable } from "../../database/schema.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { choice, freeText, version } from "../../platform/web/fields.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { say } from "../../platform/words.ts";
import { decidePage } from "./decide-page.tsx";
import { words } from "./decide-words.ts";
import { brokenRules, deviationsOf } from "./deviations.ts";
import { endedLetter, passedLetter } from "./letters.ts";
import { type Offer, placesLeft, readOfferLocked } from "./read-offer.ts";
import { readTeam, type Team } from "./read-team.ts";
import { organizerName, welcomeMembers } from "./write-team.ts";

export const decisionForm = z.object({
  decision: choice(["pass", "refuse", "withdraw"]),
  reason: freeText(1000),
  version: version(),
});
type DecisionForm = z.infer<typeof decisionForm>;

/** The organiser's answer to a team that waits, or the withdrawal of one that takes part: always with a reason (A024, C08). */
export async function answerDecision(ask: Ask, collaborativeId: string, form: DecisionForm): Promise<Answer> {
  const offer = await readOfferLocked(ask.database, collaborativeId, ask.now);
  const team = await readTeam(ask.database, ask.place.teamId as string);
  const path = `/arrangor/nettverk/${offer.slug}/pameldinger`;
  const text = say(words, ask.language);
  const show = (more: { error?: string; notice?: string; status: number }) =>
    showDecision(ask, offer, team, { reason: form.reason, ...more });

  if (form.version !== team.version) return show({ notice: text.changed, status: 409 });
  if (form.decision === "withdraw" ? team.state !== "enrolled" : team.state !== "held")
    return show({ notice: text.changed, status: 409 });
  const left = placesLeft(offer);
  if (form.decision === "pass" && left !== undefined && left <= 0)
    return show({ error: text.full, status: 422 });

  if (form.decision === "pass") await letThrough(ask, offer, team, form.reason);
  else await endTeam(ask, offer, team, form.decision === "refuse" ? "refused" : "withdrawn", form.reason);
  return go(form.decision === "pass" ? path : `${path}/${team.id}`);
}

export async function showDecision(
  ask: Ask,
  offer: Offer,
  team: Team,
  more: { reason?: string; error?: string; notice?: string; status?: number } = {},
): Promise<Answer> {
  const deviations = await deviationsOf(ask.database, offer, team, ask.language);
  return decidePage({ offer, team, deviations, language: ask.language, hidden: ask.hidden(), ...more });
}

export async function wrongDecision(
  ask: Ask,
  offer: Offer,
  errors: Readonly<Record<string, string>>,
  reason: string,
): Promise<Answer> {
  const code = errors.reason;
  if (code === undefined) return notFound;
  const text = say(words, ask.language);
  const team = await readTeam(ask.database, ask.place.teamId as string);
  return showDecision(ask, offer, team, {
    reason,
    error: code === "required" ? text.reasonNeeded : (fieldWords(code, ask.language) ?? code),
    status: 422,
  });
}

/** Every rule that blocked it is waived with the reason; then it is as any enrolled team, and its people hear of it. */
async function letThrough(ask: Ask, offer: Offer, team: Team, reason: string): Promise<void> {
  const personId = ask.person?.id;
  if (personId === undefined) throw new Error("Somebody decided without being logged in");
  const blocks = (await brokenRules(ask.database, offer, team)).filter(
    ({ severity }) => severity === "block",
  );
  for (const { rule } of blocks)
    await ask.database.insert(ruleWaiver).values({ teamId: team.id, rule, reason, personId, at: ask.now });
  await ask.database
    .update(teamTable)
    .set({ state: "enrolled", stateReason: null, version: team.version + 1 })
    .where(eq(teamTable.id, team.id));
  const about = await aboutTeam(ask, offer, team);
  const to = { name: team.contactName, email: team.contactEmail, language: team.language };
  await ask.mail(to, passedLetter(about, team.contactName, team.language), {
    kind: "enrolment.passed",
    onceKey: team.id,
  });
  await welcomeMembers(ask, about, team.contactName, team.language);
  await ask.audit({
    action: "team.letThrough",
    subject: { kind: "team", id: team.id },
    collaborativeId: offer.id,
    teamId: team.id,
    old: { state: team.state, asked: team.stateReason },
    new: { state: "enrolled", waived: blocks.map(({ rule }) => rule), reason },
  });
}

async function endTeam(
  ask: Ask,
  offer: Offer,
  team: Team,
  end: "refused" | "withdrawn",
  reason: string,
): Promise<void> {
  await ask.database
    .update(teamTable)
    .set({
      state: end,
      stateReason: reason,
      withdrawnOn: end === "withdrawn" ? norwegianDay(ask.now) : null,
      version: team.version + 1,
    })
    .where(eq(teamTable.id, team.id));
  const to = { name: team.contactName, email: team.contactEmail, language: team.language };
  await ask.mail(
    to,
    endedLetter(await aboutTeam(ask, offer, team), team.contactName, end, reason, team.language),
    { kind: `enrolment.${end}`, onceKey: team.id },
  );
  await ask.audit({
    action: `team.${end}`,
    subject: { kind: "team", id: team.id },
    collaborativeId: offer.id,
    teamId: team.id,
    old: { state: team.state },
    new: { state: end, reason },
  });
}

async function aboutTeam(ask: Ask, offer: Offer, team: Team) {
  return {
    offer,
    organizer: await organizerName(ask.database, offer),
    publicUrl: ask.publicUrl,
    team: {
      id: team.id,
      name: team.name,
      municipality: team.municipality,
      memberNames: team.members.map(({ name }) => name),
    },
  };
}
