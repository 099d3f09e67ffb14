import { asc, eq } from "drizzle-orm";
import type { Interval } from "../../../domain/change-package.ts";
import { defaultEntryTerms, entryWindow } from "../../../domain/measurement/entry-window.ts";
import { lastDayOf, periodsBetween, periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay, norwegianMoment } from "../../../domain/norwegian-time.ts";
import type { Database } from "../../connect.ts";
import {
  learningSession,
  measure,
  measurement,
  measurementTerms,
  notedChange,
  sessionDay,
  teamMeasure,
} from "../../schema.ts";
import { storeTeam } from "../store-team.ts";
import { type HeldDay, loadAttendance } from "./load-attendance.ts";
import { municipalityNow } from "./municipality-now.ts";
import { membersOf } from "./people.ts";
import { type ExampleTeam, runningTeams } from "./running-teams.ts";
import { simulatedValues } from "./simulated-values.ts";

const packageCode = "TRS";
/** The measure that all have chosen a control chart for: its limits tell whether the target will be met. */
const seenWithLimits = "TRS-P5";
/** How long ago the teams began to count: sixteen months, six of them before the first session. */
const months = 16;
const enteredAt = Temporal.PlainTime.from("13:20");

/** @returns the ids of the teams, in their order */
export async function loadRunningTeams(
  database: Database,
  collaborativeId: string,
  now: Temporal.Instant,
): Promise<string[]> {
  const today = norwegianDay(now);
  const days: HeldDay[] = await database
    .select({ id: sessionDay.id, day: sessionDay.day })
    .from(sessionDay)
    .innerJoin(learningSession, eq(learningSession.id, sessionDay.sessionId))
    .where(eq(learningSession.collaborativeId, collaborativeId))
    .orderBy(asc(sessionDay.day));
  const held = days.filter(({ day }) => Temporal.PlainDate.compare(day, today) < 0);
  const firstSession = days[0]?.day ?? today;
  const measures = await database
    .select()
    .from(measure)
    .where(eq(measure.packageCode, packageCode))
    .orderBy(asc(measure.position));
  await database.insert(measurementTerms).values({
    collaborativeId,
    ...defaultEntryTerms,
    charts: ["run", "i"],
    ruleSets: ["anhoej"],
  });
  const ids: string[] = [];
  for (const [at, team] of runningTeams.entries()) {
    const members = membersOf(team.key, at % 3 === 0);
    const { teamId, memberIds, personIds } = await storeTeam(database, {
      collaborativeId,
      municipalityId: await municipalityNow(database, team.municipality),
      unitName: team.unitName,
      serviceType: team.serviceType,
      packageCodes: [packageCode],
      improvement: "Ingen nye trykksår hos oss",
      enrolledAt: norwegianMoment(firstSession.subtract({ days: 45 - at }), Temporal.PlainTime.from("10:15")),
      members: members as never,
    });
    ids.push(teamId);
    await loadMeasurements(database, teamId, team, measures, firstSession, today, personIds[1]);
    await loadAttendance(database, team, held, memberIds, personIds[0] as string);
  }
  return ids;
}

async function loadMeasurements(
  database: Database,
  teamId: string,
  team: ExampleTeam,
  measures: readonly (typeof measure.$inferSelect)[],
  firstSession: Temporal.PlainDate,
  today: Temporal.PlainDate,
  personId: string | undefined,
): Promise<void> {
  const from = periodWith("month", today.subtract({ months }));
  const changedOn = firstSession.add({ days: team.change?.daysAfterFirstSession ?? 40 });
  for (const [position, one] of measures.entries()) {
    const interval = one.interval as Interval;
    const begins =
      team.story === "early"
        ? periodWith(interval, today.subtract({ days: 6 * (interval === "twoWeeks" ? 14 : 30) }))
        : periodWith(interval, from);
    const [row] = await database
      .insert(teamMeasure)
      .values({
        teamId,
        measureCode: one.code,
        measureVersion: one.version,
        position,
        target: one.target,
        chart: one.code === seenWithLimits ? "i" : null,
        collectedBy: personId ?? null,
        expectedFrom: begins,
      })
      .returning({ id: teamMeasure.id });
    const teamMeasureId = (row as { id: string }).id;
    if (interval === "event") continue;
    const periods = periodsBetween(interval, begins, today).map((first) => ({
      first,
      last: lastDayOf(interval, first),
    }));
    const values = simulatedValues(team, one as never, periods, changedOn, today);
    if (values.length === 0) continue;
    await database.insert(measurement).values(
      values.flatMap((value) => {
        const entered = lastDayOf(interval, value.period).add({ days: value.enteredAfterDays });
        if (Temporal.PlainDate.compare(entered, today) >= 0) return [];
        const { period, numerator, denominator, notApplicable } = value;
        const late = Temporal.PlainDate.compare(entered, entryWindow(interval, period).dueDay) > 0;
        return [
          {
            teamMeasureId,
            period,
            numerator,
            denominator,
            notApplicable,
            late,
            enteredBy: personId ?? null,
            enteredAt: norwegianMoment(entered, enteredAt),
          },
        ];
      }),
    );
  }
  if (team.change) {
    await database.insert(notedChange).values({
      teamId,
      day: changedOn,
      title: team.change.title.nb,
      description: team.change.description,
      ...(team.change.intervention === undefined
        ? {}
        : {
            packageCode,
            packageVersion: measures[0]?.packageVersion ?? null,
            interventionCode: team.change.intervention,
          }),
      personId: personId ?? null,
      createdAt: norwegianMoment(changedOn, enteredAt),
    });
  }
}
