import type { Language } from "../../domain/language.ts";
import { currentStep, projectSteps } from "../../domain/project-steps.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { insideSentence } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RuleList } from "../../ui/rule-list.tsx";
import { Steps } from "../../ui/steps.tsx";
import type { KeptStep, Project } from "./read-project.ts";
import { stepNumber, stepPath } from "./step-address.ts";
import { StepContentFacts } from "./step-content.tsx";
import { doubtWords, lackWords, stepWords, words } from "./words.ts";

export interface ProjectPageProps {
  project: Project;
  mayEdit: boolean;
  /** What has just happened. */
  told: string | undefined;
  language: Language;
}

/** The five steps in their order: what each is for, what shows that it is done, and what the team has written (A151). */
export function projectPage(props: ProjectPageProps): PageAnswer {
  const { project, told, language } = props;
  const { team, steps } = project;
  const text = say(words, language);
  return page({
    title: `${text.title} – ${team.name}`,
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}`}>{team.name}</Crumb>
        <h1>{text.title}</h1>
        <Lead>{standing(project, language)}</Lead>
        {told && (
          <Notice tone="done" live>
            {told}
          </Notice>
        )}
        <Steps
          items={steps.map((step) => ({
            id: `steg-${stepNumber(step.step)}`,
            title: text.numbered(stepNumber(step.step), stepWords[step.step].name[language]),
            note: statusText(step, language),
            done: step.done !== undefined,
            children: <OneStep {...props} step={step} />,
          }))}
        />
      </>
    ),
  });
}

/** Where the project is, in a sentence. */
export function standing({ done, steps }: Pick<Project, "done" | "steps">, language: Language): string {
  const text = say(words, language);
  if (steps.every(({ version }) => version === 0)) return text.notBegunLead;
  const at = currentStep(done);
  if (at === undefined) return text.allDone;
  return text.atStep(stepNumber(at), projectSteps.length, insideSentence(stepWords[at].name[language]));
}

function OneStep({ project, mayEdit, language, step }: ProjectPageProps & { step: KeptStep }) {
  const text = say(words, language);
  const own = stepWords[step.step];
  const number = stepNumber(step.step);
  const isCurrent = currentStep(project.done) === step.step;
  const href = stepPath(project.team, step.step);
  return (
    <>
      <p>{own.purpose[language]}</p>
      {step.done === undefined && (
        <p class="quiet">
          {text.countsAs} {own.evidence[language]}
        </p>
      )}
      <StepContentFacts project={project} step={step} language={language} />
      {step.doubt && <Notice tone="warning">{doubtWords[step.doubt][language]}</Notice>}
      {step.done === undefined && step.version > 0 && step.lacks.length > 0 && (
        <RuleList
          label={text.lacks}
          rules={step.lacks.map((lack) => ({ state: "advice" as const, text: lackWords[lack][language] }))}
        />
      )}
      {mayEdit && (
        <Actions>
          {step.done !== undefined ? (
            <Link href={href}>{text.see(number)}</Link>
          ) : isCurrent ? (
            <ButtonLink href={href}>{text.work(number)}</ButtonLink>
          ) : (
            <Link href={href}>{text.work(number)}</Link>
          )}
        </Actions>
      )}
    </>
  );
}

/** «Gjort 3. november 2026 av Lise Leder.» */
export function statusText({ done, version }: KeptStep, language: Language): string {
  const text = say(words, language);
  if (done === undefined) return version > 0 ? text.begun : text.notBegun;
  return text.isDone(longDay(norwegianDay(done.at), language), done.by ? text.by(done.by) : "");
}
