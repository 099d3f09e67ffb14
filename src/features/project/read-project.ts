import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Language, Texts } from "../../domain/language.ts";
import {
  type ProjectStep,
  projectSteps,
  stepDoubt,
  type StepDoubt,
  type StepEvidence,
  type StepLack,
  stepLacks,
} from "../../domain/project-steps.ts";

/** What a step may point to as its evidence: a measure of the team, with the periods that have a value. */
export interface ProjectMeasure {
  id: string;
  code: string;
  name: Texts;
  /** The language the team wrote it in, when it is its own. */
  writtenIn: Language | undefined;
  /** The package is the network's own: a text it has not written in a language is the bokmål one. */
  networksOwn: boolean;
  chosen: boolean;
  periods: Temporal.PlainDate[];
}

export interface ProjectChange {
  id: string;
  day: Temporal.PlainDate;
  title: string;
}

/** What is written of a step. */
export interface StepContent {
  account: string;
  basis: string;
  place: string;
  responsible: string;
  day: Temporal.PlainDate | undefined;
  measureId: string | undefined;
  changeId: string | undefined;
}

export interface KeptStep extends StepContent {
  step: ProjectStep;
  /** 0 for a step that nobody has written anything of. */
  version: number;
  done: { at: Temporal.Instant; by: string | undefined } | undefined;
  lacks: StepLack[];
  doubt: StepDoubt | undefined;
}

export interface Project {
  team: { id: string; name: string; simulated: boolean };
  /** All five, in their order. */
  steps: KeptStep[];
  done: ReadonlySet<ProjectStep>;
  measures: ProjectMeasure[];
  changes: ProjectChange[];
}

const empty: StepContent = {
  account: "",
  basis: "",
  place: "",
  responsible: "",
  day: undefined,
  measureId: undefined,
  changeId: undefined,
};

/** One query. */
export async function readProject(
  database: Database,
  teamId: string,
  today: Temporal.PlainDate,
): Promise<Project | undefined> {
  const { rows } = await database.execute<ProjectRow>(sql`
    select t.id, t.name, c.simulated,
      (select jsonb_agg(jsonb_build_object('step', s.step, 'account', s.account, 'basis', s.basis, 'place', s.place,
          'responsible', s.responsible, 'day', s.day, 'measureId', s.team_measure_id, 'changeId', s.noted_change_id,
          'doneAt', s.done_at, 'doneBy', nullif(p.name, ''), 'version', s.version))
        from project_step s left join person p on p.id = s.done_by where s.team_id = t.id) as steps,
      (select jsonb_agg(jsonb_build_object('id', tm.id, 'code', m.code, 'name', m.texts -> 'name', 'writtenIn', m.written_in,
          'networksOwn', exists (select from change_package k where k.code = m.package_code and k.collaborative_id is not null),
          'chosen', tm.chosen,
          'periods', (select jsonb_agg(v.period order by v.period) from measurement v
            where v.team_measure_id = tm.id and v.numerator is not null)) order by tm.position, m.code)
        from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
        where tm.team_id = t.id and tm.data_source is null) as measures,
      (select jsonb_agg(jsonb_build_object('id', n.id, 'day', n.day, 'title', n.title) order by n.day desc, n.created_at desc, n.id)
        from noted_change n where n.team_id = t.id) as changes
    from team t join collaborative c on c.id = t.collaborative_id
    where t.id = ${teamId}`);
  return rows[0] && toProject(rows[0], today);
}

/** As JSON gives it: days and moments are text, what is absent is null. */
interface ProjectRow extends Record<string, unknown> {
  id: string;
  name: string;
  simulated: boolean;
  steps:
    | {
        step: ProjectStep;
        account: string;
        basis: string;
        place: string;
        responsible: string;
        day: string | null;
        measureId: string | null;
        changeId: string | null;
        doneAt: string | null;
        doneBy: string | null;
        version: number;
      }[]
    | null;
  measures:
    | {
        id: string;
        code: string;
        name: Texts;
        writtenIn: Language | null;
        networksOwn: boolean;
        chosen: boolean;
        periods: string[] | null;
      }[]
    | null;
  changes: { id: string; day: string; title: string }[] | null;
}

function toProject(row: ProjectRow, today: Temporal.PlainDate): Project {
  const { id, name, simulated } = row;
  const measures = (row.measures ?? []).map(({ writtenIn, periods, ...measure }) => ({
    ...measure,
    writtenIn: writtenIn ?? undefined,
    periods: (periods ?? []).map((period) => Temporal.PlainDate.from(period)),
  }));
  const changes = (row.changes ?? []).map((change) => ({
    ...change,
    day: Temporal.PlainDate.from(change.day),
  }));
  const kept = projectSteps.map((step) => {
    const written = row.steps?.find((one) => one.step === step);
    if (written === undefined) return { ...empty, step, version: 0, done: undefined };
    const { day, measureId, changeId, doneAt, doneBy, ...rest } = written;
    return {
      ...rest,
      day: day === null ? undefined : Temporal.PlainDate.from(day),
      measureId: measureId ?? undefined,
      changeId: changeId ?? undefined,
      done: doneAt === null ? undefined : { at: Temporal.Instant.from(doneAt), by: doneBy ?? undefined },
    };
  });
  const done = new Set(kept.filter((one) => one.done !== undefined).map(({ step }) => step));
  const steps = kept.map((one) => {
    const lacks = lacksOf(one.step, one, { measures, steps: kept }, today);
    return { ...one, lacks, doubt: stepDoubt(one.step, done, lacks) };
  });
  return { team: { id, name, simulated }, steps, done, measures, changes };
}

/** What a step lacks with this content; the day of the step that implements is the project's own. */
export function lacksOf(
  step: ProjectStep,
  content: StepContent,
  project: {
    measures: readonly ProjectMeasure[];
    steps: readonly { step: ProjectStep; day: Temporal.PlainDate | undefined }[];
  },
  today: Temporal.PlainDate,
): StepLack[] {
  const { account, basis, place, responsible, day, measureId, changeId } = content;
  const evidence: StepEvidence = {
    account,
    basis,
    place,
    responsible,
    day,
    measure: project.measures.find(({ id }) => id === measureId),
    hasChange: changeId !== undefined,
  };
  const implemented = project.steps.find((one) => one.step === "implement")?.day;
  return stepLacks(step, evidence, implemented, today);
}
