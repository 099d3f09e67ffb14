/**
 * How many runs are expected around the median for 10 to 60 useful points: fewer than the first, or more than the second
 * number, happens by chance less than about 5 % of the time. Perla, Provost & Murray 2011, BMJ Qual Saf 20:46.
 */
// prettier-ignore
const table: readonly (readonly [number, number])[] = [
  [3, 9], [3, 10], [3, 11], [4, 11], [4, 12], [5, 12], [5, 13], [5, 13], [6, 14], [6, 15], // 10–19
  [6, 16], [7, 16], [7, 17], [7, 17], [8, 18], [8, 18], [9, 19], [10, 19], [10, 20], [10, 20], // 20–29
  [11, 21], [11, 22], [11, 23], [12, 23], [12, 24], [12, 24], [13, 25], [13, 25], [14, 26], [14, 26], // 30–39
  [15, 27], [15, 27], [16, 28], [16, 28], [17, 29], [17, 30], [17, 31], [18, 31], [18, 32], [19, 32], // 40–49
  [19, 33], [20, 33], [20, 34], [21, 34], [21, 35], [22, 35], [22, 36], [23, 36], [23, 37], [24, 38], // 50–59
  [24, 38], // 60
];

/** `null` outside the table. */
export function expectedRuns(useful: number): { readonly least: number; readonly most: number } | null {
  const row = table[useful - 10];
  return row === undefined ? null : { least: row[0], most: row[1] };
}
