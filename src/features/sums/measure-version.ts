import type { Language } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { say, type Words } from "../../platform/words.ts";
import type { SummedMeasure } from "./read-measures.ts";

/**
 * Two versions of a measure may count different things, so each has its own sums and neither is added to the other. Where
 * teams have counted by more than one, each is named with the day it holds from; elsewhere the version is left unsaid.
 */
export function measureName(measure: SummedMeasure, language: Language): string {
  const name = measure.texts.name[language];
  return measure.severalVersions
    ? say(words, language).versioned(name, measure.version, longDay(measure.validFrom, language))
    : name;
}

/** What the address calls it: "trs-p3", or "trs-p3.1" where there are several versions. */
export function measureAddress({
  code,
  version,
  severalVersions,
}: Pick<SummedMeasure, "code" | "version" | "severalVersions">): string {
  return severalVersions ? `${code.toLowerCase()}.${version}` : code.toLowerCase();
}

/** The measure an address names; without a version, or with one that nobody has counted by, the newest. */
export function measureAt(
  measures: readonly SummedMeasure[],
  address: string | null | undefined,
): SummedMeasure | undefined {
  const [code, version] = (address ?? "").toUpperCase().split(".");
  const alike = measures.filter((one) => one.code === code);
  return alike.find((one) => String(one.version) === version) ?? alike[0];
}

/** Why a measure stands there twice; undefined where it stands once. */
export function versionNote({ severalVersions }: SummedMeasure, language: Language): string | undefined {
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
