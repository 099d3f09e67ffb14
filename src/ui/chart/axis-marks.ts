import { fitText, textWidth } from "./text-width.ts";
import { dateOf, dayNumber, isoWeek, type TimeAxis } from "./time-axis.ts";

/** What the axis needs from the language. */
export interface AxisWords {
  /** Twelve short names, January first: "jan", "feb" … */
  readonly months: readonly string[];
  /** "uke 5", before the first of the week numbers. */
  week(number: number): string;
  /** "1. kv." */
  quarter(number: number): string;
  /** "5." of a month. */
  day(number: number): string;
}

export interface Tick {
  readonly place: number;
  readonly long: boolean;
}

export interface AxisLabel {
  readonly place: number;
  /** Under the axis, or under that again. */
  readonly row: 0 | 1;
  readonly text: string;
}

interface Candidate extends AxisLabel {
  /** Kept before the others when there is not room for all. */
  readonly keep: boolean;
}

/**
 * Ticks and labels along the axis. `step` is the width of a slot in px, `text` the size of the letters. Labels are thinned
 * in steps people count in (every month, every third, July and January), and those left never touch.
 */
export function axisMarks(
  axis: TimeAxis,
  step: number,
  text: number,
  words: AxisWords,
): { ticks: Tick[]; labels: AxisLabel[] } {
  const { ticks, candidates } = marksOf[axis.kind](axis, step, text, words);
  const labels: AxisLabel[] = [];
  for (const row of [0, 1] as const) {
    const inRow = candidates.filter((label) => label.row === row && label.text !== "");
    for (const label of [...inRow.filter(({ keep }) => keep), ...inRow.filter(({ keep }) => !keep)])
      if (labels.every((other) => other.row !== row || clear(label, other, step, text))) labels.push(label);
  }
  labels.sort((a, b) => a.row - b.row || a.place - b.place);
  return { ticks, labels: labels.map(({ place, row, text }) => ({ place, row, text })) };
}

function clear(a: AxisLabel, b: AxisLabel, step: number, text: number): boolean {
  // years stand closer than months: there are few of them
  const gap = a.row === 1 ? 0.4 * text : gapBetween(text);
  const needed = (textWidth(a.text, text) + textWidth(b.text, text)) / 2 + gap;
  return Math.abs(a.place - b.place) * step >= needed;
}

const gapBetween = (text: number) => 0.8 * text;

type Marks = { ticks: Tick[]; candidates: Candidate[] };
type Marking = (axis: TimeAxis, step: number, text: number, words: AxisWords) => Marks;

/** The shortest of the steps that gives each label its room. */
function every(steps: readonly number[], step: number, width: number, text: number): number {
  return steps.find((count) => count * step >= width + gapBetween(text)) ?? steps.at(-1)!;
}

function* slots({ first, last }: TimeAxis): Generator<number> {
  for (let slot = Math.ceil(first); slot <= last; slot++) yield slot;
}

const widest = (texts: readonly string[], text: number) =>
  Math.max(...texts.map((one) => textWidth(one, text)));

const tickRoom = 4;

/** Years stand under the slot that begins them, and under the first of the axis. */
function years(
  axis: TimeAxis,
  yearOf: (slot: number) => number,
  begins: (slot: number) => boolean,
  step: number,
  text: number,
): Candidate[] {
  const labels: Candidate[] = [];
  const starts = [...slots(axis)].filter(begins);
  const perYear = starts.length > 1 ? starts[1]! - starts[0]! : Infinity;
  const nth = every([1, 2, 5, 10, 20, 50], perYear * step, textWidth("2000", text), text);
  for (const slot of starts)
    if (yearOf(slot) % nth === 0)
      labels.push({ place: slot, row: 1, text: String(yearOf(slot)), keep: true });
  if (!starts.includes(axis.first))
    labels.push({ place: axis.first, row: 1, text: String(yearOf(axis.first)), keep: starts.length === 0 });
  return labels;
}

const monthMarks: Marking = (axis, step, text, words) => {
  const monthOf = (slot: number) => slot % 12;
  const between = [1, 3, 12].find((count) => count * step >= tickRoom) ?? 12;
  const count = axis.last - axis.first + 1;
  const named = every(count <= 13 ? [1, 3, 6, 12] : [3, 6, 12], step, widest(words.months, text), text);
  const candidates = years(
    axis,
    (slot) => Math.floor(slot / 12),
    (slot) => monthOf(slot) === 0,
    step,
    text,
  );
  // where only Januaries have room, the year says it
  if (named < 12)
    for (const slot of slots(axis)) {
      const end = slot === axis.first || slot === axis.last;
      if (end || monthOf(slot) % named === 0)
        candidates.push({ place: slot, row: 0, text: words.months[monthOf(slot)]!, keep: end });
    }
  else
    for (const slot of [axis.first, axis.last])
      candidates.push({ place: slot, row: 0, text: words.months[monthOf(slot)]!, keep: true });
  const ticks = [...slots(axis)]
    .filter((slot) => monthOf(slot) % between === 0)
    .map((slot) => ({ place: slot, long: monthOf(slot) === 0 }));
  return { ticks, candidates };
};

const weekMarks: Marking = (axis, step, text, words) => {
  const between = [1, 2, 4, 13].find((count) => count * step >= tickRoom) ?? 13;
  const named = every([1, 2, 4, 13, 26], step, textWidth("52", text), text);
  const candidates = years(
    axis,
    (slot) => isoWeek(slot).year,
    (slot) => isoWeek(slot).week === 1,
    step,
    text,
  );
  const ticks: Tick[] = [];
  for (const slot of slots(axis)) {
    const { week } = isoWeek(slot);
    if ((week - 1) % between === 0) ticks.push({ place: slot, long: week === 1 });
    const first = slot === axis.first;
    const end = first || slot === axis.last;
    if (end || (week - 1) % named === 0)
      candidates.push({ place: slot, row: 0, text: first ? words.week(week) : String(week), keep: end });
  }
  return { ticks, candidates };
};

/** Up to a quarter shows its days; longer than that shows the first of each month. */
const dayMarks: Marking = (axis, step, text, words) =>
  axis.last - axis.first <= 92 ? daysMarked(axis, step, text, words) : monthsOfDays(axis, step, text, words);

const daysMarked: Marking = (axis, step, text, words) => {
  const between = step >= tickRoom ? 1 : 7;
  const named = every([1, 2, 7, 14], step, textWidth(words.day(28), text), text);
  const isNamed = (slot: number) => {
    const { day, weekday } = dateOf(slot);
    if (named <= 2) return (day - 1) % named === 0 && day <= 31 - (named - 1);
    return weekday === 1 && (named === 7 || ((slot - 4) / 7) % 2 === 0);
  };
  const candidates: Candidate[] = [];
  const ticks: Tick[] = [];
  for (const slot of slots(axis)) {
    const { year, month, day, weekday } = dateOf(slot);
    const end = slot === axis.first || slot === axis.last;
    if (between === 1 || weekday === 1 || day === 1) ticks.push({ place: slot, long: day === 1 });
    if (end || isNamed(slot)) candidates.push({ place: slot, row: 0, text: words.day(day), keep: end });
    const name = words.months[month - 1]!;
    if (slot === axis.first || day === 1)
      candidates.push({
        place: slot,
        row: 1,
        text: slot === axis.first || month === 1 ? `${name} ${year}` : name,
        keep: day === 1,
      });
  }
  return { ticks, candidates };
};

const monthsOfDays: Marking = (axis, step, text, words) => {
  const starts: number[] = [];
  const { year, month } = dateOf(axis.first);
  for (let next = month; dayNumber(year, next, 1) <= axis.last; next++)
    if (dayNumber(year, next, 1) >= axis.first) starts.push(dayNumber(year, next, 1));
  const perMonth = 30.4 * step;
  const between = [1, 3, 12].find((count) => count * perMonth >= tickRoom) ?? 12;
  const named = every([1, 3, 6, 12], perMonth, widest(words.months, text), text);
  const monthOf = (slot: number) => dateOf(slot).month - 1;
  const nth = every([1, 2, 5, 10, 20, 50], 365 * step, textWidth("2000", text), text);
  const candidates: Candidate[] = [];
  for (const slot of starts) {
    if (named < 12 && monthOf(slot) % named === 0)
      candidates.push({ place: slot, row: 0, text: words.months[monthOf(slot)]!, keep: false });
    if (monthOf(slot) === 0 && dateOf(slot).year % nth === 0)
      candidates.push({ place: slot, row: 1, text: String(dateOf(slot).year), keep: true });
  }
  const firstMonth = starts[0] ?? axis.first;
  candidates.push({ place: firstMonth, row: 1, text: String(dateOf(firstMonth).year), keep: false });
  return {
    ticks: starts
      .filter((slot) => monthOf(slot) % between === 0)
      .map((slot) => ({ place: slot, long: monthOf(slot) === 0 })),
    candidates,
  };
};

const quarterMarks: Marking = (axis, step, text, words) => {
  const quarterOf = (slot: number) => (slot % 4) + 1;
  const named = every([1, 2, 4], step, textWidth(words.quarter(4), text), text);
  const candidates = years(
    axis,
    (slot) => Math.floor(slot / 4),
    (slot) => quarterOf(slot) === 1,
    step,
    text,
  );
  if (named < 4)
    for (const slot of slots(axis))
      if ((quarterOf(slot) - 1) % named === 0)
        candidates.push({ place: slot, row: 0, text: words.quarter(quarterOf(slot)), keep: false });
  return {
    ticks: [...slots(axis)].map((slot) => ({ place: slot, long: quarterOf(slot) === 1 })),
    candidates,
  };
};

/** Years and plain numbers: every one, or every second, fifth, tenth … */
const numberMarks: Marking = (axis, step, text) => {
  const named = every(
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    step,
    textWidth(String(axis.last), text),
    text,
  );
  const between =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((count) => count * step >= tickRoom) ?? 1000;
  const ticks: Tick[] = [];
  const candidates: Candidate[] = [];
  for (const slot of slots(axis)) {
    const end = slot === axis.first || slot === axis.last;
    if (slot % between === 0 || end) ticks.push({ place: slot, long: false });
    if (slot % named === 0 || end) candidates.push({ place: slot, row: 0, text: String(slot), keep: end });
  }
  return { ticks, candidates };
};

/** Names as they come, each cut to the room it has. */
const orderMarks: Marking = (axis, step, text) => {
  const nth = Math.max(1, Math.ceil((3 * text) / step));
  const candidates = axis.names.map((name, slot) => ({
    place: slot,
    row: 0 as const,
    text: slot % nth === 0 ? fitText(name, text, nth * step - gapBetween(text)) : "",
    keep: true,
  }));
  return { ticks: axis.names.map((_, slot) => ({ place: slot, long: false })), candidates };
};

const marksOf: Record<TimeAxis["kind"], Marking> = {
  day: dayMarks,
  week: weekMarks,
  month: monthMarks,
  quarter: quarterMarks,
  year: numberMarks,
  number: numberMarks,
  order: orderMarks,
};
