import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { MeasureTexts } from "../../../database/json-columns.ts";
import type { Language, Texts } from "../../../domain/language.ts";
import { countedAs, type OwnMeasure } from "../../../domain/measurement/own-measure.ts";
import type { TeamMeasure } from "../read-teams.ts";

/** A measure of the team's own with the reason for it. It is in the language of whoever wrote it, and marked so. */
export interface WrittenMeasure extends OwnMeasure {
  purpose: string;
  writtenIn: Language;
}

/** Makes it and takes it into the plan, last, expected from this period on. @returns its code and its id in the plan */
export async function insertOwnMeasure(
  database: Database,
  teamId: string,
  written: WrittenMeasure,
  from: Temporal.PlainDate,
): Promise<{ code: string; id: string }> {
  const { unit, interval, hasDenominator, partOfWhole, chart } = countedAs(written);
  const { kind, improvement, target, purpose, writtenIn } = written;
  const { rows } = await database.execute<{ code: string; id: string }>(sql`
    with made as (
      insert into measure (code, version, position, kind, unit, "interval", improvement, chart, part_of_whole, has_denominator,
        texts, source, team_id, written_in)
      values ('EGEN-' || nextval('own_measure_number'), 1, 0, ${kind}, ${unit}, ${interval}, ${improvement}, ${chart},
        ${partOfWhole}, ${hasDenominator}, ${JSON.stringify(textsOf(written))}::jsonb, 'team', ${teamId}, ${writtenIn})
      returning code, version
    )
    insert into team_measure (team_id, measure_code, measure_version, position, target, purpose, expected_from)
    select ${teamId}, code, version, coalesce((select max(position) from team_measure where team_id = ${teamId}), 0) + 1,
      ${target ?? null}, ${purpose}, ${from.toString()}::date
    from made
    returning measure_code as code, id`);
  return rows[0] as { code: string; id: string };
}

/** False when somebody has changed it meanwhile. */
export async function updateOwnMeasure(
  database: Database,
  teamId: string,
  measure: TeamMeasure,
  version: number,
  written: WrittenMeasure,
  from: Temporal.PlainDate,
): Promise<boolean> {
  const { unit, interval, hasDenominator, partOfWhole, chart } = countedAs(written);
  const { kind, improvement, target, purpose, writtenIn } = written;
  const { rowCount } = await database.execute(sql`
    with planned as (
      update team_measure set target = ${target ?? null}, purpose = ${purpose}, expected_from = ${from.toString()},
        version = version + 1
      where id = ${measure.id} and version = ${version}
      returning measure_code, measure_version
    )
    update measure m set kind = ${kind}, unit = ${unit}, "interval" = ${interval}, improvement = ${improvement}, chart = ${chart},
      part_of_whole = ${partOfWhole}, has_denominator = ${hasDenominator}, texts = ${JSON.stringify(textsOf(written))}::jsonb,
      written_in = ${writtenIn}
    from planned p where m.code = p.measure_code and m.version = p.measure_version and m.team_id = ${teamId}`);
  return rowCount === 1;
}

/** One text stands in all three places; `written_in` says which language it is. */
function textsOf(written: WrittenMeasure): MeasureTexts {
  const { name, numerator, denominator, sample } = written;
  const { hasDenominator } = countedAs(written);
  return {
    name: same(name),
    numerator: same(numerator),
    numeratorLabel: same(numerator),
    ...(hasDenominator ? { denominator: same(denominator), denominatorLabel: same(denominator) } : {}),
    sample: same(sample),
    targetText: same(""),
  };
}

function same(text: string): Texts {
  return { nb: text, nn: text, en: text };
}
