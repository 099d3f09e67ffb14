import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { nodeEnvironment, nodeFlags } from "../scripts/node-flags.mjs";

const root = join(import.meta.dirname, "..");

/** The built program as it is run, on a database that is there already. */
export interface NationProgram {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

export async function startNation(port: number, databaseUrl: string): Promise<NationProgram> {
  const main = join(root, "build/main.js");
  if (!existsSync(main)) throw new Error("The program is not built: run npm run build");
  const child = spawn(process.execPath, [...nodeFlags, main], {
    cwd: root,
    env: {
      ...nodeEnvironment,
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR: "/nonexistent",
      // nobody answers there: letters wait in the queue
      SMTP_URL: "smtp://127.0.0.1:9",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((ready, failed) => {
    let said = "";
    child.stdout.on("data", (data: Buffer) => {
      if (said.includes("Stop:")) return void process.stderr.write(data);
      said += String(data);
      if (said.includes("Stop:")) ready();
    });
    child.once("exit", (code) => failed(new Error(`The program ended with ${code}`)));
  });
  return {
    port,
    pid: child.pid as number,
    stop() {
      child.removeAllListeners("exit");
      const ended = new Promise<void>((done) => child.once("exit", () => done()));
      child.kill("SIGINT");
      return ended;
    },
  };
}
