import type { Child } from "hono/jsx";
import { textIn } from "../../domain/collaborative-text-in.ts";
import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { RuleList } from "../../ui/rule-list.tsx";
import { Tag } from "../../ui/tag.tsx";
import { checkStored } from "./check-stored.ts";
import { deadlineWords } from "./deadline-words.ts";
import { editWords } from "./edit-words.ts";
import { Marked } from "./marked.tsx";
import { faultSentence, type Told, warningSentence } from "./publication-sentence.ts";
import { hubContents } from "./hub-contents.tsx";
import { hubAddress } from "./section.tsx";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { words } from "./words.ts";

export interface HubProps {
  one: StoredCollaborative;
  now: Temporal.Instant;
  language: Language;
  hidden: () => Record<string, string>;
  status?: number;
}

/** What can be edited, what is missing, and publishing. */
export function hubPage(props: HubProps): PageAnswer {
  const { one, language } = props;
  const text = say(editWords, language);
  const shown = textIn(one.texts, language);
  const address = `/nettverk/${one.slug}`;
  const state = { draft: text.isDraft, published: text.isPublished(address), archived: text.isArchived }[
    one.state
  ];
  return page({
    status: props.status ?? 200,
    title: shown.title.text,
    body: (
      <>
        <Crumb href="/arrangor/nettverk">{text.myNetworks}</Crumb>
        <h1>
          <Marked shown={shown.title} page={language} />{" "}
          {one.state === "draft" && <Tag>{say(words, language).draft}</Tag>}
        </h1>
        <Lead>{state}</Lead>
        <Actions>
          <Link href={address}>{one.state === "draft" ? text.preview : text.seePage}</Link>
          {one.state !== "draft" && <Link href={`/arrangor/nettverk/${one.slug}`}>{text.overview}</Link>}
        </Actions>
        <Remarks {...props} />
        <Part title={text.content}>
          <Listing items={hubContents(one, language)} />
        </Part>
        {one.state === "draft" ? <Publishing {...props} /> : <Archiving {...props} />}
        {one.state === "draft" && <Removing {...props} />}
      </>
    ),
  });
}

function Remarks({ one, now, language }: HubProps) {
  const text = say(editWords, language);
  const { faults, warnings } = checkStored(one, now, language);
  const link = ({ text: sentence, section }: Told): Child => (
    <a class="ds-link" href={`${hubAddress(one)}/${section}`}>
      {sentence}
    </a>
  );
  return (
    <>
      {faults.length > 0 && (
        <Part title={text.mustMend}>
          <RuleList
            rules={faults.map((fault) => ({ state: "unmet", text: link(faultSentence(fault, language)) }))}
          />
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title={text.worthALook}>
          <RuleList
            rules={warnings.map((warning) => ({
              state: "advice",
              text: link(warningSentence(warning, language)),
            }))}
          />
        </Part>
      )}
    </>
  );
}

/** One filled button, and only when nothing stands in the way. */
function Publishing({ one, now, language, hidden }: HubProps) {
  const text = say(editWords, language);
  const isReady = checkStored(one, now, language).faults.length === 0;
  return (
    <Part title={text.publishTitle}>
      {isReady ? (
        <Form action={`${hubAddress(one)}/publiser`} hidden={{ ...hidden(), versjon: String(one.version) }}>
          <DoIt button={text.publish}>{text.publishText(deadlineWords(one.deadline, language))}</DoIt>
        </Form>
      ) : (
        <p>{text.notReady}</p>
      )}
    </Part>
  );
}

/** Says what will be lost before it is. */
function Removing({ one, language, hidden }: HubProps) {
  const text = say(editWords, language);
  return (
    <Part title={text.removeDraft}>
      <Form action={`${hubAddress(one)}/slett`} hidden={{ ...hidden(), versjon: String(one.version) }}>
        <p>{text.removeDraftText}</p>
        <Button look="outline">{text.removeDraft}</Button>
      </Form>
    </Part>
  );
}

function Archiving({ one, language, hidden }: HubProps) {
  const text = say(editWords, language);
  const isArchived = one.state === "archived";
  return (
    <Part title={text.archivedOnes} stack>
      <Form
        action={`${hubAddress(one)}/${isArchived ? "ta-fram" : "arkiver"}`}
        hidden={{ ...hidden(), versjon: String(one.version) }}
      >
        {!isArchived && <p>{text.archiveText}</p>}
        <Button look="outline">{isArchived ? text.unarchive : text.archive}</Button>
      </Form>
    </Part>
  );
}
