import { type Agent, type IncomingMessage, request } from "node:http";

export interface Asked {
  method?: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** Bytes a second that the line takes. */
  slowly?: number;
}

/** Asks once, and waits for all of the answer; only the first of a long one is kept. */
export function ask(
  agent: Agent,
  port: number,
  asked: Asked,
): Promise<{ status: number; text: string; bytes: number }> {
  const { method = "GET", path, headers, body, slowly } = asked;
  return new Promise((done, failed) => {
    const sent = request({ agent, host: "127.0.0.1", port, path, method, headers }, (answer) => {
      let text = "";
      let bytes = 0;
      answer.on("data", (part: Buffer) => {
        bytes += part.length;
        if (text.length < 20_000) text += String(part);
        if (slowly !== undefined) wait(answer, (part.length / slowly) * 1000);
      });
      answer.on("end", () => done({ status: answer.statusCode ?? 0, text, bytes }));
      answer.on("error", failed);
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

function wait(answer: IncomingMessage, ms: number): void {
  answer.pause();
  setTimeout(() => answer.resume(), ms);
}
