import type { Child } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import { list } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { Receipt } from "../../ui/receipt.tsx";
import { Facts } from "../../ui/facts.tsx";
import type { Deviation } from "./deviations.ts";
import { sessionFacts, titleOf } from "./letters.ts";
import type { Offer } from "./read-offer.ts";
import type { Team } from "./read-team.ts";
import { areasInWords, TeamFacts } from "./team-facts.tsx";
import { words } from "./team-words.ts";

interface TeamPage {
  team: Team;
  offer: Offer;
  language: Language;
  /** Who may change it: until the deadline everything, after it one person for another. */
  mayEdit: "everything" | "people" | "nothing";
  /** Only the organiser is told. */
  deviations?: readonly Deviation[] | undefined;
  /** What other features have to show of the team. */
  blocks: readonly Child[];
}

export function teamPage({ team, offer, language, mayEdit, deviations, blocks }: TeamPage): PageAnswer {
  const text = say(words, language);
  return page({
    title: team.name,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{team.name}</h1>
        <p class="lead">{text.teamLead(team.members.length, titleOf(offer, language))}</p>
        {team.state === "held" && <Notice tone="warning">{text.heldLead}</Notice>}
        {blocks}
        <TeamFacts team={team} offer={offer} language={language} deviations={deviations} />
        {mayEdit !== "nothing" && (
          <p class="part-end">
            <Link href={`/team/${team.id}/rediger`}>{mayEdit === "everything" ? text.edit : text.swap}</Link>
          </p>
        )}
      </>
    ),
  });
}

/** What has just been sent; it can be opened again and says the same. */
export function receiptPage({
  team,
  offer,
  language,
  mayRead,
}: {
  team: Team;
  offer: Offer;
  language: Language;
  mayRead: boolean;
}): PageAnswer {
  const text = say(words, language);
  const held = team.state === "held";
  const areas = areasInWords(team, language);
  return page({
    title: held ? text.heldTitle : text.receiptTitle,
    body: (
      <Receipt
        title={held ? text.heldTitle : text.receiptTitle}
        lead={held ? text.heldReceipt(team.contactEmail) : text.receiptLead(team.contactEmail)}
        facts={[
          { term: text.network, text: titleOf(offer, language) },
          { term: text.team, text: `${team.name}, ${team.municipality}` },
          {
            term: text.members,
            text: list(
              team.members.map(({ name }) => name),
              language,
            ),
          },
          ...(areas === "" ? [] : [{ term: text.area, text: areas }]),
          { term: text.accepted, text: team.acceptedText },
        ]}
      >
        {!held && (
          <Part title={text.dates}>
            <Facts rows={sessionFacts(offer, language).map(([term, when]) => ({ term, text: when }))} />
          </Part>
        )}
        <p class="part-end">{text.logInLater}</p>
        <p>
          {mayRead ? (
            <Link href={`/team/${team.id}`}>{text.toTeam}</Link>
          ) : (
            <Link href={`/nettverk/${offer.slug}`}>{text.toNetwork}</Link>
          )}
        </p>
      </Receipt>
    ),
  });
}
