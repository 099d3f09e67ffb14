import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort, Worker } from "node:worker_threads";

/** What a thread may use before it is ended. */
export interface ThreadLimits {
  seconds: number;
  /** Of its heap. What native code takes comes besides. */
  megabytes: number;
}

/** The thread was ended: it took too long or too much, or it broke down. */
export class ThreadEnded extends Error {}

type Answer<Answered> = { answered: Answered } | { fault: string };

/** So long an idle thread is kept: the next one who asks need not wait until it has loaded. */
const KEPT_SECONDS = 60;

/**
 * Work that would hold up every other request, done in a thread of its own, one at a time. What it takes is given back
 * when nobody has asked for a minute.
 * @param source its file, «x.thread.ts», beside the one that asks; scripts/build.mjs puts each beside the program
 * @returns asks it; what is asked and answered is what structuredClone can copy. Throws ThreadEnded.
 */
export function makeThread<Asked, Answered>(
  source: URL,
  limits: ThreadLimits,
): (asked: Asked) => Promise<Answered> {
  let kept: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let before: Promise<unknown> = Promise.resolve();

  function end(): void {
    void kept?.terminate();
    kept = undefined;
  }

  function start(): Worker {
    const worker = new Worker(builtFrom(source), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    worker.unref();
    // told to whoever asks, if anybody does
    worker.on("error", () => {});
    worker.on("exit", () => {
      if (kept === worker) kept = undefined;
    });
    return worker;
  }

  function askNow(asked: Asked): Promise<Answered> {
    clearTimeout(idle);
    const worker = (kept ??= start());
    return new Promise<Answered>((done, failed) => {
      const late = setTimeout(() => ended("took too long"), limits.seconds * 1000);
      const ended = (why: string) => {
        settle();
        end();
        failed(new ThreadEnded(`${fileURLToPath(source)} ${why}`));
      };
      const answered = (answer: Answer<Answered>) => {
        settle();
        if ("fault" in answer) failed(new Error(answer.fault));
        else done(answer.answered);
      };
      const broke = (error: Error) => ended(error.message);
      const exited = () => ended("ended");
      const settle = () => {
        clearTimeout(late);
        worker.off("message", answered).off("error", broke).off("exit", exited);
        idle = setTimeout(end, KEPT_SECONDS * 1000).unref();
      };
      worker.on("message", answered).on("error", broke).on("exit", exited);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      worker.postMessage(asked);
    });
  }

  return (asked) => {
    const answer = before.then(() => askNow(asked));
    before = answer.catch(() => {});
    return answer;
  };
}

/** Called once in the file of a thread: does what is asked. */
export function answerInThread<Asked, Answered>(work: (asked: Asked) => Promise<Answered>): void {
  parentPort?.on("message", (asked: Asked) => {
    const answer = (told: Answer<Answered>) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      parentPort?.postMessage(told);
    };
    work(asked).then(
      (answered) => answer({ answered }),
      (error: Error) => answer({ fault: error.stack ?? error.message }),
    );
  });
}

/** The file itself in a test, and beside the program when it is built. */
function builtFrom(source: URL): URL {
  return existsSync(source) ? source : new URL(source.href.replace(/\.ts$/, ".js"));
}
