/** A half-open interval of days: `from` is the first day, `to` the first day after. Undefined is open. */
export interface Validity {
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
}

export function isValidOn({ from, to }: Validity, day: Temporal.PlainDate): boolean {
  return !beginsAfter({ from }, day) && !hasEndedBy({ to }, day);
}

export function beginsAfter({ from }: Pick<Validity, "from">, day: Temporal.PlainDate): boolean {
  return from !== undefined && Temporal.PlainDate.compare(day, from) < 0;
}

/** The day it ends on is already another's. */
export function hasEndedBy({ to }: Pick<Validity, "to">, day: Temporal.PlainDate): boolean {
  return to !== undefined && Temporal.PlainDate.compare(to, day) <= 0;
}

/** Oldest first; what was there before the data begin comes first of all. */
export function byBeginning(a: Pick<Validity, "from">, b: Pick<Validity, "from">): number {
  if (a.from === undefined || b.from === undefined)
    return Number(b.from === undefined) - Number(a.from === undefined);
  return Temporal.PlainDate.compare(a.from, b.from);
}
