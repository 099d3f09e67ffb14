import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Context } from "hono";
import type { Assets } from "./assets.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Built files, compressed when they were built. Their names carry their content's hash, so a browser may keep them for good. */
export function assetServer(assets: Assets): (context: Context) => Response | Promise<Response> {
  const kept = new Map<string, Uint8Array<ArrayBuffer> | undefined>();
  const read = (name: string) => {
    if (!kept.has(name)) kept.set(name, readBuilt(join(assets.directory, name)));
    return kept.get(name);
  };
  return (context) => {
    const name = context.req.param("name") as string;
    const type = contentTypes[extname(name)];
    const plain = type === undefined || name.startsWith(".") || !assets.has(name) ? undefined : read(name);
    if (plain === undefined || type === undefined) return context.notFound();
    const accepted = context.req.header("accept-encoding") ?? "";
    const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : undefined;
    const packed = encoding === undefined ? undefined : read(`${name}.${encoding === "br" ? "br" : "gz"}`);
    return context.body(packed ?? plain, 200, {
      "Content-Type": type,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      ...(packed && encoding ? { "Content-Encoding": encoding } : {}),
    });
  };
}

function readBuilt(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}
