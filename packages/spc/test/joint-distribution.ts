/**
 * The exact joint distribution of the longest run and the number of crossings for independent points that lie above or
 * below a known centre with equal chance. Counted, not simulated: an oracle for false alarms that owes the engine nothing.
 */

/** P(longest run ≤ most and crossings ≥ least) for so many points. */
export function chanceOfNoSignal(points: number, most: number, least: number): number {
  // ways[c][r]: chance of c crossings so far with the present run r long, no run having been longer than `most`
  let ways = new Map<string, number>([["0,1", 1]]);
  for (let i = 1; i < points; i++) {
    const next = new Map<string, number>();
    const add = (crossings: number, run: number, chance: number): void => {
      const key = `${crossings},${run}`;
      next.set(key, (next.get(key) ?? 0) + chance);
    };
    for (const [key, chance] of ways) {
      const [crossings, run] = key.split(",").map(Number) as [number, number];
      add(crossings + 1, 1, chance / 2);
      if (run < most) add(crossings, run + 1, chance / 2);
    }
    ways = next;
  }
  let sum = 0;
  for (const [key, chance] of ways) if (Number(key.split(",")[0]) >= least) sum += chance;
  return sum;
}
