import { describe, expect, it } from "vitest";
import { testHouse } from "../testing/house.ts";
import { file } from "./answer.ts";
import { get } from "./route.ts";

const seen = { made: 0, ended: 0 };

async function* pieces(count: number, fault?: Error) {
  try {
    for (let at = 0; at < count; at++) {
      seen.made++;
      yield Buffer.from(`${at}\n`);
      if (fault && at === 1) throw fault;
    }
  } finally {
    seen.ended++;
  }
}

const house = testHouse([
  get("/rader/:antall", {
    may: "public.read",
    answer: async ({ params }) =>
      file({ body: pieces(Number(params.antall)), contentType: "text/csv", fileName: "rader.csv" }),
  }),
  get("/navn", {
    may: "public.read",
    answer: async () => file({ body: "x", contentType: "text/csv", fileName: "O'Brien (å)*.csv" }),
  }),
  get("/feil", {
    may: "public.read",
    answer: async () =>
      file({ body: pieces(9, new Error("the connection was lost")), contentType: "text/csv" }),
  }),
]);

describe("a file that is made while it is sent", () => {
  it("comes whole, with its name, and is kept nowhere", async () => {
    const answer = await house.visitor().open("/rader/3");
    expect(answer.html).toBe("0\n1\n2\n");
    expect(answer.headers.get("content-disposition")).toContain('filename="rader.csv"');
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("its name keeps every sign, and none of them ends it too early", async () => {
    const { headers } = await house.visitor().open("/navn");
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="O_Brien_____.csv"; filename*=UTF-8''O%27Brien%20%28%C3%A5%29%2A.csv`,
    );
  });

  it("a fault in the middle breaks it off: half a file is never taken for the whole", async () => {
    await expect(house.visitor().open("/feil")).rejects.toThrow("the connection was lost");
  });

  it("is made no faster than it is read, and no further than somebody reads", async () => {
    Object.assign(seen, { made: 0, ended: 0 });
    const answer = await house.visitor().raw("/rader/1000000");
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    for (let at = 0; at < 10; at++) await reader.read();
    await new Promise((done) => setTimeout(done, 20));
    expect(seen.made).toBeLessThan(20);
    await reader.cancel();
    expect(seen.ended).toBe(1);
  });

  it("asking only for the head makes nothing", async () => {
    Object.assign(seen, { made: 0, ended: 0 });
    const answer = await house.visitor().raw("/rader/1000000", { method: "HEAD" });
    expect(answer.status).toBe(200);
    await new Promise((done) => setTimeout(done, 20));
    expect(seen.made).toBeLessThan(2);
  });
});
