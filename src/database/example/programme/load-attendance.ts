import { norwegianMoment } from "../../../domain/norwegian-time.ts";
import type { Database } from "../../connect.ts";
import { attendance, cancellation, register } from "../../schema.ts";
import type { ExampleTeam } from "./running-teams.ts";

export interface HeldDay {
  id: string;
  day: Temporal.PlainDate;
}

/** The stories of staying away: in time, too late, without a word, and with a substitute. */
const stories: Readonly<
  Record<string, { member: number; day: number; how: "cancelled" | "late" | "noShow" | "substitute" }[]>
> = {
  storoy: [
    { member: 3, day: 2, how: "noShow" },
    { member: 4, day: 2, how: "late" },
  ],
  tverrvik: [{ member: 2, day: 1, how: "cancelled" }],
  havnes: [{ member: 3, day: 0, how: "substitute" }],
};

/** Marks the registers of the days that have been, and closes them. */
export async function loadAttendance(
  database: Database,
  team: ExampleTeam,
  days: readonly HeldDay[],
  memberIds: readonly string[],
  personId: string,
): Promise<void> {
  for (const [at, { id: sessionDayId, day }] of days.entries()) {
    const markedAt = norwegianMoment(day, Temporal.PlainTime.from("09:20"));
    const away = (stories[team.key] ?? []).filter((one) => one.day === at);
    await database.insert(attendance).values(
      memberIds.map((memberId, member) => {
        const how = away.find((one) => one.member === member)?.how;
        const state = how === undefined ? "present" : how === "substitute" ? "substitute" : "absent";
        return {
          sessionDayId,
          memberId,
          state,
          substituteName: how === "substitute" ? "Vikar Havnes" : null,
          markedBy: null,
          markedAt,
        };
      }),
    );
    for (const { member, how } of away) {
      if (how !== "cancelled" && how !== "late") continue;
      const cancelledAt =
        how === "late"
          ? norwegianMoment(day, Temporal.PlainTime.from("09:12"))
          : norwegianMoment(day.subtract({ days: 1 }), Temporal.PlainTime.from("14:05"));
      await database
        .insert(cancellation)
        .values({ sessionDayId, memberId: memberIds[member] as string, cancelledAt, cancelledBy: personId });
    }
    await database
      .insert(register)
      .values({ sessionDayId, closedAt: norwegianMoment(day, Temporal.PlainTime.from("15:45")) })
      .onConflictDoNothing();
  }
}
