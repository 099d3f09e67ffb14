import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailMessage } from "../../database/schema.ts";
import { makeLog } from "../log.ts";
import { testHouse } from "../testing/house.ts";
import { deliver, type Postman, smtpPostman } from "./deliver.ts";
import { letterHtml, letterText } from "./letter.tsx";

const house = testHouse([]);
const log = makeLog("silent");

describe("letters through a real SMTP server", () => {
  const received: string[] = [];
  let answer: { code: number } | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (part: Buffer) => (text += part.toString("utf8")));
      stream.on("end", () => {
        if (answer) return done(Object.assign(new Error("no"), { responseCode: answer.code }));
        received.push(text);
        return done();
      });
    },
  });
  let postman: Postman;
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    postman = smtpPostman(
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      "Læringsnettverk <ikke-svar@example.no>",
    );
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));

  const letter = {
    subject: "Påmelding til Guovdageaidnu – Kautokeino",
    greeting: "Hei <b>A & B</b>!",
    paragraphs: ["Alt gikk bra på Ørsta."],
    facts: [["Dato", "1. april 2027"]] as const,
    closing: "Hilsen oss",
  };
  async function queued(): Promise<string> {
    const [row] = await house.owner
      .insert(mailMessage)
      .values({
        toEmail: "kari@example.no",
        toName: "Kari",
        language: "nb",
        kind: "test",
        subject: letter.subject,
        bodyText: letterText(letter),
        bodyHtml: letterHtml(letter, "nb"),
        createdAt: house.now,
      })
      .returning({ id: mailMessage.id });
    return (row as { id: string }).id;
  }
  const read = async (id: string) =>
    (await house.database.select().from(mailMessage).where(eq(mailMessage.id, id)))[0];

  it("arrives once as text and HTML with all its letters, however often the job runs", async () => {
    const id = await queued();
    await Promise.all([
      deliver(house.database, postman, id, () => house.now, log),
      deliver(house.database, postman, id, () => house.now, log),
    ]);
    await deliver(house.database, postman, id, () => house.now, log);
    expect(received).toHaveLength(1);
    const mail = await PostalMime.parse(received[0] as string);
    expect(mail.subject).toBe(letter.subject);
    expect(mail.messageId).toBe(`<${id}@laeringsnettverk>`);
    expect(mail.text).toContain("Alt gikk bra på Ørsta.");
    expect((await read(id))?.sentThrough).toBe("smtp");
  });

  it("C40 what looks like HTML in a name is text, also in the HTML", async () => {
    const mail = await PostalMime.parse(received[0] as string);
    expect(mail.text).toContain("Hei <b>A & B</b>!");
    expect(mail.html).toContain("Hei &lt;b&gt;A &amp; B&lt;/b&gt;!");
  });

  it("C38 a passing failure is thrown so the queue tries again; a final one is kept with its reason", async () => {
    const id = await queued();
    answer = { code: 451 };
    await expect(deliver(house.database, postman, id, () => house.now, log)).rejects.toThrow();
    expect((await read(id))?.failedAt).toBeNull();
    answer = { code: 550 };
    await deliver(house.database, postman, id, () => house.now, log);
    expect((await read(id))?.failure).toContain("no");
    answer = undefined;
    await deliver(house.database, postman, id, () => house.now, log);
    expect((await read(id))?.sentAt).toBeNull();
  });

  it("a letter undone with its cause never leaves", async () => {
    await deliver(house.database, postman, "00000000-0000-4000-8000-000000000000", () => house.now, log);
    expect(received).toHaveLength(1);
  });
});
