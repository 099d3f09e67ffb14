import { Agent, request } from "node:http";
import type { LoadResult } from "./load.ts";

/** One thing to save. */
export interface Sending {
  method: "POST" | "PUT";
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Whether everything in it was saved, by the answer. */
  isSaved(status: number, text: string): boolean;
}

/** Saves over and over on so many connections for so long; each connection has things of its own to save. */
export async function writeLoad(
  port: number,
  connections: number,
  seconds: number,
  next: (connection: number) => Sending,
): Promise<LoadResult & { why: string | undefined }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  let why: string | undefined;
  const end = performance.now() + seconds * 1000;
  const one = async (connection: number) => {
    while (performance.now() < end) {
      const sending = next(connection);
      const began = performance.now();
      const answer = await send(agent, port, sending);
      if (answer !== undefined && sending.isSaved(answer.status, answer.text))
        times.push(performance.now() - began);
      else {
        failed++;
        why ??= `${answer?.status} ${answer?.text.slice(0, 400)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
  agent.destroy();
  const sorted = Float64Array.from(times).toSorted();
  return {
    perSecond: times.length / seconds,
    medianMs: sorted[sorted.length >> 1] ?? NaN,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
    failed,
    why,
  };
}

function send(
  agent: Agent,
  port: number,
  { method, path, headers, body }: Sending,
): Promise<{ status: number; text: string } | undefined> {
  return new Promise((done) => {
    const length = { "Content-Length": String(Buffer.byteLength(body)) };
    const options = { agent, host: "127.0.0.1", port, path, method, headers: { ...headers, ...length } };
    const asked = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    });
    asked.on("error", () => done(undefined));
    asked.end(body);
  });
}
