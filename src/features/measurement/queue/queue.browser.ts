/*
 * Values on their way from a device to the server. What is put here is kept in the browser (IndexedDB) until the server
 * has answered that it is saved, through a lost network, a closed tab and a restart; then it is gone from here.
 *
 *   const queue = await openQueue({ person, name, token });   // the person's id and name, the page's hidden fields
 *   queue.subscribe(({ cells, sending, done, trouble }) => …); // called at once, and at every change, also from other tabs
 *   await queue.put([{ team, measure: "TRS-P3", period: "2026-10-01", numerator: "18", denominator: "20", none: false,
 *     known: { version, enteredAt } | null, name: "Hudsjekk, oktober 2026", href: "/team/…" }]);
 *   // kept on the device when the promise is kept; it is on its way without more ado
 *
 * A cell is one person's, one team's, one measure's and one period's; typed anew, it takes the place of the earlier one.
 * `state` of a cell:
 *   waiting   is sent by itself, again and again until there is an answer (`sending` holds the keys under way now)
 *   warned    outside the usual: put it again with `confirmed: true`, or another number
 *   refused   something is wrong with what was typed: `problems`, a text for each field
 *   locked    the period is closed: `problems`
 *   conflict  somebody else has changed it: `value` is what stands there now, null when it was taken away.
 *             «keep theirs»: queue.remove([key]); «save mine»: queue.saveMine(key)
 * `done` tells what has just been saved, with the value as it stands and its version: a form takes its `known` from there.
 * What one person typed is never sent as another: `others` is how many such cells wait on this device.
 */
import {
  afterAnswer,
  type CellAnswer,
  isSettled,
  keyOf,
  knownOf,
  type QueuedCell,
  type TypedCell,
  typedAnew,
} from "./cell.ts";
import { freshKey, makeSender } from "./sender.browser.ts";
import { openStore } from "./store.browser.ts";

export interface QueueNews {
  /** This person's cells, the oldest first. */
  cells: readonly QueuedCell[];
  /** Keys of cells that are under way at this moment. */
  sending: ReadonlySet<string>;
  /** What has just been settled: saved, unchanged or removed. */
  done: readonly DoneCell[];
  /** Why what waits is not sent: no network, logged out or without access, or another person is logged in. */
  trouble: "away" | "shut" | "other" | undefined;
  /** How many cells of other people wait on this device. */
  others: number;
  /** False when the browser keeps nothing: a closed tab would lose what waits. */
  durable: boolean;
}

export interface DoneCell extends CellAnswer {
  key: string;
  team: string;
}

export interface Queue {
  put(cells: readonly TypedCell[]): Promise<void>;
  /** Of a conflict: mine is sent once more, now knowing what stands there. */
  saveMine(key: string): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  send(): Promise<void>;
  /** @returns ends it */
  subscribe(listener: (news: QueueNews) => void): () => void;
  keyOf(cell: Pick<TypedCell, "team" | "measure" | "period">): string;
}

/** So many in one request. */
const BATCH = 500;

/** A tab that has slept while it sent is waited for this long; what is sent twice is stored once. */
const LOCK_PATIENCE = 25_000;

/** @param who whose page this is, and the token of its forms */
export async function openQueue(who: { person: string; name: string; token: string }): Promise<Queue> {
  const { person, name } = who;
  const store = await openStore<QueuedCell>("cells");
  const deliver = makeSender(person, who.token);
  const listeners = new Set<(news: QueueNews) => void>();
  const channel =
    "BroadcastChannel" in globalThis ? new BroadcastChannel("laeringsnettverk-celler") : undefined;
  const sending = new Set<string>();
  let trouble: QueueNews["trouble"];
  let fails = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  async function news(done: readonly DoneCell[] = []): Promise<QueueNews> {
    const all = await store.all();
    const cells = all
      .filter((cell) => cell.person === person)
      .toSorted((a, b) => (a.typedAt < b.typedAt ? -1 : 1));
    const others = all.length - cells.length;
    return { cells, sending, done, trouble, others, durable: store.durable() };
  }

  async function tell(done: readonly DoneCell[] = [], elsewhere = true): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    if (elsewhere) channel?.postMessage({ person, done });
    const told = await news(done);
    for (const listener of listeners) listener(told);
  }

  /** Everything that waits, a team at a time, until there is nothing left or the network is away. */
  async function sendAll(): Promise<void> {
    clearTimeout(timer);
    const shut = new Set<string>();
    for (;;) {
      const waiting = (await news()).cells.filter(
        ({ state, team }) => state === "waiting" && !shut.has(team),
      );
      const [first] = waiting;
      if (first === undefined) break;
      const batch = waiting.filter(({ team }) => team === first.team).slice(0, BATCH);
      const kind = await sendBatch(batch);
      if (kind === "away") return later();
      if (kind === "other") return;
      if (kind === "shut") shut.add(first.team);
      if (kind === "answered") fails = 0;
    }
    if (shut.size === 0 && trouble !== undefined) {
      trouble = undefined;
      await tell();
    }
  }

  async function sendBatch(batch: readonly QueuedCell[]): Promise<string> {
    for (const { key, stamp } of batch) {
      sending.add(key);
      await store.change(key, (now) => (now?.stamp === stamp ? { ...now, tried: true } : now));
    }
    await tell([], false);
    const delivery = await deliver(batch);
    sending.clear();
    const { kind } = delivery;
    trouble = kind === "answered" || kind === "refused" ? undefined : kind;
    const done: DoneCell[] = [];
    if (delivery.kind === "answered") {
      for (const [at, sent] of batch.entries()) {
        const answer = delivery.answers[at] as CellAnswer;
        await store.change(sent.key, (now) => afterAnswer(now, sent, answer, name));
        if (isSettled(answer)) done.push({ ...answer, key: sent.key, team: sent.team });
      }
    } else if (kind === "refused") {
      // one that the server cannot even read must not hold up the others
      if (batch.length > 1) for (const cell of batch) await sendBatch([cell]);
      else await refuse(batch[0] as QueuedCell);
    }
    await tell(done);
    return kind;
  }

  function refuse({ key, stamp }: QueuedCell): Promise<void> {
    return store.change(key, (now) =>
      now?.stamp === stamp ? { ...now, state: "refused", problems: [] } : now,
    );
  }

  /** After two seconds, then four, up to a minute; not all phones of a ward at once. */
  function later(): void {
    // now something has to last: browsers tidy away what a page keeps unless they are asked not to
    if (fails === 0) void navigator.storage?.persist?.().catch(() => false);
    const wait = Math.min(60_000, 2000 * 2 ** fails++) * (0.75 + Math.random() / 2);
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  }

  function send(): Promise<void> {
    running = (running ?? Promise.resolve()).then(() => oneTabAtATime(sendAll));
    return running;
  }

  channel?.addEventListener("message", ({ data }: MessageEvent<{ person: string; done: DoneCell[] }>) => {
    void tell(data.person === person ? data.done : [], false);
  });
  addEventListener("online", () => void send());
  addEventListener("pageshow", (event) => event.persisted && void send());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void send());
  addEventListener("beforeunload", (event) => {
    if (store.atRisk()) event.preventDefault();
  });
  void send();

  return {
    async put(cells) {
      const typedAt = new Date().toISOString();
      for (const cell of cells) {
        const made = { person, stamp: freshKey(), typedAt };
        await store.change(keyOf(person, cell), (before) => typedAnew(cell, before, made));
      }
      await tell();
      void send();
    },
    async saveMine(key) {
      const stamp = freshKey();
      await store.change(
        key,
        (now) =>
          now && { ...now, stamp, known: knownOf(now.value), state: "waiting", value: null, problems: [] },
      );
      await tell();
      void send();
    },
    async remove(keys) {
      for (const key of keys) await store.change(key, () => undefined);
      await tell();
    },
    send,
    subscribe(listener) {
      listeners.add(listener);
      void news().then(listener);
      return () => listeners.delete(listener);
    },
    keyOf: (cell) => keyOf(person, cell),
  };
}

function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  // absent where the address is not secure; then two tabs may send the same, which is stored once
  if (!("locks" in navigator)) return work();
  const lock = "laeringsnettverk-celler";
  return navigator.locks
    .request(lock, { signal: AbortSignal.timeout(LOCK_PATIENCE) }, work)
    .catch((error: unknown) => {
      if (!(error instanceof DOMException)) throw error;
      return navigator.locks.request(lock, { steal: true }, work);
    });
}
