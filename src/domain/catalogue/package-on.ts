/** What is needed of a version to know when it holds. */
interface DatedVersion {
  version: number;
  validFrom: Temporal.PlainDate;
}

/**
 * The version that a team enrolled on this day gets: the newest that has come into force. Undefined before the first.
 * Running teams keep the one they have (issue 4).
 */
export function versionOn<Version extends DatedVersion>(
  versions: readonly Version[],
  day: Temporal.PlainDate,
): Version | undefined {
  return versions
    .filter(({ validFrom }) => Temporal.PlainDate.compare(validFrom, day) <= 0)
    .reduce<Version | undefined>(
      (newest, one) => (newest === undefined || one.version > newest.version ? one : newest),
      undefined,
    );
}

/**
 * The last day on which new teams get this version: the day before a newer one begins. Undefined while none is known; a
 * day before `validFrom` when a newer one began the same day, so that this one never held.
 */
export function lastDayOf(
  versions: readonly DatedVersion[],
  version: number,
): Temporal.PlainDate | undefined {
  const newer = versions.filter((one) => one.version > version).map(({ validFrom }) => validFrom);
  return newer.toSorted(Temporal.PlainDate.compare)[0]?.subtract({ days: 1 });
}

/** Whether something else takes the package's place for new teams on this day. */
export function isSuperseded(from: Temporal.PlainDate | undefined, day: Temporal.PlainDate): boolean {
  return from !== undefined && Temporal.PlainDate.compare(from, day) <= 0;
}
