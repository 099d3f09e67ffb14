import type { MeasureKind } from "../../../domain/change-package.ts";
import type { Language } from "../../../domain/language.ts";
import { list, numberWord } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Listing } from "../../../ui/listing.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import { RuleList } from "../../../ui/rule-list.tsx";
import { textLanguage } from "../measure-language.ts";
import { PilotFacts } from "../pilot-facts.tsx";
import type { TeamMeasure } from "../read-teams.ts";
import { adviceTexts } from "./advice-text.ts";
import { endedFrom } from "./expected-text.ts";
import { PlanTable } from "./plan-table.tsx";
import { type MeasurementPlan, planPath } from "./read-plan.ts";
import { kindCounts, words } from "./words.ts";

export interface PlanPageProps {
  plan: MeasurementPlan;
  mayPlan: boolean;
  /** What has just happened. */
  told: string | undefined;
  language: Language;
}

/**
 * The plan on one page: what, how counted, how often, who, target and why, where and on whom (A059, A069, A070). Paper
 * has the plan alone; what is advised and what was measured earlier stays on the screen.
 */
export function planPage({ plan, mayPlan, told, language }: PlanPageProps): PageAnswer {
  const { team, chosen, former, all } = plan;
  const text = say(words, language);
  const needsOwn = plan.advice.some(({ code }) => code === "noOwn");
  const advice = mayPlan ? adviceTexts(plan, language) : [];
  return page({
    title: `${text.title} – ${team.name}`,
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{text.allMeasures(team.name)}</Crumb>
        <h1>{text.heading}</h1>
        <Lead>{chosen.length === 0 ? text.nothing : measuring(chosen, language)}</Lead>
        {told && (
          <div class="screen-only">
            <Notice tone="done" live>
              {told}
            </Notice>
          </div>
        )}
        {chosen.length > 0 && (
          <Part title={text.tableCaption}>
            <PlanTable plan={plan} mayPlan={mayPlan} language={language} />
          </Part>
        )}
        {mayPlan && (
          <Actions>
            {needsOwn ? (
              <>
                <ButtonLink href={`${planPath(team)}/egen`}>{text.makeOwn}</ButtonLink>
                {all.length > 0 && <Link href={`${planPath(team)}/velg`}>{text.choose}</Link>}
              </>
            ) : (
              <>
                {all.length > 0 && <ButtonLink href={`${planPath(team)}/velg`}>{text.choose}</ButtonLink>}
                <Link href={`${planPath(team)}/egen`}>{text.makeOwn}</Link>
              </>
            )}
          </Actions>
        )}
        <PilotFacts team={team} language={language} />
        <div class="screen-only">
          {advice.length > 0 && chosen.length > 0 && (
            <Part title={text.adviceTitle} note={text.adviceRest}>
              <RuleList rules={advice.map((one) => ({ state: "advice" as const, text: one }))} />
            </Part>
          )}
          {former.length > 0 && (
            <Part title={text.former} note={text.formerNote}>
              <Listing items={former.map((measure) => formerItem(measure, team.id, language))} />
            </Part>
          )}
        </div>
      </>
    ),
  });
}

/** «Vi måler fire ting: ett resultatmål, to prosessmål og ett balansemål.» */
function measuring(chosen: readonly TeamMeasure[], language: Language): string {
  const text = say(words, language);
  const kinds = (["outcome", "process", "balancing"] satisfies MeasureKind[]).flatMap((kind) => {
    const count = chosen.filter((one) => one.kind === kind).length;
    if (count === 0) return [];
    const { one, other } = kindCounts[kind];
    return [count === 1 ? one[language] : `${numberWord(count, language)} ${other[language]}`];
  });
  return chosen.length === 1
    ? text.weMeasureOne(kinds[0] ?? "")
    : text.weMeasure(numberWord(chosen.length, language), list(kinds, language));
}

function formerItem(measure: TeamMeasure, teamId: string, language: Language) {
  const text = say(words, language);
  const ended = endedFrom(measure, language);
  return {
    href: `/team/${teamId}/malinger/${measure.code.toLowerCase()}`,
    title: measure.texts.name[language],
    lang: textLanguage(measure, language),
    note: ended && text.ended(ended, measure.values.length),
  };
}
