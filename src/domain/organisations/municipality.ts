import { beginsAfter, byBeginning, isValidOn, type Validity } from "./validity.ts";

/**
 * What a municipality was called and numbered in an interval. Its identity stays through these; a merger or a split
 * makes another identity (SSB Klass 131).
 */
export interface MunicipalityVersion extends Validity {
  municipalityId: string;
  /** Four digits; the first two are the county's. */
  number: string;
  /** The Norwegian name alone: «Kautokeino», «Våler». */
  name: string;
  /** What tells two of the same name apart: «Innlandet». */
  nameAddition: string | undefined;
  /** All official names, and the addition: «Guovdageaidnu – Kautokeino», «Våler (Innlandet)». Never twice on the same day. */
  officialName: string;
  /** The Sámi name, then the Kven one. */
  otherNames: readonly string[];
  countyNumber: string;
  /** The legal entity's; unknown for many that have merged. */
  organisationNumber: string | undefined;
}

/** On that day, what was all or a part of `fromId` became all or a part of `toId`. */
export interface Succession {
  day: Temporal.PlainDate;
  fromId: string;
  toId: string;
}

/** Municipalities over time: all of them, or those that one page is about. */
export interface MunicipalityRegister {
  versions: readonly MunicipalityVersion[];
  successions: readonly Succession[];
}

/** Oldest first. */
export function versionsOf(register: MunicipalityRegister, id: string): MunicipalityVersion[] {
  return register.versions.filter((version) => version.municipalityId === id).toSorted(byBeginning);
}

/** Undefined when the municipality did not exist that day. */
export function versionOn(
  register: MunicipalityRegister,
  id: string,
  day: Temporal.PlainDate,
): MunicipalityVersion | undefined {
  return register.versions.find((version) => version.municipalityId === id && isValidOn(version, day));
}

/** What it was called that day: its last name after its end, its first before its beginning. Undefined when unknown. */
export function nameOn(
  register: MunicipalityRegister,
  id: string,
  day: Temporal.PlainDate,
): string | undefined {
  const versions = versionsOf(register, id);
  return (versions.findLast((version) => !beginsAfter(version, day)) ?? versions[0])?.officialName;
}

/** Every municipality that existed that day. */
export function municipalitiesOn(
  register: MunicipalityRegister,
  day: Temporal.PlainDate,
): MunicipalityVersion[] {
  return register.versions.filter((version) => isValidOn(version, day));
}
