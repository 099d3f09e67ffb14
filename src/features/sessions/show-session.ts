import { shownText } from "../../domain/language.ts";
import { type Answer, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { readRoll } from "./read-roll.ts";
import type { Roll, RollTeam } from "./roll.ts";
import { sessionPage } from "./session-page.tsx";

/** Members see who of their own teams is coming; the organiser and the coach see all teams in numbers. */
export async function showSession(ask: Ask): Promise<Answer> {
  const { collaborativeId, sessionId, organizerId } = ask.place;
  if (collaborativeId === undefined || sessionId === undefined) return notFound;
  const overview = ask.may("collaborative.overview");
  const ownTeamIds = ask.held.flatMap((role) => (role.teamId === undefined ? [] : [role.teamId]));
  const roll = await readRoll(ask.database, {
    collaborativeId,
    sessionId,
    teamIds: overview ? undefined : ownTeamIds,
  });
  const [session] = roll.sessions;
  if (session === undefined) return notFound;
  const ownTeams = roll.teams.filter((team) => ownTeamIds.includes(team.id));
  return sessionPage({
    roll,
    session,
    ownTeams,
    overview,
    mayMark: ask.may("register.mark"),
    mayCancel: (team, member) =>
      ask.may("session.cancel", {
        collaborativeId,
        teamId: team.id,
        personId: member.personId,
        ...(organizerId !== undefined && { organizerId }),
      }),
    back: wayBack(ask, roll, ownTeams),
    now: ask.now,
    language: ask.language,
  });
}

function wayBack(
  ask: Ask,
  { collaborative }: Roll,
  ownTeams: readonly RollTeam[],
): { href: string; text: string } {
  const [team] = ownTeams;
  if (team) return { href: `/team/${team.id}`, text: team.name };
  const text = shownText(collaborative.title, ask.language).text;
  return {
    href: `${ask.may("collaborative.overview") ? "/arrangor" : ""}/nettverk/${collaborative.slug}`,
    text,
  };
}
