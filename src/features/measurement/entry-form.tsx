import type { Child } from "hono/jsx";
import type { Language, Texts } from "../../domain/language.ts";
import { nextPeriod, periodWith } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { dayAndMonth, longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { CountForm } from "../../ui/count-form.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { takesDecimals } from "../../domain/measurement/entry-check.ts";
import { capital } from "./count-text.ts";
import type { EntryView } from "./entry-view.ts";
import { eventWords } from "./event-words.ts";
import { withTime } from "./measure-address.ts";
import { textLanguage } from "./measure-language.ts";
import { EntryState } from "./phone/entry-island-data.tsx";
import { savingWords } from "./saving/words.ts";
import type { TeamMeasure } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import { sheetWords } from "./sheet/words.ts";
import { noneWords, otherPeriodWords, words } from "./words.ts";

export interface EntryFormProps {
  reading: MeasureReading;
  view: EntryView;
  /** The measure's address. */
  path: string;
  /** Whether the chart shows all the time; the form and its links keep that. */
  whole: boolean;
  hidden: Record<string, string>;
  now: Temporal.Instant;
  language: Language;
}

/** The one thing to do on a measure's page: count, and save. */
export function EntryForm(props: EntryFormProps) {
  if (props.view.closed) return <Closed {...props} />;
  if (props.view.kind !== "counts") return <EventForm {...props} />;
  // of what the team no longer measures nothing is asked; a period of it may be chosen in the table
  if (props.view.done && !props.reading.measure.chosen) return null;
  return props.view.done ? <AllDone {...props} /> : <PeriodForm {...props} />;
}

function PeriodForm(props: EntryFormProps) {
  const { reading, view, path, whole, hidden, language } = props;
  const { measure } = reading;
  const text = say(words, language);
  const { texts } = measure;
  const period = view.period as Temporal.PlainDate;
  const name = periodName(measure.interval, period, language);
  return (
    <CountForm
      id="registrer"
      action={withTime(path, whole)}
      title={view.stored ? text.correct(name) : text.register(name)}
      hidden={{ ...hidden, periode: period.toString(), ...knownFields(view) }}
      numerator={{
        name: "teller",
        label: fieldLabel(measure, texts.numeratorLabel, language),
        value: view.values.numerator,
        error: view.errors.teller,
      }}
      denominator={
        measure.hasDenominator
          ? {
              name: "nevner",
              label: texts.denominatorLabel
                ? fieldLabel(measure, texts.denominatorLabel, language)
                : text.value,
              value: view.values.denominator,
              error: view.errors.nevner,
            }
          : undefined
      }
      between={text.between}
      save={text.save}
      none={
        measure.hasDenominator
          ? { text: noneWords[measure.interval][language], name: "ingen", value: "ja" }
          : undefined
      }
      after={<After {...props} />}
    />
  );
}

/** An event has a day, and how many there were on it; what is counted now and then has its numbers. */
function EventForm(props: EntryFormProps) {
  const { reading, view, path, whole, hidden, now, language } = props;
  const { measure } = reading;
  const text = say(words, language);
  const counted = view.kind === "eventCounts";
  const decimals = takesDecimals(measure);
  const title =
    view.stored && view.period
      ? text.correct(periodName("event", view.period, language))
      : counted
        ? text.registerCount
        : text.registerEvent;
  return (
    <div class="count" id="registrer">
      <h2>{title}</h2>
      <Form
        action={withTime(path, whole)}
        hidden={{ ...hidden, ...knownFields(view), ...(view.stored ? { periode: view.values.day } : {}) }}
      >
        <div class="stack part-end">
          {!view.stored && (
            <DateField
              name="periode"
              label={counted ? text.countDay : text.eventDay}
              value={view.values.day}
              error={view.errors.periode}
              max={norwegianDay(now).toString()}
              required
            />
          )}
          <NumberField
            name="teller"
            label={
              counted
                ? fieldLabel(measure, measure.texts.numeratorLabel, language)
                : say(eventWords, language).howMany
            }
            value={view.values.numerator}
            error={view.errors.teller}
            decimals={decimals}
          />
          {counted && measure.hasDenominator && (
            <NumberField
              name="nevner"
              label={
                measure.texts.denominatorLabel
                  ? fieldLabel(measure, measure.texts.denominatorLabel, language)
                  : text.value
              }
              value={view.values.denominator}
              error={view.errors.nevner}
            />
          )}
          <p>
            <Button>{text.save}</Button>
          </p>
        </div>
        <After {...props} />
      </Form>
    </div>
  );
}

/** Under the buttons: when it was due, how to count, a comment, another period, and the way out of a correction. */
function After({ reading, view, path, whole, now, language }: EntryFormProps) {
  const text = say(words, language);
  const { measure, team } = reading;
  const package_ = team.packages.find(({ code }) => code === measure.packageCode);
  return (
    <>
      <EntryState reading={reading} view={view} path={path} now={now} language={language} />
      {view.confirm && (
        <p>
          <Button look="outline" name="bekreftet" value="ja">
            {say(savingWords, language).confirm}
          </Button>
        </p>
      )}
      {view.due && (
        <p class="quiet small">
          {(view.due.overdue ? text.wasDue : text.dueBy)(dayAndMonth(view.due.day, language))}
        </p>
      )}
      <div class="actions">
        {package_ && (
          <Link
            small
            href={`/tiltakspakker/${package_.slug}/versjon/${package_.version}#${measure.code.toLowerCase()}`}
          >
            {text.howToCount}
          </Link>
        )}
        <details open={view.values.comment !== "" || view.errors.kommentar !== undefined}>
          <summary class="as-link link small">{text.comment}</summary>
          <TextArea
            name="kommentar"
            label={text.commentLabel}
            help={text.commentHelp}
            value={view.values.comment}
            error={view.errors.kommentar}
            rows={2}
            maxlength={1000}
          />
        </details>
        {view.stored && (
          <Button look="link" name="fjern" value="ja">
            {view.kind === "event" ? say(eventWords, language).remove : text.remove}
          </Button>
        )}
        {view.stored ? (
          <Link small href={withTime(path, whole)}>
            {text.cancel}
          </Link>
        ) : (
          <Link small href={`${withTime(path, whole, { tabell: "vis" })}#tabell`}>
            {otherPeriodWords[measure.interval][language]}
          </Link>
        )}
      </div>
    </>
  );
}

/** Nothing is asked for: what comes next, and the way to what is already there. */
function AllDone({ reading, path, whole, now, language }: EntryFormProps) {
  const text = say(words, language);
  const { interval } = reading.measure;
  const next = nextPeriod(interval, periodWith(interval, norwegianDay(now)));
  const goesOn = reading.team.withdrawnOn === undefined && reading.measure.expectedTo === undefined;
  return (
    <div class="count" id="registrer">
      <h2>{reading.series.missing.length > 0 ? text.nothingDue : text.allDone}</h2>
      {goesOn && <p>{text.nextPeriod(periodName(interval, next, language), longDay(next, language))}</p>}
      <p>
        <Link small href={`${withTime(path, whole, { tabell: "vis" })}#tabell`}>
          {otherPeriodWords[interval][language]}
        </Link>
      </p>
    </div>
  );
}

/** Said before anybody has typed, not after. */
function Closed({ reading, view, path, whole, language }: EntryFormProps) {
  const { measure } = reading;
  const period = view.period as Temporal.PlainDate;
  return (
    <div class="count" id="registrer">
      <h2>{capital(periodName(measure.interval, period, language))}</h2>
      <p>{say(sheetWords, language).lockedNote}</p>
      <p>
        <Link small href={withTime(path, whole)}>
          {say(words, language).cancel}
        </Link>
      </p>
    </div>
  );
}

/** What the form was made from: the version, and when it was saved, so that a value taken away and entered anew is another. */
function knownFields({ stored }: EntryView): Record<string, string> {
  return { versjon: String(stored?.version ?? 0), kjent: stored?.enteredAt.toString() ?? "" };
}

/** Marked when it is written in another language than the page is in. */
function fieldLabel(measure: TeamMeasure, label: Texts, language: Language): Child {
  const lang = textLanguage(measure, language, label);
  return lang === undefined ? label[language] : <span lang={lang}>{label[language]}</span>;
}
