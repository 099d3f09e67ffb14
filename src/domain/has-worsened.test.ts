import { analyse, type Analysis } from "@laeringsnettverk/spc";
import { describe, expect, it } from "vitest";
import { mainSignal } from "./chart-sentence/main-signal.ts";
import { hasWorsened } from "./has-worsened.ts";

/** Twelve months that set the median, in blocks, so that there are few crossings. Its median is 59. */
const before = [61, 62, 63, 56, 55, 57, 64, 62, 61, 55, 54, 56];
const runThatHolds = [40, 42, 38, 35, 41, 37, 39, 36, 40, 41];
const runThatWasBroken = [40, 42, 38, 35, 41, 37, 39, 36, 40, 65, 38, 37];

function read(
  values: readonly number[],
  improvement: "up" | "down" | "neutral" = "up",
  freeze: number | null = before.length,
): Analysis {
  const rows = values.map((y, at) => ({
    x: `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    y,
  }));
  const answer = analyse({ chart: "run", rows, improvement, freeze });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** The same values on the other side of 59: 40 is 78. */
const mirrored = (values: readonly number[]) => values.map((value) => 118 - value);

describe("whether a team's figures have worsened", () => {
  it("a run in the bad direction that holds is a worsening, in the good direction it is not", () => {
    expect(hasWorsened(read([...before, ...runThatHolds]))).toBe(true);
    expect(hasWorsened(read([...before, ...mirrored(runThatHolds)]))).toBe(false);
    expect(hasWorsened(read(mirrored([...before, ...runThatHolds]), "down"))).toBe(true);
    expect(hasWorsened(read([...before, ...runThatHolds], "down"))).toBe(false);
  });

  it("a low level with one good month in it is a worsening still, though the chart says only that something has changed", () => {
    const broken = read([...before, ...runThatWasBroken]);
    expect(mainSignal(broken)).toMatchObject({
      holds: true,
      signal: { rule: "tooFewCrossings", direction: "neutral" },
    });
    expect(hasWorsened(broken)).toBe(true);
    expect(hasWorsened(read([...before, ...mirrored(runThatWasBroken)]))).toBe(false);
  });

  it("without a time before to compare with, a signal without a side is no worsening", () => {
    expect(hasWorsened(read([...before, ...runThatWasBroken], "up", null))).toBe(false);
  });

  it("a run that is over, with the values back on both sides, is no worsening", () => {
    const restless = [61, 55, 63, 54, 62, 56, 64, 55, 61, 57, 62, 56];
    const back = read([...restless, ...runThatHolds, ...restless]);
    expect(mainSignal(back)).toMatchObject({ holds: false });
    expect(hasWorsened(back)).toBe(false);
  });

  it("a measure that should only be stable neither worsens nor improves, and too few values say nothing", () => {
    expect(hasWorsened(read([...before, ...runThatHolds], "neutral"))).toBe(false);
    expect(hasWorsened(read([60, 40, 39, 38], "up", null))).toBe(false);
  });
});
