import type { Database } from "../../connect.ts";
import { changePackage, changePackageVersion, measure, measurement, teamMeasure } from "../../schema.ts";
import { storeTeam } from "../store-team.ts";
import { membersOf } from "./people.ts";

/**
 * Deaths within 30 days and patients with bacteremia, one Danish hospital, by month from January 2017.
 * Data set bacteremia_mortality (hospital BFH) of the R package pbcharts, (c) 2025 pbcharts authors, MIT licence.
 */
const deaths = [19, 5, 5, 11, 11, 12, 9, 12, 8, 4, 13, 13, 8, 13, 11, 14, 4, 12, 9, 6, 5, 9, 7, 10];
const patients = [
  64, 47, 46, 51, 54, 64, 51, 61, 55, 51, 51, 62, 50, 52, 70, 59, 45, 59, 57, 63, 43, 59, 71, 50,
];
const first = Temporal.PlainDate.from("2017-01-01");

/** A finished team that shows a published series instead of simulated figures, with its source under the chart. */
export async function loadPublishedSeries(database: Database, collaborativeId: string): Promise<void> {
  await loadPackage(database);
  const { teamId } = await storeTeam(database, {
    collaborativeId,
    municipalityId: "1263",
    unitName: "Publisert serie: et dansk sykehus",
    serviceType: "hospital",
    packageCodes: ["PUB"],
    enrolledAt: Temporal.Instant.from("2017-06-12T08:00:00Z"),
    members: membersOf("publisert", false) as never,
  });
  const [row] = await database
    .insert(teamMeasure)
    .values({
      teamId,
      measureCode: "PUB-O1",
      measureVersion: 1,
      position: 0,
      expectedFrom: first,
      expectedTo: Temporal.PlainDate.from("2018-12-31"),
      dataSource: {
        title: {
          nb: "Datasettet bacteremia_mortality (sykehuset BFH) i R-pakken pbcharts, © 2025 pbcharts authors",
          nn: "Datasettet bacteremia_mortality (sjukehuset BFH) i R-pakken pbcharts, © 2025 pbcharts authors",
          en: "The data set bacteremia_mortality (hospital BFH) of the R package pbcharts, © 2025 pbcharts authors",
        },
        licence: "MIT",
      },
    })
    .returning({ id: teamMeasure.id });
  const teamMeasureId = (row as { id: string }).id;
  await database.insert(measurement).values(
    deaths.map((numerator, at) => ({
      teamMeasureId,
      period: first.add({ months: at }),
      numerator,
      denominator: patients[at] as number,
      late: false,
      enteredAt: first
        .add({ months: at + 1, days: 2 })
        .toZonedDateTime("Europe/Oslo")
        .toInstant(),
    })),
  );
}

async function loadPackage(database: Database): Promise<void> {
  const texts = (nb: string, nn: string, en: string) => ({ nb, nn, en });
  await database
    .insert(changePackage)
    .values({ code: "PUB", slug: "publiserte-eksempelserier" })
    .onConflictDoNothing();
  await database
    .insert(changePackageVersion)
    .values({
      packageCode: "PUB",
      version: 1,
      validFrom: first,
      position: 99,
      definition: {
        title: texts(
          "Publiserte serier (bare i eksemplet)",
          "Publiserte seriar (berre i dømet)",
          "Published series (in the example only)",
        ),
        goal: texts(
          "Vise diagrammer på virkelige tall",
          "Vise diagram på verkelege tal",
          "To show charts on real figures",
        ),
        summary: texts(
          "Tall som andre har publisert med fri lisens. De hører ikke til en tiltakspakke.",
          "Tal som andre har publisert med fri lisens. Dei høyrer ikkje til ein tiltakspakke.",
          "Figures that others have published under a free licence. They belong to no change package.",
        ),
        facts: [],
        targetGroups: texts(
          "Den som vil prøve løsningen",
          "Den som vil prøve løysinga",
          "Whoever tries the product",
        ),
        serviceTypes: ["hospital"],
        recommendedProfessions: [],
        interventions: [],
      },
    })
    .onConflictDoNothing();
  await database
    .insert(measure)
    .values({
      code: "PUB-O1",
      version: 1,
      packageCode: "PUB",
      packageVersion: 1,
      position: 0,
      kind: "outcome",
      unit: "percent",
      interval: "month",
      improvement: "down",
      chart: "run",
      partOfWhole: true,
      hasDenominator: true,
      source: "international",
      texts: {
        name: texts(
          "Døde innen 30 dager etter bakteriemi",
          "Døde innan 30 dagar etter bakteriemi",
          "Deaths within 30 days of bacteremia",
        ),
        numerator: texts(
          "Pasienter som døde innen 30 dager",
          "Pasientar som døydde innan 30 dagar",
          "Patients who died within 30 days",
        ),
        denominator: texts(
          "Pasienter med bakteriemi",
          "Pasientar med bakteriemi",
          "Patients with bacteremia",
        ),
        numeratorLabel: texts("Døde", "Døde", "Deaths"),
        denominatorLabel: texts("Pasienter", "Pasientar", "Patients"),
        sample: texts("Alle", "Alle", "All"),
        targetText: texts("Ned", "Ned", "Down"),
      },
    })
    .onConflictDoNothing();
}
