import { enrolmentDecision } from "../../domain/enrolment-decision.ts";
import { type RuleOutcome, teamRuleOutcomes } from "../../domain/team-rule-outcomes.ts";
import type { TeamRuleName } from "../../domain/team-rules.ts";
import { list } from "../../platform/format.ts";
import { type Answer, go, type PageAnswer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import {
  type CheckedEnrolment,
  checkedEnrolment,
  roleChoices,
  type RoleChoice,
} from "./checked-enrolment.ts";
import { brokenRules } from "./deviations.ts";
import { type EditPage, editPage } from "./edit-page.tsx";
import { words } from "./edit-words.ts";
import { words as formWords } from "./form-words.ts";
import { problems } from "./problems.ts";
import { readFacts, readMunicipalities } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import type { Team, TeamMember } from "./read-team.ts";
import { type TypedEnrolment, typedEnrolment, type TypedMember, withRowsChanged } from "./typed-enrolment.ts";
import { changeTeam } from "./write-change.ts";
import { areasInWords } from "./team-facts.tsx";

export async function openEdit(ask: Ask, team: Team, offer: Offer): Promise<PageAnswer> {
  return show(ask, team, offer, typedTeam(team), { status: 200 });
}

/** Saves the team's people and texts, when the rules allow it and nobody else has changed them meanwhile. */
export async function answerEdit(ask: Ask, team: Team, offer: Offer, form: unknown): Promise<Answer> {
  const typed = withTeamsPlace(typedEnrolment(form), team);
  const changed = withRowsChanged(typed);
  if (changed !== undefined) {
    return show(ask, team, offer, changed, {
      focusRow: typed.action === "add" ? changed.members.length - 1 : undefined,
    });
  }
  if (typed.version !== String(team.version))
    return show(ask, team, offer, typed, { conflict: differences(team, typed, offer, ask), status: 409 });

  const { checked, outcomes } = await held(ask, team, offer, typed);
  // what the organiser has let it past, and what a held team waits to be let past, does not stop a change
  const past =
    team.state === "held"
      ? (await brokenRules(ask.database, offer, team)).filter(({ severity }) => severity === "block")
      : [];
  const decision = enrolmentDecision(outcomes, {
    open: true,
    placesLeft: undefined,
    confirmedWarnings: new Set(typed.confirmed as TeamRuleName[]),
    waivers: new Set([...past, ...team.waivers].map(({ rule }) => rule as TeamRuleName)),
    asksOrganizer: false,
  });
  const blocks = decision.decision === "refuse" ? decision.blocks : [];
  if (Object.keys(checked.errors).length > 0 || blocks.length > 0) {
    const all = problems(
      offer,
      typed,
      { errors: checked.errors, blocks, members: checked.team.members },
      ask.language,
    );
    return show(ask, team, offer, typed, { problems: all });
  }
  if (decision.decision === "confirm") return show(ask, team, offer, typed, { warnings: decision.warnings });
  await changeTeam(ask, team, offer, checked);
  return go(`/team/${team.id}`);
}

/** The team held against the form's checks and the collaborative's rules. */
async function held(
  ask: Ask,
  team: Team,
  offer: Offer,
  typed: TypedEnrolment,
): Promise<{ checked: CheckedEnrolment; outcomes: RuleOutcome[] }> {
  const checked = checkedEnrolment(typed, offer, new Set([team.municipalityId]), "team");
  const facts = await readFacts(
    ask.database,
    offer,
    await readMunicipalities(ask.database, offer),
    team.municipalityId,
  );
  return { checked, outcomes: teamRuleOutcomes(offer.rules, checked.team, facts) };
}

async function show(
  ask: Ask,
  team: Team,
  offer: Offer,
  typed: TypedEnrolment,
  more: Partial<EditPage>,
): Promise<PageAnswer> {
  const { checked, outcomes } = await held(ask, team, offer, typed);
  return editPage({
    team,
    offer,
    typed,
    outcomes,
    members: checked.team.members,
    language: ask.language,
    hidden: ask.hidden(),
    status: 422,
    ...more,
  });
}

function typedTeam(team: Team): TypedEnrolment {
  return withTeamsPlace(
    {
      ...typedEnrolment({}),
      serviceType: team.serviceType,
      packages: team.areas.map(({ code }) => code),
      areaReason: team.areaReason,
      improvement: team.improvement,
      pilotSelection: team.pilotSelection,
      leadership: team.leadership ?? "",
      members: team.members.map(typedMember),
      version: String(team.version),
    },
    team,
  );
}

/** Where a team comes from is not changed by its form. */
function withTeamsPlace(typed: TypedEnrolment, team: Team): TypedEnrolment {
  return { ...typed, municipality: team.municipalityId, workplace: team.workplace };
}

function typedMember(member: TeamMember): TypedMember {
  return {
    name: member.name,
    email: member.email,
    profession: member.profession ?? "",
    role: roleChoice(member),
    position: member.position ?? "",
    workplace: member.workplace,
    appointed: member.appointed,
  };
}

function roleChoice({ roles }: TeamMember): RoleChoice {
  const [choice] = (Object.entries(roleChoices) as [RoleChoice, readonly string[]][]).find(
    ([, some]) => some.length === roles.length && some.every((role) => (roles as string[]).includes(role)),
  ) ?? ["member"];
  return choice;
}

/** Each thing that is saved otherwise than it was typed, told with both (never last-write-wins). */
function differences(team: Team, typed: TypedEnrolment, offer: Offer, ask: Ask): string[] {
  const { language } = ask;
  const text = say(words, language);
  const form = say(formWords, language);
  const areas = (codes: readonly string[]) =>
    areasInWords({ ...team, areas: offer.areas.filter(({ code }) => codes.includes(code)) }, language);
  const people = (members: readonly TypedMember[]) =>
    list(
      members.filter(({ name }) => name !== "").map(({ name, email }) => `${name} (${email})`),
      language,
    );
  const saved = typedTeam(team);
  const rows: [string, string, string][] = [
    [form.teamPart, people(saved.members), people(typed.members)],
    [form.areaPart, areas(saved.packages), areas(typed.packages)],
    [form.areaReason, saved.areaReason, typed.areaReason],
    [form.improvement, saved.improvement, typed.improvement],
    [form.pilotSelection, saved.pilotSelection, typed.pilotSelection],
    [
      form.serviceType,
      serviceName(team.serviceType, language),
      typed.serviceType === team.serviceType ? serviceName(team.serviceType, language) : typed.serviceType,
    ],
  ];
  const different = rows.filter(([, now, yours]) => now !== yours);
  return (different.length > 0 ? different : rows.slice(0, 1)).map(([what, now, yours]) =>
    text.savedNow(what, now || text.nothing, yours || text.nothing),
  );
}
