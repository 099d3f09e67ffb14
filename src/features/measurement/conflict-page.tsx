import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/measurement/entry-check.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { TwoColumns } from "../../ui/two-columns.tsx";
import { enteredText } from "./entered-text.ts";
import { entryText } from "./count-text.ts";
import { textLanguage } from "./measure-language.ts";
import type { StoredValue } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/** Two people have entered the same period. Both values are shown, and a person chooses. */
export function conflictPage(props: {
  reading: MeasureReading;
  period: Temporal.PlainDate;
  stored: StoredValue | undefined;
  /** What was typed; undefined when somebody wanted to take the value away. */
  mine: (Entry & { comment: string }) | undefined;
  path: string;
  /** Hidden fields that send mine once more, now knowing what stands there. */
  again: Record<string, string>;
  language: Language;
}): PageAnswer {
  const { reading, period, stored, mine, path, again, language } = props;
  const text = say(words, language);
  const title = text.conflictTitle(periodName(reading.measure.interval, period, language));
  return page({
    status: 409,
    title,
    body: (
      <>
        <Crumb href={path} lang={textLanguage(reading.measure, language)}>
          {reading.measure.texts.name[language]}
        </Crumb>
        <h1>{title}</h1>
        <Lead>{text.conflictLead}</Lead>
        <TwoColumns
          columns={[
            {
              title: text.storedNow,
              content: stored ? (
                <>
                  <p>
                    <strong>{entryText(stored, language)}</strong>
                  </p>
                  {stored.comment !== "" && <p>{stored.comment}</p>}
                  <p class="quiet">{enteredText(stored, language)}</p>
                </>
              ) : (
                <p>{text.nothingStored}</p>
              ),
            },
            {
              title: text.youWrote,
              content: mine ? (
                <>
                  <p>
                    <strong>{entryText(mine, language)}</strong>
                  </p>
                  {mine.comment !== "" && <p>{mine.comment}</p>}
                </>
              ) : (
                <p>{text.removalWanted}</p>
              ),
            },
          ]}
        />
        <Form action={path} hidden={again}>
          <p class="actions">
            <Button>{mine ? text.saveMine : text.remove}</Button>
            <Link href={path}>{text.keepTheirs}</Link>
          </p>
        </Form>
      </>
    ),
  });
}
