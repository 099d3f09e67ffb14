/** Builds when a source has changed since the last build. @returns whether it did */
export function buildWhenChanged(): Promise<boolean>;
