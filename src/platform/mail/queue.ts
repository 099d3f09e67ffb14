import { sql } from "drizzle-orm";
import { fromDrizzle, type PgBoss } from "pg-boss";
import type { Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { mailMessage } from "../../database/schema.ts";
import { type Letter, letterHtml, letterText } from "./letter.tsx";

export interface MailOptions {
  /** What the letter is, in the words of the code: "login.code", "enrolment.receipt". */
  kind: string;
  /** The same kind with the same key leaves once, whatever happens. */
  onceKey?: string;
  /** Not before this moment. */
  sendAfter?: Temporal.Instant;
}

/** Writes a letter and its job in the caller's transaction. */
export async function queueMail(
  boss: PgBoss,
  database: Database,
  to: { email: string; name?: string; language: Language },
  letter: Letter,
  options: MailOptions,
  now: Temporal.Instant,
): Promise<void> {
  const [message] = await database
    .insert(mailMessage)
    .values({
      toEmail: to.email,
      toName: to.name ?? "",
      language: to.language,
      kind: options.kind,
      onceKey: options.onceKey ?? null,
      subject: letter.subject,
      bodyText: letterText(letter),
      bodyHtml: letterHtml(letter, to.language),
      createdAt: now,
      sendAfter: options.sendAfter ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: mailMessage.id });
  if (message === undefined) return; // it is on its way already
  const wait =
    options.sendAfter === undefined
      ? 0
      : Math.max(0, Math.ceil(now.until(options.sendAfter).total("seconds")));
  await boss.send("mail", { id: message.id }, { startAfter: wait, db: fromDrizzle(database as never, sql) });
}
