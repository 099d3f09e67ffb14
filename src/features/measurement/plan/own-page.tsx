import type { Language } from "../../../domain/language.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { textLanguage } from "../measure-language.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { targetText } from "../unit-text.ts";
import { ownFieldOrder } from "./own-fields.ts";
import { OwnForm, type OwnFormProps } from "./own-form.tsx";
import { words } from "./words.ts";

export interface OwnPageProps extends Omit<OwnFormProps, "button"> {
  /** Where one came from. */
  back: { href: string; text: string };
  /** A team that has nothing ready-made begins here. */
  first?: boolean | undefined;
  conflict?: boolean | undefined;
}

/** The guide to a measure of one's own, and the same page to change it. */
export function ownPage(props: OwnPageProps): PageAnswer {
  const { back, errors, measure, first, conflict, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const told = ownFieldOrder.flatMap((field) => (errors[field] ? [{ field, text: errors[field] }] : []));
  const title = measure === undefined ? text.ownTitle : text.ownEditTitle(measure.texts.name[language]);
  // also what has no field to stand at, from a form that is not ours
  const isWrong = Object.keys(errors).length > 0;
  return page({
    status: conflict ? 409 : isWrong ? 422 : 200,
    scripts: ["measurement/plan/own-example"],
    title: isWrong ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={back.href}>{back.text}</Crumb>
        <h1>{first ? text.heading : title}</h1>
        <ErrorSummary title={shell.mustMend(told.length)} errors={told} />
        {measure !== undefined && conflict ? (
          <Notice tone="warning" title={text.conflict}>
            <p>{text.conflictLead}</p>
            <Stored measure={measure} language={language} />
          </Notice>
        ) : (
          <Lead>{first ? text.ownStart : text.ownLead}</Lead>
        )}
        <OwnForm
          {...props}
          button={measure === undefined ? text.makeIt : conflict ? text.saveMine : text.save}
        />
      </>
    ),
  });
}

function Stored({ measure, language }: { measure: TeamMeasure; language: Language }) {
  const text = say(words, language);
  const { texts, target, unit, purpose } = measure;
  const denominator = texts.denominator?.[language];
  const written = (one: string) => <span lang={textLanguage(measure, language)}>{one}</span>;
  return (
    <Facts
      rows={[
        { term: text.name, text: written(texts.name[language]) },
        ...(purpose === "" ? [] : [{ term: text.why, text: purpose }]),
        { term: text.sampleLabel, text: written(texts.sample[language]) },
        { term: text.numerator, text: written(texts.numerator[language]) },
        ...(denominator ? [{ term: text.denominator, text: written(denominator) }] : []),
        { term: text.target, text: targetText(target, unit, language) },
      ]}
    />
  );
}
