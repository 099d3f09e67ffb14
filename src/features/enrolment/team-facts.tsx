import { type Language, shownText } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { list, longDay, moment } from "../../platform/format.ts";
import { insideSentence, professionName, serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { type FactRow, Facts } from "../../ui/facts.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { DeviationList } from "./deviation-list.tsx";
import type { Deviation } from "./deviations.ts";
import { words as formWords } from "./form-words.ts";
import { rolesInWords, titleOf } from "./letters.ts";
import type { Offer } from "./read-offer.ts";
import type { Team, TeamMember } from "./read-team.ts";
import { words } from "./team-words.ts";

/** Who takes part and what was enrolled: the team's people, and the enrolment with its acceptance. */
export function TeamFacts(props: {
  team: Team;
  offer: Offer;
  language: Language;
  deviations?: readonly Deviation[] | undefined;
}) {
  const { team, language } = props;
  const text = say(words, language);
  return (
    <>
      <Part title={text.people}>
        <DataTable
          caption={text.people}
          captionHidden
          rows={team.members}
          columns={[
            { head: text.name, cell: ({ name }) => name },
            { head: text.role, cell: (member) => roleCell(member, language) },
            ...(team.members.some(({ profession }) => profession !== undefined)
              ? [
                  {
                    head: text.profession,
                    cell: (member: TeamMember) =>
                      member.profession ? professionName(member.profession, language) : "–",
                  },
                ]
              : []),
            { head: text.email, cell: ({ email }) => <Link href={`mailto:${email}`}>{email}</Link> },
          ]}
        />
        {team.former.length > 0 && (
          <p class="small quiet">
            {text.former}:{" "}
            {list(
              team.former.map(({ name, leftAt, reason }) =>
                text.formerLine(name, longDay(norwegianDay(leftAt), language), reason),
              ),
              language,
            )}
          </p>
        )}
      </Part>
      <Part title={text.enrolmentPart}>
        <Facts rows={enrolmentRows(props)} />
        <Fold summary={text.acceptedText}>
          <p lang={team.language}>{team.acceptedText}</p>
        </Fold>
      </Part>
    </>
  );
}

function enrolmentRows({
  team,
  offer,
  language,
  deviations = [],
}: Parameters<typeof TeamFacts>[0]): FactRow[] {
  const text = say(words, language);
  const row = (term: string, value: unknown): FactRow[] =>
    value === "" || value === undefined ? [] : [{ term, text: value as string }];
  return [
    ...row(text.status, statusInWords(team, language)),
    ...row(text.network, <Link href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Link>),
    ...row(text.municipality, team.municipality),
    ...row(text.workplace, team.workplace),
    ...row(text.service, serviceName(team.serviceType, language)),
    ...row(text.area, areasInWords(team, language)),
    ...row(text.areaReason, team.areaReason),
    ...row(text.improvement, team.improvement),
    ...row(text.pilot, team.pilotSelection),
    ...row(text.leadership, leadershipInWords(team, language)),
    ...row(text.deviations, deviations.length === 0 ? undefined : <DeviationList deviations={deviations} />),
    ...row(
      text.waived,
      team.waivers
        .map(({ reason }) => reason)
        .filter((reason, at, all) => all.indexOf(reason) === at)
        .join(" "),
    ),
    ...row(text.contact, `${team.contactName}, ${team.contactEmail}`),
    ...row(
      text.accepted,
      text.acceptedBy(team.contactName, moment(team.acceptedAt, language), team.acceptedTermsVersion),
    ),
  ];
}

export function areasInWords(team: Team, language: Language): string {
  return list(
    team.areas.map(({ title }, at) => {
      const name = shownText(title, language).text;
      return at === 0 ? name : insideSentence(name);
    }),
    language,
  );
}

/** Where it stands, with the reason when there is one to tell. */
export function statusInWords(team: Team, language: Language): string {
  const text = say(words, language);
  const status = {
    enrolled: text.enrolled,
    held: text.held,
    refused: text.refused,
    withdrawn: text.withdrawn,
  }[team.state];
  return team.stateReason === "" || team.state === "enrolled"
    ? status
    : text.because(status, team.stateReason);
}

function leadershipInWords(team: Team, language: Language): string {
  const text = say(formWords, language);
  if (team.leadership === undefined) return "";
  return {
    attended: text.leadershipAttended,
    attending: text.leadershipAttending,
    inTeam: text.leadershipInTeam,
    none: text.leadershipNone,
  }[team.leadership];
}

function roleCell(member: TeamMember, language: Language): string {
  const roles = rolesInWords(member.roles, member.position, language);
  return member.appointed ? `${roles} (${say(words, language).appointed})` : roles;
}
