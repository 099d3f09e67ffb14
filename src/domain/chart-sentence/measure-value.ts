import type { Unit } from "../change-package.ts";
import type { Language } from "../language.ts";

const nbsp = "\u00a0";
const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** Pages write the same values again and again: so many are kept in each language, ready written. */
const KEPT = 5000;

interface Written {
  format: Intl.NumberFormat;
  texts: Map<number, string>;
}

/** By language, and by decimals within it. */
const written: Readonly<Record<Language, Written[]>> = { nb: [], nn: [], en: [] };

/** "1 234,5": with at most so many decimals. */
export function numberText(value: number, language: Language, decimals: number): string {
  // small counts are what most numbers are, and look alike in all languages
  if (value >= 0 && value < 1000 && Number.isInteger(value)) return value === 0 ? "0" : String(value);
  const { format, texts } = (written[language][decimals] ??= {
    format: new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }),
    texts: new Map(),
  });
  let text = texts.get(value);
  if (text === undefined) {
    text = format
      .format(value === 0 ? 0 : value)
      .replaceAll("\u202f", nbsp)
      .replace("-", "−");
    if (texts.size >= KEPT) texts.clear();
    texts.set(value, text);
  }
  return text;
}

/** A value as it stands in a chart, with its sign: "90 %", "1,4", "32 min". Small percents keep a decimal. */
export function valueText(value: number, unit: Unit, language: Language): string {
  const number = numberText(value, language, decimalsFor(value, unit));
  return unit === "percent" ? `${number}${nbsp}%` : unit === "minutes" ? `${number}${nbsp}min` : number;
}

/** A value inside a sentence: as in a chart, but a bare number of days is no answer: "14 dager". */
export function valueInText(value: number, unit: Unit, language: Language): string {
  return unit === "days" ? valueInWords(value, unit, undefined, language) : valueText(value, unit, language);
}

/** A value as it is read aloud: "90 prosent", "1,4 per 1000 liggedøgn", "12 dager". */
export function valueInWords(value: number, unit: Unit, per: string | undefined, language: Language): string {
  const number = numberText(value, language, decimalsFor(value, unit));
  const one = number === "1";
  switch (unit) {
    case "percent":
      return `${number}${nbsp}${{ nb: "prosent", nn: "prosent", en: "per cent" }[language]}`;
    case "minutes":
      return `${number}${nbsp}${{ nb: one ? "minutt" : "minutter", nn: one ? "minutt" : "minutt", en: one ? "minute" : "minutes" }[language]}`;
    case "days":
      return `${number}${nbsp}${{ nb: one ? "dag" : "dager", nn: one ? "dag" : "dagar", en: one ? "day" : "days" }[language]}`;
    default: {
      const caption = perCaption(unit, per);
      return caption === null ? number : `${number} ${caption}`;
    }
  }
}

/** The unit as it stands over the axis; `null` where the numbers say it themselves. */
export function unitCaption(unit: Unit, per: string | undefined, language: Language): string | null {
  if (unit === "minutes") return { nb: "minutter", nn: "minutt", en: "minutes" }[language];
  if (unit === "days") return { nb: "dager", nn: "dagar", en: "days" }[language];
  if (unit === "count") return { nb: "antall", nn: "tal", en: "number" }[language];
  return perCaption(unit, per);
}

/** "per 1000 liggedøgn". The word "per" is the same in the three languages. */
function perCaption(unit: Unit, per: string | undefined): string | null {
  const amount = { per100: "100", per1000: "1000", per10000: `10${nbsp}000` }[
    unit as "per100" | "per1000" | "per10000"
  ];
  if (amount === undefined) return null;
  return per === undefined || per === "" ? `per${nbsp}${amount}` : `per${nbsp}${amount} ${per}`;
}

function decimalsFor(value: number, unit: Unit): number {
  const size = Math.abs(value);
  if (unit === "percent") return size < 9.95 || (size > 99 && size < 100) ? 1 : 0;
  return size < 99.5 ? 1 : 0;
}
