import type { Language } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { editWords } from "./edit-words.ts";
import { Marked } from "./marked.tsx";
import type { MyCollaborative } from "./read-my-collaboratives.ts";

/** An organiser's own: what is being made, what is published, and what is put away. */
export function myCollaborativesPage(found: readonly MyCollaborative[], language: Language): PageAnswer {
  const text = say(editWords, language);
  const of = (state: MyCollaborative["state"]) => found.filter((one) => one.state === state);
  return page({
    title: text.myNetworks,
    body: (
      <>
        <h1>{text.myNetworks}</h1>
        {found.length === 0 ? (
          <EmptyState title={text.noneTitle}>{text.none}</EmptyState>
        ) : (
          <Lead>{text.myNetworksLead}</Lead>
        )}
        <Actions>
          <ButtonLink href="/arrangor/nettverk/nytt">{text.newNetwork}</ButtonLink>
        </Actions>
        <Group title={text.drafts} items={of("draft")} language={language} />
        <Group title={text.publishedOnes} items={of("published")} language={language} />
        <Group title={text.archivedOnes} items={of("archived")} language={language} />
      </>
    ),
  });
}

function Group(props: { title: string; items: readonly MyCollaborative[]; language: Language }) {
  const { items, language } = props;
  if (items.length === 0) return null;
  const text = say(editWords, language);
  return (
    <Part title={props.title}>
      <Listing
        items={items.map(({ slug, state, title, deadline, firstDay }) => ({
          // a draft is worked on, a published one is looked after
          href: state === "draft" ? `/arrangor/nettverk/${slug}/rediger` : `/arrangor/nettverk/${slug}`,
          title: <Marked shown={{ text: title, language: "nb" }} page={language} />,
          note: [
            firstDay && text.begins(longDay(firstDay, language)),
            text.deadlineIs(longDay(deadline, language)),
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
    </Part>
  );
}
