/** Builds into `outDir`, takes away what an earlier build left there, and answers logical name → file name. */
export function buildAssets(outDir: string): Promise<Record<string, string>>;
export function islandName(path: string): string;
