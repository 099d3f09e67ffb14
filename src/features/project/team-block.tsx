import { currentStep, projectSteps } from "../../domain/project-steps.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Block } from "../../platform/web/block.ts";
import { insideSentence } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { readProject } from "./read-project.ts";
import { projectPath, stepNumber } from "./step-address.ts";
import { stepWords, words } from "./words.ts";

/** On the team's page: where its improvement project is. */
export const teamProjectBlock: Block = async (ask) => {
  const { teamId } = ask.place;
  if (teamId === undefined || !ask.may("team.read")) return null;
  const project = await readProject(ask.database, teamId, norwegianDay(ask.now));
  if (project === undefined) return null;
  const { language } = ask;
  const text = say(words, language);
  const isBegun = project.steps.some(({ version }) => version > 0);
  // nothing to show to those who cannot begin it
  if (!isBegun && !ask.may("project.edit")) return null;
  const at = currentStep(project.done);
  const where =
    at === undefined
      ? text.blockDone
      : text.blockAt(stepNumber(at), projectSteps.length, insideSentence(stepWords[at].name[language]));
  return (
    <Part title={text.title} stack>
      <p>{isBegun ? where : text.blockStart}</p>
      <p>
        <Link href={projectPath(project.team)}>{isBegun ? text.open : text.begin}</Link>
      </p>
    </Part>
  );
};
