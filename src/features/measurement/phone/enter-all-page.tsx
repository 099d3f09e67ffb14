import type { Language } from "../../../domain/language.ts";
import { periodName, shortPeriodName } from "../../../domain/measurement/period-name.ts";
import { dayAndMonth } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { CountForm } from "../../../ui/count-form.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { entryView } from "../entry-view.ts";
import type { MeasuringTeam } from "../read-teams.ts";
import { readingOf } from "../series-plan.ts";
import { noneWords, words } from "../words.ts";
import { type DueMeasure, dueMeasures } from "./due-measures.ts";
import { EntryState, OnDevice } from "./entry-island-data.tsx";
import { pageTexts } from "./words.ts";

export interface EnterAllProps {
  team: MeasuringTeam;
  due: readonly DueMeasure[];
  writer: { id: string; name: string };
  hidden: () => Record<string, string>;
  now: Temporal.Instant;
  language: Language;
}

/**
 * Every measure that waits for a value, a form each on one page: opened where there is network, it serves a whole round
 * where there is none. Without script each form is sent by itself and leads to its measure.
 */
export function enterAllPage(props: EnterAllProps): PageAnswer {
  const { team, due, writer, language } = props;
  const text = say(words, language);
  const own = say(pageTexts, language);
  return page({
    title: `${own.enterAll} – ${team.name}`,
    scripts: ["measurement/phone/entry"],
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{text.allMeasures(team.name)}</Crumb>
        <h1>{own.enterAll}</h1>
        <Lead>{due.length === 0 ? own.nothingWaits : own.enterAllLead}</Lead>
        <OnDevice person={writer} language={language} />
        <div class="every-count">
          {due.map((one, at) => (
            <OneForm {...props} one={one} first={at === 0} />
          ))}
        </div>
      </>
    ),
  });
}

function OneForm(props: EnterAllProps & { one: DueMeasure; first: boolean }) {
  const { team, one, hidden, now, language } = props;
  const { measure, due } = one;
  const text = say(words, language);
  const own = say(pageTexts, language);
  const { texts, interval } = measure;
  const reading = readingOf(team, measure, now);
  const view = entryView(reading, { period: due.period, stored: undefined }, now, language);
  const key = measure.code.toLowerCase();
  const path = `/team/${team.id}/malinger/${key}`;
  return (
    <CountForm
      id={`registrer-${key}`}
      action={path}
      title={`${texts.name[language]}, ${periodName(interval, due.period, language)}`}
      hidden={{ ...hidden(), periode: due.period.toString(), versjon: "0", kjent: "" }}
      numerator={{ name: "teller", id: `teller-${key}`, label: texts.numeratorLabel[language] }}
      denominator={
        measure.hasDenominator
          ? { name: "nevner", id: `nevner-${key}`, label: texts.denominatorLabel?.[language] ?? text.value }
          : undefined
      }
      between={text.between}
      save={text.save}
      look={props.first ? "filled" : "outline"}
      none={
        measure.hasDenominator
          ? { text: noneWords[interval][language], name: "ingen", value: "ja" }
          : undefined
      }
      after={
        <>
          <EntryState reading={reading} view={view} path={path} now={now} language={language} />
          <p class="quiet small">
            {(due.overdue ? text.wasDue : text.dueBy)(dayAndMonth(due.dueDay, language))}{" "}
            <Link small href={path}>
              {own.withComment}
            </Link>
          </p>
        </>
      }
    />
  );
}

/** The way to it from the list of measures, or straight to the only one that waits. */
export function EnterAll(props: { team: MeasuringTeam; now: Temporal.Instant; language: Language }) {
  const { team, now, language } = props;
  const due = dueMeasures(team, now);
  const [first] = due;
  if (first === undefined) return null;
  const { measure } = first;
  const path = `/team/${team.id}/malinger`;
  return (
    <p class="actions">
      {due.length > 1 ? (
        <ButtonLink href={`${path}/registrer`}>{say(pageTexts, language).enterMany(due.length)}</ButtonLink>
      ) : (
        <ButtonLink href={`${path}/${measure.code.toLowerCase()}`}>
          {say(words, language).register(shortPeriodName(measure.interval, first.due.period, language))}
        </ButtonLink>
      )}
    </p>
  );
}
