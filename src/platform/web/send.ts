import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context } from "hono";
import type { Answer, FileAnswer, PageAnswer } from "./answer.ts";
import type { House } from "./application-parts.ts";
import { notFoundPage } from "./message-page.tsx";
import { returnPath } from "./return-path.ts";
import { wholePage } from "./shell.tsx";
import { hiddenFields, type Visit } from "./visit.ts";

/** Puts an answer on the wire. */
export async function send(context: Context, visit: Visit, house: House, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case "page":
      return sendPage(context, visit, house, answer);
    case "notFound":
      return sendPage(context, visit, house, notFoundPage(visit.language));
    case "go":
      for (const change of answer.cookies ?? []) house.cookies.write(context, change);
      // not "storage": values that wait for the network are kept there, and would be lost without a word
      if (answer.clearSiteData) context.header("Clear-Site-Data", '"cache"');
      if (returnPath(answer.location) === undefined)
        throw new Error(`A route wants to send people to ${answer.location}`);
      return context.redirect(answer.location, 303);
    case "file":
      return context.body(bodyOf(answer), (answer.status ?? 200) as 200, fileHeaders(answer));
  }
}

/** Begins to make what is streamed when somebody reads it, and stops when nobody does: a HEAD makes nothing. */
function bodyOf({ body }: FileAnswer): string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  return typeof body === "string" || body instanceof Uint8Array ? body : ReadableStream.from(body);
}

/** A page may hold a form's token or somebody's own data, so it is kept nowhere. */
export async function sendPage(
  context: Context,
  visit: Visit,
  house: House,
  answer: PageAnswer,
): Promise<Response> {
  const html = wholePage(
    {
      language: visit.language,
      path: context.req.path,
      query: new URL(context.req.url).searchParams,
      person: visit.person,
      hidden: () => hiddenFields(context, visit, house),
      assets: house.assets,
      exampleMode: house.exampleMode,
      movedClock: visit.movedClock ? visit.now : undefined,
    },
    answer,
  );
  context.header("Content-Type", "text/html; charset=UTF-8");
  context.header("Cache-Control", "private, no-store");
  context.header("Vary", "Cookie, Accept-Language, Accept-Encoding");
  for (const [name, value] of Object.entries(answer.headers ?? {})) context.header(name, value);
  return context.body(await packed(context, html), answer.status as 200);
}

const zip = promisify(gzip);

/** Each page's token has another text (form-token.ts), so compressing pages does not help to guess it. */
async function packed(context: Context, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const plain = Buffer.from(html);
  if (plain.length < 1024 || !(context.req.header("accept-encoding") ?? "").includes("gzip")) return plain;
  context.header("Content-Encoding", "gzip");
  return zip(plain, { level: 5 });
}

function fileHeaders(answer: FileAnswer): Record<string, string> {
  const headers: Record<string, string> = {
    "Content-Type": answer.contentType,
    "Cache-Control":
      answer.maxAgeSeconds === undefined ? "private, no-store" : `public, max-age=${answer.maxAgeSeconds}`,
    Vary: "Cookie, Accept-Language",
  };
  if (answer.fileName) {
    const plain = answer.fileName.replaceAll(/[^\w.-]/g, "_");
    headers["Content-Disposition"] =
      `attachment; filename="${plain}"; filename*=UTF-8''${extended(answer.fileName)}`;
  }
  return headers;
}

/** A name in a header (RFC 8187), where an apostrophe would end what says its language. */
function extended(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
