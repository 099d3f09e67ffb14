/** The same numbers every time for the same seed (mulberry32), so the example looks alike on every machine. */
export type Random = () => number;

export function seeded(seed: string): Random {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many of `count` trials with this chance come true. */
export function binomial(random: Random, count: number, chance: number): number {
  let hits = 0;
  for (let trial = 0; trial < count; trial++) if (random() < chance) hits++;
  return hits;
}

/** How many events when `mean` are expected. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let events = 0;
  while (product > limit) {
    product *= random();
    events++;
  }
  return events;
}
