import type { Context } from "hono";

/**
 * What was sent, or nothing when it is larger than may be: the rest is then not read.
 * @param most bytes
 * @throws what the connection says when it is lost on the way
 */
export async function bodyWithin({ req }: Context, most: number): Promise<Buffer | undefined> {
  const told = req.header("content-length");
  if (told !== undefined && req.header("transfer-encoding") === undefined) {
    // the length that is told is the length that is read: HTTP sees to it
    return Number(told) <= most ? Buffer.from(await req.raw.arrayBuffer()) : undefined;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of req.raw.body ?? []) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
