import type { SessionDefinition } from "../../../domain/collaborative-definition.ts";
import type { CollaborativeTemplate } from "../../../domain/collaborative.ts";

/** The sessions of a template on the days given, one list of days per session, in the template's order and hours. */
export function sessionsOn(
  template: CollaborativeTemplate,
  days: (string | Temporal.PlainDate)[][],
  where: { physical?: { place: string; address: string }; online?: { place: string; address: string } },
): SessionDefinition[] {
  if (days.length !== template.sessions.length)
    throw new RangeError(`${template.code}: one list of days per session`);
  return template.sessions.map((session, at) => {
    const sessionDays = days[at] ?? [];
    if (sessionDays.length !== session.days.length)
      throw new RangeError(`${template.code}: days of session ${at + 1}`);
    return {
      ...session,
      ...where[session.mode],
      days: session.days.map(({ starts, ends }, which) => ({
        day: Temporal.PlainDate.from(sessionDays[which] ?? ""),
        starts: Temporal.PlainTime.from(starts),
        ends: Temporal.PlainTime.from(ends),
      })),
    };
  });
}
