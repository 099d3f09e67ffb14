import { textIn } from "../../domain/collaborative-text-in.ts";
import type { TextSection } from "../../domain/collaborative.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { rulesInForce } from "../../domain/team-rule-outcomes.ts";
import { clockTime, kroner, list, numberWord } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { RuleList } from "../../ui/rule-list.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { InvitationProps } from "./invitation-page.tsx";
import { Marked } from "./marked.tsx";
import { ruleSentence } from "./rule-sentence.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { words } from "./words.ts";

function Written({
  section,
  one,
  language,
}: {
  section: TextSection;
  one: StoredCollaborative;
  language: Language;
}) {
  const found = textIn(one.texts, language).sections[section];
  return found ? (
    <Prose text={found.text} lang={found.language === language ? undefined : found.language} />
  ) : null;
}

/** The areas in their order, those to begin with marked (A138, A139). */
export function AreasPart({ one, language }: InvitationProps) {
  const text = say(words, language);
  const note =
    one.focusAreaChoice === "one"
      ? text.areasOne
      : one.focusAreaChoice === "several"
        ? text.areasSeveral
        : undefined;
  return (
    <Part title={text.areas} note={note}>
      <div class="prose">
        <ol>
          {one.packages.map(({ slug, title, recommendedFirst }) => (
            <li>
              <a class="ds-link" href={`/tiltakspakker/${slug}`}>
                <Marked shown={shownText(title, language)} page={language} />
              </a>{" "}
              {recommendedFirst && <Tag>{text.recommendedFirst}</Tag>}
            </li>
          ))}
        </ol>
      </div>
    </Part>
  );
}

/** Who is invited, from the register, and for whom it is (A003, A040). */
export function AudiencePart({ one, language }: InvitationProps) {
  const text = say(words, language);
  const { municipalityNames: names, invited } = one;
  return (
    <Part title={text.audience} stack>
      <Written section="audience" one={one} language={language} />
      {invited.all === "counties" && one.countyNames.length > 0 && (
        <p>{text.invitedCounties(list(one.countyNames, language))}</p>
      )}
      {names.length === 1 && <p>{text.invitedOne(names[0] ?? "")}</p>}
      {names.length > 1 && (
        <p>
          {text.invitedNamed(numberWord(names.length, language, "capital"))} {list(names, language)}.
        </p>
      )}
    </Part>
  );
}

/** What the team must be, told from the rules so that page and form agree, with the organiser's own words above. */
export function CompositionPart({ one, language }: InvitationProps) {
  const text = say(words, language);
  // where the team comes from stands among who can take part
  const rules = rulesInForce(one.rules).filter(({ rule }) => rule !== "invitedMunicipality");
  const isMeeting = one.kind === "informationMeeting";
  if (isMeeting && textIn(one.texts, language).sections.composition === undefined) return null;
  return (
    <Part title={text.composition} stack>
      <Written section="composition" one={one} language={language} />
      {!isMeeting && (
        <RuleList
          rules={rules.map((rule) => ({
            state: rule.severity === "block" ? "met" : "advice",
            text: ruleSentence(rule, one, language),
          }))}
        />
      )}
    </Part>
  );
}

/** What it costs to come and to stay away, always from the data that an invoice would be made of (A077, A164). */
export function CostPart({ one, language }: InvitationProps) {
  const text = say(words, language);
  const { participationFeeOre, noShow } = one.fee;
  return (
    <Part title={text.cost} stack>
      <p>{participationFeeOre === 0 ? text.noFee : text.fee(kroner(participationFeeOre, language))}</p>
      {noShow && (
        <p>
          <strong>{text.noShowStrong(kroner(noShow.feeOre, language))}</strong>{" "}
          {(noShow.onlyPhysical ? text.noShowPhysical : text.noShowAny)(clockTime(noShow.cancelBy, language))}
        </p>
      )}
      <Written section="cost" one={one} language={language} />
    </Part>
  );
}
