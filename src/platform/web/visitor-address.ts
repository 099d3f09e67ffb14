/**
 * The visitor's address behind so many trusted proxies. Each proxy adds the address it saw at the end of
 * X-Forwarded-For, so only that many from the end may be believed; the rest anyone can write.
 */
export function visitorAddress(
  forwarded: string | undefined,
  socketAddress: string,
  trustedHops: number,
): string {
  if (trustedHops === 0 || forwarded === undefined) return socketAddress;
  const seen = forwarded
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return seen.at(-trustedHops) ?? socketAddress;
}
