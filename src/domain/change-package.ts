import type { Texts } from "./language.ts";
import type { Profession, ServiceType } from "./profession.ts";

export type MeasureKind = "outcome" | "process" | "balancing";

/** Which way is better. `stable` is a balancing measure that should not get worse. */
export type Improvement = "up" | "down" | "stable";

/** How often a value is due. `event` is registered when it happens. */
export type Interval = "event" | "day" | "week" | "twoWeeks" | "month" | "quarter";

/** How numerator and denominator become the value that is shown. */
export type Unit =
  | "percent" // numerator of denominator, 0–100
  | "per100"
  | "per1000"
  | "per10000"
  | "mean" // numerator divided by denominator
  | "minutes" // mean minutes
  | "days" // mean days, or days between events
  | "count"; // numerator alone

export type ChartKind = "run" | "p" | "u" | "c" | "i" | "t" | "g";

/** Where a definition comes from: the Norwegian programme, another Norwegian source, an international one, or drawn up by us. */
export type SourceMark = "programme" | "norwegian" | "international" | "reconstructed";

/** One background figure with the source that stands behind it. */
export interface Fact {
  text: Texts;
  source: Texts;
}

/** One concrete intervention (tiltak) of a package. */
export interface InterventionDefinition {
  code: string;
  title: Texts;
  text: Texts;
  measureCodes: string[];
  source: SourceMark;
}

/** Operational definition: what is counted, of what, how often, and which way is better. */
export interface MeasureDefinition {
  code: string;
  kind: MeasureKind;
  name: Texts;
  numerator: Texts;
  /** Absent for counts and days between events. */
  denominator?: Texts;
  /** Short labels for the two fields of the form ("Hud sjekket", "Beboere i risiko"). */
  numeratorLabel: Texts;
  denominatorLabel?: Texts;
  unit: Unit;
  interval: Interval;
  /** Who to count: all, or a sample of so many. */
  sample: Texts;
  /** In the measure's unit; absent when no fixed target is given. */
  target?: number;
  /** The target in words, as the source gives it. */
  targetText: Texts;
  improvement: Improvement;
  chart: ChartKind;
  /** A numerator above the denominator is impossible (a part of a whole). */
  partOfWhole: boolean;
  /** The code of the measure it must be read beside, where it misleads alone. */
  pairedWith?: string;
  source: SourceMark;
}

/** The version of a national package that a network's own was begun from. */
export interface PackageOrigin {
  code: string;
  version: number;
}

/** One version of a change package (tiltakspakke). */
export interface ChangePackageDefinition {
  code: string;
  slug: string;
  version: number;
  validFrom: string;
  title: Texts;
  goal: Texts;
  summary: Texts;
  facts: Fact[];
  targetGroups: Texts;
  serviceTypes: ServiceType[];
  recommendedProfessions: Profession[];
  interventions: InterventionDefinition[];
  measures: MeasureDefinition[];
  /** What replaced it nationally, in words, when it is superseded. */
  supersededBy?: Texts;
  /** A network's own that was begun from a national one says so for ever, also when it has become something else. */
  begunFrom?: PackageOrigin;
}
