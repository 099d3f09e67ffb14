import { describe, expect, it } from "vitest";
import { exampleSeries } from "./example-series.ts";
import { endedSentence, insideSentence } from "./inside-sentence.ts";
import { readSeries } from "./series.ts";
import type { SeriesPlan, SeriesRow } from "./series-question.ts";
import { seriesSentence } from "./series-sentence.ts";
import { byNeed, seriesState } from "./series-state.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const plan: SeriesPlan = {
  measure: { unit: "per1000", interval: "month", hasDenominator: true, improvement: "down" },
  target: undefined,
  expected: { interval: "month", from: day("2026-01-01") },
  firstSessionDay: undefined,
  changes: [],
};

function rows(...months: string[]): SeriesRow[] {
  return months.map((month) => ({
    period: day(`${month}-01`),
    numerator: 2,
    denominator: 800,
    notApplicable: false,
  }));
}

function stateAt(today: string, reported: SeriesRow[], language: "nb" | "nn" | "en" = "nb") {
  const series = readSeries(reported, plan, Temporal.Instant.from(`${today}T11:00:00Z`));
  const sentence = seriesSentence(
    series,
    plan,
    { nb: "Beboerdøgn", nn: "Bebuardøgn", en: "Bed-days" },
    language,
  );
  const { sign, word, reason } = seriesState(reported, plan, series, sentence, language);
  return [sign, plain(word), plain(reason)];
}

describe("the status of a series among others", () => {
  it("one month that is missing is named, several are said from the last that was reported", () => {
    expect(stateAt("2026-03-06", rows("2026-01")).slice(0, 2)).toEqual(["missing", "Februar mangler"]);
    expect(stateAt("2026-04-06", rows("2026-01"))[1]).toBe("Ikke målt siden januar");
    expect(stateAt("2027-02-06", rows("2026-10"), "nn")[1]).toBe("Ikkje målt sidan oktober 2026");
    expect(stateAt("2026-03-06", rows("2026-01"), "en")[1]).toBe("February is missing");
  });

  it("two weeks are more than one", () => {
    const weeks: SeriesPlan = {
      ...plan,
      measure: { ...plan.measure, interval: "twoWeeks" },
      expected: { interval: "twoWeeks", from: day("2026-10-12") },
    };
    const reported = [{ period: day("2026-10-12"), numerator: 2, denominator: 800, notApplicable: false }];
    const word = (language: "nb" | "en") => {
      const series = readSeries(reported, weeks, Temporal.Instant.from("2026-11-22T11:00:00Z"));
      return plain(
        seriesState(reported, weeks, series, seriesSentence(series, weeks, undefined, language), language)
          .word,
      );
    };
    expect(word("en")).toBe("Weeks 44–\u206045 are missing");
    expect(word("nb")).toBe("Uke 44–\u206045 mangler");
  });

  it("a month is not missing before it was due: the fifth day after its end", () => {
    expect(stateAt("2026-03-05", rows("2026-01"))[0]).toBe("early");
    expect(stateAt("2026-03-06", rows("2026-01"))[0]).toBe("missing");
  });

  it("one that was never measured says so, and how much there is to catch up with", () => {
    expect(stateAt("2026-02-06", [])).toEqual(["missing", "Ikke målt ennå", "Én måling mangler."]);
    expect(stateAt("2026-06-06", [])).toEqual(["missing", "Ikke målt ennå", "5 målinger mangler."]);
    expect(stateAt("2026-02-05", [])[0]).toBe("early");
  });

  it("who needs us most comes first", () => {
    const signs = (["better", "early", "same", "changed", "worse", "missing"] as const).map((sign) => ({
      sign,
    }));
    expect(signs.toSorted(byNeed).map(({ sign }) => sign)).toEqual([
      "missing",
      "worse",
      "changed",
      "same",
      "early",
      "better",
    ]);
  });

  it("A099 the sign, the word and the reason say the same, whatever the status", () => {
    const low = [10, 12, 9, 11, 13, 10, 12, 9, 11, 10, 12, 10];
    const high = [15, 14, 16, 17, 16, 17, 15, 16, 18, 16];
    // two levels, one after the other: few crossings, and nothing of better or worse
    const swings = [...low, ...high, ...low, ...high];
    const of = (values: readonly number[], improvement: "up" | "down" | "stable") => {
      const own: SeriesPlan = {
        ...plan,
        measure: { unit: "percent", interval: "month", hasDenominator: true, improvement },
        expected: { interval: "month", from: day("2020-01-01"), to: day("2020-01-01") },
      };
      const reported = values.map((numerator, at) => ({
        period: day("2020-01-01").add({ months: at }),
        numerator,
        denominator: 20,
        notApplicable: false,
      }));
      const series = readSeries(reported, own, Temporal.Instant.from("2026-11-22T11:00:00Z"));
      const { sign, word } = seriesState(
        reported,
        own,
        series,
        seriesSentence(series, own, undefined, "nb"),
        "nb",
      );
      return [sign, word];
    };
    const risen = [...low, ...high];
    expect(of(risen, "up")).toEqual(["better", "Forbedring"]);
    expect(of(risen, "down")).toEqual(["worse", "Forverring"]);
    expect(of(risen, "stable")).toEqual(["changed", "Noe har endret seg"]);
    expect(of([...swings, 10, 16], "up")).toEqual(["changed", "Noe har endret seg"]);
    expect(of(low, "up")).toEqual(["same", "Ingen sikker endring"]);
    expect(of(low.slice(0, 5), "up")).toEqual(["early", "For tidlig å si"]);
    expect(of([], "up")).toEqual(["early", "Ikke målt ennå"]);
  });

  it("a rate is said per what it is counted in, with the label inside the sentence", () => {
    const series = readSeries(
      rows("2026-01", "2026-02"),
      plan,
      Temporal.Instant.from("2026-03-01T11:00:00Z"),
    );
    const { description } = seriesSentence(
      series,
      plan,
      { nb: "Beboerdøgn", nn: "Bebuardøgn", en: "Bed-days" },
      "nb",
    );
    expect(plain(description)).toContain("per 1000 beboerdøgn");
  });

  it("a written reason ends with a stop before the next sentence, and never with two", () => {
    expect(
      ["Hudsjekk er nå rutine", "Vi er i mål. ", "Varer det?", "«Ny rutine.»", "Sagt (kl. 8)"].map(
        endedSentence,
      ),
    ).toEqual(["Hudsjekk er nå rutine.", "Vi er i mål.", "Varer det?", "«Ny rutine.»", "Sagt (kl. 8)."]);
  });

  it("a name loses its capital inside a sentence, an abbreviation does not", () => {
    expect(
      ["Hudsjekk etter plan", "ISBAR brukt", "NEWS2 ved innkomst", "Øvelse", "I tide", ""].map(
        insideSentence,
      ),
    ).toEqual(["hudsjekk etter plan", "ISBAR brukt", "NEWS2 ved innkomst", "øvelse", "i tide", ""]);
  });
});

describe("the example that teaches", () => {
  it.each(["nb", "nn", "en"] as const)(
    "A099 shows a change followed by an improvement that is unlikely to be chance, in %s",
    (language) => {
      const { series, plan: its } = exampleSeries("Hudsjekk");
      const sentence = seriesSentence(series, its, undefined, language);
      expect(sentence.status).toBe("better");
      expect(sentence.clue).toContain("Hudsjekk");
      expect(sentence.due).toBeNull();
      expect(series.baseline.kind).toBe("before");
      expect(series.analysis.reading.certainty).toBe("firm");
    },
  );
});
