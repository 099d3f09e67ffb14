import type { AuditEvent } from "../../platform/audit.ts";
import type { ResolvedPlace } from "../../platform/web/place.ts";
import type { StoredValue } from "./read-teams.ts";
import type { ValueToSave } from "./write-value.ts";

/** A value that a program has saved, told as one that was typed on the page. */
export function valueSaved(
  { teamMeasureId, period, entry, comment, late }: Omit<ValueToSave, "personId" | "now">,
  stored: StoredValue | undefined,
  { collaborativeId, teamId }: ResolvedPlace,
): AuditEvent {
  return {
    action: stored ? "measurement.corrected" : "measurement.entered",
    subject: { kind: "measurement", id: `${teamMeasureId} ${period.toString()}` },
    collaborativeId,
    teamId,
    old: stored && {
      numerator: stored.numerator,
      denominator: stored.denominator,
      notApplicable: stored.notApplicable,
      comment: stored.comment,
      late: stored.late,
    },
    new: { ...entry, comment, late },
  };
}
