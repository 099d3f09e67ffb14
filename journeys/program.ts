import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFlags } from "../scripts/node-flags.mjs";

export const root = join(import.meta.dirname, "..");

/** The whole program as a process of its own, on a scratch folder with the example data. */
export interface Program {
  origin: string;
  process: ChildProcess;
  /** All it has written so far. */
  output(): string;
  /** Ends it as Ctrl-C does, and waits. @returns its exit code */
  stop(): Promise<number | null>;
}

let port = 21_000 + (process.pid % 9_000) * 4;

/** A port that this run has not given to anybody. */
export function nextPort(): number {
  return port++;
}

export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "laering-journey-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts the built program and waits until it says where it runs. @throws with its output when it ends instead */
export async function startProgram(
  folder: string,
  environment: Record<string, string> = {},
): Promise<Program> {
  const started = await runProgram(folder, environment);
  if (!started.output().includes("runs at")) throw new Error(`The program ended:\n${started.output()}`);
  return started;
}

/** Starts the built program and waits until it runs or has ended. */
export async function runProgram(folder: string, environment: Record<string, string> = {}): Promise<Program> {
  const main = join(root, "build/main.js");
  if (!existsSync(main)) throw new Error("The program is not built: run npm run build");
  const own = environment.PORT ?? String(nextPort());
  let output = "";
  const child = spawn(process.execPath, [...nodeFlags, main], {
    env: {
      ...process.env,
      NODE_ENV: "",
      VITEST: "",
      LOG_LEVEL: "error",
      DATA_DIR: folder,
      ...environment,
      PORT: own,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((done) => {
    const read = (data: Buffer) => {
      output += String(data);
      if (output.includes("Stop:")) done();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => done());
  });
  return {
    origin: `http://localhost:${own}`,
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
      child.kill("SIGINT");
      return ended;
    },
  };
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
