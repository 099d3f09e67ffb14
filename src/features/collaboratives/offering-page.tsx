import { type Language, shownText, type WrittenTexts } from "../../domain/language.ts";
import { numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Hero } from "../../ui/hero.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { listedItem } from "./listed-item.tsx";
import { Marked } from "./marked.tsx";
import type { ListedCollaborative } from "./read-listed.ts";
import { words } from "./words.ts";

/** What is invited to together: each part with its own dates and deadline (A116). */
export function offeringPage(props: {
  title: WrittenTexts;
  lead: WrittenTexts;
  parts: readonly ListedCollaborative[];
  now: Temporal.Instant;
  language: Language;
}): PageAnswer {
  const { parts, now, language } = props;
  const text = say(words, language);
  const title = shownText(props.title, language);
  const lead = shownText(props.lead, language);
  return page({
    publicPage: true,
    title: title.text,
    description: lead.text,
    hero: (
      <Hero title={<Marked shown={title} page={language} />} lead={<Marked shown={lead} page={language} />} />
    ),
    body: (
      <>
        {title.language !== language && <Notice>{text.missingAll}</Notice>}
        <Part title={text.parts} stack>
          <p>{text.offeringCount(numberWord(parts.length, language))}</p>
          <Listing items={parts.map((part) => listedItem(part, now, language, "offering"))} />
        </Part>
      </>
    ),
  });
}
