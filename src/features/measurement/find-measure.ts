import { NEWEST } from "../../domain/measurement/shown-part.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type FullMeasure, readMeasuringTeams, readShownTeam, type ShownMeasure } from "./read-teams.ts";
import { type MeasureReading, readingOf } from "./series-plan.ts";
import { asksForAllRows } from "./measure-address.ts";
import { ALL_VALUES, type ShownValues } from "./team-rows.ts";
import { chosenPeriod } from "./value-form.ts";

/** The code of the measure that an address names, in small letters or capitals; undefined for what cannot be one. */
export function measureCode({ params }: Ask): string | undefined {
  const code = params.measure ?? "";
  return /^[a-z0-9-]{1,40}$/i.test(code) ? code.toUpperCase() : undefined;
}

/** The measure an address names, of the team it names; undefined when the team does not use it. */
export async function findMeasure(ask: Ask): Promise<MeasureReading | undefined> {
  return readShown(ask, { newest: 0, on: [] });
}

/**
 * That measure with the values its page shows in full: the newest, or all when the address asks for them, and those of the
 * periods that the address names.
 * @param typed the period of a form that was sent
 */
export async function findShownMeasure(
  ask: Ask,
  typed?: Temporal.PlainDate,
): Promise<MeasureReading<ShownMeasure> | undefined> {
  const named = ["periode", "lagret", "fjernet"].map((name) => chosenPeriod(ask.query.get(name)));
  return readShown(ask, {
    newest: asksForAllRows(ask.query) ? ALL_VALUES : NEWEST,
    on: [...named, typed].filter((day) => day !== undefined),
  });
}

/** That measure with all values in full. */
export async function findFullMeasure(ask: Ask): Promise<MeasureReading<FullMeasure> | undefined> {
  const code = measureCode(ask);
  if (code === undefined || ask.place.teamId === undefined) return undefined;
  const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId], code, { withPair: true });
  const measure = team?.measures.find((one) => one.code === code);
  return team && measure && readingOf(team, measure, ask.now);
}

async function readShown(ask: Ask, shown: ShownValues): Promise<MeasureReading<ShownMeasure> | undefined> {
  const code = measureCode(ask);
  if (code === undefined || ask.place.teamId === undefined) return undefined;
  const team = await readShownTeam(ask.database, ask.place.teamId, code, shown);
  const measure = team?.measures.find((one) => one.code === code);
  return team && measure && readingOf(team, measure, ask.now);
}

export function measurePath({ team, measure }: MeasureReading): string {
  return `/team/${team.id}/malinger/${measure.code.toLowerCase()}`;
}
