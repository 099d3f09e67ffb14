import {
  analyse,
  type Analysis,
  type Point,
  type Question,
  type RuleName,
  type Signal,
} from "@laeringsnettverk/spc";
import { describe, expect, it } from "vitest";
import { languages, type Language } from "../language.ts";
import type { ChartFacts } from "./chart-facts.ts";
import { chartSentence, type ChartSentence } from "./chart-sentence.ts";
import { chartWords, signalWords } from "./chart-words.ts";

const nbsp = "\u00a0";
/** Non-breaking spaces as ordinary ones, so that expectations can be read. */
const plain = (text: string | null | undefined) => (text ?? "").replaceAll(nbsp, " ");

function analysed(question: Question): Analysis {
  const answer = analyse(question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function months(from: string, count: number): string[] {
  const [year, month] = from.split("-").map(Number) as [number, number];
  return Array.from({ length: count }, (_, i) => {
    const all = year * 12 + month - 1 + i;
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
  });
}

const percent = (language: Language): ChartFacts => ({ language, unit: "percent", interval: "month" });

const checked = [
  11,
  10,
  12,
  9,
  11,
  13,
  10,
  11,
  null,
  9,
  12,
  11,
  10,
  12,
  10,
  13,
  14,
  13,
  15,
  16,
  12,
  16,
  17,
  18,
];
const atRisk = [
  20,
  19,
  20,
  18,
  20,
  20,
  20,
  19,
  null,
  17,
  20,
  20,
  20,
  19,
  20,
  20,
  20,
  19,
  20,
  20,
  16,
  19,
  20,
  20,
];
const skinCheck = analysed({
  chart: "run",
  rows: months("2024-11", 24).map((x, i) => ({ x, y: checked[i]!, n: atRisk[i]! })),
  per: 100,
  improvement: "up",
  target: 95,
  freeze: 14,
  notes: [
    { id: "morning", at: { x: "2026-01-19" } },
    { id: "board", at: { x: "2026-05-11" } },
  ],
});
const changes = [
  { id: "morning", number: 1, title: "Hudsjekk i morgenstellet", day: "2026-01-19" },
  { id: "board", number: 2, title: "Påminning på tavla", day: "2026-05-11" },
];

describe("the example of the look, from the engine to the words", () => {
  const facts = { ...percent("nb"), changes, baselineName: "før nettverket" };
  const said = chartSentence(skinCheck, facts);

  it("says what has happened, since when, and how sure it is", () => {
    expect(said).toMatchObject({
      status: "better",
      statusWord: "Forbedring",
      headline: "Noe har endret seg.",
    });
    expect(plain(said.text)).toBe(
      "Andelen har ligget over medianen ni måneder på rad, fra februar 2026. Det er neppe tilfeldig.",
    );
    expect(said.reason).toBe("Over medianen 9 måneder på rad.");
  });

  it("says the same in nynorsk and English", () => {
    const nn = chartSentence(skinCheck, { ...facts, language: "nn" });
    expect(plain(`${nn.headline} ${nn.text}`)).toBe(
      "Noko har endra seg. Andelen har lege over medianen ni månader på rad, frå februar 2026. Det er neppe tilfeldig.",
    );
    const en = chartSentence(skinCheck, { ...facts, language: "en" });
    expect(plain(`${en.headline} ${en.text}`)).toBe(
      "Something has changed. The share has been above the median for nine months in a row, from February 2026. That is unlikely to be chance.",
    );
  });

  it("gives the value with what it stands on, and what came before as a clue, not a proof", () => {
    expect(plain(said.latest?.value)).toBe("90 %");
    expect(plain(said.latest?.text)).toBe("18 av 20 i oktober 2026.");
    expect(said.clue).toBe(
      "Rekken begynte rett etter «Hudsjekk i morgenstellet» (1). Det er en ledetråd, ikke et bevis.",
    );
  });

  it("explains the rule with its limit, and how the median was made", () => {
    expect(said.rules[0]).toBe(
      "Regelen som slo ut: lengste rekke på samme side av medianen. Det er 20 målinger utenfor medianen, og da er grensen 7. Rekken er på 9.",
    );
    expect(said.rules.at(-1)).toBe("Regelsett: Anhøj.");
    expect(plain(said.centre)).toBe(
      "Medianen (55 %) er regnet av de 13 målingene før nettverket og holdes fast. Den som vil regne på nytt, må si hvorfor.",
    );
    expect(plain(said.target)).toBe("Målet på 95 % er ikke nådd ennå.");
  });

  it("describes the drawing for those who do not see it", () => {
    expect(plain(said.description)).toBe(
      "Seriediagram med 24 måneder. Medianen er 55 prosent, regnet av de 13 målingene før nettverket. Målet er 95 prosent. " +
        "Fra februar 2026 ligger ni målinger på rad over medianen. Siste måling er 90 prosent, 18 av 20, i oktober 2026. " +
        "Juli 2025 er ikke målt. Merkede endringer: 1, Hudsjekk i morgenstellet, 19. januar 2026; 2, Påminning på tavla, 11. mai 2026.",
    );
  });
});

describe("caution where it is due", () => {
  const series = (values: (number | null)[], more: Partial<Question> = {}) =>
    analysed({
      chart: "run",
      rows: months("2026-01", values.length).map((x, i) => ({ x, y: values[i]!, n: 20 })),
      per: 100,
      improvement: "up",
      ...more,
    });
  const wobbling = (length: number) =>
    Array.from({ length }, (_, i) => 10 + (i % 2 === 0 ? (i % 3) + 1 : -(i % 3) - 1));

  it.each([
    ["nb", "Det er for tidlig å si noe: sju målinger. Ti trengs."],
    ["nn", "Det er for tidleg å seie noko: sju målingar. Ti trengst."],
    ["en", "It is too early to tell: seven values. Ten are needed."],
  ] as const)("seven values are too few to tell (%s)", (language, expected) => {
    const said = chartSentence(series(wobbling(7)), percent(language));
    expect(said.status).toBe("early");
    expect(`${said.headline} ${said.text}`).toBe(expected);
  });

  it("nine values are too few and ten are enough, but provisional until there are twenty", () => {
    expect(chartSentence(series(wobbling(9)), percent("nb")).status).toBe("early");
    const ten = chartSentence(series(wobbling(10)), percent("nb"));
    expect(ten.status).toBe("same");
    expect(ten.text).toContain("Foreløpig: 10 målinger er få, så vi ser bare store endringer.");
    expect(chartSentence(series(wobbling(19)), percent("nb")).text).toContain("Foreløpig");
    expect(chartSentence(series(wobbling(20)), percent("nb")).text).not.toContain("Foreløpig");
  });

  it("points on the median do not count, and the sentence says so", () => {
    const values = [...Array<number>(8).fill(10), 12, 8, 13, 7];
    const said = chartSentence(series(values), percent("nb"));
    expect(said.status).toBe("early");
    expect(said.text).toBe("4 av 12 målinger teller, resten ligger på medianen. Ti trengs.");
  });

  it("one value is said in the singular", () => {
    expect(chartSentence(series([12]), percent("nb")).text).toBe("én måling. Ti trengs.");
    expect(chartSentence(series([12]), percent("nn")).text).toBe("éi måling. Ti trengst.");
    expect(chartSentence(series([12]), percent("en")).text).toBe("one value. Ten are needed.");
  });

  it("no values: what will be here, and how little is enough to begin", () => {
    for (const values of [[null], []]) {
      const said = chartSentence(series(values), percent("nb"));
      expect(said).toMatchObject({
        status: "none",
        statusWord: "Ikke målt ennå",
        latest: null,
        rules: [],
        centre: "",
      });
      expect(said.text).toContain("Tre målinger før noe endres, er nok til å begynne.");
    }
  });

  it("all alike is no change, however many are on the median", () => {
    for (const value of [0, 20]) {
      const said = chartSentence(series(Array<number>(24).fill(value)), percent("nb"));
      expect(said.status).toBe("same");
      expect(plain(`${said.headline} ${said.text}`)).toBe(
        `Ingen endring. Andelen har vært ${value * 5} % i alle de 24 målingene.`,
      );
    }
    expect(chartSentence(series(Array<number>(9).fill(20)), percent("nb")).status).toBe("early");
  });

  it("after a new centre line the sentence counts from there", () => {
    const values = [...wobbling(14), 16, 17, 16, 17];
    const said = chartSentence(series(values, { splits: [14] }), percent("nb"));
    expect(said.status).toBe("early");
    expect(plain(said.text)).toMatch(/målinger siden mars 2027\. Ti trengs\.$/);
    expect(plain(said.centre)).toMatch(
      /^Medianen er regnet på nytt fra mars 2027, av 4 målinger: 83 %\. Før det var nivået 5\d %\.$/,
    );
  });

  it("a change with few values behind it is said with a reservation", () => {
    const values = [10, 11, 9, 10, 15, 16, 17, 15, 16, 18, 17, 16];
    const said = chartSentence(series(values, { freeze: 4 }), percent("nb"));
    expect(said.status).toBe("better");
    expect(said.text).toContain("men 12 målinger er få. Se om det holder seg.");
    // many values, but as many on the median
    const often = [10, 10, 9, 11, 10, 9, 10, 10, 9, 11, 10, 15, 16, 17, 15, 16, 18, 17, 16, 15, 17];
    expect(chartSentence(series(often, { freeze: 11 }), percent("nn")).text).toContain(
      "men berre 15 av 21 målingar tel. Sjå om det held seg.",
    );
  });

  it("a change that did not last is not called an improvement", () => {
    const values = [10, 9, 11, 10, 9, 11, 10, 11, 10, 9, 14, 15, 14, 16, 15, 14, 15, 16, 9, 11, 8, 12, 9, 8];
    const said = chartSentence(series(values, { freeze: 10 }), percent("nb"));
    expect(said.status).toBe("same");
    expect(said.headline).toBe("Endringen har ikke holdt seg.");
    expect(plain(said.text)).toBe(
      "Andelen lå over medianen åtte måneder på rad, fra november 2026 til juni 2027. Etter det har ingen regel slått ut.",
    );
  });

  it("a run with a gap in it is counted in values, not in months", () => {
    const values = [10, 9, 11, 10, 9, 11, 10, 11, 10, 9, 14, 15, null, 16, 15, 14, 15, 16, 15, 16];
    expect(plain(chartSentence(series(values, { freeze: 10 }), percent("nb")).text)).toContain(
      "ni målinger på rad",
    );
  });

  it("a change long before the run is told with its day, and none at all is a question", () => {
    const values = [10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 14, 15, 14, 16, 15, 14, 15, 16, 15, 16];
    const noted = series(values, { freeze: 10, notes: [{ id: "a", at: { x: "2026-03" } }] });
    const facts = {
      ...percent("nb"),
      changes: [{ id: "a", number: 1, title: "Ny plan", day: "2026-03-02" }],
    };
    expect(plain(chartSentence(noted, facts).clue)).toBe(
      "Siste noterte endring før rekken begynte, var «Ny plan» (1), 2. mars 2026. Det er en ledetråd, ikke et bevis.",
    );
    expect(chartSentence(series(values, { freeze: 10 }), percent("nb")).clue).toBe(
      "Ingen endring er notert før rekken begynte. Skjedde det noe da?",
    );
  });

  it("a value that is due is named, and the rest is said all the same", () => {
    const said = chartSentence(series(wobbling(24)), { ...percent("nb"), due: "2028-01" });
    expect(said.due).toEqual({ word: "Januar mangler", reason: "Ellers ingen sikker endring." });
    expect(chartSentence(series([]), { ...percent("nn"), due: "2026-W05" }).due).toEqual({
      word: `Veke${nbsp}5 manglar`,
      reason: "Ingen målingar enno.",
    });
  });
});

describe("good and bad follow the measure, never up and down", () => {
  const falling = (improvement: "up" | "down" | "neutral") =>
    analysed({
      chart: "run",
      rows: months("2024-11", 24).map((x, i) => ({
        x,
        y: [2, 3, 2, 1, 1, 2, 3, 2, 3, 2, 1, 2, 3, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1][i]!,
        n: 720,
      })),
      per: 1000,
      improvement,
      freeze: 14,
    });
  const facts: ChartFacts = { language: "nb", unit: "per1000", per: "liggedøgn", interval: "month" };

  it("where lower is better a run under the median is an improvement, and the sentence says that lower is better", () => {
    const said = chartSentence(falling("down"), facts);
    expect(said).toMatchObject({ status: "better", statusWord: "Forbedring" });
    expect(said.text).toMatch(
      /^Forekomsten har ligget under medianen .* Lavere er bedre\. Det er neppe tilfeldig/,
    );
    expect(said.reason).toMatch(/ på rad\. Lavere er bedre\.$/);
  });

  it("where higher is better the same run is for the worse", () => {
    const said = chartSentence(falling("up"), facts);
    expect(said).toMatchObject({
      status: "worse",
      statusWord: "Forverring",
      headline: "Noe har endret seg til det verre.",
    });
    expect(said.text).not.toContain("Lavere er bedre");
  });

  it("where neither is better it is a change, and nothing more", () => {
    const said = chartSentence(falling("neutral"), facts);
    expect(said).toMatchObject({
      status: "changed",
      statusWord: "Noe har endret seg",
      headline: "Noe har endret seg.",
    });
  });
});

/** A control chart of 24 months made by hand, with one signal. */
function withSignal(rule: RuleName, more: Partial<Signal> = {}): Analysis {
  const base = analysed({
    chart: "i",
    rows: months("2024-11", 24).map((x, i) => ({ x, y: 10 + ((i * 7) % 5) })),
    improvement: "up",
    rules: "none",
  });
  const positions = more.positions ?? [18, 19, 20, 21, 22, 23];
  const signal: Signal = {
    rule,
    ruleSet: "nelson",
    part: 0,
    positions,
    side: "above",
    direction: "better",
    observed: positions.length,
    expected: 6,
    useful: 22,
    noteBefore: null,
    ...more,
  };
  const points: Point[] = base.points.map((point) =>
    positions.includes(point.position) ? { ...point, signals: [0] } : point,
  );
  return {
    ...base,
    ruleSet: "nelson",
    signals: [signal],
    points,
    reading: { ...base.reading, proposedSplit: null },
  };
}

const none = { side: null, direction: "neutral" } as const;
const kinds: Record<string, Analysis> = {
  longestRun: withSignal("longestRun", {
    expected: 7,
    observed: 9,
    positions: [15, 16, 17, 18, 19, 20, 21, 22, 23],
  }),
  shift: withSignal("shift", { side: "below", direction: "worse" }),
  "trend rising": withSignal("trend", { side: "rising" }),
  "trend falling": withSignal("trend", { side: "falling", direction: "worse" }),
  "trend that ended": withSignal("trend", { side: "rising", positions: [4, 5, 6, 7, 8, 9] }),
  tooFewCrossings: withSignal("tooFewCrossings", { ...none, observed: 3, expected: 8, positions: [0, 23] }),
  "tooFewCrossings, one": withSignal("tooFewCrossings", {
    ...none,
    observed: 1,
    expected: 8,
    positions: [0, 23],
  }),
  "tooFewCrossings, none": withSignal("tooFewCrossings", {
    ...none,
    observed: 0,
    expected: 8,
    positions: [0, 23],
  }),
  tooFewRuns: withSignal("tooFewRuns", { ...none, observed: 4, expected: 7, positions: [0, 23] }),
  tooManyRuns: withSignal("tooManyRuns", { ...none, observed: 19, expected: 17, positions: [0, 23] }),
  "beyondLimits above": withSignal("beyondLimits", { positions: [23], observed: 3.4, expected: 3 }),
  "beyondLimits below": withSignal("beyondLimits", {
    positions: [23],
    side: "below",
    direction: "worse",
    observed: 3.2,
    expected: 3,
  }),
  "beyondLimits long ago": withSignal("beyondLimits", { positions: [3], observed: 3.4, expected: 3 }),
  twoOfThree: withSignal("twoOfThree", { positions: [21, 23], observed: 2, expected: 2 }),
  fourOfFive: withSignal("fourOfFive", {
    positions: [19, 20, 21, 23],
    side: "below",
    direction: "worse",
    observed: 4,
    expected: 4,
  }),
  alternating: withSignal("alternating", {
    ...none,
    positions: Array.from({ length: 15 }, (_, i) => i + 9),
    expected: 14,
  }),
  allWithinOneSigma: withSignal("allWithinOneSigma", {
    ...none,
    positions: Array.from({ length: 16 }, (_, i) => i + 8),
    expected: 15,
  }),
  noneWithinOneSigma: withSignal("noneWithinOneSigma", {
    ...none,
    positions: Array.from({ length: 8 }, (_, i) => i + 16),
    expected: 8,
  }),
};

describe("every rule has its words", () => {
  it.each(Object.keys(kinds))(
    "%s is said in three languages, in whole sentences and without holes",
    (kind) => {
      for (const language of languages) {
        const said = chartSentence(kinds[kind]!, { ...percent(language), unit: "minutes" });
        const texts = [said.headline, said.text, said.reason, said.centre, said.description, ...said.rules];
        for (const text of texts) {
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\./);
          expect(text).toMatch(/^[A-ZÆØÅ0-9−].*[.:]$/su);
        }
        const { long, short } = signalWords(kinds[kind]!.signals[0]!, "mean", language);
        expect(short.length).toBeLessThanOrEqual(long.length);
        expect(short.length).toBeLessThanOrEqual(20);
      }
    },
  );

  it("all of them are kept where they can be read side by side", async () => {
    const pages = Object.entries(kinds).map(([kind, analysis]) =>
      [
        `# ${kind}`,
        ...languages.map((language) => {
          const said: ChartSentence = chartSentence(analysis, { ...percent(language), unit: "minutes" });
          return [
            `${language}  ${said.statusWord} | ${said.headline} ${said.text}`,
            `    ${said.reason}`,
            `    ${said.clue ?? "–"}`,
            ...said.rules.map((rule) => `    ${rule}`),
            `    ${said.description}`,
          ].join("\n");
        }),
      ].join("\n"),
    );
    await expect(`${plain(pages.join("\n\n"))}\n`).toMatchFileSnapshot("every-rule.txt");
  });

  it("nynorsk is nynorsk: no word that only bokmål has", () => {
    const bokmaal =
      /\b(ikke|noe|fra|målinger|måneder|uker|siden|bare|hvor|høyst|rekken|rekke|ligger|har ligget|ennå|tilfeldigheter|regnet|nådd ennå|mangler|endringen|synker|stiger|gang|ganger|utenfor|holdt)\b/i;
    for (const analysis of [...Object.values(kinds), skinCheck]) {
      const {
        rules,
        due: _,
        latest: __,
        ...texts
      } = chartSentence(analysis, { ...percent("nn"), changes: [] });
      for (const text of [...Object.values(texts), ...rules]) expect(text ?? "").not.toMatch(bokmaal);
    }
    const { legend } = chartWords({ language: "nn", unit: "percent" });
    for (const text of [
      legend.computedAndCarried("median"),
      legend.onCentre("mean"),
      legend.limits,
      legend.funnel,
      legend.excluded,
      legend.early,
      legend.n,
    ])
      expect(text).not.toMatch(bokmaal);
  });
});

describe("values and periods as people write them", () => {
  const wordsIn = (unit: ChartFacts["unit"], language: Language = "nb") => chartWords({ unit, language });

  it("percents are whole from ten and up, small ones keep a decimal, and 99.6 is not rounded to all", () => {
    const { value } = wordsIn("percent");
    expect([90, 9.5, 10, 99.6, 100, 0].map((one) => plain(value(one)))).toEqual([
      "90 %",
      "9,5 %",
      "10 %",
      "99,6 %",
      "100 %",
      "0 %",
    ]);
    expect(plain(wordsIn("percent", "en").value(9.5))).toBe("9.5 %");
  });

  it("rates, minutes and counts", () => {
    expect(wordsIn("per1000").value(1.3888)).toBe("1,4");
    expect(plain(wordsIn("minutes").value(32.44))).toBe("32,4 min");
    expect(wordsIn("count").value(-3)).toBe("−3");
    expect(plain(wordsIn("count").value(12_345))).toBe("12 345");
  });

  it("a point is said with its period, its value and what it stands on", () => {
    const { point } = wordsIn("percent", "nn");
    expect(plain(point(skinCheck.points[23]!))).toBe("oktober 2026: 90 %, 18 av 20");
    expect(plain(point(skinCheck.points[8]!))).toBe("juli 2025: ikkje målt");
    expect(plain(point({ ...skinCheck.points[23]!, excluded: true, x: "2026-W09" }))).toBe(
      "veke 9 i 2026: 90 %, 18 av 20, halden utanfor",
    );
    expect(
      plain(
        wordsIn("count", "en").point({
          ...skinCheck.points[23]!,
          x: "2026-03-12",
          numerator: null,
          value: 4,
        }),
      ),
    ).toBe("12 March 2026: 4");
  });

  it("a proposal to compute a new centre line asks for a reason", () => {
    const values = [
      9,
      11,
      8,
      12,
      9,
      11,
      8,
      12,
      9,
      11,
      12,
      8,
      ...Array.from({ length: 10 }, (_, i) => 16 + (i % 3)),
    ];
    const proposal = (count: number, language: Language) => {
      const analysis = analysed({
        chart: "run",
        rows: months("2024-11", count).map((x, i) => ({ x, y: values[i]!, n: 20 })),
        per: 100,
        improvement: "up",
        freeze: 12,
      });
      return plain(chartSentence(analysis, percent(language)).proposal);
    };
    // ten points on either side are needed
    expect(proposal(21, "nb")).toBe("");
    expect(proposal(22, "nb")).toBe(
      "Nivået ser ut til å ha flyttet seg fra november 2025. Medianen kan regnes på nytt derfra, men bare når noen vet hvorfor og skriver det.",
    );
    expect(proposal(22, "nn")).toContain(
      "kan reknast på nytt derifrå, men berre når nokon veit kvifor og skriv det.",
    );
  });
});
