import { languages } from "../../../domain/language.ts";
import type { TeamMeasure } from "../read-teams.ts";

/** What a column holds. */
export type Column =
  | {
      is: "code" | "measure" | "period" | "from" | "numerator" | "denominator" | "state" | "comment" | "team";
    }
  /** Of one measure, where each row is a period. */
  | { is: "count"; measure: string; part: "numerator" | "denominator" | "comment"; head: string }
  /** Ours, and nothing to import: the value itself, the day it was entered. */
  | { is: "known" }
  | { is: "unknown"; head: string };

export type NamedMeasure = Pick<TeamMeasure, "code" | "texts" | "hasDenominator">;

/** Heads as we write them, and as others do, in all three languages. */
const names: Readonly<Record<Exclude<Column["is"], "count" | "unknown">, readonly string[]>> = {
  code: ["kode", "code", "målekode"],
  measure: ["måling", "målinger", "målingar", "measure", "indikator", "indicator"],
  period:
    "periode period måned månad month uke uker veke veker week weeks dato date dag day kvartal quarter".split(
      " ",
    ),
  from: ["fra", "frå", "from"],
  numerator: ["teller", "teljar", "numerator"],
  denominator: ["nevner", "nemnar", "denominator"],
  state: ["status", "state"],
  comment: ["merknad", "kommentar", "comment"],
  team: ["team", "lag"],
  known: [
    ..."til to verdi value enhet eining unit registrert entered kilde kjelde source kommune municipality".split(
      " ",
    ),
    "etter fristen",
    "after it was due",
  ],
};

const parts = {
  numerator: names.numerator,
  denominator: names.denominator,
  comment: names.comment,
} as const;

/** What each column of a row of heads holds. */
export function columnsOf(heads: readonly string[], measures: readonly NamedMeasure[]): Column[] {
  return heads.map((head) => columnOf(head, measures));
}

function columnOf(head: string, measures: readonly NamedMeasure[]): Column {
  const plain = plainText(head);
  // «Teller (beboere med trykksår)»
  const word = plain.replace(/\s*[(:].*$/, "");
  const own = Object.entries(names).find(([, words]) => words.includes(word))?.[0];
  if (own !== undefined) return { is: own as Exclude<Column["is"], "count" | "unknown"> };
  const found = measureNamedFirst(plain, measures);
  if (found === undefined) return plain === "" ? { is: "known" } : { is: "unknown", head };
  const { measure, rest } = found;
  const part = Object.entries(parts).find(([, words]) =>
    words.some((one) => rest.split(/[\s:,;()–—-]+/).includes(one)),
  )?.[0];
  if (part !== undefined)
    return { is: "count", measure: measure.code, part: part as keyof typeof parts, head };
  return rest === "" && !measure.hasDenominator
    ? { is: "count", measure: measure.code, part: "numerator", head }
    : { is: "unknown", head };
}

/** The measure whose code or name a text begins with; the longest name wins, so that no name hides in another. */
function measureNamedFirst(plain: string, measures: readonly NamedMeasure[]) {
  const found = measures
    .flatMap((measure) => keysOf(measure).map((key) => ({ measure, key })))
    .filter(({ key }) => plain.startsWith(key) && !/^[\p{L}\d]/u.test(plain.slice(key.length)))
    .toSorted((a, b) => b.key.length - a.key.length)[0];
  return found && { measure: found.measure, rest: plain.slice(found.key.length).trim() };
}

/** The measure that a cell names: by its code, or by its name in any of the languages. */
export function measureNamed<M extends NamedMeasure>(text: string, measures: readonly M[]): M | undefined {
  const plain = plainText(text);
  return measures.find((measure) => keysOf(measure).includes(plain));
}

function keysOf({ code, texts }: NamedMeasure): string[] {
  return [code, ...languages.map((language) => texts.name[language])].map(plainText).filter(Boolean);
}

function plainText(text: string): string {
  return text
    .replaceAll(/[\s\u00a0\u202f\u00ad]+/g, " ")
    .trim()
    .toLowerCase();
}
