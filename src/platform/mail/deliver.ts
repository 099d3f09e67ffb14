import { eq, sql } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";
import type { Database } from "../../database/connect.ts";
import { mailMessage } from "../../database/schema.ts";
import type { Log } from "../log.ts";

/** Where letters go: a real SMTP server, or the mailbox page of the example mode. */
export type Postman = { kind: "smtp"; transport: Transporter; from: string } | { kind: "mailbox" };

export function smtpPostman(url: string, from: string): Postman {
  return {
    kind: "smtp",
    transport: createTransport(url, { connectionTimeout: 10_000, socketTimeout: 30_000 } as never),
    from,
  };
}

/**
 * Delivers one letter. Run again it does nothing. A failure that may pass is thrown, and the queue tries later with
 * growing delay; one that will not (the server says 5xx for the address) is kept with its reason (C38).
 * The Message-ID is the letter's own, so a letter that was taken just before a crash is known again by the receiver.
 */
export async function deliver(
  database: Database,
  postman: Postman,
  id: string,
  now: () => Temporal.Instant,
  log: Log,
): Promise<void> {
  await database.transaction(async (transaction) => {
    const [message] = await transaction
      .select()
      .from(mailMessage)
      .where(eq(mailMessage.id, id))
      .for("update");
    if (message === undefined || message.sentAt !== null || message.failedAt !== null) return;
    const row = eq(mailMessage.id, id);
    if (postman.kind === "mailbox") {
      await transaction.update(mailMessage).set({ sentAt: now(), sentThrough: "mailbox" }).where(row);
      return;
    }
    try {
      await postman.transport.sendMail({
        messageId: `<${message.id}@laeringsnettverk>`,
        from: postman.from,
        to: { name: message.toName, address: message.toEmail },
        subject: message.subject,
        text: message.bodyText,
        html: message.bodyHtml,
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": message.language },
      });
    } catch (error) {
      if (!isFinal(error)) throw error;
      log.warn(
        { mail: id, response: (error as { responseCode?: number }).responseCode },
        "mail refused for good",
      );
      const failure = String((error as Error).message).slice(0, 500);
      await transaction
        .update(mailMessage)
        .set({ failedAt: now(), failure, attempts: sql`${mailMessage.attempts} + 1` })
        .where(row);
      return;
    }
    await transaction
      .update(mailMessage)
      .set({ sentAt: now(), sentThrough: "smtp", attempts: sql`${mailMessage.attempts} + 1` })
      .where(row);
  });
}

function isFinal(error: unknown): boolean {
  const code = (error as { responseCode?: number }).responseCode;
  return code !== undefined && code >= 500 && code < 600;
}
