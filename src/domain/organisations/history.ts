import { allPredecessors, allSuccessors, predecessors, successors, wentWhole } from "./lineage.ts";
import { type MunicipalityRegister, type MunicipalityVersion, versionsOf } from "./municipality.ts";
import { nameInText } from "./names.ts";
import { norwegian } from "./name-order.ts";
import { byPart, type Part } from "./part.ts";

/** One thing that happened to a municipality. Names are those of the day before, or of the day when it is new. */
export type HistoryEvent = { day: Temporal.PlainDate; name: string } & (
  | { what: "formed"; parts: Part[] }
  | { what: "splitOff"; from: string; into: string[] }
  | { what: "moved"; countyNumber: string; oldCountyNumber: string; number: string; oldNumber: string }
  | { what: "renamed"; oldName: string }
  | { what: "officialName"; officialName: string }
  | { what: "joined"; others: Part[]; into: string }
  /** `alone`: the new ones hold nothing else. Otherwise its parts went to others. */
  | { what: "divided"; into: string[]; alone: boolean }
);

/**
 * What happened to a municipality, oldest first: how those before it came to be, its own changes, its end, and what
 * became of those after it.
 */
export function historyOf(register: MunicipalityRegister, id: string): HistoryEvent[] {
  const events = [
    ...[...allPredecessors(register.successions, id), id].flatMap((one) => birth(register, one)),
    ...changes(register, id),
    ...[id, ...allSuccessors(register.successions, id)].flatMap((one) => end(register, one)),
  ];
  return events.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}

function birth(register: MunicipalityRegister, id: string): HistoryEvent[] {
  const first = versionsOf(register, id)[0];
  const before = predecessors(register.successions, id);
  const [only] = before;
  if (first?.from === undefined || only === undefined) return [];
  const said = { day: first.from, name: nameInText(first) };
  if (before.length === 1) {
    return [{ ...said, what: "splitOff", from: lastName(register, only), into: firstNames(register, only) }];
  }
  return [{ ...said, what: "formed", parts: parts(register, before) }];
}

function changes(register: MunicipalityRegister, id: string): HistoryEvent[] {
  const versions = versionsOf(register, id);
  return versions.flatMap((version, at) => {
    const old = versions[at - 1];
    return old === undefined || version.from === undefined ? [] : changesBetween(old, version, version.from);
  });
}

function changesBetween(
  old: MunicipalityVersion,
  now: MunicipalityVersion,
  day: Temporal.PlainDate,
): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  const said = { day, name: nameInText(now) };
  if (old.number !== now.number) {
    const { countyNumber, number } = now;
    events.push({
      ...said,
      what: "moved",
      countyNumber,
      number,
      oldCountyNumber: old.countyNumber,
      oldNumber: old.number,
    });
  }
  if (old.name !== now.name) events.push({ ...said, what: "renamed", oldName: nameInText(old) });
  // that «(Hedmark)» became «(Innlandet)» follows from the county and is not a new name
  else if (old.otherNames.join() !== now.otherNames.join()) {
    events.push({ ...said, what: "officialName", officialName: now.officialName });
  }
  return events;
}

function end(register: MunicipalityRegister, id: string): HistoryEvent[] {
  const last = versionsOf(register, id).at(-1);
  const after = successors(register.successions, id);
  const [only] = after;
  if (last?.to === undefined || only === undefined) return [];
  const said = { day: last.to, name: nameInText(last) };
  if (after.length === 1) {
    const others = predecessors(register.successions, only).filter((one) => one !== id);
    return [{ ...said, what: "joined", others: parts(register, others), into: firstName(register, only) }];
  }
  const alone = after.every((one) => predecessors(register.successions, one).length === 1);
  return [{ ...said, what: "divided", into: firstNames(register, id), alone }];
}

function parts(register: MunicipalityRegister, ids: readonly string[]): Part[] {
  return ids
    .map((id) => ({ name: lastName(register, id), whole: wentWhole(register.successions, id) }))
    .toSorted(byPart);
}

function firstNames(register: MunicipalityRegister, splitId: string): string[] {
  return successors(register.successions, splitId)
    .map((id) => firstName(register, id))
    .toSorted(norwegian.compare);
}

function firstName(register: MunicipalityRegister, id: string): string {
  return nameIn(versionsOf(register, id)[0], id);
}

function lastName(register: MunicipalityRegister, id: string): string {
  return nameIn(versionsOf(register, id).at(-1), id);
}

function nameIn(version: MunicipalityVersion | undefined, id: string): string {
  if (version === undefined)
    throw new Error(`The register says what became of municipality ${id}, but not what it was`);
  return nameInText(version);
}
