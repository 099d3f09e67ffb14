import { useLimit } from "../rate-limit.ts";
import type { Ask } from "../web/ask.ts";

/**
 * How often codes may be asked for and tried. For log-in and for enrolment together, so that one cannot be used to get
 * round the other; refused when the counting itself fails (no entry without a count).
 */
const perAddress = { most: 5, seconds: 3600 };
const perVisitor = { most: 20, seconds: 3600 };
const triesPerVisitor = { most: 60, seconds: 60 };

type Asking = Pick<Ask, "database" | "ip" | "now">;

/** Counts a code that is asked for. @returns the minutes to wait when there have been too many */
export async function waitForCode(ask: Asking, email: string): Promise<number | undefined> {
  return (
    (await waitFor(ask, `code ip ${ask.ip}`, perVisitor)) ?? waitFor(ask, `code to ${email}`, perAddress)
  );
}

/** Counts a code that is tried. @returns the minutes to wait when there have been too many */
export function waitForTry(ask: Asking): Promise<number | undefined> {
  return waitFor(ask, `try ip ${ask.ip}`, triesPerVisitor);
}

async function waitFor(
  { database, now }: Asking,
  bucket: string,
  limit: { most: number; seconds: number },
): Promise<number | undefined> {
  const { allowed, retryAfterSeconds } = await useLimit(database, bucket, limit, now);
  return allowed ? undefined : Math.max(1, Math.ceil(retryAfterSeconds / 60));
}
