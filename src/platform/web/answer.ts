import type { Child } from "hono/jsx";

/** A page's own part; the runner puts the mark, the menu, the languages and the foot round it. */
export interface PageAnswer {
  kind: "page";
  status: number;
  title: string;
  description?: string | undefined;
  /** Above the text, as wide as the window: the band of the public page. */
  hero?: Child;
  body: Child;
  /** Names of islands, as their files are called without ".island.ts". */
  scripts?: readonly string[] | undefined;
  /** Pages of people who are logged in are never indexed; public ones may be. */
  publicPage?: boolean | undefined;
  /** One line about what is shown, e.g. that the data are simulated. */
  banner?: Child;
  /** Keeps what was written although the status says no (counting a wrong code). */
  keepWrites?: boolean | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface GoAnswer {
  kind: "go";
  location: string;
  /** At log-out: the browser forgets what it kept of our pages. */
  clearSiteData?: boolean | undefined;
  cookies?: readonly CookieChange[] | undefined;
}

export interface FileAnswer {
  kind: "file";
  /** 200 when left out. */
  status?: number | undefined;
  /** What is large is made while it is sent: a reader that is slow, or goes away, is not run ahead of. */
  body: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array<ArrayBuffer>>;
  contentType: string;
  /** Given when the browser should save it. */
  fileName?: string | undefined;
  /** Public files may be kept by the browser for this long. */
  maxAgeSeconds?: number | undefined;
}

export interface NotFoundAnswer {
  kind: "notFound";
}

/** Set with a value, or removed without one. All are HttpOnly. */
export interface CookieChange {
  name: string;
  value?: string | undefined;
  maxAgeSeconds?: number | undefined;
}

export type Answer = PageAnswer | GoAnswer | FileAnswer | NotFoundAnswer;

export function page(props: Omit<PageAnswer, "kind" | "status"> & { status?: number }): PageAnswer {
  return { kind: "page", status: 200, ...props };
}

/** On to another address of ours with GET. */
export function go(location: string, cookies?: readonly CookieChange[]): GoAnswer {
  return { kind: "go", location, cookies };
}

export function file(props: Omit<FileAnswer, "kind">): FileAnswer {
  return { kind: "file", ...props };
}

/** Also the answer to somebody without the right: what exists is not told. */
export const notFound: NotFoundAnswer = { kind: "notFound" };
