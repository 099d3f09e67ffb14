import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { makeThread, ThreadEnded } from "./thread.ts";

const folder = mkdtempSync(join(tmpdir(), "laering-thread-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "trying.thread.ts");
writeFileSync(
  file,
  `import { answerInThread } from ${JSON.stringify(new URL("./thread.ts", import.meta.url).href)};
  let asked = 0;
  answerInThread(async (what: string) => {
    asked++;
    if (what === "fault") throw new Error("cannot be read");
    if (what === "endless") for (;;);
    if (what === "large") for (const all = []; ; ) all.push({ asked });
    if (what === "exit") process.exit(1);
    return { what, asked };
  });`,
);

const ask = makeThread<string, { what: string; asked: number }>(pathToFileURL(file), {
  seconds: 3,
  megabytes: 16,
});

describe("a thread", () => {
  it("answers one after the other, and is the same as long as nothing is wrong", async () => {
    expect(await Promise.all([ask("a"), ask("b")])).toEqual([
      { what: "a", asked: 1 },
      { what: "b", asked: 2 },
    ]);
  });

  it("tells what went wrong, and goes on", async () => {
    await expect(ask("fault")).rejects.toThrow("cannot be read");
    expect(await ask("c")).toMatchObject({ asked: 4 });
  });

  it.each(["endless", "large", "exit"])(
    "«%s» ends the thread and not the program; the next one has a new thread",
    async (what) => {
      const [ended, next] = await Promise.allSettled([ask(what), ask("next")]);
      expect(ended).toMatchObject({ status: "rejected", reason: expect.any(ThreadEnded) });
      expect(next).toEqual({ status: "fulfilled", value: { what: "next", asked: 1 } });
    },
  );
});
