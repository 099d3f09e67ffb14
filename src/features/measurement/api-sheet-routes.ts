import { z } from "zod";
import { type FieldProblem, json, jsonType } from "../../platform/api/api-answer.ts";
import { apiPut, type ApiAsk, type ApiRoute } from "../../platform/api/api-route.ts";
import { fieldProblems, notFoundProblem } from "../../platform/api/problems.ts";
import { valueAnswer, valueShape } from "../../platform/api/value-shape.ts";
import { say } from "../../platform/words.ts";
import { valueSaved } from "./api-audit.ts";
import { cellShape, type DecidedCell, decideCell, periodShape } from "./api-cell.ts";
import { keptOf } from "./api-value-routes.ts";
import { apiWords } from "./api-words.ts";
import { saveSheet } from "./api-write-sheet.ts";
import { type MeasuringTeam, readMeasuringTeams, type TeamMeasure } from "./read-teams.ts";
import type { ValueToSave } from "./write-value.ts";

const sheetCell = cellShape.extend({
  measure: z.string().max(40).meta({ description: "The code of one of the team's measures." }),
  period: periodShape.meta({ description: "The first day of the period." }),
});

const sheetOf = (cell: z.ZodType) => z.strictObject({ cells: z.array(cell).min(1).max(1000) });

const error = z.strictObject({ at: z.string(), code: z.string(), detail: z.string() });
const outcome = z.strictObject({
  cell: z.int().meta({ description: "The position in what was sent, from 0." }),
  outcome: z.enum(["saved", "unchanged", "refused", "conflict"]),
  value: valueShape.optional().meta({ description: "What stands there now." }),
  errors: z.array(error).optional().meta({ description: "Why it was refused; `at` points into the body." }),
});
const answerShape = z.strictObject({
  saved: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  conflict: z.int(),
  cells: z.array(outcome),
});

type Placed = { measure: TeamMeasure; period: Temporal.PlainDate };
type CellOutcome = DecidedCell & Partial<Placed>;

/** Many values in one call and one statement: the good cells are kept, and each of the others is told why not (C52). */
export const apiSheetRoutes: readonly ApiRoute[] = [
  apiPut("/api/v1/teams/:team/values", {
    may: "measurement.write",
    scope: "values.write",
    name: "putSheet",
    summary: "Save many values of a team at once.",
    description:
      "Every cell stands for itself: 200 when all of them are in place, 207 when some were refused or are in conflict; those that are right are kept.",
    body: sheetOf(z.unknown()),
    describedBody: sheetOf(sheetCell),
    limit: 512 * 1024,
    gives: [{ contentType: jsonType, schema: answerShape }],
    alsoGives: { 207: "Some cells were not saved." },
    async answer(ask) {
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string]);
      if (team === undefined) return notFoundProblem(ask.language);
      const cells = withoutDoubles(
        ask.body.cells.map((cell) => outcomeOf(cell, team, ask)),
        ask,
      );
      const kept = await save(cells, ask);
      const told = kept.map((cell, at) => toldOf(cell, at));
      const counted = (kind: string) => told.filter((one) => one.outcome === kind).length;
      const sums = {
        saved: counted("saved"),
        unchanged: counted("unchanged"),
        refused: counted("refused"),
        conflict: counted("conflict"),
      };
      return json({ ...sums, cells: told }, { status: sums.refused + sums.conflict === 0 ? 200 : 207 });
    },
  }),
];

function outcomeOf(sent: unknown, team: MeasuringTeam, ask: ApiAsk): CellOutcome {
  const { language } = ask;
  const parsed = sheetCell.safeParse(sent, { reportInput: true });
  if (!parsed.success)
    return {
      kind: "refused",
      errors: fieldProblems(parsed.error, "body", language).map((one) => ({ ...one, at: one.at.slice(2) })),
    };
  const { measure: code, period: day, ...cell } = parsed.data;
  const measure = team.measures.find((one) => one.code === code.toUpperCase());
  if (measure === undefined) {
    return {
      kind: "refused",
      errors: [{ at: "measure", code: "unknownMeasure", detail: say(apiWords, language).unknownMeasure }],
    };
  }
  const period = Temporal.PlainDate.from(day);
  return { ...decideCell(cell, measure, period, ask.now, language), measure, period };
}

/** Nobody can say which of two is meant, so none of them is saved. */
function withoutDoubles(cells: readonly CellOutcome[], { language }: ApiAsk): CellOutcome[] {
  const place = ({ measure, period }: CellOutcome) =>
    measure && period ? `${measure.id} ${period.toString()}` : undefined;
  const seen = Map.groupBy(cells, place);
  return cells.map((cell) => {
    const own = place(cell);
    if (own === undefined || seen.get(own)?.length === 1) return cell;
    const errors: FieldProblem[] = [{ at: "", code: "twice", detail: say(apiWords, language).twice }];
    return { kind: "refused", errors };
  });
}

type SavedCell = CellOutcome | ({ kind: "saved"; value: ValueToSave } & Placed);

/** One statement for the values, one for the log. What was changed while we decided becomes a conflict. */
async function save(cells: readonly CellOutcome[], ask: ApiAsk): Promise<SavedCell[]> {
  const now = ask.now.round("microsecond");
  const values = cells.map((cell) =>
    cell.kind === "save" ? { ...cell.value, personId: ask.person.id, now } : undefined,
  );
  const asked = values.flatMap((value, at) => (value === undefined ? [] : [{ value, at }]));
  const positions = await saveSheet(
    ask.database,
    asked.map(({ value }) => value),
  );
  const saved = new Set(asked.filter((_, position) => positions.has(position)).map(({ at }) => at));
  const events = cells.flatMap((cell, at) =>
    cell.kind === "save" && saved.has(at) ? [valueSaved(cell.value, cell.stored, ask.place)] : [],
  );
  await ask.audit(...events);
  const teamNow =
    saved.size === asked.length
      ? undefined
      : (await readMeasuringTeams(ask.database, [ask.place.teamId as string]))[0];
  return cells.map((cell, at) => {
    const { measure, period } = cell;
    if (cell.kind !== "save" || measure === undefined || period === undefined) return cell;
    if (saved.has(at)) return { kind: "saved", value: values[at] as ValueToSave, measure, period };
    const stands = teamNow?.measures
      .find(({ id }) => id === measure.id)
      ?.values.find((one) => one.period.equals(period));
    return { kind: "conflict", stored: stands, measure, period };
  });
}

function toldOf(cell: SavedCell, at: number): z.infer<typeof outcome> {
  const { measure, period } = cell;
  const stands = (kept: Parameters<typeof valueAnswer>[2]) =>
    measure && period ? { value: valueAnswer(measure.interval, period, kept) } : {};
  switch (cell.kind) {
    case "saved":
      return { cell: at, outcome: "saved", ...stands(keptOf(cell.value)) };
    case "unchanged":
      return { cell: at, outcome: "unchanged", ...stands(cell.stored) };
    case "conflict":
      return { cell: at, outcome: "conflict", ...stands(cell.stored) };
    case "refused":
      return {
        cell: at,
        outcome: "refused",
        errors: cell.errors.map((one) => ({
          ...one,
          at: `#/cells/${at}${one.at === "" ? "" : `/${one.at}`}`,
        })),
      };
    case "save":
      throw new Error("A cell that was to be saved is neither saved nor in conflict");
  }
}
