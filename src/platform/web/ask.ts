import type { HeldRole, Right } from "../../domain/access.ts";
import type { Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import type { PageAssets } from "../../ui/page.tsx";
import type { AuditBy, AuditEvent } from "../audit.ts";
import type { Letter } from "../mail/letter.tsx";
import type { MailOptions } from "../mail/queue.ts";
import type { ResolvedPlace } from "./place.ts";

/** Who is asking, when logged in. */
export interface Person {
  id: string;
  email: string;
  name: string;
  language: Language | undefined;
}

/** All that a route may ask for. In a POST the database is one transaction. */
export interface Ask {
  database: Database;
  now: Temporal.Instant;
  language: Language;
  person: Person | undefined;
  held: readonly HeldRole[];
  /** Where the address leads, found from its parameters (":team", ":collaborative", ":session", ":day"). */
  place: ResolvedPlace;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  path: string;
  /** An unguessable name of this browser, for drafts of people who are not logged in. */
  browser: string;
  /** Whether the person asking has the right here, or in another place. */
  may(right: Right, place?: ResolvedPlace): boolean;
  /** What every form must carry: the token against forgery and a fresh key against doubles. */
  hidden(): Record<string, string>;
  exampleMode: boolean;
  /** Addresses of the stylesheet, the font and the mark. */
  pageAssets: PageAssets;
  publicUrl: URL;
  /** The value of one of our own cookies. */
  cookie(name: string): string | undefined;
  /** The visitor's address, as far as the proxies can be believed. */
  ip: string;
  requestId: string;
  /** Who asks, as the log tells it. */
  by: AuditBy;
  /** All of them in one statement. */
  audit(...events: readonly AuditEvent[]): Promise<void>;
  /** Puts a letter in the queue, in this transaction: it leaves if and only if the change stays. */
  mail(
    to: { email: string; name?: string; language: Language },
    letter: Letter,
    options: MailOptions,
  ): Promise<void>;
}
