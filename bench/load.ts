import { Agent, request } from "node:http";

export interface LoadResult {
  perSecond: number;
  medianMs: number;
  p99Ms: number;
  failed: number;
}

/** Asks for one page over and over on so many connections for so long, on loopback, and stops by itself. */
export async function load(
  port: number,
  path: string,
  cookie: string,
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const end = performance.now() + seconds * 1000;
  const one = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      if (await ask(agent, port, path, cookie)) times.push(performance.now() - began);
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  const sorted = Float64Array.from(times).toSorted();
  return {
    perSecond: times.length / seconds,
    medianMs: sorted[sorted.length >> 1] ?? NaN,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
    failed,
  };
}

function ask(agent: Agent, port: number, path: string, cookie: string): Promise<boolean> {
  return new Promise((done) => {
    const asked = request({ agent, host: "127.0.0.1", port, path, headers: { cookie } }, (answer) => {
      answer.resume();
      answer.on("end", () => done(answer.statusCode === 200));
    });
    asked.on("error", () => done(false));
    asked.end();
  });
}
