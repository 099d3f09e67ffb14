import { type ApiAnswer, json, jsonType, problem } from "../../platform/api/api-answer.ts";
import { apiPut, type ApiAsk, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem, wrongProblem } from "../../platform/api/problems.ts";
import { type KeptValue, valueAnswer, valueShape } from "../../platform/api/value-shape.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { say } from "../../platform/words.ts";
import { valueSaved } from "./api-audit.ts";
import { type Cell, cellShape, decideCell, periodShape } from "./api-cell.ts";
import { apiWords } from "./api-words.ts";
import { readMeasuringTeams, type TeamMeasure } from "./read-teams.ts";
import { saveValue, type ValueToSave } from "./write-value.ts";

/** One value written by a program: the same rules, versions and log as on the page. */
export const apiValueRoutes: readonly ApiRoute[] = [
  apiPut("/api/v1/teams/:team/measures/:measure/values/:period", {
    may: "measurement.write",
    scope: "values.write",
    name: "putValue",
    summary: "Save one value of a measure.",
    description:
      "A correction carries the version of the value it replaces, as `version` or If-Match. When another value stands there, the answer is 409 with both, and nothing is overwritten.",
    body: cellShape,
    versioned: true,
    gives: [{ contentType: jsonType, schema: valueShape }],
    alsoGives: { 201: "The first value of the period." },
    async answer(ask) {
      const code = ask.params.measure ?? "";
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string], code.toUpperCase());
      const measure = team?.measures[0];
      if (measure === undefined) return notFoundProblem(ask.language);
      const day = periodShape.safeParse(ask.params.period);
      if (!day.success) {
        return wrongProblem(
          [{ at: "period", code: "day", detail: fieldWords("day", ask.language) ?? "" }],
          ask.language,
        );
      }
      return putValue(ask, measure, Temporal.PlainDate.from(day.data));
    },
  }),
];

async function putValue(
  ask: ApiAsk & { body: Cell },
  measure: TeamMeasure,
  period: Temporal.PlainDate,
): Promise<ApiAnswer> {
  const cell = { ...ask.body, version: versionAsked(ask.header("if-match")) ?? ask.body.version };
  const decided = decideCell(cell, measure, period, ask.now, ask.language);
  switch (decided.kind) {
    case "refused": {
      const inAddress = ["period", "measure"];
      const errors = decided.errors.map((one) => ({
        ...one,
        at: inAddress.includes(one.at) ? one.at : `#/${one.at}`,
      }));
      return wrongProblem(errors, ask.language);
    }
    case "unchanged":
      return valueGiven(measure, period, decided.stored, 200);
    case "conflict":
      return conflict(ask, measure, period, decided.stored);
    case "save": {
      const value: ValueToSave = {
        ...decided.value,
        personId: ask.person.id,
        now: ask.now.round("microsecond"),
      };
      if (!(await saveValue(ask.database, value))) {
        const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string], measure.code);
        return conflict(
          ask,
          measure,
          period,
          team?.measures[0]?.values.find((one) => one.period.equals(period)),
        );
      }
      await ask.audit(valueSaved(value, decided.stored, ask.place));
      return valueGiven(measure, period, keptOf(value), decided.stored ? 200 : 201);
    }
  }
}

/** The value as it stands after it is saved. */
export function keptOf({ entry, comment, late, known, now }: ValueToSave): KeptValue {
  return { ...entry, comment, late, enteredAt: now, version: (known?.version ?? 0) + 1 };
}

function valueGiven(
  measure: TeamMeasure,
  period: Temporal.PlainDate,
  kept: KeptValue,
  status: number,
): ApiAnswer {
  const value = valueAnswer(measure.interval, period, kept);
  return json(value, { status, headers: { ETag: `"${value.version}"` } });
}

/** Both values, so that a person can choose; last write never wins. */
function conflict(
  ask: ApiAsk & { body: Cell },
  measure: TeamMeasure,
  period: Temporal.PlainDate,
  stored: KeptValue | undefined,
): ApiAnswer {
  const text = say(apiWords, ask.language);
  return problem(
    { status: 409, code: "conflict", title: text.conflictTitle, detail: text.conflict },
    { with: { sent: ask.body, stored: valueAnswer(measure.interval, period, stored) } },
  );
}

/** What stands between the quotation marks of If-Match; a weak mark is as good, for nothing is compared byte by byte. */
function versionAsked(header: string | undefined): string | undefined {
  return header === undefined ? undefined : (/^(?:W\/)?"([^"]*)"$/.exec(header.trim())?.[1] ?? header);
}
