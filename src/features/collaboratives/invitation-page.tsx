import type { Child } from "hono/jsx";
import { missingIn, textIn, type TextInLanguage } from "../../domain/collaborative-text-in.ts";
import type { TextSection } from "../../domain/collaborative.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Hero } from "../../ui/hero.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { ProgrammeLine } from "../../ui/programme-line.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { InvitationAct } from "./invitation-act.tsx";
import { AfterPart, ContactPart, OrganizerPart, ReferencesPart, SharePart } from "./invitation-facts.tsx";
import { AreasPart, AudiencePart, CompositionPart, CostPart } from "./invitation-terms.tsx";
import { ProgrammePart } from "./invitation-programme.tsx";
import { Marked } from "./marked.tsx";
import { shortDays } from "./programme-items.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { words } from "./words.ts";

export interface InvitationProps {
  one: StoredCollaborative;
  now: Temporal.Instant;
  language: Language;
  /** The whole address of the page, for sharing. */
  address: string;
  mayEdit: boolean;
}

/** The invitation: everything a municipality must know before it enrols, in the order it asks. */
export function invitationPage(props: InvitationProps): PageAnswer {
  const { one, language } = props;
  const text = say(words, language);
  const shown = textIn(one.texts, language);
  return page({
    publicPage: one.state !== "draft",
    title: shown.title.text,
    description: shown.lead.text,
    banner: one.simulated ? text.simulated : undefined,
    hero: (
      <Hero
        over={<Marked shown={shown.over} page={language} />}
        title={<Marked shown={shown.title} page={language} />}
        lead={<Marked shown={shown.lead} page={language} />}
      >
        <ProgrammeLine knots={knots(one, language)} />
      </Hero>
    ),
    body: (
      <>
        <Notices {...props} />
        <Sheet act={<InvitationAct {...props} />}>
          <Picture {...props} />
          <Parts {...props} shown={shown} />
        </Sheet>
      </>
    ),
  });
}

function knots({ sessions }: StoredCollaborative, language: Language) {
  return sessions.flatMap(({ days, title, mode }) => {
    const [first] = days;
    if (first === undefined) return [];
    // what stands before a colon is the name, the rest is said in the programme
    const name = shownText(title, language).text.split(":")[0] ?? "";
    return [{ day: first.day.toString(), date: shortDays(days, language), name, screen: mode === "online" }];
  });
}

function Notices({ one, language, mayEdit }: InvitationProps) {
  const text = say(words, language);
  const missing = missingIn(one.texts, language);
  const edit = `/arrangor/nettverk/${one.slug}/rediger`;
  return (
    <>
      {one.state === "draft" && (
        <Notice tone="warning" title={text.draftTitle}>
          <p>{text.draftText}</p>
          <p>
            <Link href={edit}>{text.toEditing}</Link>
          </p>
        </Notice>
      )}
      {missing !== "nothing" && <Notice>{missing === "all" ? text.missingAll : text.missingSome}</Notice>}
      {mayEdit && one.state !== "draft" && (
        <p class="part-end">
          <Link href={edit}>{text.edit}</Link>
        </p>
      )}
    </>
  );
}

function Picture({ one, language }: InvitationProps) {
  if (one.picture === undefined) return null;
  const alt = shownText(one.picture.alt, language);
  return (
    <figure>
      <img
        src={`/nettverk/${one.slug}/bilde?v=${one.picture.sha256.slice(0, 12)}`}
        alt={alt.text}
        lang={alt.language === language ? undefined : alt.language}
      />
    </figure>
  );
}

/** The texts in the order of an invitation, with what follows from data in its place among them. */
function Parts(props: InvitationProps & { shown: TextInLanguage }) {
  const { one, shown } = props;
  const first = (["background", "why"] as const).find((section) => shown.sections[section] !== undefined);
  const written = (section: TextSection, more?: Child) => (
    <TextPart section={section} {...props} lead={section === first} more={more} />
  );
  return (
    <>
      {written("background")}
      {written("why")}
      {written("aims")}
      <ProgrammePart {...props} />
      {written("method")}
      {written("interventions")}
      {one.packages.length > 0 && <AreasPart {...props} />}
      <AudiencePart {...props} />
      <CompositionPart {...props} />
      {written("expectations")}
      {written("leadership")}
      <CostPart {...props} />
      {written("agreement")}
      <AfterPart {...props} />
      <OrganizerPart {...props} />
      <ReferencesPart {...props} />
      <ContactPart {...props} />
      <SharePart {...props} />
    </>
  );
}

function TextPart(props: {
  section: TextSection;
  shown: TextInLanguage;
  language: Language;
  lead: boolean;
  more?: Child;
}) {
  const { section, shown, language } = props;
  const found = shown.sections[section];
  if (found === undefined) return null;
  const lang = found.language === language ? undefined : found.language;
  return (
    <Part title={say(words, language)[section]}>
      <Prose text={found.text} lang={lang} lead={props.lead} />
    </Part>
  );
}
