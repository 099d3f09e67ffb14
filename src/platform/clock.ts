/** Where "now" comes from. Handed in everywhere, so tests and the example mode can stand at another moment. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();
