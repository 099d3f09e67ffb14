import { type Answer, file, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { type FullMeasure, type MeasuringTeam, readMeasuringTeams } from "../read-teams.ts";
import { csvFile, fileName, xlsxFile } from "./file-table.ts";
import { teamPdf } from "./measure-pdf.ts";
import { teamSheets } from "./team-sheets.ts";
import { teamTable } from "./team-table.ts";
import { csvWords } from "./words.ts";

/** All that a team has measured, in one file. */
export const teamFileRoutes: readonly Route[] = [
  get("/team/:team/malinger/verdier.csv", {
    may: "measurement.read",
    answer: (ask) => taken(ask, "csv", (team, name) => csvFile(teamTable(team, ask.now, ask.language), name)),
  }),

  get("/team/:team/malinger/verdier.xlsx", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "xlsx", (team, name) => xlsxFile(teamSheets(team, ask.now, ask.language), name)),
  }),

  get("/team/:team/malinger/rapport.pdf", {
    may: "measurement.read",
    answer: (ask) =>
      taken(ask, "pdf", async (team, name) =>
        file({
          body: new Uint8Array(await teamPdf(team, ask.now, ask.language)),
          contentType: "application/pdf",
          fileName: `${name}.pdf`,
        }),
      ),
  }),
];

async function taken(
  ask: Ask,
  format: string,
  make: (team: MeasuringTeam<FullMeasure>, name: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { collaborativeId, teamId } = ask.place;
  const [team] = await readMeasuringTeams(ask.database, [teamId as string]);
  if (team === undefined) return notFound;
  const subject = { kind: "team", id: team.id };
  await ask.audit({ action: "measurement.exported", subject, collaborativeId, teamId, new: { format } });
  return make(team, fileName(team.name, say(csvWords, ask.language).allMeasures));
}
