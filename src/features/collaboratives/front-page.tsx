import type { CollaborativeStatus } from "../../domain/collaborative-status.ts";
import type { Language } from "../../domain/language.ts";
import { numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterForm } from "../../ui/filter-form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { listedItem } from "./listed-item.tsx";
import type { ListedCollaborative, ListFilter } from "./read-listed.ts";
import { standingOf } from "./status.ts";
import { words } from "./words.ts";

export interface FrontPageProps {
  found: readonly ListedCollaborative[];
  filter: ListFilter;
  counties: readonly { number: string; name: string }[];
  /** An address that shows all that have ended, when some were left out. */
  moreEnded: string | undefined;
  now: Temporal.Instant;
  language: Language;
}

/** What one can join comes first, then what is coming, what goes on, and what was. */
export const statusOrder: readonly CollaborativeStatus[] = [
  "open",
  "planned",
  "ongoing",
  "ended",
  "archived",
];

/** The networks that are planned, open, running and finished. */
export function frontPage(props: FrontPageProps): PageAnswer {
  const { found, filter, language, now } = props;
  const text = say(words, language);
  const isFiltered = Boolean(filter.search ?? filter.county ?? filter.status);
  const groups = statusOrder
    .map((status) => ({ status, items: found.filter((one) => standingOf(one, now).status === status) }))
    .filter(({ status }) => filter.status === undefined || status === filter.status);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  const open = groups.find(({ status }) => status === "open")?.items.length ?? 0;
  const counted = isFiltered ? shown : open;
  const word = numberWord(counted, language, "capital");
  return page({
    publicPage: true,
    title: say(shellWords, language).product,
    description: text.noneAtAll,
    body: (
      <>
        <h1>{text.frontTitle}</h1>
        {shown > 0 && <Lead>{isFiltered ? text.found(counted, word) : text.openNow(counted, word)}</Lead>}
        {(shown > 0 || isFiltered) && <Filter {...props} />}
        {groups.map((group) => (
          <Group {...group} {...props} isFiltered={isFiltered} anyShown={shown > 0} />
        ))}
        {shown === 0 && <Nothing isFiltered={isFiltered} language={language} />}
        {isFiltered && (
          <p class="part-end">
            <Link href="/">{text.showAll}</Link>
          </p>
        )}
      </>
    ),
  });
}

function Filter({ filter, counties, language }: FrontPageProps) {
  const text = say(words, language);
  return (
    <FilterForm
      action="/"
      label={text.findNetworks}
      search={{ name: "sok", label: text.search, value: filter.search }}
      selects={[
        {
          name: "fylke",
          label: text.county,
          empty: text.allCounties,
          value: filter.county,
          options: counties.map(({ number, name }) => ({ value: number, text: name })),
        },
        {
          name: "status",
          label: text.status,
          empty: text.anyStatus,
          value: filter.status,
          options: statusOrder.map((status) => ({ value: status, text: text[status] })),
        },
      ]}
      button={text.searchButton}
    />
  );
}

function Group(
  props: FrontPageProps & {
    status: CollaborativeStatus;
    items: readonly ListedCollaborative[];
    isFiltered: boolean;
    anyShown: boolean;
  },
) {
  const { status, items, language, now } = props;
  const text = say(words, language);
  if (items.length === 0) {
    if (status !== "open" || props.isFiltered || !props.anyShown) return null;
    return (
      <Part title={text.open}>
        <EmptyState level={3} title={text.noneOpenTitle}>
          {text.noneOpen}
        </EmptyState>
      </Part>
    );
  }
  const newestFirst = status === "ended" || status === "archived";
  return (
    <Part title={text[status]}>
      <Listing
        items={(newestFirst ? items.toReversed() : items).map((one) => listedItem(one, now, language))}
      />
      {status === "ended" && props.moreEnded && (
        <p class="part-end">
          <Link href={props.moreEnded}>{text.moreEnded}</Link>
        </p>
      )}
    </Part>
  );
}

function Nothing({ isFiltered, language }: { isFiltered: boolean; language: Language }) {
  const text = say(words, language);
  return isFiltered ? (
    <EmptyState title={text.noneFoundTitle}>{text.noneFound}</EmptyState>
  ) : (
    <EmptyState title={text.noneAtAllTitle}>{text.noneAtAll}</EmptyState>
  );
}
