import type { Language, Texts } from "../domain/language.ts";
import { longDay } from "./format.ts";
import { say, type Words } from "./words.ts";

/** A measure of a package in one of its versions. */
export interface MeasureVersion {
  code: string;
  version: number;
  /** Since when new teams get this version. */
  validFrom: Temporal.PlainDate;
  /** Whether teams have counted by other versions of it too. */
  severalVersions: boolean;
}

/**
 * Two versions of a measure may count different things, so each has its own sums and neither is added to the other. Where
 * teams have counted by more than one, each is named with the day it holds from; elsewhere the version is left unsaid.
 */
export function measureName(
  { version, validFrom, severalVersions }: MeasureVersion,
  name: Texts,
  language: Language,
): string {
  return severalVersions
    ? say(words, language).versioned(name[language], version, longDay(validFrom, language))
    : name[language];
}

/** What the address calls it: "trs-p3", or "trs-p3.1" where there are several versions. */
export function measureAddress({
  code,
  version,
  severalVersions,
}: Omit<MeasureVersion, "validFrom">): string {
  return severalVersions ? `${code.toLowerCase()}.${version}` : code.toLowerCase();
}

/** The code and the version in an address. */
export function addressed(address: string | null | undefined): { code: string; version: number | undefined } {
  const [code = "", version] = (address ?? "").toUpperCase().split(".");
  return { code, version: /^[1-9]\d{0,5}$/.test(version ?? "") ? Number(version) : undefined };
}

/**
 * The measure an address names; without a version, or with one that nobody has counted by, the newest.
 * @param measures the newest version of each first
 */
export function measureAt<Measure extends Pick<MeasureVersion, "code" | "version">>(
  measures: readonly Measure[],
  address: string | null | undefined,
): Measure | undefined {
  const { code, version } = addressed(address);
  const alike = measures.filter((one) => one.code === code);
  return alike.find((one) => one.version === version) ?? alike[0];
}

/** Why a measure stands there twice; undefined where it stands once. */
export function versionNote(
  { severalVersions }: Pick<MeasureVersion, "severalVersions">,
  language: Language,
): string | undefined {
  return severalVersions ? say(words, language).apart : undefined;
}

const words = {
  apart: {
    nb: "Målingen er endret underveis. Versjonene summeres hver for seg, for de kan telle forskjellig.",
    nn: "Målinga er endra undervegs. Versjonane blir summerte kvar for seg, for dei kan telje ulikt.",
    en: "The measure has changed on the way. Its versions are summed apart, because they may count differently.",
  },
  versioned: {
    nb: (name: string, version: number, day: string) => `${name} (versjon\u00a0${version}, fra ${day})`,
    nn: (name: string, version: number, day: string) => `${name} (versjon\u00a0${version}, frå ${day})`,
    en: (name: string, version: number, day: string) => `${name} (version\u00a0${version}, from ${day})`,
  },
} satisfies Words;
