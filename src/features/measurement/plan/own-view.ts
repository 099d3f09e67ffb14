import type { Answer } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import type { FieldErrors } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { type OwnFields, ownFieldsIn } from "./own-fields.ts";
import { ownPage, type OwnPageProps } from "./own-page.tsx";
import { type MeasurementPlan, planPath } from "./read-plan.ts";
import { words } from "./words.ts";

/** The guide; for a team without anything ready-made it is the beginning of its plan. */
export function newOwnPage(
  ask: Ask,
  plan: MeasurementPlan,
  fields: OwnFields,
  errors: FieldErrors,
  first = false,
): Answer {
  const text = say(words, ask.language);
  const { team } = plan;
  return ownPage({
    ...shared(ask, fields, errors),
    action: `${planPath(team)}/egen`,
    hidden: ask.hidden(),
    back: first
      ? { href: `/team/${team.id}/malinger`, text: text.allMeasures(team.name) }
      : { href: planPath(team), text: text.heading },
    first,
  });
}

/** The first page of a team on a topic of its own. */
export function firstOwnPage(ask: Ask, plan: MeasurementPlan): Answer {
  return newOwnPage(ask, plan, ownFieldsIn({}), {}, true);
}

/** What the team has written, to change it; with `conflict` beside what somebody else has written meanwhile. */
export function ownEditPage(
  ask: Ask,
  { plan, measure }: { plan: MeasurementPlan; measure: TeamMeasure },
  fields: OwnFields,
  errors: FieldErrors,
  conflict = false,
): Answer {
  const path = planPath(plan.team);
  return ownPage({
    ...shared(ask, fields, errors),
    action: `${path}/egen/${measure.code.toLowerCase()}`,
    hidden: { ...ask.hidden(), versjon: String(measure.version) },
    back: { href: path, text: say(words, ask.language).heading },
    measure,
    conflict,
  });
}

function shared(
  ask: Ask,
  fields: OwnFields,
  errors: FieldErrors,
): Pick<OwnPageProps, "fields" | "errors" | "language"> {
  return { fields, errors, language: ask.language };
}
