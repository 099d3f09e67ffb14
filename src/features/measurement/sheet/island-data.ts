import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { type CheckedMeasure, takesDecimals } from "../../../domain/measurement/entry-check.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { say } from "../../../platform/words.ts";
import { words } from "../words.ts";
import { islandWords } from "./island-words.ts";
import { type Sheet, sheetPath, storedIn } from "./sheet.ts";
import { noneText } from "./sheet-cells.ts";
import { cellKey } from "./sheet-form.ts";
import { sheetWords } from "./words.ts";

/** What the island of the sheet is given: whose it is, what it checks by, and what it says. */
export interface IslandData {
  team: string;
  person: { id: string; name: string };
  path: string;
  language: Language;
  today: string;
  measures: Record<string, CheckedMeasure & { name: string; labels: string[] }>;
  periods: Record<string, string>;
  /** Of what stands there: who entered it, whether it was late, and the comment. By cell; the rest is in the form. */
  stands: Record<string, [enteredBy: string, late: 0 | 1, comment: string]>;
  words: Record<string, string>;
}

export function islandData(props: {
  sheet: Sheet;
  person: { id: string; name: string } | undefined;
  now: Temporal.Instant;
  language: Language;
}): string {
  const { sheet, person, now, language } = props;
  const stands: IslandData["stands"] = {};
  for (const measure of sheet.measures) {
    for (const period of sheet.periods) {
      const stored = storedIn(measure, period);
      if (stored)
        stands[cellKey(measure.code, period)] = [stored.enteredBy ?? "", stored.late ? 1 : 0, stored.comment];
    }
  }
  const data: IslandData = {
    team: sheet.team.id,
    person: { id: person?.id ?? "", name: person?.name ?? "" },
    path: sheetPath(sheet),
    language,
    today: norwegianDay(now).toString(),
    measures: Object.fromEntries(
      sheet.measures.map(({ code, unit, interval, hasDenominator, partOfWhole, texts }) => [
        code,
        {
          unit,
          interval,
          hasDenominator,
          partOfWhole,
          name: texts.name[language],
          labels: [texts.numeratorLabel, texts.denominatorLabel].flatMap((label) => label?.[language] ?? []),
        },
      ]),
    ),
    periods: Object.fromEntries(
      sheet.periods.map((period) => [period.toString(), periodName(sheet.interval, period, language)]),
    ),
    stands,
    words: wordsOf(sheet, language),
  };
  return JSON.stringify(data);
}

/** The texts of the browser's own checks are those of the page; {0} and {1} are filled in there. */
function wordsOf({ measures }: Sheet, language: Language): Record<string, string> {
  const page = say(words, language);
  const sheet = say(sheetWords, language);
  const decimals = measures.some(takesDecimals);
  return {
    ...say(islandWords, language),
    required: page.requiredCount,
    notANumber: page.notANumber,
    negative: page.negative,
    tooLarge: page.tooLarge,
    decimals: page.wholeOnly,
    ...(decimals ? { twoDecimals: page.twoDecimals } : {}),
    aboveDenominator: page.aboveDenominator("{0}", "{1}"),
    zeroDenominator: sheet.writeNone,
    noneWithCounts: sheet.noneOrNumbers,
    closed: sheet.lockedNote,
    conflict: sheet.conflict,
    theirs: sheet.theirs("{0}"),
    mine: sheet.mine("{0}"),
    nothingStands: sheet.nothingStands,
    confirm: sheet.confirm,
    of: sheet.of("{0}", "{1}"),
    lateSign: sheet.lateSign,
    none: noneText[language],
    save: sheet.save,
  };
}
