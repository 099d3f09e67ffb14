import type { Hono } from "hono";
import type { Database } from "../../database/connect.ts";
import { personWith } from "../login/person.ts";
import { beginSession } from "../login/session.ts";

/** What came back: the page's text, and where it sends one. */
export interface Seen {
  status: number;
  /** The whole document. */
  html: string;
  /** What a person reads: tags taken away, entities and spaces as they look. */
  text: string;
  /** What came, of a file that is not text. */
  bytes: Uint8Array<ArrayBuffer>;
  location: string | undefined;
  headers: Headers;
}

type Fields = Readonly<Record<string, string | readonly string[] | Blob>>;

/** A browser without JavaScript: keeps cookies, opens pages, and sends forms with the hidden fields they carry. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #application: Hono;
  readonly #origin: string;
  /** Sent with every request, e.g. { "Accept-Language": "nn" }. */
  headers: Record<string, string> = {};

  constructor(application: Hono, origin: string) {
    this.#application = application;
    this.#origin = origin;
  }

  async logIn(owner: Database, email: string, name: string, now: Temporal.Instant): Promise<void> {
    const id = await personWith(owner, { email, name, language: "nb" }, now);
    const cookie = await beginSession(owner, id, now);
    this.cookies.set(
      this.#origin.startsWith("https") ? `__Host-${cookie.name}` : cookie.name,
      cookie.value as string,
    );
  }

  /** Opens a page. Redirects are told, not followed. */
  async open(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#send(new Request(this.#origin + path, { headers: this.#headers(headers) }));
  }

  /** The answer as it comes, for a test of how it comes. */
  async raw(path: string, init: { method?: string } = {}): Promise<Response> {
    return this.#application.fetch(new Request(this.#origin + path, { ...init, headers: this.#headers({}) }));
  }

  /** Opens a page and goes where it sends one, also after a language link. */
  async follow(path: string): Promise<Seen> {
    let seen = await this.open(path);
    for (let step = 0; step < 5 && seen.location !== undefined; step++) seen = await this.open(seen.location);
    return seen;
  }

  /**
   * Fills in the form with this action on a page and sends it, as a person would: the hidden fields of the page go
   * with it. Fields that the page already holds (typed values, choices) are sent too unless given here.
   */
  async fillIn(path: string, action: string, fields: Fields): Promise<Seen> {
    const page = await this.open(path);
    return this.send(action, { ...formFields(page.html, action), ...fields });
  }

  /** Sends a form as it is given, with a token and key of a page of ours unless `fields` has its own. */
  async send(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Seen> {
    const all: Fields = "_token" in fields ? fields : { ...(await this.hidden()), ...fields };
    const data = new FormData();
    for (const [name, value] of Object.entries(all)) {
      for (const one of Array.isArray(value) ? value : [value]) data.append(name, one as string);
    }
    const hasFile = Object.values(all).some((value) => value instanceof Blob);
    const body = hasFile
      ? data
      : new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
    return this.#send(
      new Request(this.#origin + path, {
        method: "POST",
        body,
        headers: this.#headers({ Origin: this.#origin, ...headers }),
      }),
    );
  }

  /** A token and key that hold for this browser. */
  async hidden(): Promise<Record<string, string>> {
    return JSON.parse((await this.open("/_skjema")).html) as Record<string, string>;
  }

  #headers(more: Record<string, string>): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { ...this.headers, ...(cookie ? { Cookie: cookie } : {}), ...more };
  }

  async #send(request: Request): Promise<Seen> {
    const answer = await this.#application.fetch(request);
    for (const line of answer.headers.getSetCookie()) {
      const [pair = "", ...rest] = line.split(";");
      const at = pair.indexOf("=");
      if (rest.some((part) => part.trim().toLowerCase() === "max-age=0"))
        this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const html = new TextDecoder().decode(bytes);
    return {
      status: answer.status,
      html,
      text: readable(html),
      bytes,
      location: answer.headers.get("location") ?? undefined,
      headers: answer.headers,
    };
  }
}

/** The values a form on a page would send, with what is typed, chosen and hidden in it. */
export function formFields(html: string, action: string): Record<string, string | string[]> {
  const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map((found) => found[0])
    .find((one) => plain(attribute(one, "action")) === action);
  if (form === undefined) throw new Error(`The page has no form with the action ${action}`);
  const fields: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    const before = fields[name];
    fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  };
  for (const [tag, inner] of elements(form)) {
    const name = attribute(tag, "name");
    if (name === undefined || / disabled\b/.test(tag)) continue;
    const type = attribute(tag, "type");
    if (tag.startsWith("<textarea")) add(name, plain(inner).replace(/^\n/, ""));
    else if (tag.startsWith("<select")) {
      const options = [...inner.matchAll(/<option\b[^>]*>/g)].map((found) => found[0]);
      const chosen = options.filter((option) => / selected\b/.test(option));
      for (const option of chosen.length > 0 ? chosen : options.slice(0, 1))
        add(name, plain(attribute(option, "value") ?? ""));
    } else if (tag.startsWith("<input")) {
      if ((type === "checkbox" || type === "radio") && !/ checked\b/.test(tag)) continue;
      if (type === "submit" || type === "file") continue;
      add(name, plain(attribute(tag, "value") ?? (type === "checkbox" ? "on" : "")));
    }
  }
  return fields;
}

function* elements(form: string): Generator<[tag: string, inner: string]> {
  for (const found of form.matchAll(/<(textarea|select)\b[^>]*>([\s\S]*?)<\/\1>|<input\b[^>]*>/g)) {
    yield [found[0].slice(0, found[0].indexOf(">") + 1), found[2] ?? ""];
  }
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag.slice(0, tag.indexOf(">") + 1))?.[1];
}

function plain(text: string | undefined): string {
  return (text ?? "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&shy;", "")
    .replaceAll("&amp;", "&");
}

function readable(html: string): string {
  return plain(html.replaceAll(/<(script|style|title)\b[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]+>/g, " "))
    .replaceAll(/[\u00ad\u2060]/g, "")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}
