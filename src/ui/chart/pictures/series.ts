import { analyse, type Analysis, type Question, type Row } from "@laeringsnettverk/spc";

/** Series for pictures and tests: each shows one thing a chart must be able to draw. Made up, every one. */

/** @throws when the engine refuses the question, which an example must not bring about */
export function analysed(question: Question): Analysis {
  const answer = analyse(question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** Months in a row, "2024-11" and on. */
export function months(from: string, count: number): string[] {
  const [year, month] = from.split("-").map(Number) as [number, number];
  return Array.from({ length: count }, (_, i) => {
    const all = year * 12 + month - 1 + i;
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
  });
}

/** ISO weeks in a row from a Monday. */
export function weeks(monday: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const thursday = new Date(Date.parse(monday) + (7 * i + 3) * 86_400_000);
    const year = thursday.getUTCFullYear();
    const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
    return `${year}-W${String(week).padStart(2, "0")}`;
  });
}

/** Days from a day, so many days apart. */
export function days(from: string, steps: readonly number[]): string[] {
  let at = Date.parse(from);
  return [0, ...steps].map((step) => new Date((at += step * 86_400_000)).toISOString().slice(0, 10));
}

export function rows(
  xs: readonly string[],
  values: readonly (number | null)[],
  n?: number | readonly (number | null)[],
): Row[] {
  return xs.map((x, i) => {
    const y = values[i] ?? null;
    if (n === undefined) return { x, y };
    return { x, y, n: typeof n === "number" ? (y === null ? null : n) : (n[i] ?? null) };
  });
}

/** Numbers between 0 and 1 that are the same in every run. */
export function steady(count: number, seed = 7): number[] {
  let state = seed;
  return Array.from(
    { length: count },
    () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648,
  );
}

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

export const twoYears = months("2024-11", 24);

/** The series of the look: nine in a row over a median that is kept from before the network. */
export const skinCheck = analysed({
  chart: "run",
  rows: rows(twoYears, checked, atRisk),
  per: 100,
  improvement: "up",
  target: 95,
  freeze: 14,
  notes: [
    { id: "morning", at: { x: "2026-01-19" } },
    { id: "board", at: { x: "2026-05-11" } },
  ],
});

const worse = [
  92,
  90,
  94,
  88,
  91,
  89,
  93,
  90,
  null,
  87,
  92,
  91,
  84,
  85,
  80,
  78,
  82,
  79,
  75,
  77,
  70,
  72,
  71,
  66,
];
const harm = [4, 3, 5, 2, 6, 4, 3, 5, 4, 2, 9, 3, 4, 5, 3, 2, 1, 2, 3, 1, 2, 0, 1, 2, 1, 3, 0, 1, 2, 1];
const bedDays = harm.map((_, i) => 600 + ((i * 37) % 200));

export const examples = {
  "run-better": skinCheck,
  "run-worse": analysed({
    chart: "run",
    rows: rows(twoYears, worse, 100),
    per: 100,
    improvement: "up",
    target: 95,
    freeze: 12,
  }),
  "run-lower-is-better": analysed({
    chart: "run",
    rows: rows(twoYears, [2, 3, 2, 1, 1, 2, 3, 2, 3, 2, 1, 2, 3, 1, 2, 2, 1, 1, 0, 1, 0, 0, 0, 1], 720),
    per: 1000,
    improvement: "down",
    freeze: 14,
  }),
  "run-no-change": analysed({
    chart: "run",
    rows: rows(
      twoYears,
      steady(24).map((share) => 12 + Math.floor(share * 7)),
      20,
    ),
    per: 100,
    improvement: "up",
    target: 90,
  }),
  "run-neutral": analysed({
    chart: "run",
    rows: rows(
      twoYears,
      steady(24, 3).map((share, i) => Math.round(30 + share * 12 + (i > 12 ? 14 : 0))),
    ),
  }),
  "run-early": analysed({
    chart: "run",
    rows: rows(months("2026-06", 5), [8, 11, 9, 12, 13], 20),
    per: 100,
    improvement: "up",
    target: 95,
  }),
  "run-one-point": analysed({
    chart: "run",
    rows: rows(["2026-06"], [12], 20),
    per: 100,
    improvement: "up",
    target: 95,
  }),
  "run-two-points": analysed({
    chart: "run",
    rows: rows(months("2026-06", 2), [12, 14], 20),
    per: 100,
    improvement: "up",
  }),
  "run-all-missing": analysed({
    chart: "run",
    rows: rows(months("2026-01", 6), [null, null, null, null, null, null]),
    per: 100,
    target: 95,
  }),
  "run-constant": analysed({
    chart: "run",
    rows: rows(twoYears, Array<number>(24).fill(7)),
    improvement: "down",
  }),
  "run-all-zero": analysed({
    chart: "run",
    rows: rows(twoYears, Array<number>(24).fill(0), 20),
    per: 100,
    improvement: "up",
    target: 95,
  }),
  "run-all-hundred": analysed({
    chart: "run",
    rows: rows(twoYears, Array<number>(24).fill(20), 20),
    per: 100,
    improvement: "up",
    target: 95,
  }),
  "run-over-hundred": analysed({
    chart: "run",
    rows: rows(
      twoYears,
      steady(24, 11).map((share) => Math.round(80 + share * 180)),
      100,
    ),
    per: 100,
    improvement: "down",
  }),
  "run-many-gaps": analysed({
    chart: "run",
    rows: [
      ...rows(months("2024-11", 4), [9, 11, null, null], 20),
      { x: "2025-03", y: 0, n: 0 },
      ...rows(months("2025-06", 14), [12, 9, null, 13, 14, 11, null, 12, 15, 13, 12, 14, null, null], 20),
    ],
    per: 100,
    improvement: "up",
  }),
  "run-weeks": analysed({
    chart: "run",
    rows: rows(
      weeks("2025-09-01", 40),
      steady(40).map((share, i) => Math.floor(share * 10) + (i > 22 ? 0 : 5)),
    ),
    improvement: "down",
  }),
  "run-days": analysed({
    chart: "run",
    rows: rows(
      days("2026-02-20", Array<number>(20).fill(1)),
      steady(21, 5).map((share) => Math.round(share * 40) + 5),
    ),
    improvement: "down",
  }),
  "run-quarters": analysed({
    chart: "run",
    rows: rows(
      [
        "2024-Q2",
        "2024-Q3",
        "2024-Q4",
        "2025-Q1",
        "2025-Q2",
        "2025-Q3",
        "2025-Q4",
        "2026-Q1",
        "2026-Q2",
        "2026-Q3",
        "2026-Q4",
        "2027-Q1",
      ],
      steady(12, 9).map((share) => Math.round(share * 20) + 60),
    ),
    improvement: "up",
  }),
  "run-numbers": analysed({
    chart: "run",
    rows: steady(24, 21).map((share) => ({ y: Math.round(share * 9) })),
  }),
  "run-below-zero": analysed({
    chart: "run",
    rows: rows(
      twoYears,
      steady(24, 13).map((share) => Math.round(share * 20) - 8),
    ),
    improvement: "up",
    target: 5,
  }),
  "run-sixty": analysed({
    chart: "run",
    rows: rows(
      months("2021-11", 60),
      steady(60, 17).map((share, i) => 9 + Math.floor(share * 6) + (i > 40 ? 4 : 0)),
      20,
    ),
    per: 100,
    improvement: "up",
    target: 95,
  }),
  "run-perla-trend": analysed({
    chart: "run",
    rules: "perla",
    rows: rows(
      twoYears,
      [9, 12, 8, 11, 10, 9, 12, 10, 8, 11, 9, 10, 11, 12, 13, 14, 15, 16, 12, 10, 11, 9, 12, 10],
      20,
    ),
    per: 100,
    improvement: "up",
  }),
  "p-split-excluded": analysed({
    chart: "p",
    rows: rows(twoYears, checked, atRisk),
    per: 100,
    improvement: "up",
    target: 95,
    splits: [{ x: "2026-02" }],
    exclude: [5],
  }),
  "p-frozen": analysed({
    chart: "p",
    rows: rows(twoYears, checked, atRisk),
    per: 100,
    improvement: "up",
    freeze: 14,
  }),
  "u-beyond": analysed({
    chart: "u",
    rules: "westernElectric",
    rows: rows(months("2024-01", 30), harm, bedDays),
    per: 1000,
    improvement: "down",
    target: 2,
  }),
  "i-long": analysed({
    chart: "i",
    rows: rows(
      months("2016-03", 120),
      steady(120).map((share, i) => 30 + share * 12 - (i > 80 ? 6 : 0)),
    ),
    improvement: "down",
    splits: [{ x: "2022-11" }],
  }),
  "i-nelson": analysed({
    chart: "i",
    rules: "nelson",
    rows: rows(
      twoYears,
      [20, 22, 19, 23, 18, 24, 17, 25, 16, 26, 15, 27, 14, 28, 22, 23, 24, 25, 26, 27, 28, 60, 27, 26],
    ),
    improvement: "down",
  }),
  mr: analysed({
    chart: "mr",
    rows: rows(
      twoYears,
      steady(24, 31).map((share) => 20 + share * 10),
    ),
  }),
  c: analysed({ chart: "c", rows: rows(twoYears, harm.slice(0, 24)), improvement: "down" }),
  "t-days": analysed({
    chart: "t",
    rows: rows(
      days("2023-02-03", [21, 45, 12, 60, 33, 80, 17, 95, 41, 120, 66, 150]),
      [14, 21, 45, 12, 60, 33, 80, 17, 95, 41, 120, 66, 150],
    ),
    improvement: "up",
  }),
  mdc: analysed({
    chart: "mdc",
    rows: rows(
      twoYears,
      steady(24, 41).map((share, i) => Math.round(60 + share * 10 + (i > 14 ? 8 : 0))),
    ),
    improvement: "up",
    target: 85,
  }),
  "i-categories": analysed({
    chart: "i",
    axis: "category",
    rows: [
      "Elvestrand",
      "Tverrvik hjemmetjeneste",
      "Solheia",
      "Storøy omsorgssenter",
      "Fjellgard",
      "Nordvann",
      "Havnes",
      "Bjørkmo",
      "Lyngheia",
      "Myrland",
      "Vik",
    ].map((x, i) => ({ x, y: [12, 9, 14, 11, 13, 10, 8, 15, 12, 9, 30][i]! })),
    improvement: "down",
  }),
} satisfies Record<string, Analysis>;

export type ExampleName = keyof typeof examples;
