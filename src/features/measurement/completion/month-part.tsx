import type { Language } from "../../../domain/language.ts";
import { shortPeriodName } from "../../../domain/measurement/period-name.ts";
import { norway } from "../../../domain/norwegian-time.ts";
import { dayAndMonth, list, longDay, month as monthName, monthAndYear } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { type FactRow, Facts } from "../../../ui/facts.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Part } from "../../../ui/part.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { capital } from "../count-text.ts";
import { textLanguage } from "../measure-language.ts";
import type { MeasuringTeam } from "../read-teams.ts";
import type { MonthView } from "./month-view.ts";
import { words } from "./words.ts";

/** So many missing measures are named; the rest are a number. */
const NAMED = 6;

export interface MonthPartProps {
  team: MeasuringTeam;
  view: MonthView;
  mayWrite: boolean;
  hidden: () => Record<string, string>;
  /** What was typed and what was wrong with it, when the form is shown again. */
  typed?: { comment: string; error?: string | undefined } | undefined;
  /** The way to the other months. On their own page there is none, and being done is the main thing to do. */
  linked: boolean;
  language: Language;
}

export function donePath({ id }: { id: string }): string {
  return `/team/${id}/malinger/ferdig`;
}

/** One month: how much is there, what is missing, whether the team has said that it is done, and saying so (C55, C56). */
export function MonthPart(props: MonthPartProps) {
  const { team, view, language, linked } = props;
  const text = say(words, language);
  const { completion, missing, values } = view;
  const reported = values.filter((value) => value.reported).length;
  const rows: FactRow[] = [
    { term: text.registered, text: text.of(reported, values.length) },
    ...(missing.length > 0 ? [{ term: text.missing, text: <Missing {...props} /> }] : []),
    completion
      ? { term: text.done, text: doneText(view, language) }
      : { term: view.isOverdue ? text.wasDue : text.due, text: longDay(view.window.dueDay, language) },
    ...(completion && completion.comment !== "" ? [{ term: text.because, text: completion.comment }] : []),
  ];
  return (
    <Part title={capital(monthAndYear(view.month, language))} id="maned" stack>
      <Facts rows={rows} />
      {props.mayWrite && asksToSay(view) && (
        <div class="screen-only">
          <Say {...props} />
        </div>
      )}
      {linked && (
        <p class="screen-only">
          <Link href={donePath(team)}>{text.allMonths}</Link>
        </p>
      )}
    </Part>
  );
}

/** Nothing was said, or something has changed or gone since. */
function asksToSay({ completion, changedAt, missing }: MonthView): boolean {
  if (completion === undefined) return true;
  return changedAt !== undefined || (missing.length > 0 && completion.comment === "");
}

/** «3. november av Mona Måling, endret 9. november», under «Ferdig». */
export function doneText({ completion, changedAt, month }: MonthView, language: Language): string {
  const text = say(words, language);
  if (completion === undefined) return text.notDone;
  const { firstCompletedAt, completedAt, completedBy, timely } = completion;
  const day = (at: Temporal.Instant) => {
    const local = at.toZonedDateTimeISO(norway).toPlainDate();
    const isNear = local.year === month.year || (local.year === month.year + 1 && month.month === 12);
    return (isNear ? dayAndMonth : longDay)(local, language);
  };
  const again = Temporal.Instant.compare(completedAt, firstCompletedAt) > 0;
  const first = day(firstCompletedAt);
  return [
    completedBy && !again ? `${first} ${text.by(completedBy)}` : first,
    ...(timely ? [] : [text.afterDue]),
    ...(again ? [`${text.againOn(day(completedAt))}${completedBy ? ` ${text.by(completedBy)}` : ""}`] : []),
    ...(changedAt ? [text.changedOn(day(changedAt))] : []),
  ].join(", ");
}

function Missing({ team, view, language }: MonthPartProps) {
  const text = say(words, language);
  const shown = view.missing.slice(0, NAMED);
  const rest = view.missing.length - shown.length;
  return (
    <>
      {shown.map((one) => (
        <p>
          <Link
            href={`/team/${team.id}/malinger/${one.measure.code.toLowerCase()}`}
            lang={textLanguage(one.measure, language)}
          >
            {missingText(one, language)}
          </Link>
        </p>
      ))}
      {rest > 0 && <p class="quiet">{text.andMore(rest)}</p>}
    </>
  );
}

/** The measure; and which of its periods, where the month has several. */
export function missingText({ measure, periods }: MonthView["missing"][number], language: Language): string {
  const name = measure.texts.name[language];
  if (measure.interval === "month" || measure.interval === "quarter") return name;
  const names = periods.map((period) => shortPeriodName(measure.interval, period, language));
  return say(words, language).missingPeriods(name, list(names, language));
}

function Say({ team, view, hidden, typed, linked, language }: MonthPartProps) {
  const text = say(words, language);
  const { completion, missing } = view;
  const name = monthName(view.month, language);
  return (
    <Form
      action={donePath(team)}
      hidden={{ ...hidden(), maned: view.month.toString(), versjon: String(completion?.version ?? 0) }}
    >
      {missing.length > 0 && (
        <TextArea
          name="grunn"
          label={text.whyMissing}
          help={text.whyMissingHelp}
          value={typed?.comment ?? completion?.comment}
          rows={2}
          maxlength={500}
          error={typed?.error}
        />
      )}
      <p class="quiet">{text.effect}</p>
      <p class="actions">
        <Button look={linked ? "outline" : "filled"}>
          {completion ? text.weAreDoneAgain(name) : text.weAreDone(name)}
        </Button>
      </p>
    </Form>
  );
}
