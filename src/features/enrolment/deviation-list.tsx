import type { Deviation } from "./deviations.ts";

/** One short line for each thing a team does not follow. */
export function DeviationList({ deviations }: { deviations: readonly Deviation[] }) {
  return (
    <ul>
      {deviations.map(({ blocks, text }) => (
        <li>{blocks ? <strong>{text}</strong> : text}</li>
      ))}
    </ul>
  );
}
