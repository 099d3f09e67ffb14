import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Against forged forms: what a page of ours gives, only the same browser can send back (SameSite and Origin come
 * besides). Every page gives another text for the same secret, so compression cannot be used to guess it.
 */
export function formToken(secret: Buffer, browser: string): string {
  const salt = randomBytes(9).toString("base64url");
  return `${salt}.${sign(secret, browser, salt)}`;
}

export function isFormToken(secret: Buffer, browser: string, given: unknown): boolean {
  if (typeof given !== "string") return false;
  const [salt = "", signature = ""] = given.split(".", 2);
  const expected = Buffer.from(sign(secret, browser, salt));
  const sent = Buffer.from(signature);
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}

function sign(secret: Buffer, browser: string, salt: string): string {
  return createHmac("sha256", secret).update(`form ${salt} ${browser}`).digest("base64url");
}

/** A form from another site says so in its headers; an old browser without them is held by the token alone. */
export function isFromElsewhere(headers: Headers, ownOrigins: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site === "cross-site" || site === "same-site") return true;
  const origin = headers.get("origin");
  return origin !== null && !ownOrigins.includes(origin);
}
