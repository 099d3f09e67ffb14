import type { Language } from "../../domain/language.ts";
import { eventsOn } from "../../domain/measurement/value.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { enteredText } from "./entered-text.ts";
import { eventWords } from "./event-words.ts";
import { textLanguage } from "./measure-language.ts";
import type { StoredValue } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";

/** An event is entered on a day that has one: only a person knows whether it is another, and none is lost or made up. */
export function sameDayPage(props: {
  reading: MeasureReading;
  stored: StoredValue;
  /** What was typed. */
  mine: { numerator: number | null; comment: string };
  path: string;
  /** Hidden fields that save the day anew, now knowing what stands there; how many is added. */
  again: Record<string, string>;
  language: Language;
}): PageAnswer {
  const { reading, stored, mine, path, again, language } = props;
  const text = say(eventWords, language);
  const [there, typed] = [eventsOn(stored), eventsOn(mine)];
  const title = text.hasAlready(longDay(stored.period, language), text.events(there));
  const save = (count: number) => ({
    ...again,
    teller: String(count),
    // what the others have written of the day stays
    kommentar: [stored.comment, mine.comment].filter(Boolean).join("\n"),
  });
  return page({
    status: 409,
    title,
    body: (
      <>
        <Crumb href={path} lang={textLanguage(reading.measure, language)}>
          {reading.measure.texts.name[language]}
        </Crumb>
        <h1>{title}</h1>
        <Lead>{text.notSavedYet}</Lead>
        {stored.comment !== "" && <p>{stored.comment}</p>}
        <p class="quiet">{enteredText(stored, language)}</p>
        <Form action={path} hidden={save(there + typed)}>
          <p class="actions">
            <Button>{text.inAddition(text.events(there + typed))}</Button>
          </p>
        </Form>
        {typed !== there && (
          <Form action={path} hidden={save(typed)}>
            <p class="actions">
              <Button look="outline">{text.inAll(text.events(typed))}</Button>
            </p>
          </Form>
        )}
        <Actions>
          <Link href={path}>{text.theSame(text.events(there))}</Link>
        </Actions>
      </>
    ),
  });
}
