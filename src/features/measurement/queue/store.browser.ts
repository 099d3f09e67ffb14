/** What is kept on the device under a key. Every change reads and writes in one step, also when two tabs do it at once. */
export interface Store<T> {
  all(): Promise<T[]>;
  get(key: string): Promise<T | undefined>;
  /** All of them in one step, and once to the disk. @param decide undefined takes it away; `at` is the key's place */
  change(
    keys: readonly string[],
    decide: (before: T | undefined, at: number) => T | undefined,
  ): Promise<void>;
  /** False when what is put here is only in this tab's memory. */
  durable(): boolean;
  /** Whether something would be lost with the tab. */
  atRisk(): boolean;
}

const stores = ["cells", "drafts"] as const;

let opened: Promise<IDBDatabase | undefined> | undefined;

/** In a browser that keeps nothing (a private window, a full disk) the tab's own memory stands in. */
export async function openStore<T extends { key: string }>(name: (typeof stores)[number]): Promise<Store<T>> {
  const memory = new Map<string, T>();
  let isKept = (await (opened ??= openDatabase())) !== undefined;

  async function step<R>(
    mode: IDBTransactionMode,
    work: (kept: IDBObjectStore) => IDBRequest<R>,
  ): Promise<R> {
    for (const again of [false, true]) {
      const database = await (opened ??= openDatabase());
      isKept = database !== undefined;
      if (database === undefined) break;
      try {
        const transaction = database.transaction(name, mode, { durability: "strict" });
        const request = work(transaction.objectStore(name));
        return await new Promise((done, failed) => {
          transaction.addEventListener("complete", () => done(request.result));
          transaction.addEventListener("abort", () => failed(transaction.error));
        });
      } catch (error) {
        // a telephone that has slept may have lost its connection to what it keeps
        if (again || (error as DOMException | null)?.name !== "InvalidStateError") throw error;
        opened = undefined;
      }
    }
    throw new Error("nothing is kept");
  }
  const read = <R>(work: (kept: IDBObjectStore) => IDBRequest<R>, otherwise: R): Promise<R> =>
    step("readonly", work).catch(() => otherwise);

  return {
    all: async () => [
      ...(await read<T[]>((kept) => kept.getAll(), [])).filter(({ key }) => !memory.has(key)),
      ...memory.values(),
    ],
    get: async (key) => memory.get(key) ?? (await read<T | undefined>((kept) => kept.get(key), undefined)),
    async change(keys, decide) {
      if (keys.length === 0) return;
      try {
        await step("readwrite", (kept) => {
          const requests = keys.map((key, at) => {
            const request = kept.get(key);
            request.onsuccess = () => {
              const after = decide(memory.get(key) ?? request.result, at);
              if (after === undefined) kept.delete(key);
              else kept.put(after);
            };
            return request;
          });
          return requests[0] as IDBRequest;
        });
        for (const key of keys) memory.delete(key);
      } catch {
        for (const [at, key] of keys.entries()) {
          const after = decide(memory.get(key), at);
          if (after === undefined) memory.delete(key);
          else memory.set(key, after);
        }
      }
    },
    durable: () => isKept && memory.size === 0,
    atRisk: () => memory.size > 0,
  };
}

function openDatabase(): Promise<IDBDatabase | undefined> {
  return new Promise((done) => {
    // some browsers neither open nor refuse in a private window
    const patience = setTimeout(() => done(undefined), 3000);
    const answer = (database?: IDBDatabase) => {
      clearTimeout(patience);
      done(database);
    };
    try {
      const request = indexedDB.open("laeringsnettverk", 1);
      request.onupgradeneeded = () => {
        for (const name of stores) request.result.createObjectStore(name, { keyPath: "key" });
      };
      request.onsuccess = () => {
        const database = request.result;
        // a later version of the program may want to change it
        database.onversionchange = () => database.close();
        answer(database);
      };
      request.addEventListener("error", () => answer());
    } catch {
      answer();
    }
  });
}
