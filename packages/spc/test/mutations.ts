/**
 * Breaks the engine on purpose, one constant or comparison at a time, in a copy, and tells which test minds. Run with node
 * (`npm run mutations`); a mutation nobody minds ends it with an error. `npm run mutations -- 3` breaks only the fourth.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** File under src, what is there, and what is put in its place. */
const mutations: readonly (readonly [string, string, string])[] = [
  ["rules/anhoej-limits.ts", "Math.round(Math.log2(useful)) + 3", "Math.floor(Math.log2(useful)) + 3"],
  ["rules/anhoej-limits.ts", "halfBinomialQuantile(0.05,", "halfBinomialQuantile(0.06,"],
  ["rules/binomial.ts", "5 * Math.sqrt(trials)", "0.9 * Math.sqrt(trials)"],
  ["rules/read-part.ts", "runs.crossings < least", "runs.crossings <= least"],
  ["rules/read-part.ts", "points: most + 1", "points: most"],
  ["rules/read-part.ts", "number < expected.least", "number <= expected.least"],
  ["rules/read-part.ts", "number > expected.most", "number >= expected.most"],
  ["rules/read-part.ts", "near[w]!;", "0;"],
  [
    "rules/sets.ts",
    'shift: { points: 6, passesOver: "gapsAndLine" }',
    'shift: { points: 6, passesOver: "gaps" }',
  ],
  [
    "rules/sets.ts",
    'trend: { points: 5, passesOver: "gapsAndRepeats" }',
    'trend: { points: 5, passesOver: "gaps" }',
  ],
  [
    "rules/sets.ts",
    'shift: { points: 7, passesOver: "gaps" }',
    'shift: { points: 7, passesOver: "nothing" }',
  ],
  ["rules/sets.ts", "points: 8", "points: 7"],
  ["rules/sets.ts", "points: 9", "points: 10"],
  ["rules/sets.ts", "alternating: 14", "alternating: 13"],
  ["rules/sets.ts", "allWithinOneSigma: 15", "allWithinOneSigma: 16"],
  ["rules/sets.ts", "noneWithinOneSigma: 8", "noneWithinOneSigma: 7"],
  ["rules/sets.ts", 'twoOfThree: "between"', 'twoOfThree: "beyond"'],
  ["rules/perla-table.ts", "[8, 18], [8, 18]", "[8, 18], [9, 18]"],
  ["rules/all-but-one.ts", "at - of + 1 > end", "at - of > end"],
  ["rules/all-but-one.ts", "(hitsBefore << (32 - back))", "0"],
  ["rules/stretches.ts", "carried += 32;", "carried = 32;"],
  ["rules/stretches.ts", "carried + leading >= least", "carried + leading > least"],
  ["rules/stretches.ts", "if (carried >= least) tell", "if (carried > least) tell"],
  ["rules/code.ts", "+(away < -tolerance)", "+(away < 0)"],
  ["rules/code.ts", "3 * sigma + tolerance", "3 * sigma - tolerance"],
  ["rules/code.ts", "if (!(unit > tolerance)) continue;", ""],
  ["rules/beyond.ts", "observed > upper[i]! + tolerance", "observed >= upper[i]!"],
  ["rules/beyond.ts", "observed < lower[i]! - tolerance", "observed < lower[i]! + tolerance"],
  ["rules/flagged.ts", "away > 3 * unit + tolerance", "away > 4 * unit + tolerance"],
  ["tolerance.ts", "ROUNDING = 1e-12", "ROUNDING = 1e-20"],
  ["tolerance.ts", "ROUNDING = 1e-12", "ROUNDING = 1e-6"],
  ["lines/constants.ts", "D2_OF_TWO = 1.128", "D2_OF_TWO = 1.13"],
  ["lines/constants.ts", "D4_OF_TWO = 3.267", "D4_OF_TWO = 3.3"],
  ["lines/constants.ts", "MDC_FACTOR = 2.66", "MDC_FACTOR = 2.6596"],
  ["lines/constants.ts", "T_POWER = 3.6", "T_POWER = 3.5"],
  ["lines/constants.ts", "SCREEN_OF_I_PRIME = 3.2665", "SCREEN_OF_I_PRIME = 3.2"],
  ["lines/individual.ts", "if (!(keptSum > 0))", "if (kept === 0)"],
  ["lines/individual.ts", "step < most", "step < 2 * most"],
  ["lines/individual.ts", "rest += value - sums.first", "rest += value"],
  ["lines/ratio-lines.ts", "used - 1", "used"],
  ["lines/subgroup-lines.ts", "sizes.size === 1 ?", "sizes.size !== 1 ?"],
  ["lines/c4.ts", "7 / 32", "7 / 33"],
  ["lines/count-lines.ts", "middle * (middle + 1)", "middle * middle"],
  ["draw.ts", "middle - 2 * sigma", "middle - 1.96 * sigma"],
  ["draw.ts", "Math.min(ceiling,", "Math.min(Infinity,"],
  ["phases.ts", "first + freeze - 1", "first + freeze"],
  ["phases.ts", "at > 0 && at < count : at >= 0", "at > 0 && at <= count : at >= 0"],
  ["certainty.ts", "USEFUL_FOR_PROVISIONAL = 10", "USEFUL_FOR_PROVISIONAL = 11"],
  ["certainty.ts", "USEFUL_FOR_FIRM = 20", "USEFUL_FOR_FIRM = 19"],
  ["reading.ts", "target > upper", "target >= upper"],
  [
    "reading.ts",
    "(isAbove ? longestAbove : longestBelow) > longestRunMax",
    "(isAbove ? longestAbove : longestBelow) >= longestRunMax",
  ],
  ["signals.ts", "position <= start", "position < start"],
  ["proposed-split.ts", "positions.at(-1) === latest.position", "true"],
  ["series.ts", "else if (n === 0 && y !== 0)", "else if (n === 0)"],
  ["series.ts", "else if (y <= 0 &&", "else if (y < 0 &&"],
  ["series.ts", "y > n && isProportion", "y >= n && isProportion"],
  ["bernoulli-cusum.ts", "up >= limit ? 0", "up > limit ? 0"],
  ["funnel.ts", "a - b", "b - a"],
  ["day.ts", "(day + 3) / 7", "(day + 4) / 7"],
];

const here = join(import.meta.dirname, "..");
const root = join(here, "../..");
const copy = mkdtempSync(join(tmpdir(), "spc-mutations-"));
const spc = join(copy, "packages/spc");
for (const folder of ["src", "bin", "test"])
  cpSync(join(here, folder), join(spc, folder), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
writeFileSync(join(copy, "package.json"), '{ "type": "module" }');

const vitest = join(root, "node_modules/vitest/vitest.mjs");

/** The name of the first test that fails; `null` when all pass. */
function firstFailure(): string | null {
  const options = [
    "run",
    "--root",
    copy,
    "--bail",
    "1",
    "--reporter",
    "json",
    "--exclude",
    "**/package.test.ts",
  ];
  const told = join(copy, "told.json");
  rmSync(told, { force: true });
  spawnSync(process.execPath, [vitest, ...options, "--outputFile", told], { stdio: "ignore" });
  const { testResults } = JSON.parse(readFileSync(told, "utf8")) as {
    testResults: {
      name: string;
      status: string;
      message: string;
      assertionResults: { status: string; fullName: string }[];
    }[];
  };
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === "failed");
  if (failed !== undefined) return failed.fullName;
  const unread = testResults.find(({ status }) => status === "failed");
  return unread === undefined ? null : `${unread.name}: ${unread.message}`;
}

const only = process.argv[2];
let missed = 0;
const before = firstFailure();
if (before !== null) throw new Error(`the tests fail before anything is broken: ${before}`);
mutations.forEach(([file, from, to], i) => {
  if (only !== undefined && Number(only) !== i) return;
  const path = join(spc, "src", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const caught = firstFailure();
  writeFileSync(path, text);
  if (caught === null) missed++;
  process.stdout.write(
    `${caught === null ? "NOT CAUGHT" : "caught"}  ${file}: ${from} → ${to || "(nothing)"}${caught === null ? "" : `\n        by “${caught}”`}\n`,
  );
});
rmSync(copy, { recursive: true });
process.stdout.write(`\n${missed} not caught\n`);
process.exitCode = missed > 0 ? 1 : 0;
