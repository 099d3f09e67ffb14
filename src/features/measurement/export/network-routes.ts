import { sql } from "drizzle-orm";
import type { CollaborativeTexts } from "../../../database/json-columns.ts";
import { type Answer, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { definitionsSheet } from "./definitions-sheet.ts";
import { csvFile, fileName, type FileTable, xlsxFile } from "./file-table.ts";
import { type NetworkMeasure, networkValues, readNetworkMeasures, readNetworkTeams } from "./network-rows.ts";
import { networkTable } from "./network-table.ts";
import { csvWords } from "./words.ts";

/** All that the teams of a network have measured, for the organiser. Streamed: it may be millions of values. */
export const networkFileRoutes: readonly Route[] = [
  get("/arrangor/nettverk/:collaborative/malinger.csv", {
    may: "collaborative.overview",
    answer: (ask) => taken(ask, "csv", (table, name) => csvFile(table, name)),
  }),

  get("/arrangor/nettverk/:collaborative/malinger.xlsx", {
    may: "collaborative.overview",
    answer: (ask) =>
      taken(ask, "xlsx", (table, name, measures) =>
        xlsxFile(
          [{ name: say(csvWords, ask.language).values, ...table }, definitionsSheet(measures, ask.language)],
          name,
        ),
      ),
  }),
];

async function taken(
  ask: Ask,
  format: string,
  make: (table: FileTable, name: string, measures: readonly NetworkMeasure[]) => Answer,
): Promise<Answer> {
  const { collaborativeId } = ask.place;
  if (collaborativeId === undefined) return notFound;
  const { database, language } = ask;
  const [teams, measures, { rows }] = await Promise.all([
    readNetworkTeams(database, collaborativeId),
    readNetworkMeasures(database, collaborativeId),
    database.execute<{ texts: CollaborativeTexts; simulated: boolean }>(
      sql`select texts, simulated from collaborative where id = ${collaborativeId}`,
    ),
  ]);
  const network = rows[0];
  if (network === undefined) return notFound;
  const subject = { kind: "collaborative", id: collaborativeId };
  await ask.audit({
    action: "measurement.exported",
    subject,
    collaborativeId,
    new: { format, teams: teams.length },
  });
  const table = networkTable({
    measures,
    values: networkValues(database, teams),
    mayReadComments: (team) => ask.may("team.read", { ...ask.place, teamId: team.id }),
    simulated: network.simulated,
    language,
  });
  const title = network.texts[language]?.title || network.texts.nb.title;
  return make(table, fileName(title, say(csvWords, language).allMeasures), measures);
}
