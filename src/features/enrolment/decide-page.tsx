import type { Language } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { shortDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { words } from "./decide-words.ts";
import { DeviationList } from "./deviation-list.tsx";
import type { Deviation } from "./deviations.ts";
import { titleOf } from "./letters.ts";
import type { Offer } from "./read-offer.ts";
import type { Team } from "./read-team.ts";
import { statusInWords, TeamFacts } from "./team-facts.tsx";

export interface JudgedTeam {
  team: Team;
  deviations: readonly Deviation[];
}

/** The organiser's list: those that wait for an answer first. */
export function enrolmentsPage(props: {
  offer: Offer;
  teams: readonly JudgedTeam[];
  language: Language;
}): PageAnswer {
  const { offer, teams, language } = props;
  const text = say(words, language);
  const path = `/arrangor/nettverk/${offer.slug}/pameldinger`;
  const held = teams.filter(({ team }) => team.state === "held").length;
  const enrolled =
    offer.places === undefined ? text.teams(offer.taken) : text.teamsOf(offer.taken, offer.places);
  return page({
    title: text.title,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{text.title}</h1>
        {teams.length === 0 ? (
          <EmptyState go={{ href: `/nettverk/${offer.slug}`, text: text.share }}>{text.none}</EmptyState>
        ) : (
          <>
            <p class="lead">{text.lead(enrolled, held)}</p>
            <DataTable
              caption={text.tableCaption}
              captionHidden
              rows={teams}
              columns={[
                { head: text.team, cell: ({ team }) => <a href={`${path}/${team.id}`}>{team.name}</a> },
                { head: text.municipality, cell: ({ team }) => team.municipality },
                {
                  head: text.status,
                  cell: ({ team }) => statusInWords({ ...team, stateReason: "" }, language),
                },
                {
                  head: text.deviations,
                  cell: ({ deviations }) =>
                    deviations.length === 0 ? text.noDeviations : <DeviationList deviations={deviations} />,
                },
                { head: text.people, figure: true, cell: ({ team }) => team.members.length },
                {
                  head: text.enrolledOn,
                  cell: ({ team }) => shortDay(norwegianDay(team.enrolledAt), language),
                },
              ]}
            />
          </>
        )}
      </>
    ),
  });
}

/** One team, and the organiser's answer or withdrawal. */
export function decidePage(props: {
  offer: Offer;
  team: Team;
  deviations: readonly Deviation[];
  language: Language;
  hidden: Record<string, string>;
  reason?: string;
  error?: string | undefined;
  notice?: string | undefined;
  status?: number;
}): PageAnswer {
  const { offer, team, language, error } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const path = `/arrangor/nettverk/${offer.slug}/pameldinger`;
  return page({
    status: props.status ?? 200,
    title: error ? `${shell.errorPrefix} ${team.name}` : team.name,
    body: (
      <>
        <Crumb href={path}>{text.title}</Crumb>
        <h1>{team.name}</h1>
        {error && <ErrorSummary title={shell.mustMend(1)} errors={[{ field: "reason", text: error }]} />}
        {props.notice && (
          <Notice tone="warning" live>
            {props.notice}
          </Notice>
        )}
        {team.state === "held" && (
          <p class="lead">
            {text.asks} {team.stateReason}
          </p>
        )}
        {team.state === "held" && (
          <Form action={`${path}/${team.id}`} hidden={{ ...props.hidden, version: String(team.version) }}>
            <Part title={text.answerPart} stack>
              <p>{text.boldStops}</p>
              <DeviationList deviations={props.deviations} />
              <TextArea
                name="reason"
                label={text.reason}
                help={text.passHelp}
                value={props.reason}
                error={error}
                maxlength={1000}
                rows={2}
                required
              />
              <Actions>
                <Button name="decision" value="pass">
                  {text.pass}
                </Button>
                <Button look="outline" name="decision" value="refuse">
                  {text.refuse}
                </Button>
              </Actions>
            </Part>
          </Form>
        )}
        <TeamFacts
          team={team}
          offer={offer}
          language={language}
          deviations={team.state === "held" ? undefined : props.deviations}
        />
        <p>
          <Link href={`/team/${team.id}`}>{text.openTeam}</Link>
        </p>
        {team.state === "enrolled" && (
          <Form action={`${path}/${team.id}`} hidden={{ ...props.hidden, version: String(team.version) }}>
            <Part title={text.withdrawPart} note={text.withdrawText}>
              <TextArea
                name="reason"
                label={text.reason}
                value={props.reason}
                error={error}
                maxlength={1000}
                rows={2}
                required
              />
              <Actions>
                <Button look="outline" name="decision" value="withdraw">
                  {text.withdraw}
                </Button>
              </Actions>
            </Part>
          </Form>
        )}
      </>
    ),
  });
}
