import type { Language } from "../../domain/language.ts";
import { measureAddress, versionNote } from "../../platform/measure-version.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterForm } from "../../ui/filter-form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { reportedText } from "./reported-text.ts";
import { nameOf, SumChart } from "./sum-chart.tsx";
import { PartsTable, PeriodsTable, YearsTable } from "./sums-tables.tsx";
import { divisionWord, type SumView, viewAddress } from "./view.ts";
import { words } from "./words.ts";

export interface SumsPageProps {
  view: SumView;
  path: string;
  /** Whether there is another overview to go back to. */
  hasOthers: boolean;
  now: Temporal.Instant;
  language: Language;
}

type Chosen = NonNullable<SumView["chosen"]>;

/** The sums of a county or of the nation: what is chosen, the answer in a sentence, the chart, the parts, all periods. */
export function sumsPage(props: SumsPageProps): PageAnswer {
  const { view, path, language } = props;
  const text = say(words, language);
  const { chosen } = view;
  return page({
    title: chosen ? `${nameOf(chosen.question.measure, language)} – ${view.areaName}` : view.areaName,
    banner: chosen?.question.simulated ? text.simulated : undefined,
    body: (
      <>
        {props.hasOthers ? (
          <Crumb href="/oversikt">{text.overview}</Crumb>
        ) : (
          <Crumb href="/min-side">{text.myPage}</Crumb>
        )}
        <h1>{view.areaName}</h1>
        {chosen === undefined ? (
          <EmptyState go={{ href: `${path}/dekning`, text: text.toCoverage }}>{text.nothingYet}</EmptyState>
        ) : (
          <>
            <Lead>{text.overviewLead}</Lead>
            <Choices view={view} chosen={chosen} path={path} language={language} />
            <Sums {...props} chosen={chosen} />
          </>
        )}
      </>
    ),
  });
}

function Choices(props: { view: SumView; chosen: Chosen; path: string; language: Language }) {
  const { measures } = props.view;
  const { measure, year, division } = props.chosen.question;
  const text = say(words, props.language);
  const packages = [...Map.groupBy(measures, ({ packageCode }) => packageCode).values()];
  const years = [];
  for (let at = measure.lastPeriod.year; at >= measure.firstPeriod.year; at--) years.push(String(at));
  return (
    <FilterForm
      action={props.path}
      label={text.choose}
      selects={[
        {
          name: "maling",
          label: text.measure,
          value: measureAddress(measure),
          options: packages.map((of) => ({
            label: of[0]?.packageTitle[props.language] ?? "",
            options: of.map((one) => ({
              value: measureAddress(one),
              text: nameOf(one, props.language),
            })),
          })),
        },
        {
          name: "ar",
          label: text.year,
          value: year === undefined ? "alle" : String(year),
          options: [
            ...years.map((value) => ({ value, text: value })),
            { value: "alle", text: text.allYears },
          ],
        },
        {
          name: "inndeling",
          label: text.division,
          value: divisionWord(division),
          options: [
            { value: divisionWord("today"), text: text.asToday },
            { value: divisionWord("then"), text: text.asThen },
          ],
        },
      ]}
      button={text.show}
    />
  );
}

function Sums({ view, chosen, path, now, language }: SumsPageProps & { chosen: Chosen }) {
  const { picture, question, teams } = chosen;
  const { measure, year, division } = question;
  const text = say(words, language);
  const severalVersions = versionNote(measure, language);
  const goal = text.goal(measure.packageTitle[language], measure.packageGoal[language]);
  const hiddenPeriods = picture.periods.filter(({ hidden }) => hidden).length;
  const anythingHidden =
    hiddenPeriods > 0 || picture.total.hidden || chosen.rows.some(({ told }) => told.hidden);
  return (
    <>
      <Part title={nameOf(measure, language)} note={goal}>
        {severalVersions && <p class="quiet">{severalVersions}</p>}
        {picture.periods.length === 0 ? (
          <EmptyState level={3}>
            {division === "then" && view.area.kind === "county"
              ? `${text.nothingThisYear(String(year))} ${text.notThen(view.areaName)}`
              : text.nothingThisYear(String(year))}
          </EmptyState>
        ) : (
          <SumChart {...chosen} areaName={view.areaName} now={now} language={language} />
        )}
        {anythingHidden && <p class="quiet">{text.hiddenNote}</p>}
      </Part>
      {chosen.rows.length > 0 && (
        <Part
          title={view.area.kind === "nation" ? text.byCounty : text.byMunicipality}
          note={text.summary(
            text.teams(teams.teams),
            text.municipalityCount(teams.municipalities),
            reportedText(picture.total.sum.reports, teams.expected, language),
          )}
        >
          <PartsTable view={view} chosen={chosen} path={path} language={language} />
        </Part>
      )}
      {picture.years.length > 0 && (
        <Part title={text.byYear}>
          <YearsTable chosen={chosen} path={path} language={language} />
        </Part>
      )}
      {picture.periods.length > 0 && <PeriodsTable {...chosen} language={language} />}
      <Actions>
        <Link small download href={viewAddress(`${path}/summer.csv`, question)}>
          {text.download}
        </Link>
        <Link small href={`${path}/dekning`}>
          {text.toCoverage}
        </Link>
      </Actions>
      <SourceLine>
        {text.source} {text.drawnWhen}
      </SourceLine>
    </>
  );
}
