import type { AuditEvent } from "../../../platform/audit.ts";
import type { ResolvedPlace } from "../../../platform/web/place.ts";
import type { StoredCell } from "./read-cells.ts";
import type { CellChange } from "./write-cells.ts";

/** The line of the log for a value that was entered, corrected or taken away, with what stood there before. */
export function cellEvent(
  { teamMeasureId, period, value }: Omit<CellChange, "event">,
  stored: StoredCell | undefined,
  { collaborativeId, teamId }: ResolvedPlace,
): AuditEvent {
  return {
    action:
      value === undefined ? "measurement.removed" : stored ? "measurement.corrected" : "measurement.entered",
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
    new: value,
  };
}
