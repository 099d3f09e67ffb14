import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nextPort, removeFolder, runProgram, scratchFolder, startProgram } from "./program.ts";

describe("starting the program", () => {
  const folder = scratchFolder();
  afterAll(() => removeFolder(folder));

  it("the first start makes the database, loads the example and tells where it runs and how to log in", async () => {
    const program = await startProgram(folder);
    expect(program.output()).toContain(program.origin);
    expect(program.output()).toContain("/logg-inn");
    expect((await fetch(program.origin)).status).toBe(200);
    expect(await program.stop()).toBe(0);
    expect(program.output()).toContain("Everything is saved");
  }, 60_000);

  it("a second start on the same data says that it already runs, and where", async () => {
    const first = await startProgram(folder);
    const second = await runProgram(folder);
    expect(second.process.exitCode).toBe(1);
    expect(second.output()).toContain(`already runs at ${first.origin}`);
    expect((await fetch(`${first.origin}/helse`)).status).toBe(200);
    await first.stop();
  }, 60_000);

  it("a taken port gives one line that says what to do, and no database is left running", async () => {
    const port = nextPort();
    const other = createServer().listen(port, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const program = await runProgram(folder, { PORT: String(port) });
    expect(program.process.exitCode).toBe(1);
    expect(program.output().trim()).toBe(
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
    );
    other.close();
  }, 60_000);

  it("an unreachable DATABASE_URL, a wrong setting and example mode in production give one line each", async () => {
    const unreachable = await runProgram(folder, {
      DATABASE_URL: "postgresql://nobody:x@127.0.0.1:1/none",
      EXAMPLE_MODE: "true",
    });
    expect(unreachable.process.exitCode).toBe(1);
    expect(unreachable.output()).toMatch(/^The database in DATABASE_URL cannot be used.*\n$/);
    const wrong = await runProgram(folder, { SMTP_URL: "mail.example.no" });
    expect(wrong.output()).toMatch(/^SMTP_URL must begin with smtp:\/\/.*\n$/);
    const production = await runProgram(folder, { NODE_ENV: "production", EXAMPLE_MODE: "true" });
    expect(production.output()).toMatch(/^EXAMPLE_MODE=true is refused when NODE_ENV=production.*\n$/);
    for (const program of [wrong, production]) expect(program.process.exitCode).toBe(1);
  }, 60_000);

  it("a data folder that cannot be written gives one line that says what to do", async () => {
    const closed = join(scratchFolder(), "not-a-folder");
    mkdirSync(join(closed, ".."), { recursive: true });
    execFileSync("touch", [closed]);
    chmodSync(closed, 0o444);
    const program = await runProgram(closed);
    expect(program.process.exitCode).toBe(1);
    expect(program.output()).toMatch(
      /^The data folder .* cannot be written\. Give another one in DATA_DIR.*\n$/,
    );
  }, 60_000);

  it("after everything is killed it comes up again with what was acknowledged", async () => {
    const first = await startProgram(folder);
    const answer = await fetch(`${first.origin}/logg-inn`);
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const token = /name="_token" value="([^"]+)"/.exec(await answer.text())?.[1] as string;
    const asked = await fetch(`${first.origin}/logg-inn`, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: cookie, Origin: first.origin },
      body: new URLSearchParams({ _token: token, _key: "k1", epost: "arrangor@example.no" }),
    });
    expect(asked.status).toBe(303);
    const postmaster = Number(
      readFileSync(join(folder, "database/postgresql/postmaster.pid"), "utf8").split("\n")[0],
    );
    first.process.kill("SIGKILL");
    process.kill(postmaster, "SIGKILL");
    await new Promise((ended) => first.process.once("close", ended));
    const again = await startProgram(folder);
    let mailbox = "";
    for (let time = 0; time < 40 && !mailbox.includes("Kode for å logge inn"); time++) {
      mailbox = await (await fetch(`${again.origin}/postkasse`)).text();
      await new Promise((next) => setTimeout(next, 250));
    }
    expect(mailbox.match(/Kode for å logge inn/g)).toHaveLength(1);
    await again.stop();
  }, 90_000);
});
