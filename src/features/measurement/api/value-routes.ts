import { type ApiAnswer, json, jsonType, problem } from "../../../platform/api/api-answer.ts";
import { apiPut, type ApiAsk, type ApiRoute } from "../../../platform/api/api-route.ts";
import { notFoundProblem, wrongProblem } from "../../../platform/api/problems.ts";
import { valueAnswer, valueShape } from "../../../platform/api/value-shape.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { say } from "../../../platform/words.ts";
import { type SavedCell, saveCells } from "../saving/save-cells.ts";
import { type Cell, cellShape, periodShape, sentCell } from "./cell-shape.ts";
import { toldErrors } from "./told-errors.ts";
import { apiWords } from "./words.ts";

/** One value written by a program: the same rules, versions and log as on the page. */
export const apiValueRoutes: readonly ApiRoute[] = [
  apiPut("/api/v1/teams/:team/measures/:measure/values/:period", {
    may: "measurement.write",
    scope: "values.write",
    name: "putValue",
    summary: "Save one value of a measure.",
    description:
      "A correction carries the version of the value it replaces, as `version` or If-Match. When another value stands there, the answer is 409 with both, and nothing is overwritten. A number far from the team's earlier ones is 422 with the code `unusual`; look at it, and send it again with `confirmed`.",
    body: cellShape,
    repeatable: true,
    versioned: true,
    gives: [{ contentType: jsonType, schema: valueShape }],
    alsoGives: { 201: "The first value of the period." },
    async answer(ask) {
      const { database, place, person, now, by, language } = ask;
      const code = ask.params.measure ?? "";
      if (!/^[a-z0-9-]{1,40}$/i.test(code)) return notFoundProblem(language);
      const day = periodShape.safeParse(ask.params.period);
      if (!day.success) {
        return wrongProblem(
          [{ at: "period", code: "day", detail: fieldWords("day", language) ?? "" }],
          language,
        );
      }
      const sent = { ...ask.body, version: versionAsked(ask.header("if-match")) ?? ask.body.version };
      const cell = sentCell(sent, code.toUpperCase(), Temporal.PlainDate.from(day.data));
      const [saved] = await saveCells({ database, place, person, now, by }, [cell]);
      return saved?.measure === undefined ? notFoundProblem(language) : answerOf(ask, saved);
    },
  }),
];

function answerOf(ask: ApiAsk & { body: Cell }, saved: SavedCell): ApiAnswer {
  const { language } = ask;
  const { cell, measure, stored } = saved;
  const stands = measure && valueAnswer(measure.interval, cell.period, stored);
  switch (saved.kind) {
    case "saved":
    case "unchanged":
    case "removed":
      return json(stands, {
        status: saved.kind === "saved" && saved.before === undefined ? 201 : 200,
        headers: { ETag: `"${stands?.version}"` },
      });
    case "conflict": {
      // both values, so that a person can choose; last write never wins
      const text = say(apiWords, language);
      return problem(
        { status: 409, code: "conflict", title: text.conflictTitle, detail: text.conflict },
        { with: { sent: ask.body, stored: stands } },
      );
    }
    case "refused":
    case "locked":
    case "warned": {
      const inAddress = ["period", "measure"];
      const errors = toldErrors(saved, language).map((one) => ({
        ...one,
        at: inAddress.includes(one.at) ? one.at : `#/${one.at}`,
      }));
      return wrongProblem(errors, language);
    }
  }
}

/** What stands between the quotation marks of If-Match; a weak mark is as good, for nothing is compared byte by byte. */
function versionAsked(header: string | undefined): string | undefined {
  return header === undefined ? undefined : (/^(?:W\/)?"([^"]*)"$/.exec(header.trim())?.[1] ?? header);
}
