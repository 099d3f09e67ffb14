import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small file that says which process runs on this data, and where, so that a second start can tell. */
export interface RunningMark {
  pid: number;
  url: string;
}

export function findRunning(dataDirectory: string): RunningMark | undefined {
  const file = join(dataDirectory, "running.json");
  if (!existsSync(file)) return undefined;
  try {
    const mark = JSON.parse(readFileSync(file, "utf8")) as RunningMark;
    process.kill(mark.pid, 0);
    return mark.pid === process.pid ? undefined : mark;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
      ? (JSON.parse(readFileSync(file, "utf8")) as RunningMark)
      : undefined;
  }
}

export function leaveMark(dataDirectory: string, url: string): void {
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(
    join(dataDirectory, "running.json"),
    JSON.stringify({ pid: process.pid, url } satisfies RunningMark),
  );
}

export function removeMark(dataDirectory: string): void {
  rmSync(join(dataDirectory, "running.json"), { force: true });
}

/** A process id may have been given to another program since; only one that answers as ours counts. */
export async function answersAsOurs(mark: RunningMark): Promise<boolean> {
  try {
    const answer = await fetch(new URL("/helse", mark.url), { signal: AbortSignal.timeout(2000) });
    return answer.ok && (await answer.text()) === "ok";
  } catch {
    return false;
  }
}
