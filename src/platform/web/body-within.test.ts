import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { bodyWithin } from "./body-within.ts";

const app = new Hono().post("/", async (context) => {
  const body = await bodyWithin(context, 10);
  return context.text(body === undefined ? "larger" : body.toString());
});

async function sent(body: string, headers: Record<string, string> = {}): Promise<string> {
  return (await app.request("/", { method: "POST", body, headers })).text();
}

/** As a browser that does not know the length beforehand. */
async function streamed(...parts: string[]): Promise<string> {
  const body = ReadableStream.from(parts.map((part) => new TextEncoder().encode(part)));
  const request = new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
  return (await app.request(request)).text();
}

describe("a body of at most ten bytes", () => {
  it("ten are read and eleven are not, by the length that is told", async () => {
    expect(await sent("0123456789", { "Content-Length": "10" })).toBe("0123456789");
    expect(await sent("0123456789x", { "Content-Length": "11" })).toBe("larger");
    expect(await sent("", { "Content-Length": "0" })).toBe("");
  });

  it("ten are read and eleven are not, when no length is told or it comes in pieces", async () => {
    expect(await streamed("01234", "56789")).toBe("0123456789");
    expect(await streamed("01234", "56789", "x")).toBe("larger");
    expect(await sent("0123456789x", { "Content-Length": "2", "Transfer-Encoding": "chunked" })).toBe(
      "larger",
    );
  });

  it("letters of two bytes count as two", async () => {
    expect(await streamed("ææææ", "æ")).toBe("æææææ");
    expect(await streamed("ææææ", "æx")).toBe("larger");
  });
});
