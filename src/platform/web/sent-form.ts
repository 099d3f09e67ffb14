import type { Context } from "hono";
import { bodyWithin } from "./body-within.ts";

/** A form as it was sent: names with texts, and with files where it has some. */
export type SentForm = Iterable<[name: string, value: string | File]> & Pick<FormData, "get">;

/**
 * Reads a form of either kind that browsers send.
 * @param most bytes
 * @returns nothing when it is no form, or was lost on the way
 */
export async function sentForm(context: Context, most: number): Promise<SentForm | "tooLarge" | undefined> {
  try {
    const body = await bodyWithin(context, most);
    if (body === undefined) return "tooLarge";
    const type = context.req.header("content-type") ?? "";
    if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(body.toString());
    return await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
  } catch {
    return undefined;
  }
}
