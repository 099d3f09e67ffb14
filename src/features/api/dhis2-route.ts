import { z } from "zod";
import { norway } from "../../domain/norwegian-time.ts";
import { type ApiAnswer, csv, csvType, json, jsonType } from "../../platform/api/api-answer.ts";
import { apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem, wrongProblem } from "../../platform/api/problems.ts";
import { say } from "../../platform/words.ts";
import { type Dhis2Period, dhis2Period, readDhis2Period } from "./dhis2-period.ts";
import { dhis2Words } from "./dhis2-words.ts";
import { readTeamSeries, type SeriesTeam } from "./read-team-series.ts";

const dataValue = z.strictObject({
  dataElement: z.string().meta({ description: "The code of the measure with _NUM or _DEN: TRS-P1_NUM." }),
  categoryOptionCombo: z.literal("default"),
  value: z.string(),
});
const dataValueSet = z.strictObject({
  dataSet: z.string(),
  completeDate: z.iso
    .date()
    .optional()
    .meta({ description: "The day the last of the values came; absent while one is missing." }),
  period: z.string(),
  orgUnit: z.string().meta({ description: "The id of the team's workplace." }),
  dataValues: z.array(dataValue),
});
type DataValueSet = z.infer<typeof dataValueSet>;

/**
 * A team's values of one period as DHIS2 takes them (POST /api/dataValueSets with the identifier scheme CODE): numerator
 * and denominator, never the percentage, as text.
 */
export const dhis2Route: ApiRoute = apiGet("/api/v1/teams/:team/dataValueSets", {
  may: "measurement.read",
  scope: "values.read",
  name: "readDataValueSet",
  summary: "A team's values of one period as a DHIS2 data value set.",
  query: z.strictObject({
    period: z
      .string()
      .max(12)
      .meta({ description: "As DHIS2 writes it: 202701, 2027W04, 2027Q1, 20270115." }),
  }),
  gives: [{ contentType: jsonType, schema: dataValueSet }, { contentType: csvType }],
  async answer(ask) {
    const period = readDhis2Period(ask.query.period);
    if (period === undefined) {
      return wrongProblem(
        [{ at: "period", code: "period", detail: say(dhis2Words, ask.language).period }],
        ask.language,
      );
    }
    const { teamId, collaborativeId } = ask.place;
    const team = await readTeamSeries(ask.database, teamId as string);
    if (team === undefined) return notFoundProblem(ask.language);
    const subject = { kind: "team", id: team.id };
    await ask.audit({
      action: "measurement.exported",
      subject,
      collaborativeId,
      teamId,
      new: { format: "dhis2", period: ask.query.period, via: "api" },
    });
    const set = setOf(team, period);
    return ask.wanted === csvType ? asCsv(set) : json(set);
  },
});

function setOf(team: SeriesTeam, period: Dhis2Period): DataValueSet {
  const measures = team.measures.filter(({ interval }) => interval === period.interval);
  const reported = measures.flatMap((measure) => {
    const value = measure.values.find((one) => one.period.equals(period.first));
    return value ? [{ measure, value }] : [];
  });
  const isComplete = reported.length > 0 && reported.length === measures.length;
  const last = reported
    .map(({ value }) => value.enteredAt)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return {
    dataSet: `LAERINGSNETTVERK_${period.interval.toUpperCase()}`,
    ...(isComplete && last ? { completeDate: last.toZonedDateTimeISO(norway).toPlainDate().toString() } : {}),
    period: dhis2Period(period),
    orgUnit: team.unitId,
    dataValues: reported.flatMap(({ measure, value }) => [
      ...(value.numerator === null ? [] : [dataValueOf(`${measure.code}_NUM`, value.numerator)]),
      // "ingen aktuelle": nobody to count, and so nothing counted among them
      ...(measure.hasDenominator ? [dataValueOf(`${measure.code}_DEN`, value.denominator ?? 0)] : []),
    ]),
  };
}

function dataValueOf(dataElement: string, value: number): z.infer<typeof dataValue> {
  return { dataElement, categoryOptionCombo: "default", value: String(value) };
}

/** The columns DHIS2 imports. */
function asCsv({ period, orgUnit, dataValues }: DataValueSet): ApiAnswer {
  return csv(
    ["dataelement", "period", "orgunit", "categoryoptioncombo", "attributeoptioncombo", "value"],
    dataValues.map((one) => [
      one.dataElement,
      period,
      orgUnit,
      one.categoryOptionCombo,
      "default",
      one.value,
    ]),
  );
}
