import { readCount } from "../../../domain/measurement/count-text.ts";

/** Which value on the server a form was made from; null when there was none. */
export interface Known {
  version: number;
  enteredAt: string;
}

/** A value as the server's answer tells it. */
export interface StandingValue extends Known {
  numerator: number | null;
  denominator: number | null;
  none: boolean;
  comment: string;
  enteredBy: string | null;
}

export interface CellProblem {
  field: "numerator" | "denominator" | "period" | "cell";
  code: string;
  text: string;
}

/** What somebody typed for one measure and period, and what they knew when they did. */
export interface TypedCell {
  team: string;
  measure: string;
  /** The first day of the period, 2026-10-01. */
  period: string;
  numerator: string;
  denominator: string;
  none: boolean;
  /** Left out, the comment that is there stays. */
  comment?: string;
  remove?: boolean;
  /** The warning has been seen, and it is right all the same. */
  confirmed?: boolean;
  known: Known | null;
  /**
   * Of an event on a day that was typed, which may have one already: when that was, by the clock of the server. What the
   * same person has entered since is this one, when the answer to it was lost.
   */
  since?: string;
  /** What a person calls it, «Hudsjekk etter plan, oktober 2026», for lists on other pages. */
  name: string;
  /** The page where it is typed. */
  href: string;
}

/** A cell on the device. `waiting` is sent by itself; the others wait for a person. */
export interface QueuedCell extends TypedCell {
  key: string;
  person: string;
  /** Another one each time it is typed, so that an answer to what was typed before does not settle this. */
  stamp: string;
  typedAt: string;
  state: "waiting" | "warned" | "refused" | "locked" | "conflict";
  /** It has been sent, and the answer may have been lost. */
  tried?: boolean;
  /** What was typed before this, was sent, and may have been saved. */
  earlier?: readonly Counts[];
  /** What stands on the server, when the answer told. */
  value: StandingValue | null;
  problems: readonly CellProblem[];
}

type Counts = Pick<TypedCell, "numerator" | "denominator" | "none">;

/** The server's answer for one cell. */
export interface CellAnswer {
  measure: string;
  period: string;
  outcome: "saved" | "unchanged" | "removed" | "refused" | "locked" | "conflict" | "warned";
  late?: boolean;
  value: StandingValue | null;
  problems: readonly CellProblem[];
}

export function keyOf(person: string, cell: Pick<TypedCell, "team" | "measure" | "period">): string {
  return [person, cell.team, cell.measure, cell.period].join(" ");
}

/** A cell that has just been typed, in the place of the one that waited there. */
export function typedAnew(
  cell: TypedCell,
  before: QueuedCell | undefined,
  made: { person: string; stamp: string; typedAt: string },
): QueuedCell {
  const earlier = [...(before?.earlier ?? []), ...(before?.tried ? [countsOf(before)] : [])];
  return {
    ...typedPart(cell),
    ...made,
    key: keyOf(made.person, cell),
    state: "waiting",
    value: null,
    problems: [],
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

/**
 * What becomes of a cell when the answer comes; undefined when nothing more is to be done.
 * @param now what waits there now: it may have been typed anew, or thrown away, since `sent` left
 * @param name whose device it is
 */
export function afterAnswer(
  now: QueuedCell | undefined,
  sent: QueuedCell,
  answer: CellAnswer,
  name: string,
): QueuedCell | undefined {
  if (now === undefined) return undefined;
  const settled = isSettled(answer);
  if (now.stamp !== sent.stamp) {
    // the later typing corrects the one that has just been saved
    return settled ? without(now, "earlier", { known: knownOf(answer.value) }) : now;
  }
  if (settled) return undefined;
  // an answer was lost, and then the number was typed anew: what stands there is our own earlier one
  if (answer.outcome === "conflict" && isOwnEarlier(now, answer.value, name)) {
    return without(now, "earlier", { known: knownOf(answer.value) });
  }
  const state = answer.outcome as QueuedCell["state"];
  return { ...now, state, value: answer.value, problems: answer.problems };
}

export function isSettled({ outcome }: Pick<CellAnswer, "outcome">): boolean {
  return outcome === "saved" || outcome === "unchanged" || outcome === "removed";
}

export function knownOf(value: StandingValue | null): Known | null {
  return value && { version: value.version, enteredAt: value.enteredAt };
}

/** As the server takes it. */
export function sentForm(cell: QueuedCell) {
  const {
    measure,
    period,
    numerator,
    denominator,
    none,
    comment,
    known,
    confirmed = false,
    remove = false,
    tried = false,
    since,
  } = cell;
  const form = { measure, period, numerator, denominator, none, comment, known, confirmed, remove };
  return tried && since !== undefined ? { ...form, since } : form;
}

/** Only what was typed, also of a cell that has waited already. */
function typedPart(cell: TypedCell): TypedCell {
  const { team, measure, period, numerator, denominator, none, known, name, href } = cell;
  const { comment, remove, confirmed, since } = cell;
  const typed: TypedCell = { team, measure, period, numerator, denominator, none, known, name, href };
  if (comment !== undefined) typed.comment = comment;
  if (remove !== undefined) typed.remove = remove;
  if (confirmed !== undefined) typed.confirmed = confirmed;
  if (since !== undefined) typed.since = since;
  return typed;
}

function countsOf({ numerator, denominator, none }: Counts): Counts {
  return { numerator, denominator, none };
}

function isOwnEarlier(cell: QueuedCell, value: StandingValue | null, name: string): boolean {
  if (value === null || value.enteredBy !== name) return false;
  const number = (text: string) => {
    const read = readCount(text, true);
    return read.ok ? read.value : null;
  };
  return (cell.earlier ?? []).some(({ numerator, denominator, none }) =>
    none
      ? value.none
      : !value.none && number(numerator) === value.numerator && number(denominator) === value.denominator,
  );
}

function without(cell: QueuedCell, left: "earlier", changed: Partial<QueuedCell>): QueuedCell {
  const { [left]: _, ...rest } = cell;
  return { ...rest, ...changed };
}
