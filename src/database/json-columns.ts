import type { ChangePackageDefinition, MeasureDefinition } from "../domain/change-package.ts";
import type { CollaborativeText } from "../domain/collaborative.ts";
import type { WrittenTexts } from "../domain/language.ts";

/** What is written about a collaborative, per language. */
export interface CollaborativeTexts {
  nb: CollaborativeText;
  nn?: CollaborativeText;
  en?: CollaborativeText;
}

/** The part of a package version that is text; its measures have rows of their own. */
export type PackageText = Omit<
  ChangePackageDefinition,
  "code" | "slug" | "version" | "validFrom" | "measures"
>;

/** A package while it is written: what is not written yet is empty. */
export type DraftDefinition = ChangePackageDefinition;

/** The texts of a measure, as its definition has them. */
export type MeasureTexts = Pick<
  MeasureDefinition,
  "name" | "numerator" | "denominator" | "numeratorLabel" | "denominatorLabel" | "sample" | "targetText"
>;

/** Where a published series comes from, shown under its chart. */
export interface DataSource {
  title: WrittenTexts;
  licence: string;
  url?: string;
}
