/** False alarms: the share of random normal series with at least one signal, by set of rules and length. For the README. */
import {
  analyse,
  crossingsMin,
  longestRunMax,
  type ChartKind,
  type Question,
  type RuleSet,
} from "../src/index.ts";
import { chanceOfNoSignal } from "../test/joint-distribution.ts";
import { normalSource } from "../test/random-series.ts";

const series = Number(process.argv[2] ?? 20_000);

function share(chart: ChartKind, rules: RuleSet, points: number, more: Partial<Question> = {}): string {
  const normal = normalSource(points);
  let alarms = 0;
  for (let s = 0; s < series; s++) {
    const rows = Array.from({ length: points }, () => ({ y: normal() }));
    const answer = analyse({ chart, rows, rules, ...more });
    if (answer.ok && answer.signals.length > 0) alarms++;
  }
  return `${((100 * alarms) / series).toFixed(1)} %`;
}

console.log(
  `Share of ${series} random series with a signal (standard error at most ${(50 / Math.sqrt(series)).toFixed(2)} %)\n`,
);
console.log(
  "| points | Anhøj, exact, known centre | Anhøj, known centre | Anhøj, median | Perla, median | Anhøj + 3σ, i | Making Data Count, mdc | Western Electric, i | Nelson, i |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const points of [10, 20, 24, 50, 100]) {
  const exact = 1 - chanceOfNoSignal(points, longestRunMax(points), crossingsMin(points));
  const row = [
    String(points),
    `${(100 * exact).toFixed(1)} %`,
    share("run", "anhoej", points, { centre: 0 }),
    share("run", "anhoej", points),
    share("run", "perla", points),
    share("i", "anhoej", points),
    share("mdc", "makingDataCount", points),
    share("i", "westernElectric", points),
    share("i", "nelson", points),
  ];
  console.log(`| ${row.join(" | ")} |`);
}
