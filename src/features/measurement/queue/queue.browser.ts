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
 * `dropped` tells what a person has just thrown away (queue.remove), here or in another tab.
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
import { makeSender } from "./sender.browser.ts";
import { openStore } from "./store.browser.ts";

export interface QueueNews {
  /** This person's cells, the oldest first. */
  cells: readonly QueuedCell[];
  /** Keys of cells that are under way at this moment. */
  sending: ReadonlySet<string>;
  /** What has just been settled: saved, unchanged or removed. */
  done: readonly DoneCell[];
  /** What a person has just thrown away. */
  dropped: readonly QueuedCell[];
  /** Why what waits is not sent: no network, logged out or without access, or another person is logged in. */
  trouble: "away" | "shut" | "other" | undefined;
  /** How many cells of other people wait on this device. */
  others: number;
  /** False when the browser keeps nothing: a closed tab would lose what waits. */
  durable: boolean;
}

/** What has just been settled, and what has just been thrown away. */
type Happened = Partial<Pick<QueueNews, "done" | "dropped">>;

export interface DoneCell extends CellAnswer {
  key: string;
  team: string;
}

export interface Queue {
  put(cells: readonly TypedCell[]): Promise<void>;
  /** Of a conflict: mine is sent once more, now knowing what stands there. */
  saveMine(key: string): Promise<void>;
  /** Thrown away by a person. What is under way may have been saved all the same; then it is told as done. */
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

  async function news({ done = [], dropped = [] }: Happened = {}): Promise<QueueNews> {
    const all = await store.all();
    const cells = all
      .filter((cell) => cell.person === person)
      .toSorted((a, b) => (a.typedAt < b.typedAt ? -1 : 1));
    const others = all.length - cells.length;
    return { cells, sending, done, dropped, trouble, others, durable: store.durable() };
  }

  async function tell(happened: Happened = {}, elsewhere = true): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    if (elsewhere) channel?.postMessage({ person, happened });
    const told = await news(happened);
    for (const listener of listeners) listener(told);
  }

  let told = Promise.resolve();
  /** Something changes and is told, with nothing told in between: nobody sees a cell gone before hearing what became of it. */
  function inTurn(step: () => Promise<void>): Promise<void> {
    const turn = told.then(step);
    told = turn.catch(() => {});
    return turn;
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
    // what is left waits for somebody to log in, also when another team's values were sent meanwhile
    const why = shut.size === 0 ? undefined : "shut";
    if (trouble === why) return;
    trouble = why;
    await inTurn(tell);
  }

  async function sendBatch(batch: readonly QueuedCell[]): Promise<string> {
    const keys = batch.map(({ key }) => key);
    /** Those that still are as they were sent. */
    const change = (decide: (cell: QueuedCell) => QueuedCell) =>
      store.change(keys, (now, at) => (now && now.stamp === batch[at]?.stamp ? decide(now) : now));
    for (const key of keys) sending.add(key);
    await inTurn(async () => {
      await change((cell) => ({ ...cell, tried: true }));
      await tell({}, false);
    });
    const delivery = await deliver(batch);
    sending.clear();
    const { kind } = delivery;
    trouble = kind === "answered" || kind === "refused" ? undefined : kind;
    // one that the server cannot even read must not hold up the others
    if (kind === "refused" && batch.length > 1) for (const cell of batch) await sendBatch([cell]);
    await inTurn(async () => {
      const done: DoneCell[] = [];
      if (delivery.kind === "answered") {
        const { answers } = delivery;
        await store.change(keys, (now, at) =>
          afterAnswer(now, batch[at] as QueuedCell, answers[at] as CellAnswer, name),
        );
        for (const [at, { key, team }] of batch.entries()) {
          const answer = answers[at] as CellAnswer;
          if (isSettled(answer)) done.push({ ...answer, key, team });
        }
      } else if (kind === "refused" && batch.length === 1) {
        await change((cell) => ({ ...cell, state: "refused", problems: [] }));
      }
      await tell({ done });
    });
    return kind;
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
    // one that went wrong does not hold back the next
    const sendNow = () =>
      oneTabAtATime(sendAll).catch((error: unknown) => {
        later();
        throw error;
      });
    running = running === undefined ? sendNow() : running.then(sendNow, sendNow);
    return running;
  }

  channel?.addEventListener("message", ({ data }: MessageEvent<{ person: string; happened: Happened }>) => {
    void inTurn(() => tell(data.person === person ? data.happened : {}, false));
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
      const made = cells.map(() => ({ person, stamp: freshStamp(), typedAt }));
      await inTurn(async () => {
        await store.change(
          cells.map((cell) => keyOf(person, cell)),
          (before, at) => typedAnew(cells[at] as TypedCell, before, made[at] as (typeof made)[number]),
        );
        await tell();
      });
      void send();
    },
    async saveMine(key) {
      const stamp = freshStamp();
      await inTurn(async () => {
        await store.change(
          [key],
          (now) =>
            now && { ...now, stamp, known: knownOf(now.value), state: "waiting", value: null, problems: [] },
        );
        await tell();
      });
      void send();
    },
    async remove(keys) {
      await inTurn(async () => {
        const dropped = (await news()).cells.filter(({ key }) => keys.includes(key));
        await store.change(keys, () => undefined);
        await tell({ dropped });
      });
    },
    send,
    subscribe(listener) {
      listeners.add(listener);
      void inTurn(async () => listener(await news()));
      return () => listeners.delete(listener);
    },
    keyOf: (cell) => keyOf(person, cell),
  };
}

function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  // absent where the address is not secure; then two tabs may send the same, which is stored once
  if (!("locks" in navigator)) return work();
  const lock = "laeringsnettverk-celler";
  let held = false;
  const begin = () => {
    held = true;
    return work();
  };
  // a tab that loses the lock while it sends goes on with what it has begun, and takes it back from nobody
  const lost = (error: unknown) => {
    if ((error as Error).name !== "AbortError") throw error;
  };
  return navigator.locks
    .request(lock, { signal: AbortSignal.timeout(LOCK_PATIENCE) }, begin)
    .catch((error: unknown) => {
      if (held) return lost(error);
      return navigator.locks.request(lock, { steal: true }, work).catch(lost);
    });
}

/** A name nobody can guess. `randomUUID` is missing where the address is not secure. */
function freshStamp(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
