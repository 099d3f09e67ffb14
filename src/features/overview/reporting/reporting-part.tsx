import type { Language } from "../../../domain/language.ts";
import { sumOf } from "../../../domain/measurement/completeness.ts";
import { dayAndMonth, monthAndYear } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Link } from "../../../ui/link.tsx";
import { Part } from "../../../ui/part.tsx";
import { SourceLine } from "../../../ui/source-line.tsx";
import type { TeamReporting } from "./team-reporting.ts";
import { words } from "./words.ts";

/** How complete and how timely the teams are over all their measures (C57): the answer first, each team when asked for. */
export function ReportingPart(props: {
  teams: readonly TeamReporting[];
  /** Where a team's own months can be read, when they may be. */
  hrefOf(team: TeamReporting): string | undefined;
  language: Language;
}) {
  const { teams, language } = props;
  const text = say(words, language);
  const all = sumOf(teams.map(({ counted }) => counted));
  if (all.expected === 0) return null;
  return (
    <Part title={text.title}>
      <p>{text.lead(all.expected, all.reported, all.timely)}</p>
      <Fold summary={text.byTeam}>
        <DataTable<TeamReporting>
          caption={text.title}
          captionHidden
          columns={[
            { head: text.team, cell: (team) => <TeamName team={team} {...props} /> },
            {
              head: text.registered,
              figure: true,
              cell: ({ counted }) => text.of(counted.reported, counted.expected),
            },
            {
              head: text.inTime,
              figure: true,
              cell: ({ counted }) => text.of(counted.timely, counted.expected),
            },
            { head: text.done, cell: (team) => <Done team={team} language={language} /> },
          ]}
          rows={teams}
        />
        <SourceLine>{text.source}</SourceLine>
      </Fold>
    </Part>
  );
}

function TeamName({
  team,
  hrefOf,
  language,
}: {
  team: TeamReporting;
  hrefOf(team: TeamReporting): string | undefined;
  language: Language;
}) {
  const href = hrefOf(team);
  const text = say(words, language);
  return (
    <>
      {href === undefined ? team.name : <a href={href}>{team.name}</a>}
      {team.withdrawnOn && (
        <span class="quiet">, {text.withdrew(dayAndMonth(team.withdrawnOn, language))}</span>
      )}
    </>
  );
}

/** «5 av 16 måneder, sist september 2026» */
export function Done({ team: { months }, language }: { team: TeamReporting; language: Language }) {
  const text = say(words, language);
  if (months.newest === undefined) return <span class="quiet">{text.noneDone}</span>;
  const counted = text.monthsDone(months.done, months.asked);
  return <>{text.newest(counted, monthAndYear(months.newest, language))}</>;
}

/** «118 av 130», and under it «110 i tide»; the way to the team's months. */
export function Registered({ team, language }: { team: TeamReporting; language: Language }) {
  const text = say(words, language);
  const { expected, reported, timely } = team.counted;
  if (expected === 0) return <span class="quiet">{text.nothingDue}</span>;
  return (
    <>
      <Link href={monthsPath(team.id)}>
        {text.of(reported, expected)}
        <span class="ds-sr-only">, {team.name}</span>
      </Link>
      <br />
      <span class="quiet small">{text.timely(timely)}</span>
    </>
  );
}

/** Where a team's months can be read one by one. */
export function monthsPath(teamId: string): string {
  return `/team/${teamId}/malinger/ferdig`;
}
