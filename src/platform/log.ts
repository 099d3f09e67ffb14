import { pino, type Logger } from "pino";

export type Log = Logger;

/** One line of JSON an event. Addresses, names and what people type are never logged. */
export function makeLog(level: string): Log {
  return pino({ level, base: null, redact: ["email", "*.email", "req.headers.cookie"] });
}
