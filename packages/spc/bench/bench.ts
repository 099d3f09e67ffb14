/** How long limits and rules take, beside a bare loop over the same numbers. Run with node; prints one table. */
import { analyse } from "../src/analyse.ts";
import { ColumnReader } from "../src/columns.ts";
import type { RuleSet } from "../src/question.ts";
import { normalSource } from "../test/random-series.ts";

const anhoej: readonly RuleSet[] = ["anhoej"];
const everySet: readonly RuleSet[] = ["anhoej", "perla", "makingDataCount", "westernElectric", "nelson"];

/** Mean and mean moving range: the least that anybody who draws limits must compute. */
function bareLoop(values: Float64Array): number {
  let sum = values[0]!;
  let ranges = 0;
  let before = sum;
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    ranges += Math.abs(value - before);
    before = value;
  }
  return sum / values.length + ranges / (values.length - 1);
}

function normals(count: number, seed: number): Float64Array {
  const normal = normalSource(seed);
  return Float64Array.from({ length: count }, () => 50 + 5 * normal());
}

let kept = 0;

/** The fastest of many timed rounds, in nanoseconds: what the machine can do when it is left alone. */
function fastest(work: () => number, rounds: number, perRound: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (let k = 0; k < perRound; k++) kept += work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / perRound);
  }
  return best;
}

function run(values: Float64Array, reader: ColumnReader): number {
  const { upper, runs } = reader.read(values);
  return upper + runs.longest;
}

console.log("points      bare loop    limits+Anhøj   ×      all sets       ×      ns/point (all)");
for (const count of [24, 100, 1_000, 10_000, 100_000, 1_000_000]) {
  const values = normals(count, 1);
  const forAnhoej = new ColumnReader(count, anhoej);
  const forAll = new ColumnReader(count, everySet);
  const perRound = Math.max(1, Math.round(200_000 / count));
  const rounds = count >= 1_000_000 ? 15 : 60;
  const bare = fastest(() => bareLoop(values), rounds, perRound);
  const one = fastest(() => run(values, forAnhoej), rounds, perRound);
  const every = fastest(() => run(values, forAll), rounds, perRound);
  const time = (ns: number): string => `${(ns / 1000).toFixed(2)} µs`.padStart(13);
  const times = (ns: number): string => (ns / bare).toFixed(1).padStart(6);
  console.log(
    `${String(count).padStart(9)} ${time(bare)} ${time(one)} ${times(one)} ${time(every)} ${times(every)}   ${(every / count).toFixed(1).padStart(6)}`,
  );
}

const many = Array.from({ length: 1000 }, (_, i) => normals(24, i + 1));
const forAnhoej = new ColumnReader(24, anhoej);
const forAll = new ColumnReader(24, everySet);
const through = (work: (values: Float64Array) => number): number =>
  fastest(() => many.reduce((sum, values) => sum + work(values), 0), 60, 4);
const bare = through(bareLoop);
const one = through((values) => run(values, forAnhoej));
const every = through((values) => run(values, forAll));
console.log(
  `\n1,000 series of 24 points: bare loop ${(bare / 1000).toFixed(1)} µs, limits + Anhøj ${(one / 1000).toFixed(1)} µs (${(one / bare).toFixed(1)} ×), all sets ${(every / 1000).toFixed(1)} µs (${(every / bare).toFixed(1)} ×)`,
);

const rows = Array.from(normals(24, 7), (y) => ({ y }));
const whole = fastest(() => (analyse({ chart: "i", rows }).ok ? 1 : 0), 60, 1000);
console.log(
  `the whole analyse(), objects and reading included, on 24 points: ${(whole / 1000).toFixed(1)} µs`,
);
if (Number.isNaN(kept)) console.log("");
